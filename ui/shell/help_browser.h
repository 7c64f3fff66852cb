// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QImage>
#include <QTextBrowser>

namespace videoguard::shell {

/// One page of the help in the colours and fonts of the theme, as wide as lines are read well, its pictures
/// as wide as there is room. Opens nothing but files of the help's own folder. GUI thread.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    /// `file`: of `helpFile`. With `anchor`: at that heading.
    void open(const QString &file, const QString &anchor = {});
    /// Name of the page that is shown: its file's without folder and ending.
    [[nodiscard]] QString page() const;
    /// Scrolls to a block and marks `sentence` in it.
    void showSentence(int block, const QString &sentence);
    /// Of the text, 80-200 %; the theme's size is 100.
    void setTextPercent(int percent);
    [[nodiscard]] int textPercent() const { return m_percent; }

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

signals:
    /// The link "videoguard:keys".
    void keysWanted();

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(const QUrl &link);
    void restyle();
    void arrange();
    [[nodiscard]] double textPixels() const;
    [[nodiscard]] QString styleSheetOfPage() const;
    [[nodiscard]] QImage fitting(const QImage &picture) const;

    QHash<QUrl, QImage> m_pictures; ///< of the page, as they were read
    int m_percent = 100;
    int m_fittedTo = 0; ///< width for which the pictures were scaled
    bool m_arranging = false;
};

} // namespace videoguard::shell
