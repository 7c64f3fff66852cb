// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/help_hit_delegate.h"

#include "ui/shell/camera_tree_model.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>

namespace videoguard::shell {

using widgets::theme;

namespace {
constexpr double kPadding = 8;
constexpr qsizetype kLongest = 220; ///< letters of a sentence that are shown
} // namespace

QString withStrongWords(const QString &sentence, const QStringList &words)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}]+"));
    QString html;
    qsizetype end = 0;
    for (auto match = word.globalMatch(sentence); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString plain = folded(found.captured());
        const bool isSought = std::any_of(
            words.begin(), words.end(), [&plain](const QString &sought) { return plain.startsWith(sought); });
        if (!isSought)
            continue;
        html += sentence.mid(end, found.capturedStart() - end).toHtmlEscaped();
        html += QStringLiteral("<b>%1</b>").arg(found.captured().toHtmlEscaped());
        end = found.capturedEnd();
    }
    return html + sentence.mid(end).toHtmlEscaped();
}

void HelpHitDelegate::lay(QTextDocument &document, const QModelIndex &index, int width) const
{
    QString sentence = index.data(Qt::DisplayRole).toString();
    if (sentence.size() > kLongest) {
        const auto cut = sentence.lastIndexOf(QLatin1Char(' '), kLongest);
        sentence = sentence.left(cut > 0 ? cut : kLongest) + u'…';
    }
    document.setDefaultFont(theme().font.caption);
    document.setDocumentMargin(theme().px(kPadding));
    document.setHtml(QStringLiteral("<div style=\"color:%1\"><b>%2</b></div><div style=\"color:%3\">%4</div>")
                         .arg(theme().colour.muted.name(), index.data(PlaceRole).toString().toHtmlEscaped(),
                              theme().colour.text.name(),
                              withStrongWords(sentence, index.data(WordsRole).toStringList())));
    document.setTextWidth(width);
}

void HelpHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme().colour.active);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme().colour.hover);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(theme().px(3), option.rect.height())),
                          theme().colour.focus);
    }
    QTextDocument document;
    lay(document, index, option.rect.width());
    painter->translate(option.rect.topLeft());
    document.drawContents(painter, QRectF(QPointF(), option.rect.size()));
    painter->restore();
}

QSize HelpHitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(parent());
    const int width = view ? view->viewport()->width() : option.rect.width();
    QTextDocument document;
    lay(document, index, width);
    return {width, static_cast<int>(document.size().height())};
}

} // namespace videoguard::shell
