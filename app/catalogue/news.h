// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/geo/position.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace videoguard::catalogue {

/// What happened to a record elsewhere. The numbers are stored.
enum class NewsKind {
    Added = 1,
    Moved = 2, ///< position, also when other fields changed with it
    Changed = 3,
    Retired = 4,
    Removed = 5,   ///< purged from the server
    FirstLoad = 6, ///< a database was read for the first time: `count` records, no single ones
    Reported = 7   ///< a partner or centre changed
};

/// One change that came by synchronisation.
struct NewsItem {
    qint64 number = 0;
    qint64 at_us = 0;  ///< UTC, when it arrived here
    QString partnerId; ///< whose database
    NewsKind kind = NewsKind::Changed;
    QString cameraId;        ///< or id of the centre or partner; empty for FirstLoad
    QString reference;       ///< "TAL-CAM-014", as it is since
    QString by;              ///< function that changed it (`updated_by`); never a person
    qint64 changedAt_us = 0; ///< `updated_at` of the record; 0 = unknown
    int count = 1;
    struct Change {
        QString path;
        QJsonValue before, after;
    };
    std::vector<Change> changes; ///< of Moved and Changed
    bool read = false;
};

struct NewsQuery {
    QString partnerId; ///< empty = all
    std::optional<NewsKind> kind;
    bool unreadOnly = false;
    int limit = 500;
};

/// Where a unit said that it is: the newest report only.
struct UnitPosition {
    QString cameraId;
    QString partnerId;
    geo::Position position;
    std::optional<double> accuracy_m;
    std::optional<double> heading_deg; ///< clockwise from true north
    std::optional<double> speed_mps;
    qint64 at_us = 0; ///< UTC of the report

    friend bool operator==(const UnitPosition &, const UnitPosition &) = default;
};

} // namespace videoguard::catalogue
