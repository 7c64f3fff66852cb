// SPDX-License-Identifier: EUPL-1.2
/// Private to the store: a Filter as a condition on the table `camera c`.
#pragma once

#include "app/catalogue/store_tables.h"

#include <variant>

namespace videoguard::catalogue {

struct FilterSql {
    QString condition;                                 ///< without that on retired cameras; empty: everything
    std::vector<std::variant<qint64, QString>> values; ///< of its parameters, in order
    bool withRetired = false;
    /// A part of the condition names its rows by an index of its own, so they are few beside all.
    bool narrow = false;
    double share = 1; ///< at most this part of all cameras, as far as that is known beforehand

    [[nodiscard]] bool isEmpty() const { return condition.isEmpty(); }
    /// The condition with or without that on retired cameras; "1" for none.
    [[nodiscard]] QString whole(bool retiredToo = true) const;
    /// Binds from `index` on; returns the next one.
    int bind(database::Statement &statement, int index) const;
};
[[nodiscard]] FilterSql filterSql(const Filter &filter, const PartnerBook &book);

} // namespace videoguard::catalogue
