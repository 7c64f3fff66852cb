// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/setting_control.h"

#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace videoguard::settings {

using console::Setting;

SettingControl::SettingControl(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(widgets::theme().size.controlGap);
}

SettingControl *SettingControl::create(const Setting &setting, QWidget *parent)
{
    switch (setting.type) {
    case Setting::Type::Switch:
        return new SwitchControl(parent);
    case Setting::Type::Choice:
        return new ChoiceControl(setting, parent);
    case Setting::Type::Number:
    case Setting::Type::Text:
    case Setting::Type::Folder:
    case Setting::Type::File:
        break;
    }
    return new TypedControl(setting, parent);
}

bool SettingControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

SwitchControl::SwitchControl(QWidget *parent)
    : SettingControl(parent)
    , m_box(new QCheckBox(this))
{
    row()->addWidget(m_box);
    // Both words have room, so that nothing moves when it is switched.
    const QFontMetrics metrics(widgets::theme().font.base);
    const int words = std::max(metrics.horizontalAdvance(tr("On")), metrics.horizontalAdvance(tr("Off")));
    m_box->setMinimumWidth(words + widgets::theme().px(16 + 8 + 4));
    connect(m_box, &QCheckBox::toggled, this, [this](bool on) {
        sayState();
        emit edited(on);
    });
    sayState();
}

void SwitchControl::show(const QJsonValue &value)
{
    const QSignalBlocker blocker(m_box);
    m_box->setChecked(value.toBool());
    sayState();
}

void SwitchControl::sayState()
{
    m_box->setText(m_box->isChecked() ? tr("On") : tr("Off"));
}

void SwitchControl::setLocked(bool locked)
{
    m_box->setEnabled(!locked);
}

QWidget *SwitchControl::field() const
{
    return m_box;
}

ChoiceControl::ChoiceControl(const Setting &setting, QWidget *parent)
    : SettingControl(parent)
    , m_setting(setting)
    , m_box(new QComboBox(this))
{
    for (const Setting::Choice &choice : setting.choices)
        m_box->addItem(console::settingText(choice.title));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setMinimumWidth(widgets::theme().px(160));
    m_box->installEventFilter(this);
    row()->addWidget(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            emit edited(m_setting.choices[static_cast<size_t>(index)].value);
    });
}

void ChoiceControl::show(const QJsonValue &value)
{
    const QSignalBlocker blocker(m_box);
    for (size_t i = 0; i < m_setting.choices.size(); ++i) {
        if (m_setting.choices[i].value == value)
            m_box->setCurrentIndex(static_cast<int>(i));
    }
}

void ChoiceControl::setLocked(bool locked)
{
    m_box->setEnabled(!locked);
}

QWidget *ChoiceControl::field() const
{
    return m_box;
}

} // namespace videoguard::settings
