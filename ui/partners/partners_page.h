// SPDX-License-Identifier: EUPL-1.2
/// `partners` shows how the catalogue is exchanged: the state of each partner, what needs a decision, what
/// waits to be sent, what changed, the rounds; and how to join. It asks console::SyncDesk, never a server.
#pragma once

#include "app/console/console.h"

#include <QWidget>

namespace videoguard::partners {

/// The partners screen. GUI thread.
class PartnersPage : public QWidget
{
    Q_OBJECT

public:
    /// `console` outlives it.
    explicit PartnersPage(console::Console &console, QWidget *parent = nullptr);
    ~PartnersPage() override;

    /// The header's tools: segments Synchronisation | What changed, synchronise now.
    [[nodiscard]] QWidget *tools() const;
    [[nodiscard]] QList<QAction *> pageActions() const;
    [[nodiscard]] QString statusText() const;
    /// Opens the dialog to join (from the menu, from the empty page, from the sync sign).
    void openJoin();
    /// The part of the page with what changed.
    void showNews();
    /// The merge dialogue of this outbox item.
    void openMerge(qint64 outboxNumber);
    void retranslate();

signals:
    void showOnMap(const QStringList &cameraIds);
    void showCamera(const QString &cameraId); ///< selects it and opens its card
    void editCamera(const QString &cameraId); ///< to correct a rejected edit
    void statusChanged();
    void said(const QString &sentence, bool isProblem);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// One quiet sign for the status line: icon name, words, tooltip. `loud`: it needs somebody (an outbox that
/// cannot leave, a refused log-in, conflicts).
struct SyncSign {
    QString icon;
    QString text;
    QString tooltip;
    bool loud = false;

    friend bool operator==(const SyncSign &, const SyncSign &) = default;
};
[[nodiscard]] SyncSign syncSign(const console::SyncDesk &desk, qint64 now_us);

} // namespace videoguard::partners
