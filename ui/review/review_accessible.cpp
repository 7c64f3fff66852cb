// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/review_tiles.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace videoguard::review {

namespace {

/// One tile as assistive tools see it; belongs to the interface of its list.
class AccessibleTile final : public QAccessibleInterface
{
public:
    AccessibleTile(ReviewTiles *tiles, int lane)
        : m_tiles(tiles)
        , m_lane(lane)
    {
    }

    bool isValid() const override { return m_tiles && m_lane < m_tiles->laneCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_tiles); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = isValid() && m_tiles->selected() == m_lane;
        state.focused = state.selected && m_tiles->hasFocus();
        state.invisible = !isValid() || !m_tiles->isShown(m_lane);
        return state;
    }
    QRect rect() const override
    {
        if (!isValid() || !m_tiles->isShown(m_lane))
            return {};
        const QRect local = m_tiles->look(m_lane).tile().toAlignedRect();
        return {m_tiles->mapToGlobal(local.topLeft()), local.size()};
    }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return TilePainter::spoken(m_tiles->look(m_lane));
        return kind == QAccessible::Description ? TilePainter::saying(m_tiles->look(m_lane)).detail
                                                : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

private:
    QPointer<ReviewTiles> m_tiles;
    int m_lane;
};

class AccessibleTiles final : public QAccessibleWidget
{
public:
    explicit AccessibleTiles(ReviewTiles *tiles)
        : QAccessibleWidget(tiles, QAccessible::List, tiles->accessibleName())
    {
    }
    ~AccessibleTiles() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    ReviewTiles *tiles() const { return static_cast<ReviewTiles *>(widget()); }
    int childCount() const override { return tiles()->laneCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (static_cast<int>(m_ids.size()) <= index) {
            auto *tile = new AccessibleTile(tiles(), static_cast<int>(m_ids.size()));
            m_ids.push_back(QAccessible::registerAccessibleInterface(tile));
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
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override { return child(tiles()->selected()); }

private:
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String("videoguard::review::ReviewTiles"))
        return nullptr;
    return new AccessibleTiles(static_cast<ReviewTiles *>(object));
}

} // namespace

void installReviewAccessibility()
{
    // Installing the same factory again does nothing.
    QAccessible::installFactory(makeInterface);
}

} // namespace videoguard::review
