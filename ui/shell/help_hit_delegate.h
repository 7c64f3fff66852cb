// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyledItemDelegate>

class QTextDocument;

namespace videoguard::shell {

/// A hit of the help's search: where it stands, strong, and below it the sentence, wrapped, with the words
/// that were sought in strong letters.
class HelpHitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole + 10, ///< page and section
        WordsRole                      ///< folded words that were sought
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void lay(QTextDocument &document, const QModelIndex &index, int width) const;
};

/// `sentence` as HTML, with the words that begin with one of `words` (folded) in bold.
[[nodiscard]] QString withStrongWords(const QString &sentence, const QStringList &words);

} // namespace videoguard::shell
