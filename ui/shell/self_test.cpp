// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/self_test.h"

#include "app/base/data_folder.h"
#include "ui/widgets/icon.h"

#include <QPixmap>
#include <QTranslator>

namespace videoguard::shell {

namespace {

using Line = console::SelfTestLine;
using Verdict = console::SelfTestLine::Verdict;

// A picture without a single drawn point is what a missing SVG library leaves.
Line icons()
{
    const QImage image = widgets::iconPixmap(QStringLiteral("cctv"), QColor(Qt::white), 32, 1.0)
                             .toImage()
                             .convertToFormat(QImage::Format_ARGB32);
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            drawn += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
    }
    if (drawn == 0)
        return {QStringLiteral("Icons"), Verdict::Bad, QStringLiteral("they cannot be drawn")};
    return {QStringLiteral("Icons"), Verdict::Good, QStringLiteral("drawn")};
}

Line translations()
{
    QStringList found;
    for (const char *code : {"lv", "lt", "en"}) {
        QTranslator translator;
        if (!translator.load(QStringLiteral(":/translations/videoguard_%1.qm").arg(QLatin1String(code))))
            return {QStringLiteral("Translations"), Verdict::Bad,
                    QStringLiteral("%1 is missing").arg(QLatin1String(code))};
        found << QLatin1String(code);
    }
    return {QStringLiteral("Translations"), Verdict::Good, found.join(QStringLiteral(", "))};
}

Line help()
{
    for (const char *code : {"en", "lv", "lt"}) {
        const auto page = base::dataFile(QStringLiteral("help/%1/start.html").arg(QLatin1String(code)));
        if (!page)
            return {QStringLiteral("Help"), Verdict::Bad, page.error().cause};
    }
    return {QStringLiteral("Help"), Verdict::Good, QStringLiteral("three languages")};
}

} // namespace

std::vector<console::SelfTestLine> selfTestOfInterface()
{
    return {icons(), translations(), help()};
}

} // namespace videoguard::shell
