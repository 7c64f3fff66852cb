// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/setting_control.h"

#include "ui/widgets/card_parts.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace videoguard::settings {

using console::Setting;
using widgets::theme;

namespace {

constexpr std::chrono::milliseconds kRest{700};
constexpr int kManySteps = 10;

} // namespace

TypedControl::TypedControl(const Setting &setting, QWidget *parent)
    : SettingControl(parent)
    , m_setting(setting)
    , m_edit(new QLineEdit(this))
{
    m_edit->setPlaceholderText(console::settingText(setting.empty));
    m_edit->installEventFilter(this);
    row()->addWidget(m_edit, 1);
    if (isNumber())
        makeNumber();
    else if (setting.type != Setting::Type::Text)
        makePath();
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &TypedControl::take);
    connect(m_edit, &QLineEdit::textEdited, &m_rest, qOverload<>(&QTimer::start));
    connect(m_edit, &QLineEdit::editingFinished, this, &TypedControl::take);
}

// What was typed a moment ago is not lost with the screen.
void TypedControl::hideEvent(QHideEvent *event)
{
    if (m_rest.isActive())
        take();
    SettingControl::hideEvent(event);
}

void TypedControl::makeNumber()
{
    m_edit->setPlaceholderText({});
    m_edit->setAlignment(Qt::AlignRight);
    m_edit->setInputMethodHints(Qt::ImhDigitsOnly);
    const QFontMetrics metrics(theme().font.base);
    const int digits = std::max<int>(4, static_cast<int>(QString::number(m_setting.most, 'f', 0).size()));
    m_edit->setFixedWidth(metrics.horizontalAdvance(QLatin1Char('0')) * (digits + 1) + theme().px(24));
    auto *unit = new QLabel(console::settingText(m_setting.unit), this);
    unit->setProperty("role", QStringLiteral("muted"));
    // One column of units, whatever their words.
    unit->setMinimumWidth(theme().px(36));
    row()->addWidget(unit);
}

void TypedControl::makePath()
{
    m_edit->setLayoutDirection(Qt::LeftToRight);
    auto *button = new QPushButton(tr("Choose…"), this);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Choose: %1").arg(console::settingText(m_setting.title)));
    connect(button, &QPushButton::clicked, this, &TypedControl::choose);
    row()->addWidget(button);
    m_choose = button;
}

QJsonValue TypedControl::typed() const
{
    const QString text = m_edit->text().trimmed();
    if (!isNumber())
        return m_setting.type == Setting::Type::Text ? text : QDir::fromNativeSeparators(text);
    bool isWhole = false;
    const int number = text.toInt(&isWhole);
    return isWhole ? QJsonValue(number) : QJsonValue();
}

void TypedControl::show(const QJsonValue &value)
{
    m_told = value;
    if (m_rest.isActive() || (!m_edit->text().isEmpty() && typed() == value))
        return;
    m_edit->setText(isNumber()                              ? QString::number(value.toInt())
                    : m_setting.type == Setting::Type::Text ? value.toString()
                                                            : QDir::toNativeSeparators(value.toString()));
}

void TypedControl::take()
{
    m_rest.stop();
    const QJsonValue value = typed();
    if (value == m_told && !value.isNull())
        return;
    m_told = value;
    emit edited(value);
}

void TypedControl::setLocked(bool locked)
{
    // Still read and copied from, but as a text without a frame.
    m_edit->setReadOnly(locked);
    const QVariant role = locked ? QVariant(QStringLiteral("inner")) : QVariant();
    if (m_edit->property("role") != role && (locked || m_edit->property("role") == QStringLiteral("inner"))) {
        m_edit->setProperty("role", role);
        m_edit->style()->unpolish(m_edit);
        m_edit->style()->polish(m_edit);
    }
    if (m_choose)
        m_choose->setEnabled(!locked);
}

QWidget *TypedControl::field() const
{
    return m_edit;
}

bool TypedControl::isWide() const
{
    return !isNumber();
}

bool TypedControl::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && isNumber() && event->type() == QEvent::KeyPress && !m_edit->isReadOnly()) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
            step(1);
            return true;
        case Qt::Key_Down:
            step(-1);
            return true;
        case Qt::Key_PageUp:
            step(kManySteps);
            return true;
        case Qt::Key_PageDown:
            step(-kManySteps);
            return true;
        default:
            break;
        }
    }
    return SettingControl::eventFilter(watched, event);
}

void TypedControl::step(int by)
{
    const QJsonValue now = typed();
    const double from = now.isNull() ? m_setting.least : now.toDouble();
    const double to = std::clamp(from + by, m_setting.least, m_setting.most);
    m_edit->setText(QString::number(to, 'f', 0));
    m_rest.start();
}

void TypedControl::choose()
{
    const bool isFolder = m_setting.type == Setting::Type::Folder;
    const QString title = console::settingText(m_setting.title);
    const QString from = m_edit->text().isEmpty() ? QDir::homePath() : m_edit->text();
    const QString chosen = isFolder ? QFileDialog::getExistingDirectory(window(), title, from)
                                    : QFileDialog::getOpenFileName(window(), title, from);
    if (chosen.isEmpty())
        return;
    m_edit->setText(QDir::toNativeSeparators(chosen));
    take();
}

} // namespace videoguard::settings
