// SPDX-License-Identifier: EUPL-1.2
#include "ui/incidents/footage_viewer.h"

#include "ui/widgets/drawing_canvas.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace videoguard::incidents_ui {

using std::chrono::microseconds;
using std::chrono::milliseconds;
using widgets::theme;

namespace {

/// Far from zero, which means unknown; any other moment would do as well.
constexpr base::WallTime kOrigin{std::chrono::hours(24 * 365 * 30)};

QString clockText(microseconds offset)
{
    const auto ms = std::chrono::duration_cast<milliseconds>(offset).count();
    return QStringLiteral("%1:%2:%3.%4")
        .arg(ms / 3'600'000, 2, 10, QLatin1Char('0'))
        .arg(ms / 60'000 % 60, 2, 10, QLatin1Char('0'))
        .arg(ms / 1000 % 60, 2, 10, QLatin1Char('0'))
        .arg(ms % 1000, 3, 10, QLatin1Char('0'));
}

} // namespace

FootageViewer::FootageViewer(QWidget *parent)
    : QWidget(parent)
    , m_picture(new widgets::DrawingCanvas(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_back(new QToolButton(this))
    , m_play(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_position(new QLabel(this))
{
    m_picture->setAccessibleName(tr("Picture of the file"));
    m_picture->setAccessibleDescription({});
    m_picture->setFocusPolicy(Qt::NoFocus);
    m_picture->setEmptyText(tr("Choose a file to see its pictures."));
    m_slider->setObjectName(QStringLiteral("footage.slider"));
    m_slider->setAccessibleName(tr("Place in the file"));
    m_slider->setSingleStep(1000);
    m_slider->setPageStep(10'000);
    const auto button = [](QToolButton *made, const char *icon, const QString &text) {
        made->setIcon(widgets::themedIcon(QLatin1String(icon)));
        made->setToolTip(text);
        made->setAccessibleName(text);
    };
    button(m_back, "chevron-left", tr("One picture back"));
    button(m_play, "play", tr("Play or pause"));
    button(m_forward, "chevron-right", tr("One picture forward"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(6));
    column->addWidget(m_picture, 1);
    auto *row = new QHBoxLayout;
    for (QToolButton *each : {m_back, m_play, m_forward})
        row->addWidget(each);
    row->addWidget(m_slider, 1);
    m_position->setText(clockText({}));
    m_position->setMinimumWidth(
        widgets::tabularWidth(QFontMetrics(theme().font.base), QStringLiteral("00:00:00.000")));
    row->addWidget(m_position);
    column->addLayout(row);
    connect(m_back, &QToolButton::clicked, this, [this] {
        if (m_player)
            m_player->step(m_lane, -1);
    });
    connect(m_forward, &QToolButton::clicked, this, [this] {
        if (m_player)
            m_player->step(m_lane, 1);
    });
    connect(m_play, &QToolButton::clicked, this, [this] {
        if (!m_player)
            return;
        if (m_player->isPlaying())
            m_player->pause();
        else
            m_player->play();
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (m_player)
            m_player->scrub(kOrigin + milliseconds(value));
    });
    close();
}

FootageViewer::~FootageViewer() = default;

void FootageViewer::open(const QString &file, microseconds duration)
{
    close();
    m_duration = duration;
    m_player = std::make_unique<media::Player>();
    media::FootagePiece piece;
    piece.range = {kOrigin, kOrigin + std::max(duration, microseconds(1))};
    piece.path = file;
    piece.clock = media::ClockSource::File;
    m_lane = m_player->addLane(media::indexOf({piece}));
    media::Demand demand;
    demand.size = QSize(1280, 720);
    demand.visible = true;
    m_player->setDemand(m_lane, demand);
    connect(m_player.get(), &media::Player::pictureReady, this, &FootageViewer::take);
    connect(m_player.get(), &media::Player::laneChanged, this, &FootageViewer::follow);
    connect(m_player.get(), &media::Player::positionChanged, this, &FootageViewer::follow);
    {
        const QSignalBlocker blocker(m_slider);
        m_slider->setRange(
            0, static_cast<int>(std::min<qint64>(std::chrono::duration_cast<milliseconds>(duration).count(),
                                                 1'000'000'000)));
        m_slider->setValue(0);
    }
    for (QWidget *part : {static_cast<QWidget *>(m_slider), static_cast<QWidget *>(m_back),
                          static_cast<QWidget *>(m_play), static_cast<QWidget *>(m_forward)})
        part->setEnabled(true);
    m_picture->setEmptyText(tr("Reading footage"));
    m_player->seek(kOrigin);
}

void FootageViewer::close()
{
    m_player.reset();
    m_lane = -1;
    m_picture->setPicture({});
    m_position->setText(clockText({}));
    for (QWidget *part : {static_cast<QWidget *>(m_slider), static_cast<QWidget *>(m_back),
                          static_cast<QWidget *>(m_play), static_cast<QWidget *>(m_forward)})
        part->setEnabled(false);
}

std::optional<microseconds> FootageViewer::offset() const
{
    if (!m_player || m_picture->picture().isNull())
        return std::nullopt;
    const base::WallTime shown = m_player->status(m_lane).shown;
    if (!shown.isKnown())
        return std::nullopt;
    return std::max(shown - kOrigin, microseconds(0));
}

void FootageViewer::seek(microseconds offset)
{
    if (m_player)
        m_player->seek(kOrigin + offset);
}

void FootageViewer::take()
{
    const media::Picture picture = m_player->take(m_lane);
    if (!picture.isNull())
        m_picture->setPicture(picture.image);
    follow();
}

void FootageViewer::follow()
{
    if (m_player->status(m_lane).state == media::LaneStatus::State::Failed)
        m_picture->setEmptyText(tr("The file cannot be played here."));
    const std::optional<microseconds> at = offset();
    if (!at)
        return;
    m_position->setText(clockText(*at));
    if (!m_slider->isSliderDown()) {
        const QSignalBlocker blocker(m_slider);
        m_slider->setValue(static_cast<int>(std::chrono::duration_cast<milliseconds>(*at).count()));
    }
    emit pictureShown();
}

} // namespace videoguard::incidents_ui
