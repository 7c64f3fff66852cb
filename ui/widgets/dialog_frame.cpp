// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/dialog_frame.h"

#include "ui/widgets/focus_frame.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QTimer>
#include <QVariant>

namespace videoguard::widgets {
namespace {

constexpr int kScreenReserve = 80;

void setRole(QWidget *widget, const QVariant &role)
{
    if (widget->property("role") == role)
        return;
    widget->setProperty("role", role);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

DialogNote::DialogNote(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_icon(new QLabel(this))
    , m_words(wrappedLabel({}, nullptr, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme().px(2), 0, 0);
    row->setSpacing(theme().px(6));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    m_words->setFont(theme().font.caption);
    m_icon->setFixedHeight(QFontMetrics(m_words->font()).height());
    hide();
}

void DialogNote::setFault(const QString &words)
{
    say(words, true);
}

void DialogNote::setHint(const QString &words)
{
    say(words, false);
}

QString DialogNote::text() const
{
    return m_words->text();
}

void DialogNote::say(const QString &words, bool isFault)
{
    m_isFault = isFault && !words.isEmpty();
    m_words->setText(words);
    const ThemeColours &colour = theme().colour;
    const int size = theme().size.iconState;
    m_icon->setPixmap(m_isFault
                          ? iconPixmap(QStringLiteral("triangle-alert"), colour.warning, size,
                                       devicePixelRatioF(), IconFill::Filled)
                          : iconPixmap(QStringLiteral("info"), colour.muted, size, devicePixelRatioF()));
    setVisible(!words.isEmpty());
    if (qobject_cast<QLineEdit *>(m_field))
        setRole(m_field, m_isFault ? QVariant(QStringLiteral("warning")) : QVariant());
    m_field->setAccessibleDescription(words);
}

DialogFrame::DialogFrame(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    const ThemeSizes &size = theme().size;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size.panelPadding, size.panelPadding, size.panelPadding, size.panelPadding);
    column->setSpacing(size.panelPadding);
    QLabel *head = wrappedLabel(title, nullptr, this);
    head->setObjectName(QStringLiteral("dialogTitle"));
    head->setFont(theme().font.title);
    column->addWidget(head);
    m_body->setSpacing(size.sectionGap);
    column->addLayout(m_body, 1);
    m_buttons->setSpacing(size.controlGap);
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
    new FocusFrame(this);
}

DialogNote *DialogFrame::addField(const QString &label, QWidget *field, QBoxLayout *column)
{
    auto *caption = new QLabel(label, this);
    caption->setProperty("role", QStringLiteral("muted"));
    caption->setFont(theme().font.caption);
    caption->setBuddy(field);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    auto *note = new DialogNote(field, this);
    auto *box = new QVBoxLayout;
    box->setSpacing(theme().px(3));
    box->addWidget(caption);
    box->addWidget(field);
    box->addWidget(note);
    (column ? column : m_body)->addLayout(box);
    return note;
}

QLabel *DialogFrame::addWords(const QString &text, const char *role)
{
    QLabel *label = wrappedLabel(text, role, this);
    m_body->addWidget(label);
    return label;
}

QPushButton *DialogFrame::addButton(const QString &text, bool main)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    if (main) {
        button->setDefault(true);
        // A role, because the bold face of the default state is not in a button's size.
        button->setProperty("role", QStringLiteral("primary"));
    }
    m_buttons->addWidget(button);
    return button;
}

QPushButton *DialogFrame::addLeftButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    int place = 0;
    while (m_buttons->itemAt(place) && m_buttons->itemAt(place)->widget())
        ++place;
    m_buttons->insertWidget(place, button);
    return button;
}

void DialogFrame::sizeTo(int width, int height)
{
    const QWidget *beside = parentWidget() ? parentWidget() : this;
    const QSize most = beside->screen()->availableGeometry().size() - QSize(kScreenReserve, kScreenReserve);
    resize(QSize(theme().px(width), theme().px(height)).boundedTo(most));
}

bool DialogFrame::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    // After the layout itself has dealt with it.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        QTimer::singleShot(0, this, &DialogFrame::grow);
    return done;
}

void DialogFrame::grow()
{
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalSizeHint().height();
    const int most = screen()->availableGeometry().height() - kScreenReserve;
    const int high = std::min(wanted, std::max(most, minimumSizeHint().height()));
    if (high > height())
        resize(width(), high);
}

QLabel *wrappedLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    if (role)
        label->setProperty("role", QLatin1String(role));
    return label;
}

} // namespace videoguard::widgets
