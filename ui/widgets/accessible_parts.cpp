// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/accessible_parts.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace videoguard::widgets {

namespace {

constexpr char kRole[] = "accessibleRole";

/// Carried by the widget as a child.
class PartsOfWidget final : public QObject
{
public:
    PartsOfWidget(QWidget *widget, AccessibleParts parts)
        : QObject(widget)
        , m_parts(std::move(parts))
    {
    }

    [[nodiscard]] static const PartsOfWidget *of(const QWidget *widget)
    {
        for (const QObject *child : widget->children()) {
            if (const auto *parts = dynamic_cast<const PartsOfWidget *>(child))
                return parts;
        }
        return nullptr;
    }
    [[nodiscard]] const AccessibleParts &parts() const { return m_parts; }
    [[nodiscard]] int count() const { return m_parts.count ? std::max(0, m_parts.count()) : 0; }
    [[nodiscard]] int current() const
    {
        const int part = m_parts.current ? m_parts.current() : -1;
        return part < count() ? part : -1;
    }

private:
    AccessibleParts m_parts;
};

/// One part; belongs to the interface of its widget.
class AccessiblePart final : public QAccessibleInterface
{
public:
    AccessiblePart(QWidget *widget, const PartsOfWidget *parts, int part)
        : m_widget(widget)
        , m_parts(parts)
        , m_part(part)
    {
    }

    bool isValid() const override { return m_widget && m_parts && m_part < m_parts->count(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return m_parts ? m_parts->parts().role : QAccessible::NoRole; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.focusable = true;
        state.selected = m_parts->parts().isSelected && m_parts->parts().isSelected(m_part);
        state.focused = m_widget->hasFocus() && m_parts->current() == m_part;
        state.disabled = !m_widget->isEnabled();
        return state;
    }
    QRect rect() const override
    {
        if (!isValid() || !m_parts->parts().place)
            return {};
        const QRect place = m_parts->parts().place(m_part);
        return {m_widget->mapToGlobal(place.topLeft()), place.size()};
    }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const AccessibleParts &parts = m_parts->parts();
        if (kind == QAccessible::Name)
            return parts.name ? parts.name(m_part) : QString();
        return kind == QAccessible::Value && parts.value ? parts.value(m_part) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

private:
    QPointer<QWidget> m_widget;
    QPointer<const PartsOfWidget> m_parts;
    int m_part;
};

/// A widget with a role of its own, and its parts if it has some.
class AccessiblePainting final : public QAccessibleWidget
{
public:
    AccessiblePainting(QWidget *widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role, widget->accessibleName())
        , m_parts(PartsOfWidget::of(widget))
    {
    }
    ~AccessiblePainting() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    // The name may have changed since this was made.
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? widget()->accessibleName() : QAccessibleWidget::text(kind);
    }
    int childCount() const override { return partCount() + QAccessibleWidget::childCount(); }
    QAccessibleInterface *child(int index) const override
    {
        const int parts = partCount();
        if (index < 0 || index >= parts)
            return QAccessibleWidget::child(index - parts);
        while (static_cast<int>(m_ids.size()) <= index) {
            auto *part = new AccessiblePart(widget(), m_parts, static_cast<int>(m_ids.size()));
            m_ids.push_back(QAccessible::registerAccessibleInterface(part));
        }
        return QAccessible::accessibleInterface(m_ids[static_cast<size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        const int parts = std::min(partCount(), static_cast<int>(m_ids.size()));
        for (int i = 0; i < parts; ++i) {
            if (child(i) == wanted)
                return i;
        }
        const int widgetIndex = QAccessibleWidget::indexOfChild(wanted);
        return widgetIndex < 0 ? -1 : widgetIndex + partCount();
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < partCount(); ++i) {
            QAccessibleInterface *part = child(i);
            if (part->rect().contains(x, y))
                return part;
        }
        return QAccessibleWidget::childAt(x, y);
    }
    QAccessibleInterface *focusChild() const override
    {
        const int current = m_parts && widget()->hasFocus() ? m_parts->current() : -1;
        return current >= 0 ? child(current) : QAccessibleWidget::focusChild();
    }

private:
    [[nodiscard]] int partCount() const { return m_parts ? m_parts->count() : 0; }

    QPointer<const PartsOfWidget> m_parts;
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface *makePainting(const QString &, QObject *object)
{
    if (!object->isWidgetType())
        return nullptr;
    const QVariant role = object->property(kRole);
    if (!role.isValid())
        return nullptr;
    return new AccessiblePainting(static_cast<QWidget *>(object),
                                  static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    // Installing the same factory again does nothing.
    QAccessible::installFactory(makePainting);
    widget.setProperty(kRole, static_cast<int>(role));
    // Naming a widget may have made tools ask for it already: what they got then knows no role.
    QAccessibleInterface *known = QAccessible::queryAccessibleInterface(&widget);
    if (known && known->role() != role)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

void setAccessibleParts(QWidget &widget, QAccessible::Role role, AccessibleParts parts)
{
    Q_ASSERT(!PartsOfWidget::of(&widget));
    new PartsOfWidget(&widget, std::move(parts)); // owned by the widget
    setAccessibleRole(widget, role);
}

void announceCurrentPart(QWidget &widget)
{
    if (!QAccessible::isActive() || !widget.hasFocus())
        return;
    const PartsOfWidget *parts = PartsOfWidget::of(&widget);
    const int current = parts ? parts->current() : -1;
    if (current < 0)
        return;
    QAccessibleEvent focused(&widget, QAccessible::Focus);
    focused.setChild(current);
    QAccessible::updateAccessibility(&focused);
}

} // namespace videoguard::widgets
