// SPDX-License-Identifier: EUPL-1.2
#include "app/basemap/map_library.h"

namespace videoguard::basemap {

QString Place::nameIn(const QString &language) const
{
    const QString &wanted = language == QLatin1String("lv")   ? nameLv
                            : language == QLatin1String("lt") ? nameLt
                                                              : name;
    return wanted.isEmpty() ? name : wanted;
}

} // namespace videoguard::basemap
