// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/catalogue/table_columns.h"

namespace videoguard::catalogue_ui {

/// One thing that narrows the list, as a removable chip.
struct FilterChip {
    QString text;              ///< "Talsu novads", "Changed since 01.11.2025."
    QString tip;               ///< which property it is about: "Owner: Talsu novads"
    catalogue::Filter without; ///< the filter when this chip is removed
};

/// The chips of a filter, in the order of the filter menu.
[[nodiscard]] std::vector<FilterChip> filterChips(const catalogue::Filter &filter, const TableWords &words);

/// A step of a choice in the filter menu: what can be chosen, whether it is, and the filter with it taken or
/// left.
struct FilterChoice {
    QString text;
    bool chosen = false;
    catalogue::Filter toggled;
};
struct FilterGroup {
    QString key; ///< "owner", "status"
    QString title;
    std::vector<FilterChoice> choices;
    bool exclusive = false; ///< choosing one leaves the others
};
/// Everything that can be filtered by a list of choices. Municipalities of 2021 are a group of their own:
/// each stands for all that went into it.
[[nodiscard]] std::vector<FilterGroup> filterGroups(const catalogue::Filter &filter, const TableWords &words);
/// Own only, with problems, retired ones too.
[[nodiscard]] std::vector<FilterChoice> filterSwitches(const catalogue::Filter &filter);

/// A new list of cameras, ordered, read from the top: without its paging.
[[nodiscard]] bool narrows(const catalogue::Query &query);
[[nodiscard]] QString searchWords(const catalogue::Query &query);

} // namespace videoguard::catalogue_ui
