// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/alarm_strip.h"

#include "ui/widgets/accessible_parts.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/state_mark.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace videoguard::shell {
namespace {

using widgets::theme;

constexpr double kGap = 12;

/// 1 Hz for 5 s: a change every half second.
constexpr int kBlinkChanges = 10;

/// The check of a calm strip or the octagon of an alarm.
class StripIcon : public QWidget
{
public:
    explicit StripIcon(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        widgets::setAccessibleRole(*this, QAccessible::Graphic);
    }

    void setAlarm(bool alarm, bool dark)
    {
        m_alarm = alarm;
        m_dark = dark;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {theme().px(18), theme().px(18)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_alarm && !m_dark)
            widgets::paintIcon(painter, rect(), QStringLiteral("octagon-alert"), theme().colour.alarm,
                               widgets::IconFill::Filled);
        else if (!m_alarm)
            widgets::paintIcon(painter, rect().adjusted(1, 1, -1, -1), QStringLiteral("check"),
                               theme().colour.live);
    }

private:
    bool m_alarm = false;
    bool m_dark = false;
};

QString priorityText(AlarmLine::Priority priority)
{
    switch (priority) {
    case AlarmLine::Priority::Low:
        return AlarmStrip::tr("Low priority");
    case AlarmLine::Priority::Medium:
        return AlarmStrip::tr("Medium priority");
    case AlarmLine::Priority::High:
        break;
    }
    return AlarmStrip::tr("High priority");
}

} // namespace

AlarmStrip::AlarmStrip(QWidget *parent)
    : QWidget(parent)
    , m_icon(new StripIcon(this))
    , m_title(new QLabel(this))
    , m_when(new QLabel(this))
    , m_line(new QFrame(this))
    , m_number(new QLabel(this))
    , m_name(new widgets::ElidedLabel(QString(), this))
    , m_place(new widgets::ElidedLabel(QString(), this))
    , m_what(new widgets::ElidedLabel(QString(), this))
    , m_others(new QLabel(this))
    , m_show(new QAction(tr("Show with 10 s before"), this))
    , m_shelve(new QAction(tr("Shelve…"), this))
    , m_acknowledge(new QAction(tr("Acknowledge"), this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (QLabel *label : {m_title, m_when, m_number, m_others}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    m_when->setProperty("role", QStringLiteral("muted"));
    m_others->setProperty("role", QStringLiteral("muted"));
    m_place->setProperty("role", QStringLiteral("muted"));
    m_line->setProperty("role", QStringLiteral("divider"));
    m_show->setObjectName(QStringLiteral("alarm.show"));
    m_show->setShortcut(Qt::Key_A);
    m_show->setToolTip(tr("Shows the camera of the alarm and, beside it, the 10 s before"));
    m_show->setIcon(widgets::themedIcon(QStringLiteral("rewind")));
    m_shelve->setObjectName(QStringLiteral("alarm.shelve"));
    m_shelve->setToolTip(tr("Sets the alarm aside for up to 60 minutes, with a reason"));
    m_shelve->setIcon(widgets::themedIcon(QStringLiteral("bell-off")));
    m_acknowledge->setObjectName(QStringLiteral("alarm.acknowledge"));
    m_acknowledge->setToolTip(tr("Says that somebody has seen the alarm; it stays open"));
    m_acknowledge->setIcon(widgets::themedIcon(QStringLiteral("check")));
    addActions({m_show, m_shelve, m_acknowledge});

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_title, 0, Qt::AlignVCenter);
    row->addWidget(m_when, 0, Qt::AlignVCenter);
    row->addWidget(m_line, 0, Qt::AlignVCenter);
    auto *camera = new QHBoxLayout;
    camera->setSpacing(theme().px(5));
    camera->addWidget(m_number, 0, Qt::AlignVCenter);
    camera->addWidget(m_name, 0, Qt::AlignVCenter);
    row->addLayout(camera);
    row->addWidget(m_place, 0, Qt::AlignVCenter);
    row->addWidget(m_what, 0, Qt::AlignVCenter);
    row->addStretch(1);
    row->addWidget(m_others, 0, Qt::AlignVCenter);
    for (QAction *action : {m_show, m_shelve, m_acknowledge}) {
        using Look = widgets::ActionButton::Look;
        auto *button =
            new widgets::ActionButton(action, action == m_acknowledge ? Look::Raised : Look::Outlined, this);
        button->setSmall(true);
        button->setKeyShown(true);
        row->addWidget(button, 0, Qt::AlignVCenter);
        m_buttons << button;
    }
    connect(m_show, &QAction::triggered, this, [this] { emit showRequested(m_alarm.id); });
    connect(m_shelve, &QAction::triggered, this, [this] { emit shelveRequested(m_alarm.id); });
    connect(m_acknowledge, &QAction::triggered, this, [this] { emit acknowledgeRequested(m_alarm.id); });

    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &AlarmStrip::refresh);
    m_blink.setInterval(std::chrono::milliseconds(500));
    connect(&m_blink, &QTimer::timeout, this, [this] {
        if (--m_blinksLeft <= 0)
            m_blink.stop();
        static_cast<StripIcon *>(m_icon)->setAlarm(true, m_blinksLeft % 2 != 0);
        update();
    });
    restyle();
    showCalm();
}

