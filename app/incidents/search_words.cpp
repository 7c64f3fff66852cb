// SPDX-License-Identifier: EUPL-1.2
#include "app/incidents/search_words.h"

#include <QSet>

namespace videoguard::incidents {

namespace {

constexpr qsizetype kLongestWord = 40;

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

QString folded(const QString &text)
{
    QString out;
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : parts.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            out += plainForm(c);
    }
    return out;
}

} // namespace

QStringList foldedWords(const QString &text, int limit)
{
    QStringList words;
    const QString plain = folded(text);
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= plain.size() && words.size() < limit; ++i) {
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

QString searchWords(const Incident &incident)
{
    QStringList all = foldedWords(incident.number);
    // "123" finds TAL-2026-000123.
    if (!all.isEmpty()) {
        bool isNumber = false;
        const uint number = all.constLast().toUInt(&isNumber);
        if (isNumber)
            all += QString::number(number);
    }
    for (const QString &text :
         {incident.title, incident.place, incident.description, incident.caseNumber, incident.outcome})
        all += foldedWords(text);
    for (const Involved &person : incident.involved)
        all += foldedWords(person.description);
    for (const Note &note : incident.notes)
        all += foldedWords(note.text);
    for (const Link &link : incident.links)
        all += foldedWords(link.title);
    QSet<QString> seen;
    QString words;
    for (const QString &word : all) {
        if (seen.contains(word))
            continue;
        seen.insert(word);
        words += word + u' ';
    }
    return words;
}

} // namespace videoguard::incidents
