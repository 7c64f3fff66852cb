// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/camera_tree.h"

#include "ui/shell/camera_tree_delegate.h"
#include "ui/shell/camera_tree_view.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/theme.h"

#include "app/console/camera_list.h"

#include <QActionGroup>
#include <QMenu>
#include <QStackedLayout>

namespace videoguard::shell {
namespace {

using widgets::theme;

/// As many cameras as can be seen at once: then every group of the own municipality starts open.
constexpr int kOpenAllUpTo = 40;

template<typename Visit>
void visitGroups(const QAbstractItemModel &model, const QModelIndex &parent, Visit &&visit)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex at = model.index(row, 0, parent);
        if (model.rowCount(at) > 0) {
            visit(at);
            visitGroups(model, at, visit);
        }
    }
}

} // namespace

CameraTree::CameraTree(QWidget *parent)
    : QWidget(parent)
    , m_model(new CameraTreeModel(this))
    , m_filter(new CameraTreeFilter(this))
    , m_delegate(new CameraTreeDelegate(this))
    , m_search(new widgets::SearchField(tr("Camera, place, number"), QKeySequence::Find, this))
    , m_all(new widgets::Chip(tr("All"), this))
    , m_onWall(new widgets::Chip(tr("On the wall"), this))
    , m_attention(new widgets::Chip(widgets::Mark::Stalled, tr("Needs attention"), this))
    , m_options(new QToolButton(this))
    , m_narrowed(new QToolButton(this))
    , m_view(new CameraTreeView(this))
    , m_empty(new widgets::EmptyState(this))
    , m_stack(new QStackedLayout)

{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(m_delegate);
    build();
    wire();
    restyle();
    filter();
}

CameraTree::CameraTree(const console::CameraList &list, QWidget *parent)
    : CameraTree(parent)
{
    setCameraList(list);
}

void CameraTree::focusSearch()
{
    m_search->activate();
}

void CameraTree::build()
{
    setAccessibleName(tr("Cameras"));
    m_all->setObjectName(QStringLiteral("tree.all"));
    m_onWall->setObjectName(QStringLiteral("tree.onWall"));
    m_attention->setObjectName(QStringLiteral("tree.attention"));
    m_all->setChecked(true);

    m_options->setIcon(
        widgets::themedIcon(QStringLiteral("list-filter"), [] { return theme().colour.muted; }));
    m_options->setToolTip(tr("Groups"));
    m_options->setAccessibleName(tr("Groups"));
    m_options->setPopupMode(QToolButton::InstantPopup);
    m_options->setFocusPolicy(Qt::TabFocus);
    m_options->setProperty("role", QStringLiteral("small"));
    auto *menu = new QMenu(m_options);
    QAction *openAll =
        menu->addAction(widgets::themedIcon(QStringLiteral("chevron-down")), tr("Open all groups"));
    openAll->setObjectName(QStringLiteral("tree.openAll"));
    connect(openAll, &QAction::triggered, m_view, &QTreeView::expandAll);
    QAction *closeAll =
        menu->addAction(widgets::themedIcon(QStringLiteral("chevron-right")), tr("Close all groups"));
    closeAll->setObjectName(QStringLiteral("tree.closeAll"));
    connect(closeAll, &QAction::triggered, m_view, &QTreeView::collapseAll);
    menu->addSeparator();
    auto *groupings = new QActionGroup(menu);
    m_asPartners = groupings->addAction(menu->addAction(tr("Under the partners of 2019")));
    m_asPartners->setObjectName(QStringLiteral("tree.asPartners"));
    m_asToday = groupings->addAction(menu->addAction(tr("Under the municipalities of today")));
    m_asToday->setObjectName(QStringLiteral("tree.asToday"));
    for (QAction *action : {m_asPartners, m_asToday})
        action->setCheckable(true);
    m_asPartners->setChecked(true);
    connect(groupings, &QActionGroup::triggered, this,
            [this](const QAction *chosen) { emit groupingChosen(chosen == m_asToday); });
    m_options->setMenu(menu);

    auto *chips = new QHBoxLayout;
    chips->setObjectName(QStringLiteral("chips"));
    chips->addWidget(m_all);
    chips->addWidget(m_onWall);
    chips->addWidget(m_attention);
    chips->addStretch(1);
    chips->addWidget(m_options);

    m_narrowed->setObjectName(QStringLiteral("tree.narrowed"));
    m_narrowed->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_narrowed->setIcon(widgets::themedIcon(QStringLiteral("x"), [] { return theme().colour.text; }));
    m_narrowed->setToolTip(
        tr("The search words and filters of the catalogue hold here too. Click to end them."));
    m_narrowed->setFocusPolicy(Qt::TabFocus);
    m_narrowed->setVisible(false);

    auto *line = new QFrame(this);
    line->setProperty("role", QStringLiteral("separator"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto *field = new QHBoxLayout;
    field->setObjectName(QStringLiteral("field"));
    field->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(field);
    column->addLayout(chips);
    column->addWidget(m_narrowed, 0, Qt::AlignLeft);
    column->addWidget(line);
    column->addLayout(m_stack, 1);
}

void CameraTree::wire()
{
    connect(m_search, &widgets::SearchField::textChanged, this, &CameraTree::filter);
    connect(m_search, &widgets::SearchField::cancelled, this, &CameraTree::leaveRequested);
    connect(m_search, &widgets::SearchField::leaveDown, this,
            [this] { m_view->setFocus(Qt::TabFocusReason); });
    connect(m_search, &widgets::SearchField::accepted, this, [this] {
        // The camera marked in what is left, else the first.
        QModelIndex at = m_filter->mapFromSource(m_model->indexOf(m_selected));
        for (QModelIndex next = m_filter->index(0, 0); !at.isValid() && next.isValid();
             next = m_view->indexBelow(next)) {
            if (!next.data(CameraTreeModel::IdRole).toString().isEmpty())
                at = next;
        }
        activate(at);
    });
    // One of them holds. A button group would leave the Tab key only one of the three.
    for (widgets::Chip *chip : {m_all, m_onWall, m_attention}) {
        connect(chip, &QToolButton::clicked, chip, [chip] { chip->setChecked(true); });
        connect(chip, &QToolButton::toggled, this, [this, chip](bool on) {
            if (!on)
                return;
            for (widgets::Chip *other : {m_all, m_onWall, m_attention})
                other->setChecked(other == chip);
            filter();
        });
    }
    connect(m_empty, &widgets::EmptyState::buttonClicked, this, [this] {
        m_all->setChecked(true);
        m_search->setText({});
        m_search->activate();
    });
    connect(m_narrowed, &QToolButton::clicked, this, &CameraTree::matchingCleared);
    connect(m_model, &CameraTreeModel::countsChanged, this, &CameraTree::refreshCounts);
    connect(m_view, &CameraTreeView::chosen, this, &CameraTree::activate);
    connect(m_view, &CameraTreeView::escaped, this, &CameraTree::leaveRequested);
    connect(m_view, &CameraTreeView::upFromTop, m_search, &widgets::SearchField::activate);
    connect(m_view, &QTreeView::expanded, this, &CameraTree::rememberOpen);
    connect(m_view, &QTreeView::collapsed, this, &CameraTree::rememberOpen);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QStringList ids = markedCameras();
        if (!ids.isEmpty())
            emit contextMenuRequested(ids, m_view->viewport()->mapToGlobal(at));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                const QString id = now.data(CameraTreeModel::IdRole).toString();
                if (m_quiet || id.isEmpty() || id == m_selected)
                    return;
                m_selected = id;
                emit cameraSelected(id);
            });
}

