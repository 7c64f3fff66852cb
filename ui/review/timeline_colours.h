// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/theme.h"

namespace videoguard::review {

/// Design tokens `timeline` and `density` for the theme in force.
struct TimelineColours {
    QColor footage; ///< density.detect25
    QColor edge;    ///< below footage where its own colour is too faint on the panel; invalid: none needed

    [[nodiscard]] static TimelineColours ofTheme()
    {
        switch (widgets::theme().kind) {
        case widgets::ThemeKind::Light:
            return {QColor(0x93, 0xC3, 0xE2), QColor(0x1E, 0x65, 0x95)};
        case widgets::ThemeKind::HighContrast:
            return {QColor(0x2F, 0x7F, 0xB5), {}};
        case widgets::ThemeKind::Dark:
            break;
        }
        return {QColor(0x2A, 0x64, 0x8D), {}};
    }
};

} // namespace videoguard::review
