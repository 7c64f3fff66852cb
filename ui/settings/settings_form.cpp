// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/settings_form.h"

#include "ui/widgets/card_parts.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace videoguard::settings {

using console::Setting;
using console::Settings;
using widgets::theme;

namespace {

constexpr int kWidest = 640;

} // namespace

SettingsForm::SettingsForm(Settings &settings, const Links &links, QWidget *parent)
    : QScrollArea(parent)
    , m_form(new QWidget(this))
{
    setObjectName(QStringLiteral("settings.form"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(m_form);
    const int padding = theme().px(24);
    column->setContentsMargins(padding, theme().px(12), padding, padding);
    column->setSpacing(theme().px(20));
    for (const Setting::Group group : console::settingGroups())
        column->addWidget(section(group).widget, 0, Qt::AlignTop);
    column->addStretch(1);
    for (const Setting &setting : console::allSettings()) {
        auto *row = new SettingRow(settings, setting, section(setting.group).widget);
        connect(row, &SettingRow::said, this, &SettingsForm::said);
        addRow(setting.group, row);
    }
    for (const auto &[group, words] : links)
        addLink(group, words);
    setWidget(m_form);
    m_form->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *focused) {
        if (focused && m_form->isAncestorOf(focused))
            ensureWidgetVisible(focused, 0, theme().px(48));
    });
}

SettingsForm::Section &SettingsForm::section(Setting::Group group)
{
    Section &found = m_sections[group];
    if (found.widget)
        return found;
    found.widget = new QWidget(m_form);
    found.widget->setMaximumWidth(theme().px(kWidest));
    auto *column = new QVBoxLayout(found.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QLabel *title = widgets::plainText(console::groupTitle(group), nullptr, found.widget);
    title->setObjectName(QStringLiteral("settings.groupTitle"));
    title->setTextInteractionFlags(Qt::NoTextInteraction);
    title->setFont(theme().font.cardTitle);
    column->addWidget(title);
    found.widget->installEventFilter(this);
    return found;
}

void SettingsForm::addLink(Setting::Group group, const LinkRow::Words &words)
{
    auto *row = new LinkRow(words, console::groupTitle(group), section(group).widget);
    connect(row, &LinkRow::activated, this, [this, id = words.id] { emit linkActivated(id); });
    addRow(group, row);
}

void SettingsForm::addRow(Setting::Group group, FormRow *row)
{
    Section &into = section(group);
    if (!into.rows.empty())
        into.widget->layout()->addWidget(widgets::separator(into.widget));
    into.widget->layout()->addWidget(row);
    into.rows.push_back(row);
}

// The label of a row that is hidden takes its line with it: a line stands before every shown row but the
// first.
void SettingsForm::separate(const Section &section)
{
    const QLayout *layout = section.widget->layout();
    bool isFirst = true;
    for (int i = 1; i < layout->count(); ++i) {
        auto *row = qobject_cast<FormRow *>(layout->itemAt(i)->widget());
        if (!row)
            continue;
        if (QWidget *line = i > 1 ? layout->itemAt(i - 1)->widget() : nullptr)
            line->setVisible(!isFirst && !row->isHidden());
        isFirst = isFirst && row->isHidden();
    }
}

std::vector<Setting::Group> SettingsForm::groups() const
{
    std::vector<Setting::Group> groups;
    for (const Setting::Group group : console::settingGroups()) {
        if (!m_sections.at(group).rows.empty())
            groups.push_back(group);
    }
    return groups;
}

void SettingsForm::showGroup(Setting::Group group)
{
    for (const auto &[at, section] : m_sections) {
        section.widget->setVisible(at == group);
        for (FormRow *row : section.rows)
            row->show();
        separate(section);
    }
    verticalScrollBar()->setValue(0);
}

int SettingsForm::showMatches(const QStringList &words)
{
    int count = 0;
    for (const auto &[group, section] : m_sections) {
        int here = 0;
        for (FormRow *row : section.rows) {
            const bool fits = row->matches(words);
            row->setVisible(fits);
            here += fits ? 1 : 0;
        }
        section.widget->setVisible(here > 0);
        separate(section);
        count += here;
    }
    verticalScrollBar()->setValue(0);
    return count;
}

void SettingsForm::focusFirst()
{
    for (const Setting::Group group : console::settingGroups()) {
        for (const FormRow *row : m_sections.at(group).rows) {
            if (row->isVisible()) {
                row->field()->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

QWidget *SettingsForm::findField(const QString &name) const
{
    for (const auto &[group, section] : m_sections) {
        for (const FormRow *row : section.rows) {
            if (row->field()->objectName() == name)
                return row->field();
        }
    }
    return nullptr;
}

void SettingsForm::refresh(const QString &key)
{
    for (const auto &[group, section] : m_sections) {
        for (FormRow *row : section.rows) {
            auto *shown = qobject_cast<SettingRow *>(row);
            if (shown && shown->setting().key == key)
                shown->refresh();
        }
    }
}

// Words wrap, and what they need in height must reach the scroll area when they do.
bool SettingsForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && watched->isWidgetType())
        m_form->updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace videoguard::settings
