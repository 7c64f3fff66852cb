// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/form_parts.h"

#include "ui/widgets/focus_frame.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QDialog>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVariant>

namespace videoguard::wall {

namespace {

// The edit that the frame belongs to: the field itself or the one inside it.
QWidget *framedPart(QWidget *field)
{
    QLineEdit *edit = field->findChild<QLineEdit *>();
    return edit ? edit : field;
}

void setRole(QWidget *widget, const QVariant &role)
{
    if (widget->property("role") == role)
        return;
    widget->setProperty("role", role);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

constexpr int kScreenReserve = 80;

// Watches one dialog's layout.
class Grower : public QObject
{
public:
    explicit Grower(QDialog *dialog)
        : QObject(dialog)
        , m_dialog(dialog)
    {
        dialog->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // After the layout itself has dealt with it.
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
            QTimer::singleShot(0, this, [this] { grow(); });
        return QObject::eventFilter(watched, event);
    }

private:
    void grow()
    {
        const QLayout *layout = m_dialog->layout();
        const int wanted = layout->hasHeightForWidth() ? layout->totalHeightForWidth(m_dialog->width())
                                                       : layout->totalSizeHint().height();
        const int most = m_dialog->screen()->availableGeometry().height() - kScreenReserve;
        const int height = std::min(wanted, std::max(most, m_dialog->minimumSizeHint().height()));
        if (height > m_dialog->height())
            m_dialog->resize(m_dialog->width(), height);
    }

    QDialog *m_dialog;
};

} // namespace

FieldNote::FieldNote(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_icon(new QLabel(this))
    , m_words(plainLabel({}, nullptr, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, widgets::theme().px(2), 0, 0);
    row->setSpacing(widgets::theme().px(6));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    m_words->setFont(widgets::theme().font.caption);
    m_icon->setFixedHeight(QFontMetrics(m_words->font()).height());
    hide();
}

void FieldNote::setFault(const QString &words)
{
    say(words, true);
}

void FieldNote::setHint(const QString &words)
{
    say(words, false);
}

QString FieldNote::text() const
{
    return m_words->text();
}

void FieldNote::say(const QString &words, bool isFault)
{
    m_isFault = isFault && !words.isEmpty();
    m_words->setText(words);
    const widgets::ThemeColours &colour = widgets::theme().colour;
    m_icon->setPixmap(m_isFault ? widgets::iconPixmap(QStringLiteral("triangle-alert"), colour.warning,
                                                      widgets::theme().size.iconState, devicePixelRatioF(),
                                                      widgets::IconFill::Filled)
                                : widgets::iconPixmap(QStringLiteral("info"), colour.muted,
                                                      widgets::theme().size.iconState, devicePixelRatioF()));
    setVisible(!words.isEmpty());
    QWidget *framed = framedPart(m_field);
    if (qobject_cast<QLineEdit *>(framed))
        setRole(framed, m_isFault ? QVariant(QStringLiteral("warning")) : QVariant());
    framed->setAccessibleDescription(words);
}

SecretField::SecretField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::theme().px(6));
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
    row->addWidget(m_edit, 1);
    auto *showSwitch = new QToolButton(this);
    showSwitch->setObjectName(QStringLiteral("showPassword"));
    showSwitch->setCheckable(true);
    showSwitch->setProperty("role", QStringLiteral("bordered"));
    showSwitch->setIcon(widgets::themedIcon(QStringLiteral("eye")));
    showSwitch->setToolTip(tr("Show what was typed"));
    showSwitch->setAccessibleName(tr("Show what was typed"));
    row->addWidget(showSwitch);
    connect(showSwitch, &QToolButton::toggled, m_edit,
            [edit = m_edit](bool on) { edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    setFocusProxy(m_edit);
}

QString SecretField::text() const
{
    return m_edit->text();
}

void SecretField::setText(const QString &text)
{
    m_edit->setText(text);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain(option);
    plain.state &= ~QStyle::State_HasFocus;
    // Only tables get their padding from the style sheet.
    if (!qobject_cast<const QTableView *>(option.widget)) {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, widgets::theme().colour.active);
        plain.state &= ~QStyle::State_Selected; // else the style draws its own edge around it
        const int padding = widgets::theme().px(5);
        plain.rect.adjust(padding, 0, -padding, 0);
    }
    QStyledItemDelegate::paint(painter, plain, index);
    if (index.column() != 0 || !(option.state & QStyle::State_Selected))
        return;
    QRect bar = option.rect;
    bar.setWidth(widgets::theme().size.selectedLine);
    painter->fillRect(bar, widgets::theme().colour.selected);
    if (widgets::theme().colour.selectedOuter.isValid())
        painter->fillRect(QRect(bar.right() + 1, bar.top(), 1, bar.height()),
                          widgets::theme().colour.selectedOuter);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), widgets::theme().size.tableRow));
    return size;
}

