// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/setting_row.h"

#include "app/base/log.h"
#include "ui/settings/setting_control.h"
#include "ui/widgets/card_parts.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace videoguard::settings {

using console::Setting;
using console::Settings;
using widgets::theme;

namespace {

QStringList textsOf(const Setting &setting)
{
    QStringList texts{console::settingText(setting.title), console::settingText(setting.sentence),
                      console::groupTitle(setting.group), console::settingText(setting.empty), setting.key};
    for (const Setting::Choice &choice : setting.choices)
        texts << console::settingText(choice.title);
    return texts;
}

QColor mutedColour()
{
    return theme().colour.muted;
}

} // namespace

SettingRow::SettingRow(Settings &settings, const Setting &setting, QWidget *parent)
    : FormRow(textsOf(setting), parent)
    , m_settings(settings)
    , m_setting(setting)
    , m_control(SettingControl::create(setting, this))
{
    setObjectName(QStringLiteral("setting.") + setting.key);
    QString sentence = console::settingText(setting.sentence);
    if (setting.type == Setting::Type::Number && *setting.empty != '\0')
        sentence += QLatin1Char(' ') + tr("0 stands for “%1”.").arg(console::settingText(setting.empty));
    lay(console::settingText(setting.title), sentence, m_control, m_control->isWide());
    field()->setObjectName(setting.key);
    field()->setAccessibleName(console::settingText(setting.title));

    m_note = new widgets::DialogNote(field(), this);
    column()->addWidget(m_note);
    m_facts = new QWidget(this);
    auto *facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(theme().px(2));
    m_lock = widgets::iconText(QStringLiteral("lock"), mutedColour,
                               tr("Locked by the administrator's policy"), "muted", m_facts);
    m_lock->setObjectName(QStringLiteral("locked"));
    facts->addWidget(m_lock);
    m_given = widgets::plainText(tr("Set by the administrator for this computer"), "muted", m_facts);
    m_given->setFont(theme().font.caption);
    facts->addWidget(m_given);
    if (setting.needsRestart) {
        QLabel *later = widgets::plainText(tr("Takes effect at the next start"), "muted", m_facts);
        later->setFont(theme().font.caption);
        facts->addWidget(later);
    }
    m_reset = new QPushButton(m_facts);
    m_reset->setObjectName(QStringLiteral("reset"));
    m_reset->setProperty("role", QStringLiteral("link"));
    m_reset->setAutoDefault(false);
    facts->addWidget(m_reset, 0, Qt::AlignLeft);
    column()->addWidget(m_facts);
    connect(m_control, &SettingControl::edited, this, &SettingRow::take);
    connect(m_reset, &QPushButton::clicked, this, &SettingRow::reset);
    refresh();
}

QWidget *SettingRow::field() const
{
    return m_control->field();
}

void SettingRow::refresh()
{
    const QJsonValue value = m_settings.value(m_setting.key);
    m_control->show(value);
    m_note->setHint(hint(value));
    m_control->setLocked(m_settings.isLocked(m_setting.key));
    showSource();
    describe();
}

void SettingRow::showSource()
{
    using Source = Settings::Source;
    const Source source = m_settings.source(m_setting.key);
    const QJsonValue standard = m_settings.standard(m_setting.key);
    const bool differs = source == Source::User && m_settings.value(m_setting.key) != standard;
    m_lock->setVisible(source == Source::Policy);
    m_given->setVisible(source == Source::Machine);
    // The way back is pressed by keyboard, too: the focus goes to what it changed.
    if (!differs && m_reset->hasFocus())
        field()->setFocus(Qt::OtherFocusReason);
    m_reset->setVisible(differs);
    m_reset->setText(tr("Reset: %1").arg(wordsFor(standard)));
    m_reset->setAccessibleName(tr("Reset “%1” to: %2").arg(field()->accessibleName(), wordsFor(standard)));
    m_facts->setVisible(differs || m_setting.needsRestart || source == Source::Policy ||
                        source == Source::Machine);
}

// What a screen reader says after the name.
void SettingRow::describe()
{
    QStringList parts{console::settingText(m_setting.sentence)};
    if (m_settings.isLocked(m_setting.key))
        parts << tr("Locked by the administrator's policy");
    if (m_setting.needsRestart)
        parts << tr("Takes effect at the next start");
    if (!m_note->text().isEmpty())
        parts << m_note->text();
    field()->setAccessibleDescription(parts.join(QLatin1Char('\n')));
}

void SettingRow::take(const QJsonValue &value)
{
    if (m_settings.isLocked(m_setting.key))
        return refresh();
    if (const QString why = Settings::fault(m_setting, value); !why.isEmpty()) {
        m_note->setFault(why);
        describe();
        return;
    }
    if (const auto kept = m_settings.set(m_setting.key, value); !kept) {
        qCWarning(base::logUi).noquote() << base::describe(kept.error());
        emit said(tr("“%1” holds until the end of the program, but could not be saved: %2")
                      .arg(field()->accessibleName(), kept.error().cause),
                  true);
    }
    refresh();
}

void SettingRow::reset()
{
    if (const auto done = m_settings.reset(m_setting.key); !done) {
        qCWarning(base::logUi).noquote() << base::describe(done.error());
        emit said(tr("“%1” could not be reset: %2").arg(field()->accessibleName(), done.error().cause), true);
    }
    refresh();
}

QString SettingRow::wordsFor(const QJsonValue &value) const
{
    switch (m_setting.type) {
    case Setting::Type::Switch:
        return value.toBool() ? tr("On") : tr("Off");
    case Setting::Type::Choice:
        for (const Setting::Choice &choice : m_setting.choices) {
            if (choice.value == value)
                return console::settingText(choice.title);
        }
        return {};
    case Setting::Type::Number:
        if (value.toInt() == 0 && *m_setting.empty != '\0')
            return console::settingText(m_setting.empty);
        return QStringLiteral("%1\u00a0%2").arg(value.toInt()).arg(console::settingText(m_setting.unit));
    case Setting::Type::Text:
    case Setting::Type::Folder:
    case Setting::Type::File:
        break;
    }
    const QString text = value.toString();
    if (text.isEmpty())
        return console::settingText(m_setting.empty);
    return m_setting.type == Setting::Type::Text ? text : QDir::toNativeSeparators(text);
}

QString SettingRow::hint(const QJsonValue &value) const
{
    const QString path = value.toString();
    if (path.isEmpty())
        return {};
    if (m_setting.type == Setting::Type::Folder && !QFileInfo(path).isDir())
        return tr("There is no such folder yet.");
    if (m_setting.type == Setting::Type::File && !QFileInfo::exists(path))
        return tr("There is no such file or device now.");
    return {};
}

} // namespace videoguard::settings
