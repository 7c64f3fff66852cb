// SPDX-License-Identifier: EUPL-1.2
#include "tests/screens/accessible_walk.h"

#include "ui/widgets/focus_frame.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QSet>

#include <typeinfo>

namespace videoguard::test {

namespace {

/// Rows of a table beyond these tell nothing new.
constexpr int kMostChildren = 120;

bool isButton(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::ButtonMenu ||
           role == QAccessible::ButtonDropDown || role == QAccessible::CheckBox ||
           role == QAccessible::RadioButton || role == QAccessible::PageTab;
}

bool isControl(QAccessible::Role role)
{
    return isButton(role) || role == QAccessible::EditableText || role == QAccessible::ComboBox ||
           role == QAccessible::SpinBox || role == QAccessible::Slider || role == QAccessible::List ||
           role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::Link ||
           role == QAccessible::MenuItem || role == QAccessible::Canvas || role == QAccessible::Chart;
}

/// A part of a control of the toolkit, which speaks for it.
bool isInner(const QWidget &widget)
{
    for (const QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox *>(around) || qobject_cast<const QComboBox *>(around))
            return true;
        if (around->isWindow())
            break;
    }
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    return area && area->viewport() == &widget;
}

/// A class of ours without children: what it shows, it paints. Without the toolkit's macro it looks like its
/// base from outside, but for the compiler's type.
bool isOwnPainted(const QWidget &widget)
{
    if (!visibleChildren(widget).isEmpty() || qobject_cast<const widgets::FocusFrame *>(&widget))
        return false;
    return QLatin1String(typeid(widget).name()).contains(QLatin1String("10videoguard"));
}

class Walk
{
public:
    [[nodiscard]] std::vector<Fault> take() { return std::move(m_faults); }

    void visit(QAccessibleInterface &one, const QString &path)
    {
        const QObject *object = one.object();
        const auto *widget =
            object && object->isWidgetType() ? static_cast<const QWidget *>(object) : nullptr;
        const QString here =
            widget ? widgetPath(widget) : path + QStringLiteral(" / child of role %1").arg(one.role());
        if (widget && !widget->isVisible())
            return;
        judge(one, widget, here);
        children(one, here);
    }

private:
    void say(const QString &where, const QString &what) { m_faults.push_back({where, what}); }

    void judge(QAccessibleInterface &one, const QWidget *widget, const QString &here)
    {
        const QString name = one.text(QAccessible::Name).trimmed();
        const bool inner = widget && isInner(*widget);
        const bool focusable = widget && widget->focusPolicy() != Qt::NoFocus && widget->isEnabled() &&
                               !widget->focusProxy() && !widget->isWindow();
        if (name.isEmpty() && !inner && (focusable || isControl(one.role())))
            say(here, QStringLiteral("has no name (role %1)").arg(one.role()));
        if (widget && isOwnPainted(*widget) &&
            (one.role() == QAccessible::Client || one.role() == QAccessible::NoRole))
            say(here, QStringLiteral("paints itself and says no role; its name is \"%1\"").arg(name));
        if (!widget && one.role() == QAccessible::ListItem && name.isEmpty())
            say(here, QStringLiteral("has no name"));
    }

    void children(QAccessibleInterface &one, const QString &here)
    {
        QSet<QString> names;
        const int count = std::min(one.childCount(), kMostChildren);
        for (int i = 0; i < count; ++i) {
            QAccessibleInterface *child = one.child(i);
            if (!child)
                continue;
            if (one.indexOfChild(child) != i)
                say(here, QStringLiteral("does not find its child %1 again").arg(i));
            if (isButton(child->role()) && !child->state().invisible) {
                const QString name = child->text(QAccessible::Name).trimmed();
                if (!name.isEmpty() && names.contains(name))
                    say(here, QStringLiteral("has two buttons named \"%1\"").arg(name));
                names.insert(name);
            }
            visit(*child, here);
        }
    }

    std::vector<Fault> m_faults;
};

} // namespace

std::vector<Fault> accessibleFaults(QWidget &root)
{
    Walk walk;
    if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&root))
        walk.visit(*interface, {});
    return walk.take();
}

} // namespace videoguard::test
