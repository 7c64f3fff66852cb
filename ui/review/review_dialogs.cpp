// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/review_dialogs.h"

#include "ui/review/review_state.h"
#include "ui/review/review_words.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace videoguard::review {

using widgets::theme;

namespace {

constexpr int kMostReviewMonths = 6; ///< DOMAIN: a hold is looked at again by then at the latest
constexpr int kUsualHoldMonths = 6;
constexpr int kUsualReviewMonths = 3;
constexpr int kLongestWords = 4000;
constexpr int kMostCorrection_ms = 24 * 3600 * 1000;

base::WallTime endOf(QDate day)
{
    return ReviewWords::wall(day.addDays(1).startOfDay(Qt::LocalTime));
}

} // namespace

WordsDialog::WordsDialog(const QString &title, const QString &explanation, const QString &label,
                         const QString &button, const QString &required, QWidget *parent)
    : DialogFrame(title, parent)
    , m_edit(new QPlainTextEdit(this))
    , m_required(required)
{
    setObjectName(QStringLiteral("review.words"));
    if (!explanation.isEmpty())
        addWords(explanation, "muted");
    m_edit->setObjectName(QStringLiteral("words"));
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(theme().px(72));
    m_note = addField(label, m_edit);
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *confirm = addButton(button, true);
    confirm->setObjectName(QStringLiteral("confirm"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, &WordsDialog::accept);
    connect(m_edit, &QPlainTextEdit::textChanged, m_note, &widgets::DialogNote::clear);
    sizeTo(420, 240);
    m_edit->setFocus();
}

void WordsDialog::setText(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->selectAll();
}

QString WordsDialog::text() const
{
    return m_edit->toPlainText().trimmed().left(kLongestWords);
}

void WordsDialog::accept()
{
    if (!m_required.isEmpty() && text().isEmpty()) {
        m_note->setFault(m_required);
        m_edit->setFocus();
        return;
    }
    QDialog::accept();
}

HoldDialog::HoldDialog(const archive::Hold &proposed, const QString &cameras, base::WallTime now,
                       QWidget *parent)
    : DialogFrame(tr("Keep from deletion"), parent)
    , m_hold(proposed)
    , m_why(new QLineEdit(proposed.why, this))
    , m_case(new QLineEdit(proposed.caseNumber, this))
    , m_until(new QDateEdit(this))
    , m_endless(new QCheckBox(tr("Until somebody releases it"), this))
    , m_review(new QDateEdit(this))
{
    setObjectName(QStringLiteral("review.holdDialog"));
    const QDate today = ReviewWords::local(now).date();
    m_latestReview = today.addMonths(kMostReviewMonths);
    addWords(tr("%1, %2\n%3 %4 – %5 (%6)", "cameras, count, date, times, length")
                 .arg(cameras, tr("%n cameras", nullptr, static_cast<int>(proposed.cameraIds.size())),
                      ReviewWords::date(proposed.range.from), ReviewWords::clock(proposed.range.from),
                      ReviewWords::clock(proposed.range.to), ReviewWords::length(proposed.range.length())),
             "muted");
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setMaxLength(500);
    m_whyNote = addField(tr("&Why it is kept"), m_why);
    m_case->setObjectName(QStringLiteral("caseNumber"));
    m_case->setMaxLength(80);
    addField(tr("&Case number (may stay empty)"), m_case);
    m_until->setObjectName(QStringLiteral("until"));
    m_until->setCalendarPopup(true);
    m_until->setDate(today.addMonths(kUsualHoldMonths));
    m_untilNote = addField(tr("Kept &until the end of"), m_until);
    m_endless->setObjectName(QStringLiteral("endless"));
    body()->addWidget(m_endless);
    connect(m_endless, &QCheckBox::toggled, m_until, &QWidget::setDisabled);
    m_review->setObjectName(QStringLiteral("reviewDate"));
    m_review->setCalendarPopup(true);
    m_review->setDate(today.addMonths(kUsualReviewMonths));
    m_reviewNote = addField(tr("Looked at &again on (at most 6 months from today)"), m_review);
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *keep = addButton(tr("Keep"), true);
    keep->setObjectName(QStringLiteral("confirm"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &HoldDialog::accept);
    connect(m_why, &QLineEdit::textEdited, m_whyNote, &widgets::DialogNote::clear);
    sizeTo(460, 440);
    m_why->setFocus();
}

archive::Hold HoldDialog::hold() const
{
    archive::Hold hold = m_hold;
    hold.why = m_why->text().simplified();
    hold.caseNumber = m_case->text().simplified();
    hold.until = m_endless->isChecked() ? base::WallTime{} : endOf(m_until->date());
    hold.reviewAt = ReviewWords::wall(m_review->date().startOfDay(Qt::LocalTime));
    return hold;
}

void HoldDialog::accept()
{
    m_untilNote->clear();
    m_reviewNote->clear();
    if (m_why->text().simplified().isEmpty()) {
        m_whyNote->setFault(tr("Say why, so that others know when it may go."));
        m_why->setFocus();
        return;
    }
    const QDate today = m_latestReview.addMonths(-kMostReviewMonths);
    if (!m_endless->isChecked() && m_until->date() < today) {
        m_untilNote->setFault(tr("This day is over. Choose a later one."));
        m_until->setFocus();
        return;
    }
    if (m_review->date() <= today || m_review->date() > m_latestReview) {
        m_reviewNote->setFault(tr("Choose a day after today, at most 6 months ahead."));
        m_review->setFocus();
        return;
    }
    QDialog::accept();
}

CamerasDialog::CamerasDialog(const std::vector<Choice> &choices, const QStringList &chosen, QWidget *parent)
    : DialogFrame(tr("Cameras in step"), parent)
    , m_choices(choices)
    , m_chosen(chosen)
    , m_search(new widgets::SearchField(tr("Number, name, place"), {}, this))
    , m_list(new QListWidget(this))
    , m_count(widgets::wrappedLabel({}, "muted", this))
{
    setObjectName(QStringLiteral("review.camerasDialog"));
    m_search->setAccessibleName(tr("Search cameras"));
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setAccessibleName(tr("Cameras with footage or an address"));
    body()->addWidget(m_search);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_count);
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *show = addButton(tr("Show"), true);
    show->setObjectName(QStringLiteral("confirm"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(show, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_search, &widgets::SearchField::textChanged, this, &CamerasDialog::fill);
    connect(m_search, &widgets::SearchField::leaveDown, m_list, [this] {
        m_list->setFocus();
        m_list->setCurrentRow(0);
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const QString id = item->data(Qt::UserRole).toString();
        const bool on = item->checkState() == Qt::Checked;
        if (on && !m_chosen.contains(id) && m_chosen.size() < kMostLanes)
            m_chosen << id;
        else if (!on)
            m_chosen.removeAll(id);
        else if (!m_chosen.contains(id))
            item->setCheckState(Qt::Unchecked);
        count();
    });
    fill();
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    sizeTo(560, 560);
    m_search->activate();
}

void CamerasDialog::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QStringList words = m_search->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const Choice &choice : m_choices) {
        const QString all = choice.title + QLatin1Char(' ') + choice.detail;
        if (!std::all_of(words.begin(), words.end(),
                         [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); }))
            continue;
        QString text = choice.detail.isEmpty()
                           ? choice.title
                           : tr("%1 – %2", "camera, place").arg(choice.title, choice.detail);
        if (!choice.hasFootage)
            text = tr("%1 (no footage here)").arg(text);
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, choice.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(choice.id) ? Qt::Checked : Qt::Unchecked);
    }
    count();
}

