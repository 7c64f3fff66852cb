// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/footage.h"
#include "app/media/picture.h"

#include <QObject>

namespace videoguard::media {

/// Small pictures of footage for scrubbing and lists, made on a thread of their own; a request that was not
/// begun is dropped when a newer one with the same `key` comes. GUI thread.
class Thumbnailer : public QObject
{
    Q_OBJECT

public:
    explicit Thumbnailer(QObject *parent = nullptr);
    ~Thumbnailer() override;
    /// The key picture at or before `at`, fitted into `box` device pixels.
    void request(const QString &key, std::shared_ptr<FootageIndex> index, base::WallTime at, QSize box);
    void cancelAll();

signals:
    /// `picture` is null when there is no footage there or it cannot be decoded.
    void ready(const QString &key, videoguard::base::WallTime at, const videoguard::media::Picture &picture);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace videoguard::media
