// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/folding.h"

#include <array>

namespace videoguard::catalogue {

namespace {

constexpr int kTableSize = 0x250; // Basic Latin to Latin Extended-B
constexpr qsizetype kLongestWord = 40;
constexpr int kNumberWidth = 7;

/// Letters that Unicode does not take apart.
QString plainForm(QChar c)
{
    switch (c.unicode()) {
    case u'ß':
        return QStringLiteral("ss");
    case u'æ':
        return QStringLiteral("ae");
    case u'œ':
        return QStringLiteral("oe");
    case u'ø':
        return QStringLiteral("o");
    case u'ł':
        return QStringLiteral("l");
    case u'đ':
    case u'ð':
        return QStringLiteral("d");
    case u'þ':
        return QStringLiteral("th");
    case u'ı':
        return QStringLiteral("i");
    default:
        return QString(c);
    }
}

QString foldedSlowly(const QString &text)
{
    QString out;
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : parts.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            out += c.unicode() < kTableSize ? plainForm(c) : QString(c);
    }
    return out;
}

/// One character for one, 0 where the slow way is needed.
const std::array<char16_t, kTableSize> &table()
{
    static const std::array<char16_t, kTableSize> made = [] {
        std::array<char16_t, kTableSize> all{};
        for (int i = 0; i < kTableSize; ++i) {
            const QString text = foldedSlowly(QString(QChar(i)));
            all[std::size_t(i)] = text.size() == 1 ? text[0].unicode() : u'\0';
        }
        return all;
    }();
    return made;
}

} // namespace

QString folded(const QString &text)
{
    const auto &map = table();
    QString out(text.size(), Qt::Uninitialized);
    QChar *to = out.data();
    for (const QChar c : text) {
        const char16_t plain = c.unicode() < kTableSize ? map[c.unicode()] : u'\0';
        if (plain == u'\0' && !c.isNull())
            return foldedSlowly(text);
        *to++ = QChar(plain);
    }
    return out;
}

QStringList foldedWords(const QString &text, int limit)
{
    QStringList words;
    const QString plain = folded(text);
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= plain.size() && words.size() < limit; ++i) {
        // Halves of a surrogate pair are letters of a script or signs; either way they stay together.
        const bool inside = i < plain.size() && (plain[i].isLetterOrNumber() || plain[i].isSurrogate());
        if (inside && begin < 0)
            begin = i;
        if (!inside && begin >= 0) {
            words += plain.mid(begin, std::min(i - begin, kLongestWord));
            begin = -1;
        }
    }
    return words;
}

QString sortKeyOf(const QString &text)
{
    QString key;
    const QStringList words = foldedWords(text);
    for (const QString &word : words) {
        if (!key.isEmpty())
            key += u' ';
        qsizetype digits = 0;
        while (digits < word.size() && word[digits].isDigit())
            ++digits;
        if (digits > 0 && digits < kNumberWidth)
            key += QString(kNumberWidth - digits, u'0');
        key += word;
    }
    return key;
}

} // namespace videoguard::catalogue
