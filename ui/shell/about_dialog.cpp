// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/about_dialog.h"

#include "app/console/diagnostic_report.h"
#include "ui/shell/about_folders.h"
#include "ui/shell/diagnostic_dialog.h"
#include "ui/shell/licence_page.h"
#include "ui/widgets/focus_frame.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>

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

/// A page that scrolls where the window is lower; by keyboard too.
QScrollArea *scrolled(QWidget *page)
{
    page->setProperty("role", QStringLiteral("panel"));
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::TabFocus);
    return area;
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
    : AboutDialog(nullptr, parent)
{
}

AboutDialog::AboutDialog(console::Console *console, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_tabs(new widgets::SegmentedControl(this))
    , m_pages(new QStackedWidget(this))
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

    m_tabs->setObjectName(QStringLiteral("about.pages"));
    m_tabs->setAccessibleName(tr("Pages of this window"));
    auto *folders = new AboutFolders(console);
    connect(folders, &AboutFolders::reportWanted, this, &AboutDialog::showReport);
    const std::pair<QString, QWidget *> pages[] = {{tr("Program"), programPage()},
                                                   {tr("Attributions"), creditsPage()},
                                                   {tr("Licences"), new LicencePage},
                                                   {tr("Folders and support"), scrolled(folders)}};
    for (const auto &[title, page] : pages) {
        m_tabs->addSegment(QString::number(m_pages->addWidget(page)), title);
        page->setAccessibleName(title);
    }
    connect(m_tabs, &widgets::SegmentedControl::chosen, this,
            [this](const QString &id) { showPage(static_cast<Page>(id.toInt())); });
    showPage(Page::Program);

    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *column = new QVBoxLayout(this);
    const int padding = theme().px(20);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(theme().px(14));
    column->addLayout(head);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    new widgets::FocusFrame(this);
    QSize room = screen()->availableSize() * 0.9;
    if (parent)
        room = room.boundedTo(parent->window()->size().expandedTo(QSize(theme().px(480), theme().px(400))));
    resize(QSize(theme().px(900), theme().px(620)).boundedTo(room));
    close->setFocus();
}

QWidget *AboutDialog::programPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, theme().px(8), 0);
    column->setSpacing(theme().px(14));
    column->addWidget(selectable(
        tr("Free software under the European Union Public Licence (EUPL) 1.2. It comes without warranty."),
        theme().font.base));
    column->addWidget(selectable(
        tr("Qt is used under the GNU Lesser General Public License (LGPL) 3, FFmpeg under the licence named "
           "below. Both are libraries of their own, which may be exchanged for other builds of them."),
        theme().font.base));
    column->addWidget(selectable(tr("Versions"), theme().font.baseStrong));
    QLabel *versions = selectable(console::versionLines(), theme().font.base, true);
    versions->setObjectName(QStringLiteral("about.versions"));
    column->addWidget(versions);
    column->addStretch(1);
    return scrolled(page);
}

QWidget *AboutDialog::creditsPage()
{
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
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, theme().px(8), 0);
    column->setSpacing(theme().px(12));
    column->addWidget(selectable(tr("With work of others"), theme().font.baseStrong));
    column->addLayout(grid);
    column->addStretch(1);
    return scrolled(page);
}

void AboutDialog::showPage(Page page)
{
    m_tabs->setCurrent(QString::number(static_cast<int>(page)));
    m_pages->setCurrentIndex(static_cast<int>(page));
}

void AboutDialog::showReport()
{
    if (!m_console)
        return;
    DiagnosticDialog dialog(tr("Diagnostic report"),
                            tr("For whoever helps you. It holds no password and no name of a person; read it "
                               "before you pass it on."),
                            console::diagnosticReport(*m_console), this);
    dialog.exec();
}

} // namespace videoguard::shell
