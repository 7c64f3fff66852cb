// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "ui/partners/partners_page.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QTemporaryDir>

using namespace videoguard;

TEST_CASE("Before joining the page says what joining brings and how to", "[partners][page]")
{
    QTemporaryDir folder;
    const auto console = console::Console::open(folder.path());
    REQUIRE(console);
    partners::PartnersPage page(**console);
    page.resize(1200, 700);
    page.show();
    auto *empty = page.findChild<widgets::EmptyState *>(QStringLiteral("partners.empty"));
    REQUIRE(empty);
    CHECK(empty->isVisible());
    CHECK(empty->button()->text() == QStringLiteral("Join…"));
    CHECK(page.statusText() == QStringLiteral("Not connected to partners"));
    for (const QAction *action : page.pageActions()) {
        INFO(action->objectName().toStdString());
        CHECK_FALSE(action->objectName().isEmpty());
        CHECK_FALSE(action->text().isEmpty());
        CHECK_FALSE(action->toolTip().isEmpty());
    }
    page.showNews();
    CHECK(empty->isVisible());
    page.retranslate();
}
