// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/store.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace videoguard::console {

/// The catalogue as the screens use it: keyed reads at once on a connection of the GUI thread, everything
/// that may take longer (search, import, points of the map, writing) on a thread of its own. GUI thread.
class CatalogueDesk : public QObject
{
    Q_OBJECT

public:
    /// Opens `file` twice, here and on the worker. Errors: those of `Store::open`.
    [[nodiscard]] static base::Result<std::unique_ptr<CatalogueDesk>> open(const QString &file);
    ~CatalogueDesk() override;

    /// For reads by key: `camera`, `rowOf`, `rows`, `views`, `history`. Never write through it.
    [[nodiscard]] catalogue::Store &reader() { return *m_reader; }
    /// Partners and centres as of the last `changed`.
    [[nodiscard]] const std::vector<catalogue::Partner> &partners() const { return m_partners; }
    [[nodiscard]] const std::vector<catalogue::MonitoringCentre> &centres() const { return m_centres; }
    [[nodiscard]] const catalogue::Partner *partner(const QString &id) const;
    [[nodiscard]] const catalogue::MonitoringCentre *centre(const QString &id) const;
    [[nodiscard]] const QString &ownPartnerId() const { return m_ownPartner; }
    /// May this console edit it: it belongs to the own partner (and is not retired).
    [[nodiscard]] bool isEditable(const catalogue::CameraRecord &camera) const;
    /// Who writes from this console.
    [[nodiscard]] catalogue::Author author() const;

    /// Runs `work(Store &)` on the worker, then `done(its result)` here; `done` is dropped when `context` is
    /// gone by then. Reading only; in the order asked.
    template<typename Work, typename Done>
    void ask(QObject *context, Work work, Done done)
    {
        post([this, context = QPointer<QObject>(context), work = std::move(work),
              done = std::move(done)](catalogue::Store &store) mutable {
            auto result = work(store);
            QMetaObject::invokeMethod(
                this,
                [context, done = std::move(done), result = std::move(result)]() mutable {
                    if (context)
                        done(std::move(result));
                },
                Qt::QueuedConnection);
        });
    }
    /// The same for work that writes; `changed(ids)` follows a success before `done`. `ids` empty: anything
    /// may have changed.
    template<typename Work, typename Done>
    void change(QObject *context, const QStringList &ids, Work work, Done done)
    {
        post([this, context = QPointer<QObject>(context), ids, work = std::move(work),
              done = std::move(done)](catalogue::Store &store) mutable {
            auto result = work(store);
            QMetaObject::invokeMethod(
                this,
                [this, context, ids, done = std::move(done), result = std::move(result)]() mutable {
                    if (result)
                        noteChange(ids);
                    if (context)
                        done(std::move(result));
                },
                Qt::QueuedConnection);
        });
    }

    /// Somebody else wrote the file (synchronisation, `videoguard catalogue import`): everything that was
    /// read is read again. `ids` as of `changed`.
    void noteOutsideChange(const QStringList &ids) { noteChange(ids); }

    /// The points of all cameras, loaded once and again after each change; null until the first are there.
    [[nodiscard]] std::shared_ptr<const catalogue::CameraPoints> points() const { return m_points; }

signals:
    /// Cameras changed; empty: partners, centres or anything.
    void changed(const QStringList &ids);
    void pointsChanged();

private:
    CatalogueDesk() = default;
    void post(std::function<void(catalogue::Store &)> work);
    void noteChange(const QStringList &ids);
    void readSmall();
    void loadPoints();
    void lookOutside();

    std::unique_ptr<catalogue::Store> m_reader;
    std::unique_ptr<catalogue::Store> m_writer; ///< used on the worker alone
    QThread m_thread;
    QObject *m_worker = nullptr; ///< lives on the worker thread
    std::vector<catalogue::Partner> m_partners;
    std::vector<catalogue::MonitoringCentre> m_centres;
    QString m_ownPartner;
    std::shared_ptr<const catalogue::CameraPoints> m_points;
    qint64 m_seenChange = 0; ///< Store::lastChange() when the screens were last told
    QTimer m_outside;
    bool m_pointsAsked = false;
    bool m_pointsAgain = false; ///< something changed after they were asked for
    std::atomic<bool> m_closing = false;
};

} // namespace videoguard::console
