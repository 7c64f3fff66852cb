// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/camera_record.h"

#include <QDate>

#include <vector>

namespace videoguard::catalogue {

/// What is wrong with one field. The sentence beside the field is made in `ui/` from rule and arguments.
struct Finding {
    enum class Severity { Error, Warning };
    /// Named after what is wrong; the V numbers are those of DOMAIN.md 1.3.
    enum class Rule {
        Missing,       ///< mandatory (for its status) and absent
        WrongType,     ///< V3
        OutOfRange,    ///< V3; arguments: min, max
        UnknownChoice, ///< V3, V19; argument: the value
        TooLong,       ///< argument: the limit
        BadPattern,    ///< argument: an example of the right form
        ControlCharacter,
        Immutable, ///< V1 id or owner changed
        /// V2: lower than the stored one. Equal is a record that was read and edited: the store raises it.
        RevisionNotHigher,
        HalfPosition,       ///< V4
        OutsideRegion,      ///< V5
        AxesSwapped,        ///< lat and lon look exchanged
        FovMismatch,        ///< V6; argument: the computed angle
        VfovMismatch,       ///< V7; argument: the computed angle
        DeploymentsMissing, ///< V8
        DeploymentsUnexpected,
        DeploymentsOverlap, ///< V9
        InstalledInFuture,  ///< V10
        AudioWithoutBasis,  ///< V11
        LongRetention,      ///< V12; argument: the usual limit in days
        RetiredWithCentre,  ///< V13
        UnusualHeight,      ///< V14 and the warning of height_m
        BadPhone,           ///< V15
        NoSign,             ///< V16
        LooksUp,            ///< V17
        CredentialsInUri,   ///< V18
        TooLarge,           ///< V20
        NoMainStream,
        RoleRepeated,
        SubLargerThanMain,
        NoWallStream, ///< nothing at most 1280 px wide
        LongKeyInterval,
        OddSize,
        SensorShapeMismatch,
        FocalOrder,   ///< min <= current <= max
        ZoomMismatch, ///< argument: the computed ratio
        PtzFormWithoutPtz,
        RetentionAgainstMode,
        NoContact,
        RetireBeforeInstall,
        BadTransition, ///< of the status; arguments: before, after
        OnlyProfileS,
        RollUnusual
    };
    Severity severity = Severity::Error;
    Rule rule = Rule::Missing;
    QString path; ///< the field, array parts with their index: "streams[1].width"
    QStringList arguments;
    friend bool operator==(const Finding &, const Finding &) = default;
};

struct Validation {
    std::vector<Finding> findings; ///< errors first, then in the order of the field table
    [[nodiscard]] bool hasErrors() const;
};

/// All rules of DOMAIN.md 1.2 and 1.3. `before` is the stored record this one replaces, null for a new one;
/// `today` for what lies in the future. Uniqueness of reference and call number is the store's to check.
[[nodiscard]] Validation validate(const CameraRecord &camera, const CameraRecord *before, const QDate &today);

} // namespace videoguard::catalogue
