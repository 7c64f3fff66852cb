// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/map_page.h"

#include "ui/map/map_page_parts.h"
#include "ui/map/map_reducer.h"

#include <QHBoxLayout>

namespace videoguard::map {

namespace {
constexpr double kCameraZoom = 17;
} // namespace

MapPage::MapPage(MapServices services, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("mapPage"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_parts = std::make_unique<Parts>(*this, services);
    row->addWidget(m_parts->panel);
    row->addWidget(m_parts->view, 1);
    setFocusProxy(m_parts->view);
}

MapPage::~MapPage() = default;

QWidget *MapPage::tools() const
{
    return m_parts->tools;
}

QList<QAction *> MapPage::pageActions() const
{
    return m_parts->actions->all();
}

void MapPage::selectCamera(const QString &id)
{
    m_parts->selectId(id);
}

void MapPage::showCamera(const QString &id)
{
    const std::optional<catalogue::CameraRow> row = m_parts->details.rowOf(id);
    if (!row)
        return;
    m_parts->selectId(id);
    if (row->position)
        m_parts->store.apply(goTo(m_parts->store.state(), *row->position, kCameraZoom));
    else
        emit said(tr("The record of this camera says no position."), true);
}

void MapPage::showCameras(const QStringList &ids)
{
    m_parts->showIds(ids);
}

void MapPage::setQuery(const catalogue::Query &query)
{
    m_parts->setQuery(query);
}

QStringList MapPage::partnersInView() const
{
    return m_parts->ownersInView();
}

QString MapPage::statusText() const
{
    return m_parts->statusText();
}

void MapPage::pickPosition()
{
    m_parts->store.apply(withTool(m_parts->store.state(), Tool::Position));
    m_parts->view->setFocus();
}

void MapPage::editView(const std::optional<catalogue::CameraRecord> &camera)
{
    if (!camera || !camera->position()) {
        m_parts->view->setEdited(std::nullopt);
        return;
    }
    const geo::ViewGeometry view = camera->view();
    m_parts->view->setEdited(
        EditedView{*camera->position(), view.azimuth_deg.value_or(0), view.hfov_deg.value_or(90)});
}

void MapPage::focusSearch()
{
    m_parts->actions->find->trigger();
}

void MapPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_parts)
        m_parts->retranslate();
}

} // namespace videoguard::map
