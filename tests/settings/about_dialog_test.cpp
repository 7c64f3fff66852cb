// SPDX-License-Identifier: EUPL-1.2
#include "app/base/data_folder.h"
#include "app/console/console.h"
#include "tests/support/catch.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/about_folders.h"
#include "ui/shell/diagnostic_dialog.h"
#include "ui/shell/licence_page.h"
#include "ui/widgets/search_field.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

using namespace videoguard;
using namespace videoguard::shell;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const ShippedComponent *find(const std::vector<ShippedComponent> &components, const QString &name)
{
    const auto found =
        std::find_if(components.begin(), components.end(),
                     [&name](const ShippedComponent &one) { return one.name.startsWith(name); });
    return found == components.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("every component that is shipped has a holder, a licence and its whole text", "[about]")
{
    QFile file(text(VIDEOGUARD_SOURCE_DIR "/resources/licences/components.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto components = readComponents(file.readAll(), {text("appimage"), text("deb"), text("msi")});
    REQUIRE(components);
    CHECK(components->size() > 60);
    const QDir texts(text(VIDEOGUARD_SOURCE_DIR "/resources/licences/texts"));
    QStringList names;
    for (const ShippedComponent &component : *components) {
        INFO(component.name.toStdString());
        CHECK_FALSE(component.name.isEmpty());
        CHECK_FALSE(component.spdx.isEmpty());
        CHECK_FALSE(component.copyright.isEmpty());
        REQUIRE_FALSE(component.texts.isEmpty());
        for (const QString &name : component.texts) {
            INFO(name.toStdString());
            CHECK(QFileInfo(texts.filePath(name)).size() > 100);
        }
        CHECK_FALSE(names.contains(component.name));
        names << component.name;
    }
}

TEST_CASE("every attribution of the program has its licence in the list", "[about]")
{
    const auto components = shippedComponents();
    REQUIRE(components);
    for (const char *name : {"VideoGuard Console", "Qt Base", "FFmpeg", "SQLite", "libsodium", "libyuv",
                             "OpenSSL", "Lucide icons", "Map data of OpenStreetMap", "Demo footage", "zlib",
                             "QtKeychain", "GeographicLib", "protozero", "tl::expected"}) {
        INFO(name);
#ifndef Q_OS_WIN
        CHECK(find(*components, text(name)));
#endif
    }
    const ShippedComponent *qt = find(*components, text("Qt Base"));
    REQUIRE(qt);
    const QString licence = licenceText(*qt);
    CHECK(licence.contains(text("GNU LESSER GENERAL PUBLIC LICENSE")));
    CHECK(licence.contains(text("Version 3, 29 June 2007")));
    CHECK(licence.contains(text("The Qt Company")));
}

TEST_CASE("a list of licences that is none is refused", "[about]")
{
    const auto broken = readComponents("{\"name\":", {text("deb")});
    REQUIRE_FALSE(broken);
    CHECK(broken.error().kind == base::ErrorKind::Corrupt);
    const auto others =
        readComponents(R"([{"name":"x","spdx":"MIT","text":["a","b"],"in":"msi"}])", {text("msi")});
    REQUIRE(others);
    REQUIRE(others->size() == 1);
    CHECK(others->front().texts == QStringList({text("a"), text("b")}));
    CHECK(readComponents(R"([{"name":"x","in":["msi"]}])", {text("deb")})->empty());
    CHECK(licenceText(others->front()).contains(text("The text a is not installed.")));
}

TEST_CASE("the licence of what is chosen is read, and the list found by name or licence", "[about]")
{
    LicencePage page;
    page.show();
    const auto *licence = page.findChild<QPlainTextEdit *>(text("about.licence"));
    auto *list = page.findChild<QListWidget *>(text("about.components"));
    auto *search = page.findChild<widgets::SearchField *>();
    REQUIRE(licence);
    REQUIRE(list);
    REQUIRE(search);
    CHECK(licence->toPlainText().contains(text("EUROPEAN UNION PUBLIC LICENCE")));
    page.choose(text("OpenSSL"));
    CHECK(licence->toPlainText().contains(text("Apache License")));
    CHECK(licence->isReadOnly());

    emit search->textChanged(text("odbl"));
    QStringList shown;
    for (int row = 0; row < list->count(); ++row) {
        if (!list->isRowHidden(row))
            shown << list->item(row)->text();
    }
    CHECK(shown == QStringList{text("Map data of OpenStreetMap")});
    CHECK(licence->toPlainText().contains(text("OpenStreetMap contributors")));
    CHECK(licence->toPlainText().contains(text("Open Database License"), Qt::CaseInsensitive));
}

TEST_CASE("About names the data folder, copies its path and shows a report before it leaves", "[about]")
{
    const QTemporaryDir profile;
    auto console = console::Console::open(profile.path());
    REQUIRE(console);
    AboutDialog about(console->get(), nullptr);
    about.showPage(AboutDialog::Page::Folders);
    about.show();
    const auto *data = about.findChild<QLineEdit *>(text("about.data"));
    REQUIRE(data);
    CHECK(data->isReadOnly());
    CHECK(data->text() == QDir::toNativeSeparators(profile.path()));
    auto *copy = about.findChild<QPushButton *>(text("about.data.copy"));
    REQUIRE(copy);
    copy->click();
    CHECK(QGuiApplication::clipboard()->text() == data->text());

    auto *report = about.findChild<QPushButton *>(text("about.report"));
    REQUIRE(report);
    bool shown = false;
    QTimer::singleShot(0, &about, [&] {
        auto *dialog = about.findChild<DiagnosticDialog *>();
        shown = dialog && dialog->isVisible();
        if (dialog)
            dialog->reject();
    });
    report->click();
    CHECK(shown);
    const auto *versions = about.findChild<QLabel *>(text("about.versions"));
    REQUIRE(versions);
    CHECK(versions->text().contains(text("Qt ")));
    CHECK(versions->text().contains(text("FFmpeg ")));
}

TEST_CASE("About works without a console, with its attributions", "[about]")
{
    AboutDialog about;
    about.show();
    CHECK_FALSE(about.findChild<QPushButton *>(text("about.report")));
    CHECK(AboutDialog::credits().size() > 15);
    // Every own control can be named by assistive tools.
    for (const QPushButton *button : about.findChildren<QPushButton *>())
        CHECK_FALSE((button->text() + button->accessibleName()).isEmpty());
}
