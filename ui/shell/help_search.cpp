// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/help_search.h"

#include "app/base/data_folder.h"
#include "app/base/log.h"
#include "ui/shell/camera_tree_model.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextDocument>

#include <algorithm>

namespace videoguard::shell {

namespace {

constexpr int kHitsPerPage = 6;

/// Sentences of a paragraph, trimmed.
QStringList sentencesOf(const QString &paragraph)
{
    QStringList sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, paragraph);
    qsizetype begin = 0;
    while (finder.toNextBoundary() > 0) {
        sentences << paragraph.mid(begin, finder.position() - begin).trimmed();
        begin = finder.position();
    }
    sentences << paragraph.mid(begin).trimmed();
    sentences.removeAll(QString());
    return sentences;
}

/// A block's words as they are read: without pictures, with ordinary spaces.
QString plainText(const QTextBlock &block)
{
    QString text = block.text();
    text.remove(QChar::ObjectReplacementCharacter);
    text.replace(QChar::Nbsp, QLatin1Char(' '));
    return text.simplified();
}

HelpPage readPage(const QString &name, const QString &file)
{
    HelpPage page{name, file, {}, {}};
    QTextDocument document;
    document.setHtml(helpHtml(file));
    QString heading;
    QStringList headingWords;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = plainText(block);
        if (text.isEmpty())
            continue;
        const int level = block.blockFormat().headingLevel();
        if (level > 0) {
            if (page.title.isEmpty())
                page.title = text;
            heading = text;
            headingWords = HelpBook::wordsOf(page.title + u' ' + heading);
            page.sentences.push_back(
                {text, heading, block.blockNumber(), true, HelpBook::wordsOf(text), headingWords});
            continue;
        }
        for (const QString &sentence : sentencesOf(text)) {
            page.sentences.push_back(
                {sentence, heading, block.blockNumber(), false, HelpBook::wordsOf(sentence), headingWords});
        }
    }
    return page;
}

/// How many letters of a word may be its ending: "-i" as well as "-ėmis".
qsizetype endingOf(qsizetype letters)
{
    if (letters >= 10)
        return 4;
    return letters >= 8 ? 3 : 2;
}

bool beginsOne(const QStringList &words, const QString &beginning)
{
    return std::any_of(words.begin(), words.end(),
                       [&beginning](const QString &word) { return word.startsWith(beginning); });
}

/// How well a sentence answers; 0: not at all.
int scoreOf(const HelpSentence &sentence, const QStringList &sought)
{
    int score = 0;
    for (const QString &word : sought) {
        if (beginsOne(sentence.words, word))
            score += sentence.words.contains(word) ? 5 : 4;
        else if (!beginsOne(sentence.headingWords, word))
            return 0;
    }
    return score > 0 && sentence.isHeading ? score + 3 : score;
}

} // namespace

QString helpFile(const QString &language, const QString &page)
{
    for (const QString &code : {language, QStringLiteral("en")}) {
        if (const auto file = base::dataFile(QStringLiteral("help/%1/%2.html").arg(code, page)))
            return *file;
    }
    return {};
}

QString helpHtml(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(base::logUi) << "a page of the help cannot be read:" << file.errorString();
        return {};
    }
    QString html = QString::fromUtf8(file.readAll());
    // Rich text has no padding for parts of a line.
    static const QRegularExpression key(QStringLiteral("<kbd>(.*?)</kbd>"));
    html.replace(key, QStringLiteral("<kbd>&nbsp;\\1&nbsp;</kbd>"));
    static const QRegularExpression elsewhere(
        QStringLiteral("<a [^>]*href=\"(?!videoguard:)[a-z][a-z0-9+.-]*:[^\"]*\"[^>]*>(.*?)</a>"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    html.replace(elsewhere, QStringLiteral("\\1"));
    return html;
}

const QStringList &HelpBook::pageNames()
{
    static const QStringList names{QStringLiteral("start"),
                                   QStringLiteral("wall"),
                                   QStringLiteral("map"),
                                   QStringLiteral("catalogue"),
                                   QStringLiteral("partners"),
                                   QStringLiteral("incidents"),
                                   QStringLiteral("review"),
                                   QStringLiteral("alarms"),
                                   QStringLiteral("recording"),
                                   QStringLiteral("settings"),
                                   QStringLiteral("keys"),
                                   QStringLiteral("trouble"),
                                   QStringLiteral("install-and-rollout")};
    return names;
}

HelpBook::HelpBook(const QString &language)
{
    for (const QString &name : pageNames()) {
        const QString file = helpFile(language, name);
        if (file.isEmpty())
            qCWarning(base::logUi) << "the help lacks the page" << name;
        else
            m_pages.push_back(readPage(name, file));
    }
}

const HelpPage *HelpBook::find(const QString &name) const
{
    const auto page = std::find_if(m_pages.begin(), m_pages.end(),
                                   [&name](const HelpPage &candidate) { return candidate.name == name; });
    return page == m_pages.end() ? nullptr : &*page;
}

QStringList HelpBook::wordsOf(const QString &text)
{
    static const QRegularExpression other(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return folded(text).split(other, Qt::SkipEmptyParts);
}

std::vector<HelpHit> HelpBook::search(const QString &text, int limit) const
{
    QStringList words = wordsOf(text);
    words.removeDuplicates();
    if (words.isEmpty())
        return {};
    std::vector<HelpHit> hits = searchWords(words, limit);
    if (!hits.empty())
        return hits;
    for (QString &word : words)
        word.truncate(std::max<qsizetype>(4, word.size() - endingOf(word.size())));
    return searchWords(words, limit);
}

std::vector<HelpHit> HelpBook::searchWords(const QStringList &words, int limit) const
{
    struct Found {
        int score;
        HelpHit hit;
    };
    std::vector<Found> all;
    for (const HelpPage &page : m_pages) {
        std::vector<Found> here;
        for (const HelpSentence &sentence : page.sentences) {
            if (const int score = scoreOf(sentence, words); score > 0)
                here.push_back(
                    {score, {page.name, page.title, sentence.heading, sentence.text, sentence.block}});
        }
        const auto better = [](const Found &a, const Found &b) { return a.score > b.score; };
        std::stable_sort(here.begin(), here.end(), better);
        here.resize(std::min<size_t>(here.size(), kHitsPerPage));
        all.insert(all.end(), here.begin(), here.end());
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Found &a, const Found &b) { return a.score > b.score; });
    std::vector<HelpHit> hits;
    for (const Found &found : all) {
        if (static_cast<int>(hits.size()) < limit)
            hits.push_back(found.hit);
    }
    return hits;
}

} // namespace videoguard::shell
