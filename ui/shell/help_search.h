// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

#include <vector>

namespace videoguard::shell {

/// Where the file of a page lies: in `language`, else in English. Empty: there is none.
[[nodiscard]] QString helpFile(const QString &language, const QString &page);

/// The HTML of a page as it is shown: keys padded, links to anywhere but other pages turned into plain words.
/// Empty when it cannot be read, which is logged.
[[nodiscard]] QString helpHtml(const QString &file);

/// One sentence or heading of a page. A value.
struct HelpSentence {
    QString text;
    QString heading; ///< of the section it stands in; its own text when it is one
    int block = 0;   ///< number of its block in a QTextDocument of `helpHtml`
    bool isHeading = false;
    QStringList words;        ///< folded
    QStringList headingWords; ///< folded; title of the page included
};

/// A page, read. A value.
struct HelpPage {
    QString name;
    QString file;
    QString title;
    std::vector<HelpSentence> sentences;
};

/// Where words were found. A value.
struct HelpHit {
    QString page;  ///< name
    QString title; ///< of the page
    QString heading;
    QString sentence;
    int block = 0;
};

/// All pages of the help in one language, in the order of the contents. Reading takes some ms; searching is
/// instant. GUI thread.
class HelpBook
{
public:
    explicit HelpBook(const QString &language);

    /// Names of all pages, in the order of the contents.
    [[nodiscard]] static const QStringList &pageNames();

    [[nodiscard]] const std::vector<HelpPage> &pages() const { return m_pages; }
    /// nullptr: no such page.
    [[nodiscard]] const HelpPage *find(const QString &name) const;

    /// Sentences that, with their headings, hold words beginning with all those of `text`, in any order,
    /// without regard to case and diacritics; the best first, at most `limit`. When there is none, endings
    /// are not regarded either, so that "ierakstu" finds "ieraksts".
    [[nodiscard]] std::vector<HelpHit> search(const QString &text, int limit = 40) const;

    /// The words of `text` as `search` compares them.
    [[nodiscard]] static QStringList wordsOf(const QString &text);

private:
    [[nodiscard]] std::vector<HelpHit> searchWords(const QStringList &words, int limit) const;

    std::vector<HelpPage> m_pages;
};

} // namespace videoguard::shell
