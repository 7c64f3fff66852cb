// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/access/secrets.h"
#include "app/catalogue/news.h"
#include "app/console/catalogue_desk.h"
#include "app/console/sync_settings.h"
#include "app/sync/engine.h"
#include "app/sync/forks.h"

#include <QThread>
#include <QTimer>

namespace videoguard::console {

/// Synchronisation as the screens use it: owns the thread of the engine with a connection of its own to
/// catalogue.db, keeps the newest state, carries out what a person decides. GUI thread.
class SyncDesk : public QObject
{
    Q_OBJECT

public:
    /// `catalogueFile` is the file of `catalogue`. All outlive it. Does nothing before `start`.
    SyncDesk(QString catalogueFile, CatalogueDesk &catalogue, Preferences &preferences,
             access::Secrets &secrets);
    ~SyncDesk() override;

    /// Begins, when joined and not paused; the password comes from the secrets.
    void start();

    [[nodiscard]] const SyncSettings &settings() const { return m_settings; }
    /// Joins (or joins elsewhere): keeps the account, the password in the secrets, sets the own partner when
    /// it is not set, and starts.
    [[nodiscard]] base::Result<void> join(const sync::ServerAccount &account, const QByteArray &password);
    void setPassword(const QByteArray &password);
    void setPaused(bool paused);
    /// Forgets server and password; the catalogue and the outbox stay.
    [[nodiscard]] base::Result<void> leave();
    /// The password is not known here (it was kept for a session only, or the keyring is locked).
    [[nodiscard]] bool needsPassword() const { return m_needsPassword; }

    [[nodiscard]] const sync::EngineState &state() const { return m_state; }
    /// Of the catalogue database of this partner; null: none.
    [[nodiscard]] const sync::FeedState *stateOf(const QString &partnerId) const;
    /// Own edits that wait, of all own databases.
    [[nodiscard]] int waiting() const;
    /// What needs a person: conflicts, rejected edits, refused documents' partners, forks, a refused log-in.
    [[nodiscard]] int decisions() const;

    void syncNow(const QString &partnerId = {});
    /// Partners whose changes shall arrive at once, because they are on the screen.
    void setWatched(const QStringList &partnerIds);

    // Reads at once on the GUI thread (small).
    [[nodiscard]] base::Result<std::vector<sync::OutboxItem>> outbox();
    [[nodiscard]] base::Result<std::vector<sync::RefusedDocument>> refused(const QString &partnerId = {});
    [[nodiscard]] base::Result<std::vector<sync::Round>> rounds(int limit = 200);
    [[nodiscard]] base::Result<QStringList> forked();
    [[nodiscard]] base::Result<std::vector<catalogue::NewsItem>> news(const catalogue::NewsQuery &query);
    [[nodiscard]] int unreadNews() const { return m_unreadNews; }
    [[nodiscard]] const std::vector<catalogue::UnitPosition> &unitPositions() const { return m_positions; }

    // Decisions; `done` on the GUI thread unless `context` is gone.
    using Done = std::function<void(const base::Result<void> &)>;
    /// The three sides of an outbox item in state Conflict.
    [[nodiscard]] base::Result<sync::Merge> compare(qint64 outboxNumber);
    void resolve(qint64 outboxNumber, const sync::Merge &decided, QObject *context, Done done);
    void retry(qint64 outboxNumber, QObject *context, Done done);
    /// The edit is given up and the server's version shown again; stays in the record's history.
    void withdraw(qint64 outboxNumber, QObject *context, Done done);
    void readFork(const QString &id, QObject *context,
                  std::function<void(const base::Result<sync::Fork> &)> done);
    void resolveFork(const sync::Fork &fork, const QByteArray &body, QObject *context, Done done);
    /// The local catalogue of the own partner goes to the server for the first time; `done` gets how many.
    void publishOwn(QObject *context, std::function<void(const base::Result<int> &)> done);
    void markNewsRead(const std::vector<qint64> &numbers, bool read = true);
    void exportSeed(const QString &file, QObject *context,
                    std::function<void(const base::Result<int> &)> done);
    void importSeed(const QString &file, QObject *context,
                    std::function<void(const base::Result<int> &)> done);
    /// At most one a unit in 10 s leaves; a newer one replaces one that waits.
    void reportPosition(const catalogue::UnitPosition &position);

signals:
    void settingsChanged();
    void stateChanged();  ///< at most ten a second
    void outboxChanged(); ///< also refused documents and forks
    void newsChanged();
    void roundsChanged();
    void positionsChanged();

private:
    class Worker;
    void takeState(const sync::EngineState &state);
    void fetchPassword();
    void begin(const QByteArray &password);
    void halt();
    void readBooks();
    void readNews();
    void readPositions();
    void follow(const sync::Feed &feed, const QStringList &ids);
    void sendEdits();
    void claimOwnPartner();
    void catchUp();
    void writeReports();
    /// Runs `work(Worker &)` on the sync thread, then `done(its result)` here unless `context` is gone.
    template<typename Work, typename Then>
    void ask(QObject *context, Work work, Then then);

    QString m_file;
    CatalogueDesk &m_catalogue;
    Preferences &m_preferences;
    access::Secrets &m_secrets;
    SyncSettings m_settings;
    bool m_needsPassword = false;
    sync::EngineState m_state;
    int m_unreadNews = 0;
    std::vector<catalogue::UnitPosition> m_positions;
    QHash<QString, catalogue::UnitPosition> m_reports; ///< of own units, not written yet
    QTimer m_reportTimer;
    QTimer m_sendTimer;
    bool m_catchingUp = false;
    bool m_claiming = false;  ///< the own partner is being set
    bool m_following = false; ///< a change of the catalogue came from the server, not from a person
    QThread m_thread;
    Worker *m_worker = nullptr; ///< lives on the sync thread
};

} // namespace videoguard::console
