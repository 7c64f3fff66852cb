// SPDX-License-Identifier: EUPL-1.2
/// Private to the store: what the operator typed, as words to look for and as an expression of FTS5.
#pragma once

#include "app/catalogue/store_tables.h"

namespace videoguard::catalogue {

/// One typed word: a camera has it when one of its words begins with it, or its owner's name does.
struct SearchWord {
    QByteArray text;            ///< folded
    QByteArray number;          ///< "7" for "007": without leading zeros, when it had any
    std::vector<qint64> owners; ///< numbers of the owners whose names hold it

    /// What stands for it in the index: a stored word whole, or the beginning of many.
    struct Term {
        WordClass from = WordClass::Name;
        QByteArray word;
        bool prefix = false;
        qint64 cameras = 0; ///< how many hold it; for a prefix at most
    };
    std::vector<Term> terms;

    /// Cameras that hold it in a class up to `worst`, at most.
    [[nodiscard]] qint64 cameras(WordClass worst) const;
};

class SearchText
{
public:
    /// Blank and punctuation-only texts are empty: they narrow nothing.
    [[nodiscard]] static base::Result<SearchText> read(const QString &text, const PartnerBook &book,
                                                       Store::Tables &tables);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /// Every word within the classes up to `worst`; empty when some word is nowhere there. `withRetired`
    /// false leaves out retired cameras.
    [[nodiscard]] QString expression(WordClass worst, bool withRetired) const;
    /// Every word whole in reference or call number.
    [[nodiscard]] QString exactExpression(bool withRetired) const;
    /// How many cameras match, by the counts of the words as if these were independent.
    [[nodiscard]] double estimate() const;
    /// How well stored words answer, smaller is better; nullopt: not every word is there.
    [[nodiscard]] std::optional<int> rank(const QByteArray &words) const;

private:
    std::vector<SearchWord> m_words;
    qint64 m_all = 0; ///< cameras in the file
};

} // namespace videoguard::catalogue
