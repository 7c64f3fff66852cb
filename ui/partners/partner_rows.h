// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/partner.h"
#include "app/sync/engine.h"

#include <QHash>
#include <QLocale>

namespace videoguard::partners {

/// How the exchange with one partner stands, what needs somebody first.
enum class PartnerMark {
    Conflict,  ///< the same record was changed in two places
    Rejected,  ///< the server refused own changes
    Refused,   ///< records of theirs were not accepted here
    Denied,    ///< log-in or right refused
    Untrusted, ///< certificate
    Missing,   ///< the database is not on the server, or not in the directory
    Offline,
    Receiving,
    Behind,
    Unread, ///< nothing was ever received
    Paused,
    Agreed
};

struct CameraCount {
    int fixed = 0; ///< and of unknown kind
    int mobile = 0;
    friend bool operator==(const CameraCount &, const CameraCount &) = default;
};

/// One line of the table of partners. A value.
struct PartnerRow {
    QString id;
    QString country; ///< "LV"
    QString name;
    bool own = false;
    CameraCount cameras;
    qint64 received_us = 0; ///< last contact that went through; 0 = never
    int waiting = 0;        ///< own changes that have not left
    PartnerMark mark = PartnerMark::Agreed;
    QString state;      ///< in words
    QString detail;     ///< the whole story, for tooltip and details; may be empty
    bool needs = false; ///< attention: stands at the top and is counted

    friend bool operator==(const PartnerRow &, const PartnerRow &) = default;
};

/// What the rows are made of. Everything outlives the call.
struct PartnerFacts {
    const std::vector<catalogue::Partner> &partners;
    QString ownPartner;
    const sync::EngineState &state;
    const QHash<QString, CameraCount> &cameras; ///< by partner id
    bool paused = false;
    qint64 now_us = 0;
    QLocale locale;
};

/// Partners that are read, the own one, and those that have cameras here; what needs attention first (own,
/// then what needs somebody, then no connection), else by name as the locale sorts. While nobody can be
/// reached, that one partner cannot is no problem of its own.
[[nodiscard]] std::vector<PartnerRow> partnerRows(const PartnerFacts &facts);

/// The four figures above the table.
struct Summary {
    int agreed = 0;
    int needs = 0;
    int waiting = 0;
    int cameras = 0;
    friend bool operator==(const Summary &, const Summary &) = default;
};
[[nodiscard]] Summary summarise(const std::vector<PartnerRow> &rows);

/// "24 + 1": fixed + mobile.
[[nodiscard]] QString cameraText(const CameraCount &count, const QLocale &locale);
[[nodiscard]] QString iconOf(PartnerMark mark);

} // namespace videoguard::partners
