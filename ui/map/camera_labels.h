// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/map/camera_colours.h"

#include <QCache>
#include <QHash>
#include <QPixmap>
#include <QRectF>

#include <vector>

namespace videoguard::map {

/// Where a label stands beside its symbol.
enum class LabelSide { Hidden, Right, Left, Below, Above };

/// One symbol that wants a label. Coordinates are those of the layout, in screen pixels.
struct LabelWish {
    qint64 key = 0;   ///< what it names; the same in every layout
    int priority = 0; ///< higher ones are placed first, then lower keys
    QPointF at;       ///< middle of the symbol
    double radius = 11;
    QSizeF size;                        ///< of the words
    LabelSide first = LabelSide::Right; ///< tried before the others
};

/// Finds a side for each label, so that none covers another label or a symbol. What stood somewhere keeps
/// its side as long as there is room. Depends on the wishes and on what stood before alone: the same always
/// gives the same. A value.
class LabelLayout
{
public:
    struct Placed {
        LabelSide side = LabelSide::Hidden;
        QRectF rect; ///< null when hidden
    };
    /// In the order of the wishes. `obstacles`: the symbols.
    [[nodiscard]] std::vector<Placed> place(const std::vector<LabelWish> &wishes,
                                            const std::vector<QRectF> &obstacles);
    void forget() { m_sides.clear(); }

private:
    QHash<qint64, LabelSide> m_sides; ///< of the last layout
};

/// The words of one label: the number stands out.
struct LabelText {
    QString number; ///< "101" or "102, 112"; may be empty
    QString name;
    friend bool operator==(const LabelText &, const LabelText &) = default;
};
/// What the names of a cluster's cameras have in common, by whole words from the left: "Zvaigžņu iela".
[[nodiscard]] QString commonName(const QStringList &names);

/// Words with a halo as pixmaps, kept while they are used; bounded. GUI thread.
class LabelPixmaps
{
public:
    LabelPixmaps();
    void setTheme(const widgets::Theme &theme);
    [[nodiscard]] QSizeF sizeOf(const LabelText &text) const; ///< of the words, without halo
    /// Null when it is not there yet and `make` is false. Drawn with its halo: at the words' top left minus
    /// `margin()`.
    [[nodiscard]] QPixmap pixmap(qint64 key, const LabelText &text, double dpr, bool make);
    [[nodiscard]] double margin() const { return m_margin; }
    [[nodiscard]] qint64 memory_bytes() const { return m_kept.totalCost(); }
    [[nodiscard]] static qint64 limit_bytes();

private:
    struct Kept {
        LabelText text;
        QPixmap pixmap;
    };
    [[nodiscard]] QPixmap draw(const LabelText &text, double dpr) const;

    widgets::Theme m_theme;
    double m_margin = 3;
    QCache<qint64, Kept> m_kept;
};

} // namespace videoguard::map
