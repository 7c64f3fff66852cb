// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/density.h"

#include "ui/widgets/theme.h"

namespace videoguard::shell {

Density densityFor(int width, double scale)
{
    const double units = width / scale;
    if (units <= 1000)
        return Density::Minimal;
    if (units < 1600)
        return Density::Compact;
    return units < 2800 ? Density::Normal : Density::Roomy;
}

int treeWidthFor(Density density)
{
    switch (density) {
    case Density::Compact:
        return widgets::theme().px(264);
    case Density::Roomy:
        return widgets::theme().px(320);
    case Density::Minimal:
    case Density::Normal:
        break;
    }
    return widgets::theme().size.treeWidth;
}

int cardWidthFor(Density density)
{
    switch (density) {
    case Density::Compact:
        return widgets::theme().px(360);
    case Density::Roomy:
        return widgets::theme().px(440);
    case Density::Minimal:
    case Density::Normal:
        break;
    }
    return widgets::theme().px(400);
}

} // namespace videoguard::shell