void AlarmStrip::showCalm(const QString &last)
{
    const bool wasCalm = isCalm();
    m_alarm = {};
    m_second.stop();
    m_blink.stop();
    m_blinksLeft = 0;
    static_cast<StripIcon *>(m_icon)->setAlarm(false, false);
    m_title->setText(tr("No unacknowledged alarms"));
    m_title->setFont(theme().font.base);
    m_when->setText(last);
    setAccessibleName(m_title->text());
    refresh();
    if (!wasCalm)
        emit calmChanged(true);
}

void AlarmStrip::showAlarm(const AlarmLine &alarm)
{
    const bool isNew = alarm.id != m_alarm.id;
    const bool wasCalm = isCalm();
    m_alarm = alarm;
    m_title->setText(priorityText(alarm.priority));
    m_title->setFont(theme().font.baseStrong);
    m_number->setText(alarm.cameraNumber);
    m_name->setText(alarm.cameraName);
    m_place->setText(alarm.place);
    m_what->setText(alarm.what);
    QStringList parts{(alarm.cameraNumber + QLatin1Char(' ') + alarm.cameraName).trimmed()};
    for (const QString &part : {alarm.place, alarm.what}) {
        if (!part.isEmpty())
            parts << part;
    }
    setAccessibleName(tr("Alarm, %1: %2").arg(m_title->text(), parts.join(QStringLiteral(", "))));
    if (isNew) {
        m_blinksLeft = kBlinkChanges;
        m_blink.start();
        static_cast<StripIcon *>(m_icon)->setAlarm(true, false);
    }
    m_second.start();
    refresh();
    if (wasCalm)
        emit calmChanged(false);
}

void AlarmStrip::setCompact(bool compact)
{
    m_compact = compact;
    restyle();
}

QString AlarmStrip::ageText() const
{
    const int seconds =
        static_cast<int>(std::max<qint64>(0, m_alarm.since.secsTo(QDateTime::currentDateTime())));
    return seconds < 60 ? tr("%n s ago", nullptr, seconds) : tr("%n min ago", nullptr, seconds / 60);
}

void AlarmStrip::refresh()
{
    const bool alarm = !isCalm();
    if (alarm)
        m_when->setText(widgets::timeText(m_alarm.since.time()) + QStringLiteral(" · ") + ageText());
    m_others->setText(tr("%n more unacknowledged", nullptr, m_alarm.others));
    fit();
    for (QAction *action : {m_show, m_shelve, m_acknowledge})
        action->setEnabled(alarm);
    update();
}

void AlarmStrip::fit()
{
    // Measured, not tried out. What to do goes from words to icons first, then the place, the age and the
    // number of others.
    const bool alarm = !isCalm();
    const int gap = theme().px(kGap);
    const auto needed = [&](bool iconsOnly, bool everything) {
        int width = theme().px(16 + 12 + 18) + gap;
        const int camera = theme().px(alarm ? 180 : 0);
        for (const QLabel *label : {m_title, m_number})
            width += label->sizeHint().width() + gap;
        for (const widgets::ActionButton *button : m_buttons)
            width += button->widthFor(iconsOnly) + gap;
        if (!everything)
            return width + camera;
        for (const QLabel *label : {m_when, m_others})
            width += label->sizeHint().width() + gap;
        for (const widgets::ElidedLabel *label : {m_name, m_place, m_what})
            width += std::min(label->sizeHint().width(), theme().px(110)) + gap;
        return width;
    };
    const bool iconsOnly = alarm && needed(false, true) > width();
    const bool everything = !alarm || needed(iconsOnly, true) <= width();
    for (widgets::ActionButton *button : m_buttons) {
        button->setIconOnly(iconsOnly);
        button->setVisible(alarm);
    }
    m_when->setVisible(everything && !m_when->text().isEmpty());
    m_line->setVisible(alarm && everything);
    m_number->setVisible(alarm && !m_number->text().isEmpty());
    m_name->setVisible(alarm && !m_name->text().isEmpty());
    m_place->setVisible(alarm && everything && !m_place->text().isEmpty());
    m_what->setVisible(alarm && !m_what->text().isEmpty());
    m_others->setVisible(alarm && everything && m_alarm.others > 0);
}

QSize AlarmStrip::minimumSizeHint() const
{
    return {theme().px(300), height()};
}

void AlarmStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void AlarmStrip::restyle()
{
    const int text = QFontMetrics(theme().font.base).height();
    setFixedHeight(std::max(m_compact ? theme().px(32) : theme().size.alarmStrip, text + theme().px(8)));
    layout()->setContentsMargins(theme().px(16), 0, theme().px(12), 1);
    layout()->setSpacing(theme().px(kGap));
    m_title->setFont(isCalm() ? theme().font.base : theme().font.baseStrong);
    m_line->setFixedHeight(theme().px(16));
    m_number->setFont(theme().font.baseStrong);
    fit();
    update();
}

void AlarmStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), isCalm() ? theme().colour.panel : theme().colour.raised);
    painter.fillRect(0, height() - 1, width(), 1, theme().colour.line);
    if (!isCalm() && m_blinksLeft % 2 == 0)
        painter.fillRect(isRightToLeft() ? width() - theme().px(4) : 0, 0, theme().px(4), height() - 1,
                         theme().colour.alarm);
}

void AlarmStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && layout())
        restyle();
}

} // namespace videoguard::shell
