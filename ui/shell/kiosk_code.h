// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/clock.h"
#include "ui/widgets/dialog_frame.h"

#include <QTimer>

#include <functional>
#include <thread>

class QLineEdit;

namespace videoguard::console {
class Preferences;
}

namespace videoguard::shell {

/// How long to wait after wrong codes: the first two cost nothing, then 5 s, 10 s, 20 s ... up to 5 minutes.
class KioskTries
{
public:
    explicit KioskTries(const base::Clock &clock)
        : m_clock(clock)
    {
    }

    void wrong();
    void right() { m_wrong = 0; }
    /// Until the next attempt; 0: now.
    [[nodiscard]] std::chrono::milliseconds wait() const;

private:
    const base::Clock &m_clock;
    int m_wrong = 0;
    base::SteadyTime m_until{};
};

/// Work that takes some tenths of a second beside the pictures, for a dialog. GUI thread; joined when it
/// goes.
class KioskWork : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// `work` runs on a thread of its own, then `done` with its answer on this one. One at a time.
    void run(std::function<QString()> work, std::function<void(const QString &)> done);
    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    bool m_running = false;
    std::jthread m_thread;
};

/// Asks for the code of a locked wall. Accepted: it was right. Closes itself when nobody types for a minute.
class KioskLeaveDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    /// `tries` outlives it.
    KioskLeaveDialog(const QString &hash, KioskTries &tries, QWidget *parent);

    void accept() override;

private:
    void showWait();
    void showAnswer(bool fits);

    QString m_hash;
    KioskTries &m_tries;
    QLineEdit *m_code;
    widgets::DialogNote *m_note;
    QPushButton *m_unlock;
    QTimer m_second;
    QTimer m_idle;
    KioskWork m_work;
};

/// Sets, changes or removes the code; writes it (its hash) itself. Accepted: it was written.
class KioskCodeDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    /// `preferences` outlives it.
    explicit KioskCodeDialog(console::Preferences &preferences, QWidget *parent = nullptr);

    /// A code is set. For what stands beside the button that opens this.
    [[nodiscard]] static bool isSet(const console::Preferences &preferences);

    void accept() override;

private:
    void change(const QString &code);
    void finish(const QString &answer, bool removes);
    void setBusy(bool busy);

    console::Preferences &m_preferences;
    QString m_hash;
    QLineEdit *m_present = nullptr; ///< null: no code is set yet
    QLineEdit *m_code;
    QLineEdit *m_again;
    widgets::DialogNote *m_presentNote = nullptr;
    widgets::DialogNote *m_codeNote;
    widgets::DialogNote *m_againNote;
    KioskWork m_work;
};

} // namespace videoguard::shell
