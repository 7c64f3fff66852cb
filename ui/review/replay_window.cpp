// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/replay_window.h"

#include "app/console/preferences.h"
#include "app/console/recording_desk.h"
#include "app/console/tile_feed.h"
#include "app/media/player.h"
#include "ui/review/clip_dialog.h"
#include "ui/review/review_reducer.h"
#include "ui/review/review_tile.h"
#include "ui/review/review_words.h"
#include "ui/widgets/accessible_parts.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/focus_frame.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QSlider>
#include <QTimer>
#include <QVBoxLayout>

namespace videoguard::review {

using widgets::theme;

namespace {

constexpr int kScreenReserve = 80;
constexpr std::chrono::milliseconds kLiveness{500};
constexpr std::chrono::seconds kOldPicture{3};

/// One picture with its caption.
class Pane : public QWidget
{
public:
    explicit Pane(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
        widgets::setAccessibleRole(*this, QAccessible::Graphic);
        setMinimumSize(theme().px(280), theme().px(180));
    }

    TileLook look;
    QString note; ///< instead of the words of the look's state

    [[nodiscard]] QSize box() const { return (look.box.size() * devicePixelRatioF()).toSize(); }

protected:
    void resizeEvent(QResizeEvent *) override
    {
        look.caption = QRectF(0, 0, width(), theme().size.tileCaption);
        look.box = QRectF(0, look.caption.bottom(), width(), height() - look.caption.height());
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const TilePainter tile(devicePixelRatioF());
        tile.paint(painter, look);
        if (note.isEmpty())
            return;
        painter.setFont(theme().font.base);
        static const QColor words = widgets::loadTheme(widgets::ThemeKind::Dark).colour.text;
        painter.setPen(words);
        painter.drawText(look.box.adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, note);
    }
};

} // namespace

class ReplayWindow::Parts : public QObject
{
public:
    Parts(ReplayWindow &owner, ReviewServices given, const QString &cameraId)
        : window(owner)
        , services(given)
        , id(cameraId)
        , feed(given.pool, given.cameras)
        , live(new Pane(&owner))
        , replay(new Pane(&owner))
        , slider(new QSlider(Qt::Horizontal, &owner))
        , clock(new QLabel(&owner))
        , speeds(new widgets::SegmentedControl(&owner))
    {
    }

    void build();
    void wire();
    void came(std::shared_ptr<const media::PacketClip> packets);
    void passDemands();
    void lookLive();
    void playAs(double speed);
    void saveClip();
    QAction *action(const QString &name, const QString &icon, const QString &text, const QKeySequence &keys);

