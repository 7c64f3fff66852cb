// SPDX-License-Identifier: EUPL-1.2
#include "tests/screens/stage.h"
#include "tests/screens/widget_path.h"
#include "tests/support/catch.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/platform_contrast.h"
#include "ui/widgets/state_mark.h"
#include "ui/widgets/style.h"
#include "ui/widgets/week_grid.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPalette>

#include <map>

using namespace videoguard;
using namespace videoguard::test;
using widgets::Mark;
using widgets::ThemeKind;

namespace {

constexpr double kGraphicsFloor = 3.0;

/// The mark as a colour-blind eye sees it: its shape alone.
QImage shapeOf(Mark mark)
{
    widgets::StateMark look = widgets::stateMark(mark);
    look.colour = Qt::black;
    QImage image(24, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    widgets::paintMark(painter, image.rect(), look);
    return image;
}

int differingPixels(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 96 ? 1 : 0;
    }
    return count;
}

/// How well the left edge of a field is told from what is beside it.
double edgeContrast(const QImage &window, const QRect &field)
{
    const int y = field.center().y();
    const QColor beside = window.pixelColor(std::max(0, field.left() - 2), y);
    double best = 1;
    for (int x = field.left(); x < field.left() + 3 && x < window.width(); ++x)
        best = std::max(best, widgets::contrastRatio(beside, window.pixelColor(x, y)));
    return best;
}

} // namespace

TEST_CASE("States are told by their shape alone, in every theme", "[contrast]")
{
    for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light, ThemeKind::HighContrast}) {
        useLook({QStringLiteral("en"), 1, kind});
        std::map<int, QImage> shapes;
        for (int mark = 0; mark <= static_cast<int>(Mark::Unknown); ++mark) {
            if (!widgets::stateMark(static_cast<Mark>(mark)).icon.isEmpty())
                shapes[mark] = shapeOf(static_cast<Mark>(mark));
        }
        const auto isPair = [](int one, int other, Mark first, Mark second) {
            return one == static_cast<int>(first) && other == static_cast<int>(second);
        };
        for (const auto &[one, shape] : shapes) {
            for (const auto &[other, otherShape] : shapes) {
                // A recording's dot never stands without "REC"; what is not reached is unknown.
                if (other <= one || isPair(one, other, Mark::Live, Mark::Recording) ||
                    isPair(one, other, Mark::Unreachable, Mark::Unknown))
                    continue;
                INFO(one << " and " << other);
                CHECK(differingPixels(shape, otherShape) >= 8);
            }
        }
    }
}

TEST_CASE("Every state has words, and no two the same", "[contrast]")
{
    useLook({});
    QStringList words;
    for (int mark = 0; mark <= static_cast<int>(Mark::Unknown); ++mark)
        words << widgets::stateMark(static_cast<Mark>(mark)).words;
    CHECK_FALSE(words.contains(QString()));
    CHECK(words.removeDuplicates() == 0);
}

TEST_CASE("Fields are told from what they stand on, in every theme", "[.][contrast][screens]")
{
    for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light, ThemeKind::HighContrast}) {
        Stage stage({QStringLiteral("en"), 1, kind});
        forEachScene(stage, screenScenes(), [kind](const Scene &scene, QWidget &shown) {
            const QImage picture = shown.grab().toImage();
            for (const QWidget *field : shown.findChildren<QWidget *>()) {
                const bool isField =
                    qobject_cast<const QLineEdit *>(field) || qobject_cast<const QComboBox *>(field);
                const bool framed = field->property("role").toString() != QLatin1String("inner");
                if (!isField || !framed || !field->isVisible() || !field->isEnabled() ||
                    qobject_cast<const QComboBox *>(field->parentWidget()) ||
                    field->visibleRegion().isEmpty() || field->parentWidget()->inherits("QAbstractSpinBox"))
                    continue;
                const QRect place(field->mapTo(&shown, QPoint()), field->size());
                if (!shown.rect().contains(place))
                    continue;
                INFO(scene.name << ", theme " << static_cast<int>(kind) << ": "
                                << widgetPath(field).toStdString());
                CHECK(edgeContrast(picture, place) >= kGraphicsFloor);
            }
        });
    }
}

TEST_CASE("Tags and free hours have a frame where every surface is black", "[contrast]")
{
    useLook({QStringLiteral("en"), 1, ThemeKind::HighContrast});
    widgets::Tag tag(QStringLiteral("mobile"));
    tag.resize(tag.sizeHint());
    const QImage painted = tag.grab().toImage();
    CHECK(widgets::contrastRatio(painted.pixelColor(painted.width() / 2, 0), Qt::black) >= kGraphicsFloor);

    widgets::WeekGrid grid;
    grid.resize(grid.sizeHint());
    const QImage hours = grid.grab().toImage();
    int seen = 0;
    for (int x = 0; x < hours.width(); ++x)
        seen += widgets::contrastRatio(hours.pixelColor(x, hours.height() - 6), Qt::black) >= kGraphicsFloor
                    ? 1
                    : 0;
    CHECK(seen >= 24);
}

TEST_CASE("A platform in high contrast is told by its palette", "[contrast]")
{
    QPalette black;
    for (const auto role : {QPalette::Window, QPalette::Button, QPalette::Base})
        black.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
        black.setColor(role, Qt::white);
    CHECK(widgets::isHighContrast(black));
    CHECK_FALSE(widgets::isHighContrast(QPalette(QColor(0xEF, 0xEF, 0xEF))));
    for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light})
        CHECK_FALSE(widgets::isHighContrast(widgets::paletteOf(widgets::loadTheme(kind))));
    CHECK(widgets::isHighContrast(widgets::paletteOf(widgets::loadTheme(ThemeKind::HighContrast))));
}
