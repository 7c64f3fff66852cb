// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/catch.h"
#include "ui/review/review_dialogs.h"
#include "ui/review/review_page.h"
#include "ui/review/review_tiles.h"
#include "ui/review/review_words.h"
#include "ui/review/timeline.h"
#include "ui/widgets/day_calendar.h"

#include <QLabel>
#include <QSpinBox>

namespace videoguard::test {

/// What a person sees of the page, for tests.
struct PageLooks {
    explicit PageLooks(review::ReviewPage &shown)
        : page(shown)
        , tiles(shown.findChild<review::ReviewTiles *>())
        , timeline(shown.findChild<review::Timeline *>())
        , calendar(shown.findChild<widgets::DayCalendar *>())
    {
        REQUIRE(tiles);
        REQUIRE(timeline);
        REQUIRE(calendar);
    }

    [[nodiscard]] int pictures() const
    {
        int count = 0;
        for (int i = 0; i < tiles->laneCount(); ++i)
            count += state(i) == media::LaneStatus::State::Picture && !tiles->look(i).picture.isNull();
        return count;
    }
    [[nodiscard]] media::LaneStatus::State state(int lane) const { return tiles->look(lane).status.state; }
    [[nodiscard]] QString clock() const
    {
        return page.findChild<QLabel *>(QStringLiteral("review.clock"))->text();
    }
    [[nodiscard]] QString step() const
    {
        return page.tools()->findChild<QLabel *>(QStringLiteral("review.inStep"))->text();
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    }
    void trigger(const char *action) const
    {
        const QString name = QStringLiteral("review.") + QLatin1String(action);
        for (QAction *each : page.pageActions()) {
            if (each->objectName() == name) {
                each->trigger();
                return;
            }
        }
        FAIL("no action " << action);
    }
    /// A picture of the page where VIDEOGUARD_GRABS says, to be looked at.
    void grab(const char *name) const
    {
        const QString folder = qEnvironmentVariable("VIDEOGUARD_GRABS");
        if (!folder.isEmpty())
            page.grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
    }

    review::ReviewPage &page;
    review::ReviewTiles *tiles;
    review::Timeline *timeline;
    widgets::DayCalendar *calendar;
};

} // namespace videoguard::test
