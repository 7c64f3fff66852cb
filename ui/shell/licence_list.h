// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QStringList>

#include <vector>

namespace videoguard::shell {

/// One work of somebody else that a package of the program carries. A value.
struct ShippedComponent {
    QString name;
    QString spdx;      ///< SPDX expression
    QString copyright; ///< who holds it
    QStringList texts; ///< files below licences/texts, the licence first, then the notices
    QString source;    ///< Debian source package; may be empty
};

/// What is shipped for this system, in the order of the file (licences/components.json beside the program).
/// Errors: NotFound, Denied, Corrupt.
[[nodiscard]] base::Result<std::vector<ShippedComponent>> shippedComponents();
/// The same from the file's bytes. `packages`: entries of other packages only are left out.
[[nodiscard]] base::Result<std::vector<ShippedComponent>> readComponents(const QByteArray &json,
                                                                         const QStringList &packages);
/// Who holds it, under what, and the whole texts; a text that cannot be read is named. Plain text.
[[nodiscard]] QString licenceText(const ShippedComponent &component);

} // namespace videoguard::shell
