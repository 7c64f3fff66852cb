// SPDX-License-Identifier: EUPL-1.2
#include "tests/settings/help_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"
#include "ui/shell/help_browser.h"
#include "ui/shell/help_search.h"
#include "ui/shell/help_window.h"
#include "ui/shell/language.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace videoguard;
using shell::HelpBrowser;
using shell::HelpWindow;
using test::waitFor;

namespace {

/// A language for the time of a test.
class Speaking
{
public:
    explicit Speaking(const char *language) { shell::useLanguage(QLatin1String(language)); }
    ~Speaking() { shell::useLanguage(QStringLiteral("en")); }
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;
};

HelpBrowser &browserOf(HelpWindow &window)
{
    return *window.findChild<HelpBrowser *>();
}

QString headingOf(HelpWindow &window)
{
    return browserOf(window).toPlainText().section(QLatin1Char('\n'), 0, 0);
}

void trigger(HelpWindow &window, const char *name)
{
    window.findChild<QAction *>(QLatin1String(name))->trigger();
}

} // namespace

TEST_CASE("the help opens the page that is asked for, in the language of the console", "[help][window]")
{
    const test::ShippedHelp shipped;
    {
        const Speaking latvian("lv");
        HelpWindow window;
        window.showPage(QStringLiteral("map"));
        CHECK(window.page() == QStringLiteral("map"));
        CHECK(headingOf(window) == QStringLiteral("Karte"));
    }
    const Speaking lithuanian("lt");
    HelpWindow window;
    window.showPage(QStringLiteral("partners"));
    CHECK(headingOf(window) == QStringLiteral("Partneriai"));
}

TEST_CASE("the help shows the first page for a name it does not know", "[help][window]")
{
    const test::ShippedHelp shipped;
    const Speaking english("en");
    HelpWindow window;
    window.showPage(QStringLiteral("nonsense"));
    CHECK(window.page() == QStringLiteral("start"));
}

TEST_CASE("a page that a language lacks is shown in English", "[help][window]")
{
    QTemporaryDir data;
    QDir folder(data.path());
    REQUIRE(folder.mkpath(QStringLiteral("help/en")));
    REQUIRE(folder.mkpath(QStringLiteral("help/lt")));
    const auto write = [&folder](const QString &name, const char *html) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(html) > 0;
    };
    REQUIRE(write(QStringLiteral("help/en/start.html"), "<h1>Start</h1>"));
    REQUIRE(write(QStringLiteral("help/lt/start.html"), "<h1>Pradžia</h1>"));
    REQUIRE(write(QStringLiteral("help/en/wall.html"), "<h1>Wall</h1>"));
    qputenv("VIDEOGUARD_DATA", QFile::encodeName(data.path()));
    {
        const Speaking lithuanian("lt");
        HelpWindow window;
        window.showPage(QStringLiteral("wall"));
        CHECK(headingOf(window) == QStringLiteral("Wall"));
        window.showPage(QStringLiteral("start"));
        CHECK(headingOf(window) == QStringLiteral("Pradžia"));
    }
    qunsetenv("VIDEOGUARD_DATA");
}

TEST_CASE("the help follows when the language is changed", "[help][window]")
{
    const test::ShippedHelp shipped;
    const Speaking english("en");
    HelpWindow window;
    window.showPage(QStringLiteral("alarms"));
    CHECK(headingOf(window) == QStringLiteral("Alarms"));
    shell::useLanguage(QStringLiteral("lv"));
    QEvent changed(QEvent::LanguageChange);
    QApplication::sendEvent(&window, &changed);
    CHECK(headingOf(window) == QStringLiteral("Trauksmes"));
    CHECK(window.page() == QStringLiteral("alarms"));
}

TEST_CASE("back and forward go through what was read", "[help][window]")
{
    const test::ShippedHelp shipped;
    const Speaking english("en");
    HelpWindow window;
    window.showPage(QStringLiteral("wall"));
    window.showPage(QStringLiteral("map"));
    trigger(window, "help.back");
    CHECK(window.page() == QStringLiteral("wall"));
    trigger(window, "help.forward");
    CHECK(window.page() == QStringLiteral("map"));
}

