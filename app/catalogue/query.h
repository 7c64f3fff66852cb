// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/camera_record.h"

#include <QJsonObject>
#include <QSet>

#include <vector>

namespace videoguard::catalogue {

/// What narrows a list of cameras besides the words. Empty lists and nullopt narrow nothing; several values
/// of one kind are alternatives, several kinds must all hold.
struct Filter {
    QStringList partnerIds; ///< owner; a municipality of 2021 stands for all that went into it
    QStringList centreIds;
    std::vector<CameraStatus> statuses;
    std::vector<CameraKind> kinds;
    std::vector<CameraForm> forms;
    std::optional<bool> ptz;
    std::optional<bool> platesRead;
    std::optional<bool> sound;
    std::optional<int> minHeight_px;      ///< of the main stream's picture: 1080
    std::optional<int> minRetention_days; ///< unknown does not match
    std::vector<Sharing> liveShare;
    std::optional<bool> own;
    std::optional<bool> problems; ///< has validation errors or warnings, or "needs check" of an import
    QDate changedSince;           ///< by updated_at; invalid = any
    std::optional<geo::Bounds> within;
    QStringList cameraIds; ///< only these (a selection on the map)
    bool withRetired = false;
    friend bool operator==(const Filter &, const Filter &) = default;
    [[nodiscard]] bool isEmpty() const { return *this == Filter(); }
};
[[nodiscard]] QJsonObject toJson(const Filter &filter);
[[nodiscard]] Filter filterFromJson(const QJsonObject &json);

enum class SortKey {
    Relevance,
    CallNumber,
    Reference,
    Name,
    Owner,
    Place,
    Status,
    Kind,
    Form,
    Resolution,
    Hfov,
    Retention,
    Changed
};

struct Query {
    /// Words in any order, each a prefix of something: name in any language, place, address, reference, call
    /// number, manufacturer, model, partner (either name of a merged one). Case and diacritics do not matter.
    QString text;
    Filter filter;
    SortKey sort = SortKey::CallNumber;
    bool descending = false;
    int first = 0; ///< rows to skip
    int limit = 200;
    friend bool operator==(const Query &, const Query &) = default;
};

/// Text, filter and order, for saved filters; the page is not part of it. What is unknown is left out.
[[nodiscard]] QJsonObject toJson(const Query &query);
[[nodiscard]] Query queryFromJson(const QJsonObject &json);

/// What a table, a tree or a map label shows of a camera, from typed columns alone.
struct CameraRow {
    qint64 row = 0; ///< of the store; stable while the record exists, meaningless outside this profile
    QString id;
    QString reference;
    int callNumber = 0;
    QString nameLv, nameLt, nameEn;
    QString place;
    QString ownerId;
    QString country;
    CameraKind kind = CameraKind::Unknown;
    CameraForm form = CameraForm::Unknown;
    CameraStatus status = CameraStatus::Unknown;
    std::optional<geo::Position> position;
    int width_px = 0; ///< main stream; 0 = unknown
    int height_px = 0;
    std::optional<double> hfov_deg;
    std::optional<int> retentionDays;
    Sharing liveShare = Sharing::Unknown;
    bool own = false;
    bool ptz = false;
    bool plates = false;
    bool sound = false;
    bool demo = false;
    bool retired = false;
    int errors = 0; ///< of validation when it was stored
    int warnings = 0;
    qint64 updatedAt_us = 0; ///< UTC; 0 = unknown

    [[nodiscard]] QString name(const QString &language = {}) const;
};

struct Page {
    std::vector<CameraRow> rows;
    qint64 total = 0; ///< all that match, not only this page; -1: not counted (see `Store::find`)
};

/// What the map holds of every camera: 48 bytes, so that a million stay in memory. Unknown numbers are NaN.
struct CameraPoint {
    qint64 row = 0;
    double lat_deg = 0;
    double lon_deg = 0;
    float azimuth_deg = 0;
    float hfov_deg = 0;
    quint16 partner = 0; ///< index into `CameraPoints::partnerIds`
    CameraKind kind = CameraKind::Unknown;
    CameraForm form = CameraForm::Unknown;
    CameraStatus status = CameraStatus::Unknown;
    bool own = false;
};
struct CameraPoints {
    std::vector<CameraPoint> points; ///< sorted by row; retired cameras are not among them
    QStringList partnerIds;
};

} // namespace videoguard::catalogue
