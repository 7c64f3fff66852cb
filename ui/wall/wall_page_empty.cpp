// SPDX-License-Identifier: EUPL-1.2
// What the page says while the console knows no camera at all.
#include "ui/wall/empty_wall.h"
#include "ui/wall/wall_page.h"

#include <QTimer>

namespace videoguard::wall {

namespace {

// The catalogue is read on a thread of its own: until it is there nothing is said.
constexpr int kCatalogueTime_ms = 400;

} // namespace

bool WallPage::knowsNoCamera() const
{
    return m_services.cameras.cameras().empty() && camerasOnWall().isEmpty();
}

void WallPage::watchEmptiness()
{
    connect(&m_services.cameras, &console::CameraList::changed, this, &WallPage::showEmptiness);
    connect(m_store, &WallStore::changed, this, &WallPage::showEmptiness);
    QTimer::singleShot(kCatalogueTime_ms, this, [this] {
        m_mayBeEmpty = true;
        showEmptiness();
    });
}

void WallPage::showEmptiness()
{
    if (!m_mayBeEmpty || !knowsNoCamera()) {
        if (!m_empty || m_empty->isHidden())
            return;
        const bool hadFocus = m_empty->isAncestorOf(m_empty->window()->focusWidget());
        m_empty->hide();
        if (hadFocus)
            m_view->setFocus();
        return;
    }
    if (!m_empty) {
        m_empty = new EmptyWall(m_actions->openStream->shortcut().toString(QKeySequence::NativeText), this);
        connect(m_empty, &EmptyWall::wayWanted, this, [this](const QString &id) {
            if (id == QLatin1String("address"))
                m_actions->openStream->trigger();
            else
                emit wayForwardWanted(id);
        });
    }
    m_empty->show();
}

} // namespace videoguard::wall