TEST_CASE("a hit of the search opens its page and marks the sentence", "[help][window]")
{
    const test::ShippedHelp shipped;
    const Speaking latvian("lv");
    HelpWindow window;
    window.show();
    window.showPage(QStringLiteral("start"));
    auto *hits = window.findChild<QListWidget *>(QStringLiteral("help.hits"));
    window.findChild<QLineEdit *>()->setText(QStringLiteral("sertifikats uzticams"));
    REQUIRE(hits->count() > 0);
    emit hits->itemActivated(hits->item(0));
    CHECK(window.page() == QStringLiteral("trouble"));
    HelpBrowser &browser = browserOf(window);
    REQUIRE(browser.extraSelections().size() == 1);
    CHECK(browser.extraSelections().front().cursor.selectedText() == hits->item(0)->text());
}

TEST_CASE("the contents hold all pages and open the place of a heading", "[help][window]")
{
    const test::ShippedHelp shipped;
    const Speaking english("en");
    HelpWindow window;
    window.show();
    window.showPage(QStringLiteral("start"));
    auto *tree = window.findChild<QTreeWidget *>(QStringLiteral("help.contents"));
    REQUIRE(tree->topLevelItemCount() == shell::HelpBook::pageNames().size());
    QTreeWidgetItem *trouble = tree->topLevelItem(11);
    REQUIRE(trouble->childCount() > 3);
    tree->setCurrentItem(trouble->child(trouble->childCount() - 1));
    emit tree->itemActivated(tree->currentItem(), 0);
    CHECK(window.page() == QStringLiteral("trouble"));
    CHECK(waitFor([&window] { return browserOf(window).verticalScrollBar()->value() > 0; }));
}

TEST_CASE("the link and the button of all keys ask for the shortcut sheet", "[help][window]")
{
    const test::ShippedHelp shipped;
    const Speaking english("en");
    HelpWindow window;
    window.showPage(QStringLiteral("keys"));
    QSignalSpy wanted(&window, &HelpWindow::shortcutSheetWanted);
    emit browserOf(window).anchorClicked(QUrl(QStringLiteral("videoguard:keys")));
    window.findChild<QPushButton *>(QStringLiteral("help.keys"))->click();
    CHECK(wanted.count() == 2);
    CHECK(window.page() == QStringLiteral("keys"));
}

TEST_CASE("the help opens nothing but its own pages", "[help][window]")
{
    const test::ShippedHelp shipped;
    const Speaking english("en");
    HelpWindow window;
    window.showPage(QStringLiteral("wall"));
    HelpBrowser &browser = browserOf(window);
    for (const char *link : {"http://example.org/help/wall.html", "file:///etc/passwd", "../../README.md"}) {
        INFO(link);
        emit browser.anchorClicked(QUrl(QLatin1String(link)));
        CHECK(window.page() == QStringLiteral("wall"));
        CHECK_FALSE(browser.loadResource(QTextDocument::ImageResource, QUrl(QLatin1String(link))).isValid());
    }
    emit browser.anchorClicked(QUrl(QStringLiteral("map.html#sees")));
    CHECK(window.page() == QStringLiteral("map"));
}

TEST_CASE("the text of the help grows and shrinks within limits", "[help][window]")
{
    const test::ShippedHelp shipped;
    const Speaking english("en");
    HelpWindow window;
    window.showPage(QStringLiteral("wall"));
    HelpBrowser &browser = browserOf(window);
    const int before = browser.document()->defaultFont().pixelSize();
    trigger(window, "help.larger");
    CHECK(browser.document()->defaultFont().pixelSize() > before);
    for (int i = 0; i < 40; ++i)
        trigger(window, "help.larger");
    CHECK(browser.textPercent() == 200);
    for (int i = 0; i < 40; ++i)
        trigger(window, "help.smaller");
    CHECK(browser.textPercent() == 80);
    trigger(window, "help.ordinary");
    CHECK(browser.document()->defaultFont().pixelSize() == before);
    CHECK(window.page() == QStringLiteral("wall"));
}

TEST_CASE("a page has the colours of the theme, also when that changes", "[help][window]")
{
    const test::ShippedHelp shipped;
    const Speaking english("en");
    HelpWindow window;
    window.show();
    window.showPage(QStringLiteral("wall"));
    for (const auto kind :
         {widgets::ThemeKind::Light, widgets::ThemeKind::HighContrast, widgets::ThemeKind::Dark}) {
        widgets::applyTheme(*qApp, kind);
        const QString link = widgets::theme().colour.link.name();
        CHECK(waitFor([&] { return browserOf(window).document()->defaultStyleSheet().contains(link); }));
        CHECK(browserOf(window).toHtml().contains(widgets::theme().colour.text.name()));
    }
}