void CameraTree::setCameraList(const console::CameraList &list)
{
    connect(&list, &console::CameraList::changed, this, [this, &list] { setCameras(list.cameras()); });
    setCameras(list.cameras());
}

void CameraTree::setCameras(const std::vector<console::Camera> &cameras)
{
    m_quiet = true;
    m_model->setCameras(cameras);
    m_delegate->setNumberDigits(m_model->numberDigits());
    // Groups that were not there before: the own ones open, all of their places when there are few cameras.
    const bool all = m_model->cameraCount() <= kOpenAllUpTo;
    visitGroups(*m_model, {}, [&](const QModelIndex &group) {
        const QString key = group.data(CameraTreeModel::KeyRole).toString();
        if (m_known.contains(key))
            return;
        m_known.insert(key);
        const QModelIndex owner = group.parent().isValid() ? group.parent() : group;
        const bool own = owner.data(CameraTreeModel::OwnRole).toBool() || m_model->rowCount() == 1;
        if (own && (all || !group.parent().isValid() || group.row() == 0))
            m_open.insert(key);
    });
    m_quiet = false;
    openAsBefore();
    showSelection();
    refreshCounts();
}

void CameraTree::setCameraState(const QString &id, media::StreamState state, bool everLive)
{
    if (state == media::StreamState::Stopped)
        m_model->setState(id, std::nullopt, false);
    else
        m_model->setState(id, state, everLive);
}

void CameraTree::clearCameraState(const QString &id)
{
    m_model->setState(id, std::nullopt, false);
}

void CameraTree::setOnWall(const QSet<QString> &ids)
{
    m_model->setOnWall(ids);
}

void CameraTree::setScope(CameraScope scope)
{
    (scope == CameraScope::All      ? m_all
     : scope == CameraScope::OnWall ? m_onWall
                                    : m_attention)
        ->setChecked(true);
}

