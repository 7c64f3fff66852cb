// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/wall_reducer.h"
#include "ui/wall/wall_view.h"

#include <QAccessibleWidget>

namespace videoguard::wall {

namespace {

/// One tile as assistive tools see it; belongs to its view's interface.
class AccessibleTile final : public QAccessibleInterface
{
public:
    AccessibleTile(WallView *view, int tile)
        : m_view(view)
        , m_tile(tile)
    {
    }

    bool isValid() const override { return m_view; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    QRect rect() const override
    {
        const QRect local = m_view->tileRectAt(m_tile).toAlignedRect();
        return {m_view->mapToGlobal(local.topLeft()), local.size()};
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return m_view->spokenAt(m_tile);
        return kind == QAccessible::Description ? m_view->truthAt(m_tile).detail : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

private:
    QPointer<WallView> m_view;
    int m_tile;
};

class AccessibleWall final : public QAccessibleWidget
{
public:
    explicit AccessibleWall(WallView *view)
        : QAccessibleWidget(view, QAccessible::List, view->accessibleName())
    {
    }
    ~AccessibleWall() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    WallView *view() const { return static_cast<WallView *>(widget()); }
    int tileCount() const
    {
        int count = 0;
        while (view()->isTile(count))
            ++count;
        return count;
    }
    int childCount() const override { return tileCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= tileCount())
            return nullptr;
        while (static_cast<int>(m_ids.size()) <= index) {
            auto *tile = new AccessibleTile(view(), static_cast<int>(m_ids.size()));
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
    QAccessibleInterface *focusChild() const override { return child(view()->selectedTile()); }

private:
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessible::State AccessibleTile::state() const
{
    QAccessible::State state;
    state.selectable = true;
    state.focusable = true;
    state.selected = m_view->selectedTile() == m_tile;
    state.focused = state.selected && m_view->hasFocus();
    state.invisible = m_view->tileRectAt(m_tile).isEmpty();
    return state;
}

QAccessibleInterface *makeWallInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String("videoguard::wall::WallView"))
        return nullptr;
    return new AccessibleWall(static_cast<WallView *>(object));
}

} // namespace

void installWallAccessibility()
{
    QAccessible::installFactory(makeWallInterface);
}

} // namespace videoguard::wall
