// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/help_browser.h"

#include "app/base/log.h"
#include "ui/shell/help_search.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QScrollBar>
#include <QTextBlock>

namespace videoguard::shell {

using widgets::theme;

namespace {

constexpr double kLineWidth = 840;
constexpr double kEdge = 28;

/// Whether a file lies in a folder that holds pages or pictures of the help.
bool isOfHelp(const QString &path)
{
    return QDir::cleanPath(path).contains(QStringLiteral("/help/")) && QFileInfo(path).isFile();
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
    restyle();
}

void HelpBrowser::open(const QString &file, const QString &anchor)
{
    QUrl url = QUrl::fromLocalFile(file);
    if (!anchor.isEmpty())
        url.setFragment(anchor);
    setSource(url);
}

QString HelpBrowser::page() const
{
    return QFileInfo(source().toLocalFile()).completeBaseName();
}

void HelpBrowser::follow(const QUrl &link)
{
    if (link.scheme() == QLatin1String("videoguard")) {
        emit keysWanted();
        return;
    }
    const QUrl target = source().resolved(link);
    if (target.isLocalFile() && isOfHelp(target.toLocalFile()))
        setSource(target);
    else
        qCWarning(base::logUi) << "the help does not open" << link.scheme() << "links";
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    const QUrl url = source().resolved(name);
    const QString file = url.toLocalFile();
    if (!url.isLocalFile() || !isOfHelp(file)) {
        qCWarning(base::logUi) << "the help does not load" << url.fileName();
        return {};
    }
    if (type == QTextDocument::HtmlResource)
        return helpHtml(file);
    if (type != QTextDocument::ImageResource)
        return {};
    QImage picture(file);
    if (picture.isNull())
        qCWarning(base::logUi) << "a picture of the help cannot be read:" << url.fileName();
    else
        picture.convertTo(QImage::Format_ARGB32_Premultiplied); // few colours cannot be scaled smoothly
    m_pictures.insert(url, picture);
    return fitting(picture);
}

void HelpBrowser::doSetSource(const QUrl &url, QTextDocument::ResourceType type)
{
    setExtraSelections({});
    if (source().adjusted(QUrl::RemoveFragment) != url.adjusted(QUrl::RemoveFragment))
        m_pictures.clear();
    // Without an ending of its own the kind would be guessed.
    QTextBrowser::doSetSource(url,
                              type == QTextDocument::UnknownResource ? QTextDocument::HtmlResource : type);
}

QImage HelpBrowser::fitting(const QImage &picture) const
{
    const int room = viewport()->width() - 2 * static_cast<int>(document()->documentMargin());
    const double ratio = devicePixelRatioF();
    // A picture is shown at its own size at most, never blown up.
    const double width = std::min<double>(room, picture.width());
    if (picture.isNull() || width < 16)
        return picture;
    QImage scaled = picture.scaledToWidth(static_cast<int>(width * ratio), Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(ratio);
    return scaled;
}

void HelpBrowser::showSentence(int number, const QString &sentence)
{
    const QTextBlock block = document()->findBlockByNumber(number);
    if (!block.isValid())
        return;
    QString text = block.text();
    text.replace(QChar::Nbsp, QLatin1Char(' '));
    QTextCursor cursor(block);
    // The sentence was simplified when it was read; where spaces differ, the whole block is marked.
    const auto at = text.indexOf(sentence);
    if (at >= 0) {
        cursor.setPosition(block.position() + static_cast<int>(at));
        cursor.setPosition(cursor.position() + static_cast<int>(sentence.size()), QTextCursor::KeepAnchor);
    } else {
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    }
    ExtraSelection mark;
    mark.cursor = cursor;
    mark.format.setBackground(theme().colour.active);
    setExtraSelections({mark});
    const QRectF place = document()->documentLayout()->blockBoundingRect(block);
    verticalScrollBar()->setValue(static_cast<int>(place.top()) - viewport()->height() / 4);
    QTextCursor begin(block);
    begin.setPosition(cursor.selectionStart());
    const int scrolled = verticalScrollBar()->value();
    setTextCursor(begin);
    verticalScrollBar()->setValue(scrolled);
}

void HelpBrowser::setTextPercent(int percent)
{
    const int wanted = std::clamp(percent, 80, 200);
    if (wanted == m_percent)
        return;
    m_percent = wanted;
    restyle();
}

double HelpBrowser::textPixels() const
{
    // A little larger than the words of a form: a page is read, not glanced at.
    return theme().font.base.pixelSize() * 1.08 * m_percent / 100;
}

QString HelpBrowser::styleSheetOfPage() const
{
    const widgets::ThemeColours &c = theme().colour;
    const double base = textPixels();
    const auto part = [base](double factor) { return QString::number(qRound(base * factor)); };
    const auto px = [](double length) { return QString::number(theme().px(length)); };
    QString css = QStringLiteral(
        "body { color: @text; } "
        "h1 { font-size: @h1sizepx; font-weight: 600; margin-top: @m4px; margin-bottom: @m12px; } "
        "h2 { font-size: @h2sizepx; font-weight: 600; margin-top: @m24px; margin-bottom: @m6px; } "
        "h3 { font-size: @h3sizepx; font-weight: 600; margin-top: @m14px; margin-bottom: @m4px; } "
        "p { margin-top: @m4px; margin-bottom: @m8px; line-height: 128%; } "
        "p.picture { margin-top: @m10px; margin-bottom: @m2px; line-height: 100%; } "
        "p.caption { color: @muted; font-size: @capsizepx; margin-bottom: @m12px; line-height: 125%; } "
        "p.note { background-color: @raised; } "
        "li { margin-bottom: @m5px; line-height: 125%; } "
        "kbd { font-family: '@family'; font-weight: 600; background-color: @active; color: @text; } "
        "code { font-family: monospace; background-color: @raised; } "
        "pre { font-family: monospace; background-color: @raised; white-space: pre-wrap; } "
        "a:link { color: @link; text-decoration: underline; } "
        "table { border-collapse: collapse; border-color: @line; margin-top: @m4px; margin-bottom: @m10px; } "
        "th { text-align: left; font-weight: 600; border: 1px solid @line; padding: @m5px; "
        "background-color: @raised; } "
        "td { border: 1px solid @line; padding: @m5px; } ");
    const std::vector<std::pair<QString, QString>> values{
        {QStringLiteral("@h1size"), part(1.75)},
        {QStringLiteral("@h2size"), part(1.3)},
        {QStringLiteral("@h3size"), part(1.08)},
        {QStringLiteral("@capsize"), part(0.9)},
        {QStringLiteral("@m24"), px(24)},
        {QStringLiteral("@m14"), px(14)},
        {QStringLiteral("@m12"), px(12)},
        {QStringLiteral("@m10"), px(10)},
        {QStringLiteral("@m8"), px(8)},
        {QStringLiteral("@m6"), px(6)},
        {QStringLiteral("@m5"), px(5)},
        {QStringLiteral("@m4"), px(4)},
        {QStringLiteral("@m2"), px(2)},
        {QStringLiteral("@family"), theme().font.base.family()},
        {QStringLiteral("@text"), c.text.name()},
        {QStringLiteral("@muted"), c.muted.name()},
        {QStringLiteral("@raised"), c.raised.name()},
        {QStringLiteral("@active"), c.active.name()},
        {QStringLiteral("@link"), c.link.name()},
        {QStringLiteral("@line"), c.line.name()},
    };
    for (const auto &[name, value] : values)
        css.replace(name, value);
    return css;
}

void HelpBrowser::restyle()
{
    QFont font = theme().font.base;
    font.setPixelSize(qRound(textPixels()));
    document()->setDefaultFont(font);
    document()->setDefaultStyleSheet(styleSheetOfPage());
    document()->setDocumentMargin(theme().px(12));
    setStyleSheet(QStringLiteral("QTextBrowser { background: %1; border: none; border-radius: 0; }")
                      .arg(theme().colour.panel.name()));
    arrange();
    if (source().isEmpty())
        return;
    const int scrolled = verticalScrollBar()->value();
    const int most = std::max(1, verticalScrollBar()->maximum());
    reload();
    verticalScrollBar()->setValue(
        static_cast<int>(static_cast<qint64>(scrolled) * verticalScrollBar()->maximum() / most));
}

// The column of text in the middle, never wider than lines are read well.
void HelpBrowser::arrange()
{
    if (m_arranging)
        return;
    m_arranging = true;
    const int most = theme().px(kLineWidth * std::max(100, m_percent) / 100);
    const int side = std::max(theme().px(kEdge) / 2, (width() - most) / 2);
    setViewportMargins(side, 0, side, 0);
    m_arranging = false;
    const int room = viewport()->width();
    if (room == m_fittedTo)
        return;
    m_fittedTo = room;
    for (auto picture = m_pictures.constBegin(); picture != m_pictures.constEnd(); ++picture)
        document()->addResource(QTextDocument::ImageResource, picture.key(), fitting(picture.value()));
    document()->markContentsDirty(0, document()->characterCount());
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    arrange();
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // Its own style sheet sends a StyleChange too.
    if (event->type() == QEvent::PaletteChange && document()->defaultStyleSheet() != styleSheetOfPage())
        restyle();
}

} // namespace videoguard::shell