void CameraTree::setMatching(const std::optional<QSet<QString>> &ids)
{
    m_quiet = true;
    m_filter->setMatching(ids);
    m_quiet = false;
    m_narrowed->setVisible(ids.has_value());
    if (ids)
        m_narrowed->setText(
            //: %1 of %2 cameras
            tr("Catalogue filter: %1 of %2").arg(ids->size()).arg(m_model->cameraCount()));
    filter();
}

void CameraTree::setGroupedByToday(bool today)
{
    (today ? m_asToday : m_asPartners)->setChecked(true);
}

void CameraTree::selectCamera(const QString &id)
{
    if (id == m_selected)
        return;
    m_selected = id;
    showSelection();
}

QStringList CameraTree::markedCameras() const
{
    QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end(), [this](const QModelIndex &a, const QModelIndex &b) {
        return m_view->visualRect(a).top() < m_view->visualRect(b).top();
    });
    QStringList ids;
    for (const QModelIndex &index : indexes)
        ids << m_model->idsBelow(m_filter->mapToSource(index));
    ids.removeDuplicates();
    return ids;
}

void CameraTree::showSelection()
{
    m_quiet = true;
    const QModelIndex source = m_model->indexOf(m_selected);
    if (!source.isValid())
        m_selected.clear();
    const QModelIndex at = m_filter->mapFromSource(source);
    if (at.isValid()) {
        m_view->setCurrentIndex(at);
        m_view->scrollTo(at);
    } else {
        m_view->selectionModel()->clear();
    }
    m_quiet = false;
    m_view->viewport()->update();
}

void CameraTree::activate(const QModelIndex &index)
{
    const QString id = index.data(CameraTreeModel::IdRole).toString();
    if (!id.isEmpty())
        emit cameraActivated(id);
}

void CameraTree::filter()
{
    m_quiet = true;
    m_filter->setWords(m_search->text());
    m_filter->setScope(m_onWall->isChecked()      ? CameraScope::OnWall
                       : m_attention->isChecked() ? CameraScope::Attention
                                                  : CameraScope::All);
    if (m_filter->isFiltering())
        m_view->expandAll();
    m_quiet = false;
    if (m_wasFiltering && !m_filter->isFiltering())
        openAsBefore();
    m_wasFiltering = m_filter->isFiltering();
    showSelection();
    refreshCounts();
}

void CameraTree::openAsBefore()
{
    m_quiet = true;
    if (m_filter->isFiltering()) {
        m_view->expandAll();
    } else {
        visitGroups(*m_filter, {}, [this](const QModelIndex &group) {
            m_view->setExpanded(group, m_open.contains(group.data(CameraTreeModel::KeyRole).toString()));
        });
    }
    m_quiet = false;
}

void CameraTree::rememberOpen()
{
    if (m_quiet || m_filter->isFiltering())
        return;
    visitGroups(*m_filter, {}, [this](const QModelIndex &group) {
        const QString key = group.data(CameraTreeModel::KeyRole).toString();
        m_view->isExpanded(group) ? static_cast<void>(m_open.insert(key))
                                  : static_cast<void>(m_open.remove(key));
    });
}

void CameraTree::refreshCounts()
{
    m_all->setCount(m_model->cameraCount());
    m_onWall->setCount(m_model->onWallCount());
    m_attention->setCount(m_model->attentionCount());
    const bool none = m_filter->rowCount() == 0;
    if (none) {
        const QString sought = m_search->text().trimmed();
        if (m_model->cameraCount() == 0) {
            m_empty->setWords(QStringLiteral("cctv"), tr("No cameras yet."),
                              tr("Open a stream by its address."));
            m_empty->setButton({});
        } else if (!sought.isEmpty()) {
            m_empty->setWords(QStringLiteral("search"), tr("No camera matches “%1”.").arg(sought));
            m_empty->setButton(tr("Clear search"));
        } else {
            m_empty->setWords(QStringLiteral("check"), m_attention->isChecked()
                                                           ? tr("No camera needs attention.")
                                                           : tr("No camera is on the wall."));
            m_empty->setButton(tr("Show all"));
        }
    }
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_view);
}

QSize CameraTree::sizeHint() const
{
    return {theme().size.treeWidth, theme().px(400)};
}

QSize CameraTree::minimumSizeHint() const
{
    return {theme().size.treeMin, theme().px(160)};
}

void CameraTree::restyle()
{
    const int side = theme().px(11);
    const int gap = theme().px(5);
    if (auto *field = findChild<QHBoxLayout *>(QStringLiteral("field")))
        field->setContentsMargins(side, theme().px(10), side, gap);
    if (auto *chips = findChild<QHBoxLayout *>(QStringLiteral("chips"))) {
        // The button's own padding stands beyond the field's edge, its icon at it.
        chips->setContentsMargins(side, 0, side - theme().px(6), gap);
        chips->setSpacing(theme().px(6));
    }
    m_view->viewport()->update();
}

void CameraTree::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().colour.panel);
}

void CameraTree::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && layout())
        restyle();
}

} // namespace videoguard::shell
