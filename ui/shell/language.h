// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace videoguard::shell {

/// Makes "lv", "lt" or "en" the language of the interface and of its dates and numbers; empty: the system's,
/// when it is one of these, else English. May be called again at run time: every widget gets LanguageChange.
void useLanguage(const QString &code);

/// The language in use: "lv", "lt" or "en".
[[nodiscard]] QString currentLanguage();

} // namespace videoguard::shell
