// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace videoguard::base {

/// A library as it is loaded now, for the self-test and the support desk.
struct LibraryInfo {
    QString name;
    QString version;
    QString licence; ///< as the library itself says at run time; empty: it does not say
};

} // namespace videoguard::base
