// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/style.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace videoguard::widgets {

QPalette paletteOf(const Theme &theme)
{
    const ThemeColours &c = theme.colour;
    QPalette palette;
    palette.setColor(QPalette::Window, c.panel);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.panel);
    palette.setColor(QPalette::AlternateBase, c.raised);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.text);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.active);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::LinkVisited, c.link);
    palette.setColor(QPalette::Light, c.hover);
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.line);
    palette.setColor(QPalette::Shadow, c.canvas);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    return palette;
}

QString styleSheetOf(const Theme &theme)
{
    const ThemeColours &c = theme.colour;
    const QHash<QString, QColor> colours{{QStringLiteral("canvas"), c.canvas},
                                         {QStringLiteral("panel"), c.panel},
                                         {QStringLiteral("raised"), c.raised},
                                         {QStringLiteral("hover"), c.hover},
                                         {QStringLiteral("active"), c.active},
                                         {QStringLiteral("line"), c.line},
                                         {QStringLiteral("controlLine"), c.controlLine},
                                         {QStringLiteral("text"), c.text},
                                         {QStringLiteral("muted"), c.muted},
                                         {QStringLiteral("disabled"), c.disabled},
                                         {QStringLiteral("accentFill"), c.accentFill},
                                         {QStringLiteral("accentText"), c.accentText},
                                         {QStringLiteral("link"), c.link},
                                         {QStringLiteral("focus"), c.focus},
                                         {QStringLiteral("warning"), c.warning}};
    QFile file(QStringLiteral(":/videoguard/theme/style.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened);
    const QString source = QString::fromUtf8(file.readAll());

    static const QRegularExpression mark(QStringLiteral("@(?:px\\(([0-9.]+)\\)|([A-Za-z]+))"));
    QString sheet;
    qsizetype copied = 0;
    for (auto it = mark.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        sheet += QStringView(source).mid(copied, match.capturedStart() - copied);
        copied = match.capturedEnd();
        if (match.capturedLength(1) > 0) {
            sheet += QString::number(theme.px(match.captured(1).toDouble())) + QLatin1String("px");
        } else if (match.captured(2) == QLatin1String("kind")) {
            sheet += theme.kind == ThemeKind::Dark    ? QLatin1String("dark")
                     : theme.kind == ThemeKind::Light ? QLatin1String("light")
                                                      : QLatin1String("highContrast");
        } else {
            Q_ASSERT(colours.contains(match.captured(2)));
            sheet += colours.value(match.captured(2)).name();
        }
    }
    sheet += QStringView(source).mid(copied);
    return sheet;
}

} // namespace videoguard::widgets
