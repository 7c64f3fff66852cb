// SPDX-License-Identifier: EUPL-1.2
#include "app/media/picture_fit.h"
#include "tests/support/catch.h"

using namespace videoguard::media;

namespace {

PictureFit fit(QSize coded, QSize box, QRectF crop = {0, 0, 1, 1}, double pixelAspect = 1, int rotation = 0)
{
    return fitPicture({coded, pixelAspect, rotation}, {box, crop, true});
}

} // namespace

TEST_CASE("A picture fills its box as far as its shape allows", "[media][picture_fit]")
{
    CHECK(fit({640, 360}, {480, 270}).target == QSize(480, 270));
    CHECK(fit({640, 360}, {480, 480}).target == QSize(480, 270));
    CHECK(fit({640, 360}, {1000, 270}).target == QSize(480, 270));
    CHECK(fit({702, 574}, {351, 400}).target == QSize(351, 287));
    CHECK(fit({640, 360}, {1920, 1080}).target == QSize(1920, 1080));
    CHECK(fit({640, 360}, {}).isNull());
    CHECK(fit({}, {480, 270}).isNull());
    CHECK(fit({16, 2000}, {3, 3}).target == QSize(1, 3));
}

TEST_CASE("Within two pixels of the source, its half or quarter it becomes exactly that",
          "[media][picture_fit]")
{
    CHECK(fit({640, 360}, {642, 361}).target == QSize(640, 360));
    CHECK(fit({1920, 1080}, {962, 541}).target == QSize(960, 540));
    CHECK(fit({1920, 1080}, {481, 271}).target == QSize(480, 270));
    CHECK(fit({1920, 1080}, {959, 539}).target.width() <= 959);
}

TEST_CASE("The result never exceeds the box", "[media][picture_fit]")
{
    for (int width = 1; width < 700; width += 13) {
        for (int height = 1; height < 500; height += 17) {
            const PictureFit made = fit({702, 574}, {width, height}, {0.1, 0.2, 0.31, 0.4}, 1.07, 90);
            CHECK(made.target.width() <= width);
            CHECK(made.target.height() <= height);
            CHECK(made.target.width() >= 1);
        }
    }
}

TEST_CASE("Anamorphic pixels widen the picture", "[media][picture_fit]")
{
    const PictureFit made = fit({720, 576}, {1024, 576}, {0, 0, 1, 1}, 64.0 / 45);
    CHECK(made.displayAspect == Approx(16.0 / 9));
    CHECK(made.target == QSize(1024, 576));
    CHECK(made.upright == QSize(720, 576));
    CHECK(naturalSize({{720, 576}, 64.0 / 45, 0}) == QSize(1024, 576));
    CHECK(naturalSize({{720, 576}, 0.5, 0}) == QSize(720, 1152));
    CHECK(naturalSize({{720, 576}, 64.0 / 45, 90}) == QSize(576, 1024));
}

TEST_CASE("A turned picture is scaled lying and shown standing", "[media][picture_fit]")
{
    const PictureFit made = fit({640, 360}, {400, 400}, {0, 0, 1, 1}, 1, 90);
    CHECK(made.upright == QSize(360, 640));
    CHECK(made.target == QSize(225, 400));
    CHECK(made.scaled == QSize(400, 225));
    CHECK(made.displayAspect == Approx(9.0 / 16));
}

TEST_CASE("A crop is found in the coded picture for each rotation", "[media][picture_fit]")
{
    // The right top quarter of what the operator sees.
    const QRectF crop(0.5, 0, 0.5, 0.5);
    CHECK(fit({640, 360}, {320, 180}, crop, 1, 0).source == QRect(320, 0, 320, 180));
    CHECK(fit({640, 360}, {320, 320}, crop, 1, 90).source == QRect(0, 0, 320, 180));
    CHECK(fit({640, 360}, {320, 180}, crop, 1, 180).source == QRect(0, 180, 320, 180));
    CHECK(fit({640, 360}, {320, 320}, crop, 1, 270).source == QRect(320, 180, 320, 180));
    for (const int rotation : {0, 90, 180, 270})
        CHECK(fit({640, 360}, {320, 320}, crop, 1, rotation).crop == crop);
}

TEST_CASE("A crop begins on even pixels, stays inside and never vanishes", "[media][picture_fit]")
{
    for (int i = 0; i < 100; ++i) {
        const QRectF crop(i / 101.0, (100 - i) / 101.0, 0.003, 0.003);
        const PictureFit made = fit({703, 575}, {320, 180}, crop);
        CHECK(made.source.x() % 2 == 0);
        CHECK(made.source.y() % 2 == 0);
        CHECK(QRect(0, 0, 703, 575).contains(made.source));
        CHECK(made.source.width() >= 16);
        CHECK(made.source.height() >= 16);
    }
    CHECK(fit({640, 360}, {320, 180}, {5, 5, 1, 1}).source == QRect(0, 0, 640, 360));
    CHECK(fit({8, 8}, {320, 180}, {0.5, 0.5, 0.1, 0.1}).source == QRect(0, 0, 8, 8));
}
