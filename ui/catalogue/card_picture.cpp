// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/card_picture.h"

#include "ui/widgets/accessible_parts.h"
#include "ui/widgets/theme.h"

namespace videoguard::catalogue_ui {

using media::StreamState;

CardPicture::CardPicture(console::StreamPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_pool(pool)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_OpaquePaintEvent);
    widgets::setAccessibleRole(*this, QAccessible::Graphic);
    setAccessibleName(tr("Live picture"));
    connect(&pool, &console::StreamPool::entriesChanged, this, &CardPicture::streamsChanged,
            Qt::QueuedConnection);
}

CardPicture::~CardPicture()
{
    close();
}

void CardPicture::setCamera(const QString &id, const QString &refusal)
{
    const bool same = id == m_cameraId && refusal.isEmpty() == m_refusal.isEmpty();
    m_refusal = refusal;
    if (!same) {
        close();
        m_cameraId = id;
    }
    if (isVisible())
        open();
    setAccessibleDescription(sentence());
    update();
}

bool CardPicture::isLive() const
{
    return m_stream && m_stream->status().state == StreamState::Live;
}

QString CardPicture::sentence() const
{
    if (!m_refusal.isEmpty())
        return m_refusal;
    if (!m_stream)
        return tr("This workstation knows no address of the camera.");
    switch (m_stream->status().state) {
    case StreamState::Live:
        return m_picture.isNull() ? tr("Connecting") : QString();
    case StreamState::Standby:
    case StreamState::Connecting:
    case StreamState::Stopped:
        return m_picture.isNull() ? tr("Connecting") : tr("Picture is not current");
    case StreamState::Stalled:
        return tr("Picture is not current");
    case StreamState::Retrying:
        return tr("Connection lost. Trying again.");
    case StreamState::Refused:
        return tr("The camera refused the password.");
    case StreamState::Untrusted:
        return tr("The camera's certificate could not be verified.");
    case StreamState::NotFound:
        return tr("The camera has no stream at this address.");
    case StreamState::Unsupported:
        return tr("This console cannot decode the stream.");
    case StreamState::NoVideo:
        return tr("Connected, but no picture arrives.");
    case StreamState::Ended:
        break;
    }
    return tr("The stream has ended.");
}

int CardPicture::heightForWidth(int width) const
{
    // A sentence needs less room than a picture.
    return m_refusal.isEmpty() && m_stream ? width * 9 / 16 : widgets::theme().px(72);
}

QSize CardPicture::sizeHint() const
{
    const int width = widgets::theme().px(368);
    return {width, heightForWidth(width)};
}

void CardPicture::paintEvent(QPaintEvent *)
{
    const widgets::Theme &theme = widgets::theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour.picture);
    const QString words = sentence();
    if (!m_picture.isNull()) {
        const QSizeF size = QSizeF(m_picture.image.size()).scaled(QSizeF(rect().size()), Qt::KeepAspectRatio);
        const QRectF box((width() - size.width()) / 2, (height() - size.height()) / 2, size.width(),
                         size.height());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(box, m_picture.image);
        if (!words.isEmpty())
            painter.fillRect(rect(), QColor(11, 13, 15, 158));
    }
    if (words.isEmpty())
        return;
    // On the ground of pictures, which is dark in every theme.
    painter.setPen(QColor(0xE6, 0xE9, 0xEC));
    painter.setFont(theme.font.caption);
    painter.drawText(rect().adjusted(theme.px(12), theme.px(6), -theme.px(12), -theme.px(6)),
                     Qt::AlignCenter | Qt::TextWordWrap, words);
}

void CardPicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    demand();
}

void CardPicture::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    open();
}

void CardPicture::hideEvent(QHideEvent *event)
{
    close();
    QWidget::hideEvent(event);
}

void CardPicture::open()
{
    if (m_stream || m_cameraId.isEmpty() || !m_refusal.isEmpty())
        return;
    m_key = {m_cameraId, console::StreamRole::Sub};
    m_stream = m_pool.acquire(m_key);
    if (m_stream) {
        m_output = m_stream->addOutput();
        connect(m_output.get(), &media::PictureOutput::pictureReady, this, [this] {
            m_picture = m_output->take();
            update();
        });
        connect(m_stream, &media::LiveStream::statusChanged, this, [this] {
            setAccessibleDescription(sentence());
            update();
            emit liveChanged();
        });
        demand();
    }
    updateGeometry();
    update();
}

void CardPicture::close()
{
    m_output.reset();
    if (m_stream) {
        m_stream->disconnect(this);
        // One that the pool replaced meanwhile is not ours to give back.
        const bool held = m_pool.find(m_key) == m_stream;
        m_stream = nullptr;
        if (held)
            m_pool.release(m_key);
    }
    m_picture = {};
    updateGeometry();
}

void CardPicture::demand()
{
    if (m_output)
        m_output->setDemand({size() * devicePixelRatioF(), QRectF(0, 0, 1, 1), true});
}

void CardPicture::streamsChanged()
{
    // The pool ended ours: the address changed. The one that is there now is fetched.
    if (m_stream && m_pool.find(m_key) != m_stream) {
        m_stream->disconnect(this);
        m_output.reset();
        m_stream = nullptr;
        m_picture = {};
    }
    if (!m_stream && isVisible())
        open();
}

} // namespace videoguard::catalogue_ui
