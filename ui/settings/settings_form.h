// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/settings/setting_row.h"

#include <QScrollArea>

#include <map>

namespace videoguard::settings {

/// All rows under the titles of their groups, 640 px wide at most; shows one group, or what matches words.
class SettingsForm : public QScrollArea
{
    Q_OBJECT

public:
    using Links = std::vector<std::pair<console::Setting::Group, LinkRow::Words>>;

    /// `settings` outlives it.
    SettingsForm(console::Settings &settings, const Links &links, QWidget *parent);

    void addLink(console::Setting::Group group, const LinkRow::Words &words);
    /// Those that have rows, in their order.
    [[nodiscard]] std::vector<console::Setting::Group> groups() const;
    void showGroup(console::Setting::Group group);
    /// Folded words; returns how many rows have them all.
    int showMatches(const QStringList &words);
    void focusFirst();
    /// The field of a setting or a link; null: there is none.
    [[nodiscard]] QWidget *findField(const QString &name) const;
    void refresh(const QString &key);

signals:
    void linkActivated(const QString &id);
    void said(const QString &sentence, bool isProblem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Section {
        QWidget *widget = nullptr;
        std::vector<FormRow *> rows;
    };

    void addRow(console::Setting::Group group, FormRow *row);
    Section &section(console::Setting::Group group);
    void separate(const Section &section);

    std::map<console::Setting::Group, Section> m_sections;
    QWidget *m_form;
};

} // namespace videoguard::settings
