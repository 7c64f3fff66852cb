// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace videoguard::catalogue {

/// Raised whenever the same text may give other words than before; the store then reads all words anew.
inline constexpr int kWordsVersion = 1;

/// Lower case without diacritics, compatibility forms resolved: "Talsi, LIELĀ" and "talsi, liela" are equal,
/// so are "ģ" and "g", "ė" and "e", "ß" and "ss".
[[nodiscard]] QString folded(const QString &text);

/// The folded words: runs of letters and digits, each at most 40 characters, in their order, at most `limit`.
[[nodiscard]] QStringList foldedWords(const QString &text, int limit = 64);

/// The same of a UTF-8 text, each word followed by a blank, written behind what `out` holds.
void appendFoldedWords(std::string_view utf8, std::string &out, int limit = 64);

/// For sorting as a person would: folded words with every number padded ("kamera 0000007" before "kamera
/// 0000010").
[[nodiscard]] QString sortKeyOf(const QString &text);
[[nodiscard]] QString sortKeyOf(std::string_view utf8);

} // namespace videoguard::catalogue
