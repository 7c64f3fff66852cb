// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/platform_contrast.h"

#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QPalette>

#if defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace videoguard::widgets {

bool isHighContrast(const QPalette &palette)
{
    // Ordinary platforms keep to grey: Fusion has 18, Breeze 15.
    constexpr double kHigh = 20;
    const auto between = [&palette](QPalette::ColorRole words, QPalette::ColorRole surface) {
        return contrastRatio(palette.color(QPalette::Active, words),
                             palette.color(QPalette::Active, surface));
    };
    return between(QPalette::WindowText, QPalette::Window) >= kHigh &&
           between(QPalette::ButtonText, QPalette::Button) >= kHigh &&
           between(QPalette::Text, QPalette::Base) >= kHigh;
}

bool platformWantsContrast()
{
    static const bool wanted = [] {
#if defined(Q_OS_WIN)
        HIGHCONTRASTW told{};
        told.cbSize = sizeof(told);
        if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(told), &told, 0))
            return (told.dwFlags & HCF_HIGHCONTRASTON) != 0;
#endif
        return isHighContrast(QGuiApplication::palette());
    }();
    return wanted;
}

} // namespace videoguard::widgets
