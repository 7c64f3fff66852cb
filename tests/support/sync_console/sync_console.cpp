// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/sync_console/sync_console.h"

#include "tests/support/sync_console/some_feeds.h"

namespace videoguard::test {

using base::Result;

Result<std::unique_ptr<SyncConsole>> SyncConsole::open(const Setup &setup, const base::Clock &clock)
{
    auto store = catalogue::Store::open(setup.file, clock);
    if (!store)
        return tl::unexpected(store.error());
    if (!setup.ownPartner.isEmpty()) {
        const auto own = (*store)->ownPartner();
        if (!own)
            return tl::unexpected(own.error());
        if (*own != setup.ownPartner) {
            if (auto set = (*store)->setOwnPartner(setup.ownPartner); !set)
                return tl::unexpected(set.error());
        }
    }
    std::unique_ptr<SyncConsole> console(new SyncConsole(setup));
    console->m_store = std::move(*store);
    console->m_thread.setObjectName(QStringLiteral("sync"));
    console->m_thread.start();
    console->m_side = new QObject;
    console->m_side->moveToThread(&console->m_thread);
    Result<void> opened;
    QMetaObject::invokeMethod(
        console->m_side, [&] { opened = console->openSide(clock); }, Qt::BlockingQueuedConnection);
    if (!opened)
        return tl::unexpected(opened.error());
    console->follow();
    return console;
}

Result<void> SyncConsole::openSide(const base::Clock &clock)
{
    auto store = catalogue::Store::open(m_setup.file, clock);
    if (!store)
        return tl::unexpected(store.error());
    m_parts.store = std::move(*store);
    m_parts.collection = std::make_unique<catalogue::SyncedCatalogue>(*m_parts.store);
    sync::Collection *collection = m_parts.collection.get();
    if (!m_setup.only.isEmpty()) {
        m_parts.some = std::make_unique<SomeFeeds>(*collection, m_setup.only);
        collection = m_parts.some.get();
    }
    m_parts.engine =
        std::make_unique<sync::Engine>(m_parts.store->ledger(), *collection, clock, m_setup.timing);
    return {};
}

void SyncConsole::follow()
{
    const sync::Engine *engine = m_parts.engine.get();
    connect(engine, &sync::Engine::stateChanged, this, [this](const sync::EngineState &state) {
        m_state = state;
        emit stateChanged();
    });
    connect(engine, &sync::Engine::settled, this, [this] {
        ++m_settled;
        emit settled();
    });
    connect(engine, &sync::Engine::documentsChanged, this, &SyncConsole::documentsChanged);
}

SyncConsole::~SyncConsole()
{
    if (m_side) {
        QMetaObject::invokeMethod(
            m_side,
            [this] {
                m_parts.engine.reset();
                m_parts.some.reset();
                m_parts.collection.reset();
                m_parts.store.reset();
            },
            Qt::BlockingQueuedConnection);
        m_side->deleteLater();
    }
    m_thread.quit();
    m_thread.wait();
}

void SyncConsole::start()
{
    QMetaObject::invokeMethod(
        m_side, [this] { m_parts.engine->start(m_setup.account, m_setup.password); }, Qt::QueuedConnection);
}

void SyncConsole::stop()
{
    QMetaObject::invokeMethod(
        m_side, [this] { m_parts.engine->stop(); }, Qt::BlockingQueuedConnection);
}

void SyncConsole::syncNow(const QString &database)
{
    QMetaObject::invokeMethod(
        m_side, [this, database] { m_parts.engine->syncNow(database); }, Qt::QueuedConnection);
}

void SyncConsole::sendNow()
{
    QMetaObject::invokeMethod(
        m_side, [this] { m_parts.engine->sendNow(); }, Qt::QueuedConnection);
}

void SyncConsole::setWatched(const QStringList &databases)
{
    QMetaObject::invokeMethod(
        m_side, [this, databases] { m_parts.engine->setWatched(databases); }, Qt::QueuedConnection);
}

} // namespace videoguard::test
