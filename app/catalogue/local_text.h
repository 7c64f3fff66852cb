// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QString>

namespace videoguard::catalogue {

/// Of a text in several languages: the one in `language` ("lv", "lt", "en"), else in the language of
/// `country` ("LV", "LT"), else the first of en, lv, lt that is there; "" when none is.
[[nodiscard]] QString localText(const QString &lv, const QString &lt, const QString &en,
                                const QString &language, const QString &country);
[[nodiscard]] QString localText(const QJsonObject &texts, const QString &language, const QString &country);

} // namespace videoguard::catalogue
