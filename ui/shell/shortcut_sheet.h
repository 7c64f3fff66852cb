// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

#include <vector>

class QAction;

namespace videoguard::shell {

/// All keys on one page, in groups, filtered while typing. Built from the actions themselves, so that it
/// cannot say anything but what is true.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    /// Keys that are no single QAction: {"0", "…", "9", "Enter"}, "Call a camera by its number".
    struct Keys {
        QStringList caps;
        QString text;
    };
    struct Group {
        QString title;
        std::vector<QAction *> actions; ///< those without a key are left out
        std::vector<Keys> keys = {};
    };

    explicit ShortcutSheet(const std::vector<Group> &groups, QWidget *parent = nullptr);

private:
    struct Row {
        QWidget *widget;
        QString search; ///< folded
        size_t group;
    };

    QWidget *groupWidget(const Group &group, size_t number);
    void filter(const QString &text);

    std::vector<QWidget *> m_groups;
    std::vector<Row> m_rows;
};

} // namespace videoguard::shell
