// SPDX-License-Identifier: EUPL-1.2
#include "ui/incidents/moment_field.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include "ui/words/incident_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QToolButton>

#include <algorithm>

namespace videoguard::incidents_ui {

std::vector<base::WallTime> momentsOf(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    const QDateTime naive(date, time, Qt::UTC);
    std::vector<base::WallTime> found;
    if (!naive.isValid())
        return found;
    // The offsets of the days around are all that can hold.
    for (const int days : {-1, 1}) {
        const int offset = zone.offsetFromUtc(naive.addDays(days));
        const QDateTime moment = naive.addSecs(-offset);
        const base::WallTime wall = words::wallTime(moment);
        if (zone.offsetFromUtc(moment) == offset &&
            std::find(found.begin(), found.end(), wall) == found.end())
            found.push_back(wall);
    }
    std::sort(found.begin(), found.end());
    return found;
}

MomentField::MomentField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QDateTimeEdit(this))
    , m_offset(new QLabel(this))
    , m_which(new QComboBox(this))
    , m_set(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::theme().px(6));
    row->addWidget(m_edit, 1);
    row->addWidget(m_which);
    row->addWidget(m_offset);
    row->addWidget(m_set);
    m_edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    m_edit->setCalendarPopup(false);
    // The field shows digits, not moments: only so can it show an hour that exists twice.
    m_edit->setTimeSpec(Qt::UTC);
    m_offset->setProperty("role", QStringLiteral("muted"));
    m_offset->setFont(widgets::theme().font.caption);
    m_which->setAccessibleName(tr("Which of the two hours"));
    m_set->hide();
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
        take();
        emit edited();
    });
    connect(m_which, &QComboBox::activated, this, [this] {
        take();
        emit edited();
    });
    connect(m_set, &QToolButton::clicked, this, [this] {
        m_value = m_value.isKnown() ? base::WallTime{} : base::systemClock().wall();
        m_skipped = false;
        show();
        m_edit->setFocus();
        emit edited();
    });
    show();
}

void MomentField::setOptional(const QString &emptyWords)
{
    m_emptyWords = emptyWords;
    m_set->setVisible(!emptyWords.isEmpty());
    show();
}

void MomentField::setValue(base::WallTime value)
{
    m_value = value;
    m_skipped = false;
    show();
}

QString MomentField::fault() const
{
    return m_skipped ? tr("This hour does not exist: the clocks went forward that night.") : QString();
}

// What names the whole names the digits, which have the focus.
void MomentField::showEvent(QShowEvent *event)
{
    if (m_edit->accessibleName().isEmpty())
        m_edit->setAccessibleName(accessibleName());
    QWidget::showEvent(event);
}

void MomentField::show()
{
    const bool known = m_value.isKnown();
    m_edit->setVisible(known || m_emptyWords.isEmpty());
    m_set->setIcon(widgets::themedIcon(known ? QStringLiteral("x") : QStringLiteral("clock-alert")));
    m_set->setText(known ? QString() : tr("Now"));
    m_set->setToolButtonStyle(known ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
    m_set->setProperty("role", known ? QVariant() : QVariant(QStringLiteral("bordered")));
    m_set->setToolTip(known ? tr("Leave it open") : tr("Enter the present time"));
    m_set->setAccessibleName(m_set->toolTip());
    // One that is hidden would hold up Tab before this field.
    setFocusProxy(m_edit->isHidden() ? static_cast<QWidget *>(m_set) : m_edit);
    if (!known) {
        m_which->hide();
        m_offset->setText(m_emptyWords);
        return;
    }
    const QDateTime local = words::localTime(m_value);
    {
        const QSignalBlocker blocker(m_edit);
        m_edit->setDateTime(QDateTime(local.date(), local.time(), Qt::UTC));
    }
    const auto moments = momentsOf(local.date(), local.time(), QTimeZone::systemTimeZone());
    m_which->setVisible(moments.size() > 1);
    m_offset->setVisible(moments.size() <= 1);
    if (moments.size() > 1) {
        const QSignalBlocker blocker(m_which);
        m_which->clear();
        for (const base::WallTime moment : moments)
            m_which->addItem(words::offsetText(words::localTime(moment).offsetFromUtc()));
        m_which->setCurrentIndex(m_value - moments.front() >= moments.back() - moments.front() ? 1 : 0);
    }
    m_offset->setText(words::offsetText(local.offsetFromUtc()));
}

void MomentField::take()
{
    const QDateTime digits = m_edit->dateTime();
    const auto moments = momentsOf(digits.date(), digits.time(), QTimeZone::systemTimeZone());
    m_skipped = moments.empty();
    if (m_skipped) {
        m_offset->setText(fault());
        return;
    }
    const bool later = moments.size() > 1 && m_which->isVisible() && m_which->currentIndex() == 1;
    const base::WallTime next = later ? moments.back() : moments.front();
    // Whole seconds that say the same moment do not round what is stored.
    if (std::chrono::floor<std::chrono::seconds>(m_value.sinceEpoch) !=
        std::chrono::floor<std::chrono::seconds>(next.sinceEpoch))
        m_value = next;
    const QDateTime local = words::localTime(m_value);
    m_offset->setText(words::offsetText(local.offsetFromUtc()));
    if ((moments.size() > 1) != m_which->isVisible())
        show();
}

} // namespace videoguard::incidents_ui