    ReplayWindow &window;
    ReviewServices services;
    QString id;
    console::TileFeed feed;
    media::Player player;
    std::shared_ptr<const media::PacketClip> clip;
    media::TimeRange range;
    int lane = -1;
    Pane *live;
    Pane *replay;
    QTimer liveness; ///< whether the picture beside the replay is still of now
    QSlider *slider;
    QLabel *clock;
    widgets::SegmentedControl *speeds;
    QAction *playPause = nullptr;
    QAction *loop = nullptr;
    QAction *save = nullptr;
    QAction *incident = nullptr;
    QAction *again = nullptr;
    QAction *back = nullptr;
    QAction *forth = nullptr;
    double speed = 1;
};

QAction *ReplayWindow::Parts::action(const QString &name, const QString &icon, const QString &text,
                                     const QKeySequence &keys)
{
    auto *made = new QAction(widgets::themedIcon(icon), text, &window);
    made->setObjectName(QStringLiteral("replay.") + name);
    made->setShortcut(keys);
    made->setToolTip(text);
    window.addAction(made);
    return made;
}

void ReplayWindow::Parts::build()
{
    const console::Camera *camera = services.cameras.find(id);
    const QString title = camera ? ReviewWords::title(*camera) : ReplayWindow::tr("Unknown camera");
    window.setObjectName(QStringLiteral("review.replay"));
    window.setWindowTitle(ReplayWindow::tr("Replay: %1").arg(title));
    for (Pane *pane : {live, replay}) {
        pane->look.names.laneId = id;
        pane->look.names.number =
            camera && camera->callNumber > 0 ? QString::number(camera->callNumber) : QString();
    }
    live->look.names.name = ReplayWindow::tr("Live");
    replay->look.names.name = ReplayWindow::tr("Replay, from memory");
    live->setAccessibleName(ReplayWindow::tr("%1, live").arg(title));
    replay->setAccessibleName(ReplayWindow::tr("%1, replay").arg(title));
    playPause = action(QStringLiteral("playPause"), QStringLiteral("pause"),
                       ReplayWindow::tr("Play or pause"), Qt::Key_Space);
    back = action(QStringLiteral("stepBack"), QStringLiteral("step-back"),
                  ReplayWindow::tr("One picture back"), Qt::Key_Comma);
    forth = action(QStringLiteral("stepForward"), QStringLiteral("step-forward"),
                   ReplayWindow::tr("One picture forward"), Qt::Key_Period);
    loop = action(QStringLiteral("loop"), QStringLiteral("repeat"), ReplayWindow::tr("Again and again"),
                  Qt::Key_R);
    loop->setCheckable(true);
    loop->setChecked(true);
    again = action(QStringLiteral("fetch"), QStringLiteral("refresh-cw"),
                   ReplayWindow::tr("Take the last seconds anew"), Qt::Key_F5);
    save = action(QStringLiteral("save"), QStringLiteral("download"), ReplayWindow::tr("Save clip…"),
                  Qt::CTRL | Qt::Key_S);
    incident = action(QStringLiteral("incident"), QStringLiteral("flag"),
                      ReplayWindow::tr("New incident from here"), Qt::Key_N);
    slider->setObjectName(QStringLiteral("replay.position"));
    slider->setAccessibleName(ReplayWindow::tr("Position"));
    clock->setFont(theme().font.title);
    clock->setMinimumWidth(
        widgets::tabularWidth(QFontMetrics(theme().font.title), QStringLiteral("00:00:00.000")));
    for (const double rate : {0.25, 0.5, 1.0})
        speeds->addSegment(QString::number(rate), ReviewWords::rate(rate),
                           ReplayWindow::tr("Play at %1").arg(ReviewWords::rate(rate)));
    speeds->setCurrent(QStringLiteral("1"));
    speeds->setAccessibleName(ReplayWindow::tr("Speed"));

    const widgets::ThemeSizes &size = theme().size;
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(size.panelPadding, size.panelPadding, size.panelPadding, size.panelPadding);
    column->setSpacing(size.controlGap);
    auto *pictures = new QHBoxLayout;
    pictures->setSpacing(size.tileGap);
    pictures->addWidget(live, 1);
    pictures->addWidget(replay, 1);
    column->addLayout(pictures, 1);
    column->addWidget(slider);
    auto *row = new QHBoxLayout;
    row->setSpacing(size.controlGap);
    row->addWidget(clock);
    const auto icon = [&](QAction *action) {
        auto *button = new widgets::ActionButton(action, widgets::ActionButton::Look::Flat, &window);
        button->setIconOnly(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    };
    for (QAction *each : {back, playPause, forth})
        icon(each);
    row->addWidget(speeds);
    icon(loop);
    icon(again);
    row->addStretch(1);
    for (QAction *each : {incident, save}) {
        auto *button = new widgets::ActionButton(each, widgets::ActionButton::Look::Outlined, &window);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    column->addLayout(row);
    new widgets::FocusFrame(&window);
    const QSize most = window.screen()->availableGeometry().size() - QSize(kScreenReserve, kScreenReserve);
    window.resize(QSize(theme().px(1100), theme().px(420)).boundedTo(most));
    feed.setCamera(id);
}

void ReplayWindow::Parts::wire()
{
    connect(&feed, &console::TileFeed::pictureReady, this, [this] {
        const media::Picture picture = feed.take();
        if (picture.isNull())
            return;
        live->look.picture = picture;
        live->look.status.state = media::LaneStatus::State::Picture;
        live->look.status.shown = picture.capturedAt;
        lookLive();
        live->update();
    });
    connect(&liveness, &QTimer::timeout, this, &Parts::lookLive);
    liveness.start(kLiveness);
    lookLive();
    connect(&player, &media::Player::pictureReady, this, [this](int number) {
        const media::Picture picture = player.take(number);
        if (number != lane || picture.isNull())
            return;
        replay->look.picture = picture;
        replay->look.status = player.status(number);
        replay->update();
    });
    connect(&player, &media::Player::laneChanged, this, [this](int number) {
        if (number != lane)
            return;
        replay->look.status = player.status(number);
        replay->update();
    });
    connect(&player, &media::Player::positionChanged, this, [this](base::WallTime at) {
        clock->setText(ReviewWords::clockMs(at));
        const QSignalBlocker quiet(slider);
        slider->setValue(static_cast<int>((at - range.from).count() / 1000));
    });
    connect(&player, &media::Player::playingChanged, this, [this] {
        playPause->setIcon(
            widgets::themedIcon(player.isPlaying() ? QStringLiteral("pause") : QStringLiteral("play"),
                                widgets::IconFill::Filled));
    });
    connect(playPause, &QAction::triggered, this, [this] {
        if (player.isPlaying()) {
            player.pause();
            return;
        }
        if (player.position() >= range.to + -std::chrono::milliseconds(200))
            player.seek(range.from);
        player.play(speed);
    });
    connect(back, &QAction::triggered, this, [this] { player.step(lane, -1); });
    connect(forth, &QAction::triggered, this, [this] { player.step(lane, 1); });
    connect(loop, &QAction::toggled, this,
            [this](bool on) { player.setLoop(on && clip ? std::optional(range) : std::nullopt); });
    connect(again, &QAction::triggered, &window, &ReplayWindow::fetch);
    connect(save, &QAction::triggered, this, [this] { saveClip(); });
    connect(incident, &QAction::triggered, this, [this] {
        emit window.incidentWanted(id, clip ? player.position() : base::systemClock().wall());
    });
    connect(speeds, &widgets::SegmentedControl::chosen, this,
            [this](const QString &chosen) { playAs(chosen.toDouble()); });
    connect(slider, &QSlider::valueChanged, this, [this](int ms) {
        player.pause();
        player.scrub(range.from + std::chrono::milliseconds(ms));
    });
}

void ReplayWindow::Parts::playAs(double chosen)
{
    speed = chosen;
    if (player.isPlaying())
        player.play(speed);
}

void ReplayWindow::Parts::came(std::shared_ptr<const media::PacketClip> packets)
{
    clip = std::move(packets);
    if (lane >= 0)
        player.removeLane(lane);
    lane = -1;
    for (QAction *each : {playPause, back, forth, loop, save})
        each->setEnabled(clip != nullptr);
    slider->setEnabled(clip != nullptr);
    if (!clip) {
        range = {};
        replay->look.picture = {};
        replay->look.status.state = media::LaneStatus::State::Picture;
        replay->note =
            ReplayWindow::tr("Nothing of this camera is in memory yet. Take the last seconds anew when "
                             "its picture has been live for a while.");
        replay->update();
        emit window.fetched();
        return;
    }
    replay->note.clear();
    range = media::rangeOf(*clip);
    slider->setRange(0, static_cast<int>(range.length().count() / 1000));
    slider->setPageStep(5000);
    slider->setSingleStep(1000);
    lane =
        player.addLane(media::indexOf({media::FootagePiece{range, {}, clip, media::ClockSource::Unknown}}));
    passDemands();
    player.setLoop(loop->isChecked() ? std::optional(range) : std::nullopt);
    player.seek(range.from);
    if (window.isVisible())
        player.play(speed);
    emit window.fetched();
}

// A picture that is not of now is not shown as live.
void ReplayWindow::Parts::lookLive()
{
    const media::Picture &picture = live->look.picture;
    const bool isLive = feed.status().state == media::StreamState::Live && !picture.isNull() &&
                        base::systemClock().steady() - picture.receivedAt < kOldPicture;
    const auto mark = isLive ? widgets::Mark::Live : widgets::Mark::Stalled;
    if (live->look.mark == mark)
        return;
    live->look.mark = mark;
    live->note = isLive ? QString() : ReplayWindow::tr("No live picture");
    if (!isLive) {
        live->look.picture = {};
        live->look.status.shown = {};
    }
    live->update();
}

void ReplayWindow::Parts::passDemands()
{
    const bool visible = window.isVisible();
    feed.setDemand({live->box(), kWholePicture, visible, false});
    if (lane >= 0)
        player.setDemand(lane, {replay->box(), kWholePicture, visible});
}

void ReplayWindow::Parts::saveClip()
{
    const console::Camera *camera = services.cameras.find(id);
    ClipCamera one;
    one.title = camera ? ReviewWords::title(*camera) : ReplayWindow::tr("Unknown camera");
    one.soundAllowed = camera && camera->soundAllowed;
    one.track.name = clipFileName(one.title, range.from);
    one.track.title = one.title;
    one.track.index = media::indexOf({media::FootagePiece{range, {}, clip, media::ClockSource::Unknown}});
    player.pause();
    auto *dialog = new ClipDialog(
        {one}, range, services.preferences.value(QStringLiteral("review/clipFolder")).toString(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

ReplayWindow::ReplayWindow(ReviewServices services, const QString &cameraId, QWidget *parent)
    : QDialog(parent)
    , m_parts(std::make_unique<Parts>(*this, services, cameraId))
{
    m_parts->build();
    m_parts->wire();
    m_parts->came(nullptr);
    m_parts->replay->note = tr("Reading…");
    fetch();
}

ReplayWindow::~ReplayWindow() = default;

QString ReplayWindow::cameraId() const
{
    return m_parts->id;
}

base::WallTime ReplayWindow::position() const
{
    return m_parts->clip ? m_parts->player.position() : base::WallTime{};
}

media::TimeRange ReplayWindow::range() const
{
    return m_parts->range;
}

void ReplayWindow::fetch()
{
    m_parts->services.recording.replay(
        m_parts->id, this,
        [this](std::shared_ptr<const media::PacketClip> clip) { m_parts->came(std::move(clip)); });
}

void ReplayWindow::hideEvent(QHideEvent *event)
{
    m_parts->player.pause();
    m_parts->passDemands();
    QDialog::hideEvent(event);
}

void ReplayWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    QTimer::singleShot(0, this, [this] {
        m_parts->passDemands();
        if (m_parts->clip && isVisible())
            m_parts->player.play(m_parts->speed);
    });
}

} // namespace videoguard::review
