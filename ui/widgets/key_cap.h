// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace videoguard::widgets {

/// One printed key per part of a key sequence: [Ctrl] [F]. Decoration for what is reachable by key; never
/// takes the focus. Its accessible name is the native text of the sequence.
class KeyCap : public QWidget
{
    Q_OBJECT

public:
    /// `joined`: one cap with the whole text, as inside fields and buttons.
    explicit KeyCap(const QKeySequence &keys, bool joined = false, QWidget *parent = nullptr);
    /// Caps with words of their own, for keys that are not one sequence ("0–9", "Enter").
    explicit KeyCap(const QStringList &caps, QWidget *parent = nullptr);

    [[nodiscard]] const QStringList &caps() const { return m_caps; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void init();

    QStringList m_caps;
};

/// The parts of a sequence as people read them on the keys: {"Ctrl", "Shift", "L"}.
[[nodiscard]] QStringList keyCaps(const QKeySequence &keys);

} // namespace videoguard::widgets
