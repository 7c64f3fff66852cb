// SPDX-License-Identifier: EUPL-1.2
/// `incidents` keeps what happened: incidents with their bookmarks, notes and the people involved by role,
/// the alarms of this console, and the shift log made of both. It owns incidents.db and knows cameras by
/// their id.
#pragma once

#include "app/base/clock.h"
#include "app/base/error.h"

#include <QJsonObject>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace videoguard::incidents {

enum class Status { Open, InReview, Closed };
enum class Severity { Low, Medium, High };

/// An entry of the configurable list. Built-in ones have stable ids ("public_order", "traffic", ...).
struct IncidentType {
    QString id;
    QString en, lv, lt;
    Severity usual = Severity::Medium; ///< proposed
    bool retired = false;              ///< not offered any more, still shown

    friend bool operator==(const IncidentType &, const IncidentType &) = default;
};

/// The list of a fresh profile, in three languages.
[[nodiscard]] const std::vector<IncidentType> &builtInTypes();

/// Somebody involved, as a role and a description, never a name register: "witness", "injured person".
struct Involved {
    QString role; ///< "suspect", "injured", "witness", "caller", "officer", "other"
    QString description;

    friend bool operator==(const Involved &, const Involved &) = default;
};

/// A line, arrow, box, ellipse or words on a still picture; coordinates 0 ... 1 of the picture.
struct Drawing {
    enum class Kind { Line, Arrow, Box, Ellipse, Freehand, Text };
    Kind kind = Kind::Arrow;
    std::vector<QPointF> points;
    QString text;

    friend bool operator==(const Drawing &, const Drawing &) = default;
};

/// A moment of one camera that somebody wants to find again.
struct Bookmark {
    QString id;
    QString incidentId; ///< empty: of no incident
    QString cameraId;
    base::WallTime at;
    QString note;
    QString who;
    base::WallTime madeAt;
    QByteArray still; ///< PNG or JPEG, at most 1 MiB; may be empty
    std::vector<Drawing> drawings;

    friend bool operator==(const Bookmark &, const Bookmark &) = default;
};

struct Note {
    base::WallTime at;
    QString who;
    QString text;

    friend bool operator==(const Note &, const Note &) = default;
};

/// Something that belongs to an incident and lives elsewhere or beside it.
struct Link {
    enum class Kind { Footage, Request, Evidence, Hold };
    Kind kind = Kind::Footage;
    QString id; ///< of the request, package or hold; for footage the file's path
    QString title;
    QJsonObject facts; ///< footage: sha256, origin, container, range, alignment

    friend bool operator==(const Link &, const Link &) = default;
};

struct Incident {
    QString id;     ///< UUID
    QString number; ///< "TAL-2026-000123": organisation, local year, running number
    QString type;   ///< IncidentType::id; empty: not said yet
    Severity severity = Severity::Medium;
    Status status = Status::Open;
    QString title; ///< may be empty: the list shows type and place then
    QString place;
    std::optional<std::pair<double, double>> position; ///< latitude, longitude
    base::WallTime from; ///< what is kept: the moment before the key was pressed included
    base::WallTime to;   ///< unknown: still going on
    base::WallTime markedAt;
    QString markedBy;
    QString cameraId;               ///< where it was marked; may be empty
    std::vector<QString> cameraIds; ///< all that saw it, the first included
    QString description;
    QString caseNumber;
    std::vector<Involved> involved;
    std::vector<Note> notes; ///< oldest first; never changed, only added
    std::vector<Link> links;
    base::WallTime closedAt;
    QString outcome;    ///< why it was closed; required for closing
    int revision = 0;   ///< for `save`: somebody else's change is a Conflict
    QStringList readBy; ///< supervisors who have seen its newest revision

    friend bool operator==(const Incident &, const Incident &) = default;
};

/// One change, for the history of an incident. `before` and `after` are for machines: ids, enumerations as
/// "in_review", times as ISO 8601 in UTC with milliseconds; of a camera, note, link or bookmark that was
/// added or removed: its id or text on one side.
struct Change {
    base::WallTime at;
    QString who;
    /// "created", "type", "severity", "status", "title", "place", "position", "from", "to", "camera",
    /// "description", "caseNumber", "involved", "note", "link", "outcome", "bookmark"
    QString what;
    QString before, after;
};

struct IncidentQuery {
    QString words; ///< any order, prefixes, diacritics folded: number, title, place, description, notes
    std::vector<Status> statuses;
    std::vector<Severity> severities;
    QStringList types;
    QStringList cameraIds;
    base::WallTime from, to; ///< overlap; unknown = open
    QString unreadBy;        ///< only those that this person has not seen
    int most = 5000;
};

/// Why a change of status is not allowed.
enum class StatusFault { None, OutcomeMissing, TypeMissing, EndMissing, NotPermitted };

} // namespace videoguard::incidents
