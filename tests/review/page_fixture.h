// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/audio_output.h"
#include "app/console/catalogue_desk.h"
#include "app/console/incident_desk.h"
#include "app/console/preferences.h"
#include "app/console/recording_desk.h"
#include "tests/console/streams_fixture.h"
#include "ui/review/review_page.h"

namespace videoguard::test {

/// A console with an archive of real footage: 101 and 107 without a gap, 106 with a clock that is wrong, 110
/// with a gap of 24 s in the middle. Ten segments of 24 s each, two hours ago.
class ReviewConsole
{
public:
    static constexpr std::chrono::seconds kSegment{24};
    static constexpr int kSegments = 10;

    ReviewConsole();

    [[nodiscard]] base::WallTime at(std::chrono::microseconds since) const { return begin + since; }
    [[nodiscard]] review::ReviewServices services();
    /// Shows the page in the size of a window; waits until its tiles have pictures where there are some.
    void show(review::ReviewPage &page, QSize size = {1840, 900});
    QString add(int number, const QString &name, const QString &clip, int gapAt = -1);
    incidents::Incident makeIncident(const QStringList &cameraIds);

    Streams streams;
    console::Preferences preferences{*streams.file.database};
    console::StreamPool pool{streams.cameras, streams.secrets};
    console::AudioOutput audio;
    base::WallTime begin;
    std::unique_ptr<console::CatalogueDesk> catalogue;
    std::unique_ptr<console::RecordingDesk> recording;
    std::unique_ptr<console::IncidentDesk> incidents;
    QString square, street, gate, promenade; ///< 101, 107, 106, 110
};

} // namespace videoguard::test
