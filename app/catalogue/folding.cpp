// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/folding.h"

#include <algorithm>
#include <array>

namespace videoguard::catalogue {

namespace {

constexpr int kTableSize = 0x250; // Basic Latin to Latin Extended-B
constexpr qsizetype kLongestWord = 40;
constexpr std::size_t kNumberWidth = 7;

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

void appendFoldedWords(std::string_view utf8, std::string &out, int limit)
{
    const auto &map = table();
    const std::size_t begin = out.size();
    int words = 0;
    qsizetype length = 0; // of the word so far; longer ones are cut
    for (std::size_t i = 0; i < utf8.size() && words < limit; ++i) {
        auto c = static_cast<unsigned>(static_cast<unsigned char>(utf8[i]));
        if (c >= 0xc2 && c <= 0xdf && i + 1 < utf8.size())
            c = (c & 0x1f) << 6 | (static_cast<unsigned>(static_cast<unsigned char>(utf8[++i])) & 0x3f);
        const char16_t plain = c < kTableSize ? map[c] : u'\0';
        if (plain == u'\0' || plain >= 0x80) {
            // Letters of other scripts, and those that become two.
            out.resize(begin);
            const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
            for (const QString &word : foldedWords(text, limit))
                out += word.toStdString() + ' ';
            return;
        }
        const bool inside = (plain >= u'a' && plain <= u'z') || (plain >= u'0' && plain <= u'9');
        if (inside && ++length <= kLongestWord)
            out += static_cast<char>(plain);
        if (!inside && length > 0) {
            out += ' ';
            length = 0;
            ++words;
        }
    }
    if (length > 0)
        out += ' ';
}

QString sortKeyOf(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return sortKeyOf(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

QString sortKeyOf(std::string_view utf8)
{
    std::string words;
    appendFoldedWords(utf8, words);
    std::string key;
    key.reserve(words.size() + 2 * kNumberWidth);
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = words.find(' ', at);
        const std::string_view word = std::string_view(words).substr(at, end - at);
        at = end + 1;
        if (!key.empty())
            key += ' ';
        const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
        if (digits > 0 && digits < kNumberWidth)
            key.append(kNumberWidth - digits, '0');
        key += word;
    }
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

} // namespace videoguard::catalogue
