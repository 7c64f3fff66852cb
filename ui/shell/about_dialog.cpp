// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/about_dialog.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

namespace videoguard::shell {
namespace {

using widgets::theme;

QLabel *selectable(const QString &text, const QFont &font, bool muted = false)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (muted)
        label->setProperty("role", QStringLiteral("muted"));
    return label;
}

} // namespace

std::vector<AboutDialog::Credit> AboutDialog::credits()
{
    const QString changed = tr("CC BY 4.0; cut, scaled, noise and captions added, re-encoded");
    return {
        {tr("Demo footage “Sample videos”"), QStringLiteral("Intel Corporation (intel-iot-devkit)"), changed},
        {tr("Demo footage “Multiview Extended Video with Activities” (MEVA)"),
         QStringLiteral("Kitware Inc., IARPA"), changed},
        {tr("Map data"), QStringLiteral("© OpenStreetMap contributors"),
         tr("Open Database License (ODbL) 1.0")},
        {tr("Vector tile schema"), QStringLiteral("© OpenMapTiles"), QStringLiteral("CC BY 4.0")},
        {tr("Municipal boundaries of Latvia"),
         QStringLiteral("Who's On First; foursquare quattroshapes; EuroGlobalMap © EuroGeographics, Latvia © "
                        "Latvijas Republikas Valsts zemes dienests"),
         QStringLiteral("CC BY 2.0")},
        {tr("Populations and some names of places"), QStringLiteral("GeoNames; Who's On First / Wikidata"),
         QStringLiteral("CC BY 4.0; CC0")},
        {tr("Map of the surroundings"), QStringLiteral("Natural Earth"), tr("public domain")},
        {tr("Icons: lucide"), QStringLiteral("Lucide Icons and Contributors; Cole Bemis (Feather)"),
         QStringLiteral("ISC, MIT")},
        {QStringLiteral("Qt %1").arg(QLatin1String(qVersion())), QStringLiteral("The Qt Company Ltd., KDE"),
         QStringLiteral("LGPL-3.0")},
        {QStringLiteral("FFmpeg"), tr("the FFmpeg developers"),
         tr("LGPL-2.1 or later; GPL where the installed build says so")},
        {QStringLiteral("libyuv"), tr("the LibYuv project authors"), QStringLiteral("BSD-3-Clause")},
        {QStringLiteral("SQLite"), QStringLiteral("D. Richard Hipp"), tr("public domain")},
        {QStringLiteral("GeographicLib"), QStringLiteral("Charles Karney"), QStringLiteral("MIT")},
        {QStringLiteral("protozero"), QStringLiteral("Mapbox"), QStringLiteral("BSD-2-Clause")},
        {QStringLiteral("zlib"), QStringLiteral("Jean-loup Gailly, Mark Adler"), QStringLiteral("Zlib")},
        {QStringLiteral("libsodium"), QStringLiteral("Frank Denis"), QStringLiteral("ISC")},
        {QStringLiteral("QtKeychain"), QStringLiteral("Frank Osterfeld"), QStringLiteral("BSD-2-Clause")},
        {QStringLiteral("tl::expected"), QStringLiteral("Sy Brand"), QStringLiteral("CC0-1.0")},
    };
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About VideoGuard Console"));
    setWindowModality(Qt::WindowModal);

    auto *sign = new QLabel;
    sign->setPixmap(widgets::iconPixmap(QStringLiteral("videoguard"), theme().colour.text, theme().px(48),
                                        devicePixelRatioF()));
    auto *names = new QVBoxLayout;
    names->setSpacing(theme().px(2));
    names->addWidget(selectable(QStringLiteral("VideoGuard Console"), theme().font.cardTitle));
    names->addWidget(
        selectable(tr("Version %1").arg(QLatin1String(VIDEOGUARD_VERSION)), theme().font.base, true));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme().px(16));
    head->addWidget(sign);
    head->addLayout(names, 1);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme().px(16));
    grid->setVerticalSpacing(theme().px(8));
    int row = 0;
    for (const Credit &credit : credits()) {
        grid->addWidget(selectable(credit.what, theme().font.caption), row, 0, Qt::AlignTop);
        grid->addWidget(selectable(credit.who, theme().font.caption, true), row, 1, Qt::AlignTop);
        grid->addWidget(selectable(credit.licence, theme().font.caption, true), row, 2, Qt::AlignTop);
        ++row;
    }
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    auto *page = new QWidget;
    page->setProperty("role", QStringLiteral("panel"));
    auto *pageColumn = new QVBoxLayout(page);
    pageColumn->setContentsMargins(0, 0, theme().px(8), 0);
    pageColumn->addLayout(grid);
    pageColumn->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::TabFocus);
    area->setAccessibleName(tr("Attributions"));

    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *column = new QVBoxLayout(this);
    const int padding = theme().px(20);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(theme().px(14));
    column->addLayout(head);
    column->addWidget(selectable(
        tr("Free software under the European Union Public Licence (EUPL) 1.2. It comes without warranty."),
        theme().font.base));
    column->addWidget(selectable(tr("With work of others"), theme().font.baseStrong));
    column->addWidget(area, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    const QSize wanted(theme().px(640), theme().px(560));
    resize(parent ? wanted.boundedTo(parent->window()->size() * 0.92) : wanted);
    close->setFocus();
}

} // namespace videoguard::shell
