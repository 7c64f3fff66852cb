// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/snapshot.h"

#include "app/base/log.h"
#include "ui/wall/form_parts.h"
#include "ui/wall/tile_truth.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTimeZone>
#include <QTimer>

namespace videoguard::wall {

using console::Snapshot;

namespace {

QString localTimeText(base::WallTime time)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.sinceEpoch.count() / 1000);
    const int offset = local.offsetFromUtc();
    const QChar sign = offset < 0 ? QLatin1Char('-') : QLatin1Char('+');
    return QStringLiteral("%1 %2%3:%4")
        .arg(local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")), sign)
        .arg(std::abs(offset) / 3600, 2, 10, QLatin1Char('0'))
        .arg(std::abs(offset) / 60 % 60, 2, 10, QLatin1Char('0'));
}

bool isCurrent(const media::Picture &picture)
{
    return base::systemClock().steady() - picture.receivedAt <= kOldPicture;
}

} // namespace

SnapshotTaker::SnapshotTaker(QObject *parent)
    : QObject(parent)
    , m_folder(console::defaultSnapshotFolder())
{
    // One after another, in the order in which they were taken.
    m_writers.setMaxThreadCount(1);
}

SnapshotTaker::~SnapshotTaker()
{
    m_writers.waitForDone();
}

void SnapshotTaker::take(console::TileFeed *feed, const console::Camera &camera,
                         const media::Picture &painted, Target target)
{
    Snapshot snapshot = console::snapshotOf(camera);
    snapshot.picture = painted;
    snapshot.asPainted = true;
    media::LiveStream *stream = feed ? feed->stream() : nullptr;
    // Only a live stream will bring another picture; else what is seen is what is taken.
    if (!stream || stream->status().state != media::StreamState::Live) {
        finish(std::move(snapshot), target);
        return;
    }
    auto *waiting = new QTimer(this);
    waiting->setSingleShot(true);
    connect(waiting, &QTimer::timeout, this, [this, waiting, snapshot, target] {
        waiting->deleteLater();
        finish(snapshot, target);
    });
    connect(stream, &media::LiveStream::fullPictureReady, waiting,
            [this, waiting, snapshot, target](const media::Picture &picture) {
                if (!waiting->isActive())
                    return;
                waiting->stop();
                waiting->deleteLater();
                Snapshot full = snapshot;
                full.picture = picture;
                full.asPainted = false;
                finish(std::move(full), target);
            });
    waiting->start(m_patience);
    stream->requestFullPicture();
}

void SnapshotTaker::finish(Snapshot snapshot, Target target)
{
    if (snapshot.picture.isNull()) {
        emit said(tr("There is no picture of %1 to save.").arg(snapshot.camera), true);
        return;
    }
    snapshot.current = isCurrent(snapshot.picture);
    snapshot.localTime = localTimeText(snapshot.picture.capturedAt);
    const bool copied = target != Target::File;
    if (copied)
        QGuiApplication::clipboard()->setImage(snapshot.picture.image);
    if (target == Target::Clipboard) {
        emit said(snapshot.asPainted ? tr("Copied the picture of %1 as it is shown.").arg(snapshot.camera)
                                     : tr("Copied the picture of %1 in full size.").arg(snapshot.camera),
                  false);
        return;
    }
    m_writers.start([this, snapshot, copied, folder = m_folder] {
        const base::Result<QString> written = console::writeSnapshot(folder, snapshot);
        // This object waits for its writers before it goes, so it is there.
        QMetaObject::invokeMethod(
            this, [this, snapshot, written, copied] { report(snapshot, written, copied); },
            Qt::QueuedConnection);
    });
}

void SnapshotTaker::report(const Snapshot &snapshot, const base::Result<QString> &written, bool copied)
{
    if (!written) {
        const base::Error &error = written.error();
        qCWarning(base::logUi).noquote() << base::describe(error);
        const QString folder = QDir::toNativeSeparators(m_folder);
        if (error.kind == base::ErrorKind::Full)
            emit said(tr("The snapshot was not saved: no space is left for %1.").arg(folder), true);
        else if (error.kind == base::ErrorKind::Denied)
            emit said(tr("The snapshot was not saved: this account may not write to %1.").arg(folder), true);
        else
            emit said(tr("The snapshot was not saved: %1.").arg(error.cause), true);
        return;
    }
    const QString path = QDir::toNativeSeparators(*written);
    QString sentence;
    if (!snapshot.current)
        sentence = tr("Saved %1. The picture is not current, its time is in the name.").arg(path);
    else if (snapshot.asPainted)
        sentence = tr("Saved %1 as it is shown; no full-size picture came in time.").arg(path);
    else if (snapshot.picture.damaged)
        sentence = tr("Saved %1. Data was lost on the way, parts of the picture may be wrong.").arg(path);
    else
        sentence = copied ? tr("Saved and copied %1.").arg(path) : tr("Saved %1.").arg(path);
    emit saved(*written);
    emit said(sentence, snapshot.asPainted || !snapshot.current || snapshot.picture.damaged);
}

} // namespace videoguard::wall
