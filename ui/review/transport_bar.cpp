// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/transport_bar.h"

#include "ui/review/review_state.h"
#include "ui/review/review_words.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>

#include <cmath>

namespace videoguard::review {

using widgets::ActionButton;
using widgets::theme;

namespace {

QFrame *divider(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", QStringLiteral("divider"));
    return line;
}

QString speedId(double speed)
{
    return QString::number(speed);
}

} // namespace

TransportBar::TransportBar(ReviewActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_clock(new QLabel(this))
    , m_date(new QLabel(this))
    , m_utc(new QLabel(this))
    , m_dates(new QWidget(this))
    , m_event(new QLabel(this))
    , m_speeds(new widgets::SegmentedControl(this))
{
    setObjectName(QStringLiteral("review.transport"));
    setProperty("role", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_speeds->setObjectName(QStringLiteral("review.speeds"));
    m_clock->setObjectName(QStringLiteral("review.clock"));
    for (QLabel *label : {m_date, m_utc})
        label->setProperty("role", QStringLiteral("muted"));
    auto *dates = new QVBoxLayout(m_dates);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(0);
    dates->addWidget(m_date);
    dates->addWidget(m_utc);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme().px(14), theme().px(6), theme().px(14), theme().px(6));
    row->setSpacing(theme().px(6));
    row->addWidget(m_clock);
    row->addSpacing(theme().px(6));
    row->addWidget(m_dates);
    row->addSpacing(theme().px(6));
    row->addWidget(divider(this));
    const auto icon = [&](QAction *action) {
        auto *button = new ActionButton(action, ActionButton::Look::Flat, this);
        button->setIconOnly(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        return button;
    };
    for (QAction *action : {actions.toStart, actions.stepBack, actions.reverse})
        icon(action);
    auto *play = new ActionButton(actions.playPause, ActionButton::Look::Raised, this);
    play->setIconOnly(true);
    play->setFocusPolicy(Qt::TabFocus);
    row->addWidget(play);
    for (QAction *action : {actions.stepForward, actions.toEnd})
        icon(action);
    row->addWidget(divider(this));
    row->addWidget(m_speeds);
    icon(actions.previousEvent);
    row->addWidget(m_event);
    icon(actions.nextEvent);
    row->addStretch(1);
    const auto word = [&](QAction *action, ActionButton::Look look, bool key) {
        auto *button = new ActionButton(action, look, this);
        button->setKeyShown(key);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        m_words.push_back(button);
    };
    word(actions.markIn, ActionButton::Look::Flat, true);
    word(actions.markOut, ActionButton::Look::Flat, true);
    icon(actions.loop);
    icon(actions.sound);
    row->addWidget(divider(this));
    word(actions.snapshot, ActionButton::Look::Flat, false);
    word(actions.bookmark, ActionButton::Look::Flat, false);
    word(actions.hold, ActionButton::Look::Outlined, false);
    word(actions.saveClip, ActionButton::Look::Raised, false);
    connect(m_speeds, &widgets::SegmentedControl::chosen, this,
            [this](const QString &id) { emit speedChosen(id.toDouble()); });
    restyle();
}

void TransportBar::setMoment(base::WallTime moment)
{
    m_moment = moment;
    if (!moment.isKnown()) {
        m_clock->setText(QStringLiteral("–"));
        m_date->clear();
        m_utc->clear();
        return;
    }
    m_clock->setText(ReviewWords::clockMs(moment));
    const QString date =
        tr("%1, %2", "date, offset").arg(ReviewWords::date(moment), ReviewWords::offset(moment));
    if (m_date->text() != date)
        m_date->setText(date);
    const QString utc =
        tr("%1 UTC").arg(QDateTime::fromMSecsSinceEpoch(moment.sinceEpoch.count() / 1000, Qt::UTC)
                             .toString(QStringLiteral("HH:mm:ss")));
    if (m_utc->text() != utc)
        m_utc->setText(utc);
}

void TransportBar::setPlaying(bool playing, double rate)
{
    QAction *play = m_actions.playPause;
    play->setIcon(widgets::themedIcon(playing ? QStringLiteral("pause") : QStringLiteral("play"),
                                      widgets::IconFill::Filled));
    play->setText(playing ? tr("Pause") : tr("Play"));
    m_actions.reverse->setChecked(playing && rate < 0);
    m_speeds->setCurrent(speedId(std::abs(rate)));
}

void TransportBar::retranslate()
{
    const QString current = m_speeds->current().isEmpty() ? speedId(1) : m_speeds->current();
    m_speeds->clear();
    for (const double rate : kRates)
        m_speeds->addSegment(speedId(rate), ReviewWords::rate(rate),
                             tr("Play at %1").arg(ReviewWords::rate(rate)), {},
                             widgets::SegmentedControl::Place::Bar);
    m_speeds->setCurrent(current);
    m_speeds->setAccessibleName(tr("Speed"));
    m_event->setText(tr("Event"));
    m_clock->setAccessibleName(tr("Moment that is shown"));
    setMoment(m_moment);
    arrange();
}

void TransportBar::restyle()
{
    QFont clock = theme().font.clock;
    m_clock->setFont(clock);
    m_clock->setMinimumWidth(widgets::tabularWidth(QFontMetrics(clock), QStringLiteral("00:00:00.000")) +
                             theme().px(2));
    m_date->setFont(theme().font.caption);
    m_utc->setFont(theme().font.caption);
    m_dates->setMinimumWidth(0);
}

void TransportBar::arrange()
{
    // What stays is measured once with words; then words go from the end of `order` until it fits.
    const auto wanted = [this] { return layout()->minimumSize().width(); };
    m_dates->show();
    m_event->show();
    m_speeds->setMaximumWidth(QWIDGETSIZE_MAX);
    for (ActionButton *button : m_words)
        button->setIconOnly(false);
    layout()->invalidate();
    for (ActionButton *button : m_words) {
        if (wanted() + m_speeds->sizeHint().width() - m_speeds->minimumSizeHint().width() <= width())
            break;
        button->setIconOnly(true);
        layout()->invalidate();
    }
    if (wanted() > width())
        m_event->hide();
    if (wanted() > width())
        m_dates->hide();
}

void TransportBar::resizeEvent(QResizeEvent *)
{
    arrange();
}

void TransportBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        restyle();
    QWidget::changeEvent(event);
}

} // namespace videoguard::review