void CamerasDialog::count()
{
    if (m_list->count() == 0 && !m_search->text().isEmpty())
        m_count->setText(tr("No camera matches “%1”.").arg(m_search->text()));
    else if (m_chosen.size() >= kMostLanes)
        m_count->setText(
            tr("%1 of %2 chosen. Take one out to add another.").arg(m_chosen.size()).arg(kMostLanes));
    else
        m_count->setText(tr("%1 of %2 chosen.").arg(m_chosen.size()).arg(kMostLanes));
}

CorrectionDialog::CorrectionDialog(const QString &camera, std::chrono::microseconds correction,
                                   QWidget *parent)
    : DialogFrame(tr("Correct the camera's clock"), parent)
    , m_ms(new QSpinBox(this))
{
    setObjectName(QStringLiteral("review.correctionDialog"));
    addWords(
        tr("%1: what is entered is added to the time of its pictures, here and in saved clips. It is kept "
           "for this camera; the footage itself is not changed.")
            .arg(camera),
        "muted");
    m_ms->setObjectName(QStringLiteral("ms"));
    m_ms->setRange(-kMostCorrection_ms, kMostCorrection_ms);
    m_ms->setSingleStep(100);
    m_ms->setSuffix(tr(" ms"));
    m_ms->setValue(static_cast<int>(correction.count() / 1000));
    addField(tr("&Add to its time"), m_ms);
    QPushButton *none = addLeftButton(tr("No correction"));
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *save = addButton(tr("Save"), true);
    save->setObjectName(QStringLiteral("confirm"));
    connect(none, &QPushButton::clicked, this, [this] { m_ms->setValue(0); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ms, &QSpinBox::valueChanged, this, [this] { emit tried(this->correction()); });
    sizeTo(440, 240);
}

std::chrono::microseconds CorrectionDialog::correction() const
{
    return std::chrono::milliseconds(m_ms->value());
}

} // namespace videoguard::review
