// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <vector>

class QScreen;

namespace videoguard::shell {

/// Windows that cover monitors: puts each on its own, full screen, and again whenever monitors come, go or
/// change. With a window manager and without one. GUI thread.
class KioskWindows : public QObject
{
    Q_OBJECT

public:
    explicit KioskWindows(QObject *parent = nullptr);

    /// The main one first; how they stand now is what `restore` brings back.
    void remember(const QList<QWidget *> &windows);
    /// Covers the monitors with them; `wanted` as in `KioskQuestion`.
    void cover(const QStringList &wanted);
    void setWanted(const QStringList &wanted);
    /// Puts them back to where they were.
    void restore();
    [[nodiscard]] bool contains(const QWidget *window) const;
    /// The main one; null when it is gone.
    [[nodiscard]] QWidget *main() const;
    [[nodiscard]] QList<QWidget *> windows() const;
    /// Places them again soon: somebody else changed one of them.
    void placeSoon();

private:
    struct Entry {
        QPointer<QWidget> window;
        QString home; ///< the monitor it stood on
        QRect geometry;
        Qt::WindowStates state;
        bool wasVisible = false;
        QString place; ///< empty: none
    };

    void watch(QScreen *screen);
    void place();
    [[nodiscard]] static bool put(QWidget &window, QScreen *screen);

    std::vector<Entry> m_entries;
    QStringList m_wanted;
    QTimer m_soon;
    int m_tries = 0; ///< since something last changed
    bool m_on = false;
};

} // namespace videoguard::shell
