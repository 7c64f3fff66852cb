// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/timeline_private.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace videoguard::review {

namespace {

/// One lane or mark as assistive tools see it; belongs to its timeline's interface.
class AccessibleItem final : public QAccessibleInterface
{
public:
    AccessibleItem(Timeline *timeline, int item)
        : m_timeline(timeline)
        , m_item(item)
    {
    }

    bool isValid() const override { return m_timeline && m_item < m_timeline->itemCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_timeline);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        state.selectable = m_timeline->isLane(m_item);
        state.selected = m_timeline->isItemSelected(m_item);
        state.focusable = true;
        state.focused = m_timeline->hasFocus() && m_timeline->focusedItem() == m_item;
        state.offscreen = m_timeline->itemRect(m_item).isEmpty();
        return state;
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_timeline->itemRect(m_item);
        return {m_timeline->mapToGlobal(local.topLeft()), local.size()};
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_timeline->itemName(m_item) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

private:
    QPointer<Timeline> m_timeline;
    int m_item;
};

/// The timeline: a list of its lanes and marks, with the position as its value.
class AccessibleTimeline final : public QAccessibleWidget
{
public:
    explicit AccessibleTimeline(Timeline *timeline)
        : QAccessibleWidget(timeline, QAccessible::List, timeline->accessibleName())
    {
    }
    ~AccessibleTimeline() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    Timeline *timeline() const { return static_cast<Timeline *>(widget()); }
    int childCount() const override { return timeline()->itemCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (static_cast<int>(m_ids.size()) <= index) {
            auto *item = new AccessibleItem(timeline(), static_cast<int>(m_ids.size()));
            m_ids.push_back(QAccessible::registerAccessibleInterface(item));
        }
        return QAccessible::accessibleInterface(m_ids[static_cast<size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        // Marks lie on top.
        for (int i = childCount() - 1; i >= 0; --i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override { return child(timeline()->focusedItem()); }

private:
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String("videoguard::review::Timeline"))
        return nullptr;
    return new AccessibleTimeline(static_cast<Timeline *>(object));
}

} // namespace

void installTimelineAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed);
}

int Timeline::itemCount() const
{
    return static_cast<int>(m_d->model.lanes.size() + m_d->model.marks.size());
}

bool Timeline::isLane(int item) const
{
    return item >= 0 && item < static_cast<int>(m_d->model.lanes.size());
}

QString Timeline::itemName(int item) const
{
    if (isLane(item))
        return spokenLane(m_d->model.lanes[static_cast<size_t>(item)], m_d->model.visible, m_d->model.local);
    const auto mark = static_cast<size_t>(item) - m_d->model.lanes.size();
    return mark < m_d->model.marks.size() ? spokenMark(m_d->model.marks[mark], m_d->model.local) : QString();
}

QRect Timeline::itemRect(int item) const
{
    if (isLane(item))
        return m_d->layout.lane(item).intersected(
            m_d->layout.lanes.united(QRect(0, m_d->layout.lanes.top(), 1, m_d->layout.lanes.height())));
    const auto mark = static_cast<size_t>(item) - m_d->model.lanes.size();
    return mark < m_d->model.marks.size()
               ? markRect(m_d->model.marks[mark], m_d->model, m_d->layout).toAlignedRect()
               : QRect();
}

bool Timeline::isItemSelected(int item) const
{
    return isLane(item) ? m_d->model.lanes[static_cast<size_t>(item)].selected : focusedItem() == item;
}

int Timeline::focusedItem() const
{
    return m_d->model.focusedMark < 0 ? -1
                                      : static_cast<int>(m_d->model.lanes.size()) + m_d->model.focusedMark;
}

} // namespace videoguard::review