DialogBody::DialogBody(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *focused) {
        if (focused && widget()->isAncestorOf(focused))
            ensureWidgetVisible(focused);
    });
}

QSize DialogBody::sizeHint() const
{
    const QSize hint = widget()->sizeHint();
    return {hint.width() + verticalScrollBar()->sizeHint().width(), hint.height()};
}

QSize DialogBody::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
            widgets::theme().px(120)};
}

int DialogBody::heightForWidth(int width) const
{
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
}

bool DialogBody::eventFilter(QObject *watched, QEvent *event)
{
    // A scroll area keeps changes inside it to itself; the dialog is to grow with them.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void prepareDialog(QDialog *dialog)
{
    new Grower(dialog);
    new widgets::FocusFrame(dialog);
}

void sizeWindow(QWidget *window, int width, int height)
{
    const QWidget *beside = window->parentWidget() ? window->parentWidget() : window;
    const QSize most = beside->screen()->availableGeometry().size() - QSize(kScreenReserve, kScreenReserve);
    window->resize(QSize(widgets::theme().px(width), widgets::theme().px(height)).boundedTo(most));
}

QBoxLayout *buttonRow(const std::vector<QPushButton *> &buttons, const std::vector<QPushButton *> &left)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(widgets::theme().size.controlGap);
    for (QPushButton *button : left)
        row->addWidget(button);
    row->addStretch(1);
    for (QPushButton *button : buttons) {
        // A role, because the bold face of the default state is not in a button's size.
        if (button->isDefault())
            button->setProperty("role", QStringLiteral("primary"));
        row->addWidget(button);
    }
    return row;
}

FieldNote *addField(QBoxLayout *column, const QString &label, QWidget *field, const QString &accessibleName)
{
    auto *caption = new QLabel(label, field->parentWidget());
    caption->setProperty("role", QStringLiteral("muted"));
    caption->setFont(widgets::theme().font.caption);
    caption->setBuddy(field);
    QString name = accessibleName.isEmpty() ? label : accessibleName;
    name.remove(QLatin1Char('&'));
    field->setAccessibleName(name);
    framedPart(field)->setAccessibleName(name);
    auto *note = new FieldNote(field, field->parentWidget());
    auto *box = new QVBoxLayout;
    box->setSpacing(widgets::theme().px(3));
    box->addWidget(caption);
    box->addWidget(field);
    box->addWidget(note);
    column->addLayout(box);
    return note;
}

QWidget *dialogHead(const QString &icon, QColor (*colour)(), const QString &title, const QString &explanation,
                    QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::theme().px(10));
    auto *sign = new QLabel(head);
    const int size = widgets::theme().px(20);
    sign->setPixmap(widgets::themedIcon(icon, colour).pixmap(QSize(size, size), parent->devicePixelRatioF()));
    row->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(widgets::theme().px(4));
    QLabel *first = plainLabel(title, nullptr, head);
    first->setObjectName(QStringLiteral("dialogTitle"));
    first->setFont(widgets::theme().font.title);
    words->addWidget(first);
    if (!explanation.isEmpty())
        words->addWidget(plainLabel(explanation, "muted", head));
    row->addLayout(words, 1);
    return head;
}

QLabel *plainLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    if (role)
        label->setProperty("role", QLatin1String(role));
    return label;
}

QString cameraTitle(const console::Camera &camera)
{
    return camera.callNumber > 0 ? QStringLiteral("%1 %2").arg(camera.callNumber).arg(camera.name)
                                 : camera.name;
}

} // namespace videoguard::wall
