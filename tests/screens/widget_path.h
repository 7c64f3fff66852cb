// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMetaObject>
#include <QStringList>
#include <QWidget>

namespace videoguard::test {

/// One thing that is wrong with a widget, in words for whoever repairs it.
struct Fault {
    QString where; ///< classes and names from the window down
    QString what;
};

/// "ConsoleWindow#mainWindow / Rail / QToolButton#map.plus": what tells a widget from the others.
[[nodiscard]] inline QString widgetPath(const QWidget *widget)
{
    QStringList parts;
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        QString part =
            QString::fromLatin1(widget->metaObject()->className()).section(QStringLiteral("::"), -1);
        if (!widget->objectName().isEmpty())
            part += QLatin1Char('#') + widget->objectName();
        parts.prepend(part);
    }
    // Those between say nothing.
    if (parts.size() > 5)
        parts = parts.mid(0, 1) + QStringList(QStringLiteral("…")) + parts.mid(parts.size() - 4);
    return parts.join(QStringLiteral(" / "));
}

/// Children in which people see something; those of other windows are not among them.
[[nodiscard]] inline QList<QWidget *> visibleChildren(const QWidget &parent)
{
    QList<QWidget *> children;
    for (QObject *child : parent.children()) {
        if (!child->isWidgetType())
            continue;
        auto *widget = static_cast<QWidget *>(child);
        if (widget->isVisible() && !widget->isWindow())
            children << widget;
    }
    return children;
}

} // namespace videoguard::test
