// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"
#include "app/geo/position.h"

#include <QDate>
#include <QJsonObject>

namespace videoguard::catalogue {

enum class PartnerKind { Municipality, Police, Other };

/// An organisation of the network: a municipality of 2019 (with its successor since the reform), the
/// municipality of 2021 it went into, or a police unit without cameras. Schema "vg.partner/1"; unknown fields
/// survive in `document`.
struct Partner {
    QString id;     ///< UUID; for the shipped ones version 5 of the slug
    QString slug;   ///< "lv-talsi", also the id in the municipality files; unique
    QString prefix; ///< of camera references: "TAL"
    PartnerKind kind = PartnerKind::Municipality;
    QString country;                ///< "LV", "LT"
    QString nameLv, nameLt, nameEn; ///< a missing one is empty
    QString seat;                   ///< "Talsi"
    std::optional<geo::Position> seatPosition;
    QDate validFrom; ///< invalid = since ever
    QDate validTo;   ///< invalid = still
    QString successorId;
    QJsonObject document;

    /// In this language, else in the country's own, else any.
    [[nodiscard]] QString name(const QString &language = {}) const;
    friend bool operator==(const Partner &, const Partner &) = default;
};

/// A monitoring centre, from which cameras are watched; many to many with cameras (`centre_ids`). Schema
/// "vg.centre/1".
struct MonitoringCentre {
    QString id;
    QString ownerId;
    QString nameLv, nameLt, nameEn;
    QString address;
    QString phone;
    std::optional<geo::Position> position;
    bool demo = false;
    QJsonObject document;

    [[nodiscard]] QString name(const QString &language = {}) const;
    friend bool operator==(const MonitoringCentre &, const MonitoringCentre &) = default;
};

[[nodiscard]] base::Result<Partner> parsePartner(const QJsonObject &document);
[[nodiscard]] QJsonObject toDocument(const Partner &partner);
[[nodiscard]] base::Result<MonitoringCentre> parseCentre(const QJsonObject &document);
[[nodiscard]] QJsonObject toDocument(const MonitoringCentre &centre);

} // namespace videoguard::catalogue
