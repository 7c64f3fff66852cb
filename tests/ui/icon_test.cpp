// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/state_mark.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFile>

using namespace videoguard::widgets;

namespace {

int opaquePixels(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).alpha() > 128;
    }
    return count;
}

} // namespace

TEST_CASE("Every icon in the program can be drawn", "[icon]")
{
    const QStringList files = QDir(QStringLiteral(":/videoguard/icons")).entryList({QStringLiteral("*.svg")});
    REQUIRE(files.size() > 50);
    for (const QString &file : files) {
        INFO(file.toStdString());
        CHECK(opaquePixels(iconPixmap(file.chopped(4), Qt::white, 16, 2.0)) > 8);
    }
}

TEST_CASE("An icon has the asked colour, size and ratio", "[icon]")
{
    const QColor colour(0x12, 0x34, 0x56);
    const QPixmap pixmap = iconPixmap(QStringLiteral("circle"), colour, 13, 2.0, IconFill::Filled);
    CHECK(pixmap.size() == QSize(26, 26));
    CHECK(pixmap.devicePixelRatio() == 2.0);
    CHECK(pixmap.toImage().pixelColor(13, 13) == colour);
    CHECK(iconPixmap(QStringLiteral("circle"), colour, 13, 1.5).size() == QSize(20, 20));
}

TEST_CASE("A filled icon covers its inside, and its inner strokes are cut out", "[icon]")
{
    for (const char *name : {"circle", "triangle-alert", "octagon-alert", "lock", "play"}) {
        INFO(name);
        const QString icon = QLatin1String(name);
        CHECK(opaquePixels(iconPixmap(icon, Qt::white, 32, 1.0, IconFill::Filled)) >
              opaquePixels(iconPixmap(icon, Qt::white, 32, 1.0)));
    }
    const QImage alarm =
        iconPixmap(QStringLiteral("octagon-alert"), Qt::white, 48, 1.0, IconFill::Filled).toImage();
    CHECK(alarm.pixelColor(24, 20).alpha() == 0); // the exclamation mark
    CHECK(alarm.pixelColor(12, 24).alpha() == 255);
}

TEST_CASE("An unknown icon is null, not a crash", "[icon]")
{
    CHECK(iconPixmap(QStringLiteral("no-such-icon"), Qt::white, 16, 1.0).isNull());
    CHECK_FALSE(hasIcon(QStringLiteral("no-such-icon")));
    CHECK(hasIcon(QStringLiteral("lock")));
}

TEST_CASE("A disabled themed icon takes the disabled colour", "[icon]")
{
    const QIcon icon = themedIcon(QStringLiteral("circle"), IconFill::Filled);
    const QSize size(16, 16);
    CHECK(icon.pixmap(size, 1.0).toImage().pixelColor(8, 8) == theme().colour.text);
    CHECK(icon.pixmap(size, 1.0, QIcon::Disabled).toImage().pixelColor(8, 8) == theme().colour.disabled);
}

TEST_CASE("Every state says itself in words, and in an icon of its own shape", "[icon]")
{
    QSet<QString> shapes;
    for (int i = 0; i <= static_cast<int>(Mark::Unknown); ++i) {
        const StateMark mark = stateMark(static_cast<Mark>(i));
        INFO(i);
        CHECK_FALSE(mark.words.isEmpty());
        if (!mark.icon.isEmpty()) {
            CHECK(hasIcon(mark.icon));
            CHECK(mark.colour.isValid());
            CHECK(mark.size > 0);
        }
    }
    for (const Mark state :
         {Mark::Live, Mark::Connecting, Mark::Stalled, Mark::Retrying, Mark::Refused, Mark::Unsupported,
          Mark::NoVideo, Mark::Unreachable, Mark::Paused, Mark::Playback, Mark::Alarm})
        shapes.insert(stateMark(state).icon);
    CHECK(shapes.size() == 11);
}

TEST_CASE("The icons carry their licence", "[icon]")
{
    QFile licence(QStringLiteral(VIDEOGUARD_SOURCE_DIR "/resources/icons/LICENSE"));
    REQUIRE(licence.open(QIODevice::ReadOnly));
    CHECK(licence.readAll().contains("ISC License"));
}
