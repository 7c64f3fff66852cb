// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/settings.h"

#include <QListWidget>

namespace videoguard::settings {

/// The groups at the left; one is chosen, or none while the form shows what was searched for.
class GroupList : public QListWidget
{
    Q_OBJECT

public:
    explicit GroupList(QWidget *parent);

    void setGroups(const std::vector<console::Setting::Group> &groups);
    void choose(std::optional<console::Setting::Group> group);
    /// As wide as the longest word.
    [[nodiscard]] int wantedWidth() const;

signals:
    void chosen(videoguard::console::Setting::Group group);
    /// Enter or Right: into the form.
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace videoguard::settings
