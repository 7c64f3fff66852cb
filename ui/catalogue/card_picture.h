// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/stream_pool.h"

#include <QWidget>

namespace videoguard::catalogue_ui {

/// The live picture at the head of a card, or the sentence why there is none. Holds its stream only while it
/// is on screen. GUI thread.
class CardPicture : public QWidget
{
    Q_OBJECT

public:
    explicit CardPicture(console::StreamPool &pool, QWidget *parent = nullptr);
    ~CardPicture() override;

    /// Empty id: nothing is opened. `refusal` says why nothing may be shown; empty = try.
    void setCamera(const QString &id, const QString &refusal);
    [[nodiscard]] bool isLive() const;
    /// The sentence instead of a picture, "" while there is one.
    [[nodiscard]] QString sentence() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void liveChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void open();
    void close();
    void demand();
    void streamsChanged();

    console::StreamPool &m_pool;
    QString m_cameraId;
    QString m_refusal;
    console::StreamKey m_key;
    QPointer<media::LiveStream> m_stream;
    std::unique_ptr<media::PictureOutput> m_output;
    media::Picture m_picture;
};

} // namespace videoguard::catalogue_ui
