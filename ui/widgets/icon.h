// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace videoguard::widgets {

/// How an icon's shapes are drawn. Filled: the outline's inside too, inner strokes cut out (circle,
/// triangle-alert, octagon-alert, lock, play ...).
enum class IconFill { Outline, Filled };

/// The icon `name` of resources/icons in one colour. `size`: edge length in device-independent pixels; the
/// pixmap has `size * dpr` pixels and knows its ratio. Cached per name, fill, colour, size and ratio. An
/// unknown name gives a null pixmap and a warning in the log.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal dpr,
                                 IconFill fill = IconFill::Outline);

/// Draws the icon into `rect` at the ratio of the painter's device, its top left on a whole device pixel.
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour,
               IconFill fill = IconFill::Outline);

/// An icon for actions and buttons, in the theme's text colour (`disabled` where the control is), following a
/// change of theme and any device ratio.
[[nodiscard]] QIcon themedIcon(const QString &name, IconFill fill = IconFill::Outline);

/// The same in one fixed colour of the theme, asked at each painting, for example [] { return
/// theme().colour.warning; }.
[[nodiscard]] QIcon themedIcon(const QString &name, QColor (*colour)(), IconFill fill = IconFill::Outline);

/// Whether resources/icons has it.
[[nodiscard]] bool hasIcon(const QString &name);

} // namespace videoguard::widgets
