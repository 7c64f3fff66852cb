// SPDX-License-Identifier: EUPL-1.2
#include "tests/map/camera_points.h"
#include "tests/support/catch.h"
#include "ui/map/centre_layer.h"

#include <QPainter>

#include <cmath>

using namespace videoguard;

namespace {

const geo::Position kMiddle{56.7, 22.0};

/// Six partners around the middle, two of them on one place; the first one has an outline.
struct Fixture {
    Fixture()
    {
        std::vector<catalogue::Partner> partners;
        QHash<QString, map::PartnerCount> counts;
        for (int i = 0; i < 6; ++i) {
            catalogue::Partner partner;
            partner.id = QStringLiteral("id-%1").arg(i);
            partner.slug = QStringLiteral("lv-%1").arg(i);
            partner.seat = QStringLiteral("Seat %1").arg(i);
            partner.seatPosition = geo::Position{56.5 + 0.1 * (i / 2), 21.6 + 0.2 * (i / 2)};
            partners.push_back(partner);
            counts.insert(partner.id, {i * 5, 1, i == 4 ? 2 : 0});
        }
        basemap::MunicipalityOutline outline;
        outline.id = QStringLiteral("lv-0");
        outline.labelPosition = {56.9, 22.4};
        outline.bounds.include({56.8, 22.2});
        outline.bounds.include({57.0, 22.6});
        layer.setPartners(partners, {outline});
        layer.setCounts(counts, QStringLiteral("id-3"));
        catalogue::MonitoringCentre centre;
        centre.id = QStringLiteral("centre");
        centre.nameLv = QStringLiteral("Talsu novērošanas centrs");
        centre.position = kMiddle;
        layer.setCentres({centre});
    }
    map::CentreLayer layer;
};

} // namespace

TEST_CASE("from afar each partner is a circle of its own, from near its centres are there",
          "[map][centre_layer]")
{
    Fixture f;
    const map::Viewport far = test::viewOf(kMiddle, 8);
    CHECK(f.layer.showsPartners(far));
    const auto hit = f.layer.hit(far, far.toScreen(geo::Position{56.9, 22.4}));
    REQUIRE(hit);
    CHECK(hit->kind == map::CentreHit::Kind::Partner);
    CHECK(hit->id == QStringLiteral("id-0")); // at its outline's label position, not at its seat
    CHECK(hit->bounds.north_deg == Approx(57.0));
    const map::Viewport near = test::viewOf(kMiddle, 13);
    CHECK_FALSE(f.layer.showsPartners(near));
    const auto centre = f.layer.hit(near, near.toScreen(kMiddle));
    REQUIRE(centre);
    CHECK(centre->kind == map::CentreHit::Kind::Centre);
    f.layer.setVisible(false, false);
    CHECK_FALSE(f.layer.showsPartners(far));
    CHECK_FALSE(f.layer.hit(near, near.toScreen(kMiddle)));
}

TEST_CASE("partners' circles and labels never overlap, however far away", "[map][centre_layer]")
{
    Fixture f;
    for (const double zoom : {5.0, 6.5, 8.0, 9.5}) {
        const auto rects = f.layer.occupied(test::viewOf(kMiddle, zoom));
        REQUIRE(rects.size() >= 6);
        for (size_t i = 0; i < rects.size(); ++i) {
            for (size_t j = i + 1; j < rects.size(); ++j) {
                const QPointF away = rects[i].center() - rects[j].center();
                const bool circles =
                    rects[i].width() == rects[i].height() && rects[j].width() == rects[j].height();
                const double least = (rects[i].width() + rects[j].width()) / 2;
                if (circles)
                    CHECK(std::hypot(away.x(), away.y()) > least - 2);
                else
                    CHECK_FALSE(rects[i].intersects(rects[j]));
            }
        }
    }
}

TEST_CASE("selection and hover are repainted once, and everything paints in each theme",
          "[map][centre_layer]")
{
    Fixture f;
    int changes = 0;
    QObject::connect(&f.layer, &map::CentreLayer::changed, &f.layer, [&changes] { ++changes; });
    f.layer.setSelectedPartner(QStringLiteral("id-4"));
    f.layer.setSelectedPartner(QStringLiteral("id-4"));
    CHECK(changes == 1);
    for (const auto kind :
         {widgets::ThemeKind::Dark, widgets::ThemeKind::Light, widgets::ThemeKind::HighContrast}) {
        f.layer.setTheme(widgets::loadTheme(kind));
        for (const double zoom : {8.0, 13.0}) {
            map::Viewport viewport = test::viewOf(kMiddle, zoom, {600, 400});
            viewport.devicePixelRatio = 2;
            QImage image(1200, 800, QImage::Format_RGB32);
            image.setDevicePixelRatio(2);
            image.fill(Qt::darkGray);
            const QImage before = image;
            QPainter painter(&image);
            f.layer.paint(painter, viewport);
            painter.end();
            CHECK(image != before);
        }
    }
}
