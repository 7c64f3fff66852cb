// SPDX-License-Identifier: EUPL-1.2
#include "app/console/finding_text.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace videoguard::console {

namespace {

using Rule = catalogue::Finding::Rule;

const std::array kSentences = {
    std::pair(Rule::Missing, QT_TRANSLATE_NOOP("CatalogueCommand", "is missing")),
    std::pair(Rule::WrongType, QT_TRANSLATE_NOOP("CatalogueCommand", "is not of the right type")),
    std::pair(Rule::OutOfRange, QT_TRANSLATE_NOOP("CatalogueCommand", "must be between %1 and %2")),
    std::pair(Rule::UnknownChoice, QT_TRANSLATE_NOOP("CatalogueCommand", "\"%1\" is not one of the choices")),
    std::pair(Rule::TooLong, QT_TRANSLATE_NOOP("CatalogueCommand", "is longer than %1 characters")),
    std::pair(Rule::BadPattern, QT_TRANSLATE_NOOP("CatalogueCommand", "must be written like %1")),
    std::pair(Rule::ControlCharacter, QT_TRANSLATE_NOOP("CatalogueCommand", "holds control characters")),
    std::pair(Rule::Immutable, QT_TRANSLATE_NOOP("CatalogueCommand", "never changes")),
    std::pair(Rule::RevisionNotHigher,
              QT_TRANSLATE_NOOP("CatalogueCommand", "is lower than the stored revision")),
    std::pair(Rule::HalfPosition,
              QT_TRANSLATE_NOOP("CatalogueCommand", "is missing; a position has both coordinates")),
    std::pair(Rule::OutsideRegion,
              QT_TRANSLATE_NOOP("CatalogueCommand", "lies outside Latvia and Lithuania")),
    std::pair(Rule::AxesSwapped,
              QT_TRANSLATE_NOOP("CatalogueCommand", "latitude and longitude look exchanged")),
    std::pair(Rule::FovMismatch,
              QT_TRANSLATE_NOOP("CatalogueCommand", "differs from the %1° of sensor and lens")),
    std::pair(Rule::VfovMismatch,
              QT_TRANSLATE_NOOP("CatalogueCommand", "differs from the %1° of the picture's shape")),
    std::pair(Rule::DeploymentsMissing,
              QT_TRANSLATE_NOOP("CatalogueCommand", "a mobile camera needs a deployment")),
    std::pair(Rule::DeploymentsUnexpected,
              QT_TRANSLATE_NOOP("CatalogueCommand", "a fixed camera has no deployments")),
    std::pair(Rule::DeploymentsOverlap,
              QT_TRANSLATE_NOOP("CatalogueCommand", "overlaps another deployment or ends before it begins")),
    std::pair(Rule::InstalledInFuture, QT_TRANSLATE_NOOP("CatalogueCommand", "lies in the future")),
    std::pair(Rule::AudioWithoutBasis,
              QT_TRANSLATE_NOOP("CatalogueCommand", "is missing; sound is recorded only with a legal basis")),
    std::pair(
        Rule::LongRetention,
        QT_TRANSLATE_NOOP("CatalogueCommand", "is longer than the usual %1 days; is there a local act?")),
    std::pair(Rule::RetiredWithCentre,
              QT_TRANSLATE_NOOP("CatalogueCommand", "a retired camera belongs to no monitoring centre")),
    std::pair(Rule::UnusualHeight,
              QT_TRANSLATE_NOOP("CatalogueCommand", "is unusual; most cameras hang between %1 and %2 m")),
    std::pair(Rule::BadPhone, QT_TRANSLATE_NOOP("CatalogueCommand", "must be written like %1")),
    std::pair(Rule::NoSign,
              QT_TRANSLATE_NOOP("CatalogueCommand", "a public place needs an information sign")),
    std::pair(Rule::LooksUp, QT_TRANSLATE_NOOP("CatalogueCommand", "looks up; negative angles look down")),
    std::pair(Rule::CredentialsInUri,
              QT_TRANSLATE_NOOP("CatalogueCommand", "holds a user name or password; keep it without")),
    std::pair(Rule::TooLarge, QT_TRANSLATE_NOOP("CatalogueCommand", "the record is larger than %1 KiB")),
    std::pair(Rule::NoMainStream, QT_TRANSLATE_NOOP("CatalogueCommand", "none of them is the main stream")),
    std::pair(Rule::RoleRepeated, QT_TRANSLATE_NOOP("CatalogueCommand", "\"%1\" is there twice")),
    std::pair(Rule::SubLargerThanMain,
              QT_TRANSLATE_NOOP("CatalogueCommand", "is wider than the main stream (%1 px)")),
    std::pair(Rule::NoWallStream,
              QT_TRANSLATE_NOOP("CatalogueCommand", "none is at most %1 px wide, as a wall needs")),
    std::pair(Rule::LongKeyInterval,
              QT_TRANSLATE_NOOP("CatalogueCommand", "%1 s between key frames make seeking slow")),
    std::pair(Rule::OddSize, QT_TRANSLATE_NOOP("CatalogueCommand", "must be an even number")),
    std::pair(Rule::SensorShapeMismatch,
              QT_TRANSLATE_NOOP("CatalogueCommand", "does not fit the picture's shape; %1 mm would")),
    std::pair(Rule::FocalOrder, QT_TRANSLATE_NOOP("CatalogueCommand", "is outside the range of the lens")),
    std::pair(Rule::ZoomMismatch,
              QT_TRANSLATE_NOOP("CatalogueCommand", "differs from the %1 of the focal lengths")),
    std::pair(Rule::PtzFormWithoutPtz,
              QT_TRANSLATE_NOOP("CatalogueCommand", "must be true for a PTZ camera")),
    std::pair(Rule::RetentionAgainstMode,
              QT_TRANSLATE_NOOP("CatalogueCommand", "0 days and no recording belong together")),
    std::pair(Rule::NoContact,
              QT_TRANSLATE_NOOP("CatalogueCommand", "an active camera needs a phone or e-mail to ask")),
    std::pair(Rule::RetireBeforeInstall, QT_TRANSLATE_NOOP("CatalogueCommand", "is before the installation")),
    std::pair(Rule::BadTransition, QT_TRANSLATE_NOOP("CatalogueCommand", "cannot go from \"%1\" to \"%2\"")),
    std::pair(Rule::OnlyProfileS,
              QT_TRANSLATE_NOOP("CatalogueCommand", "only profile S, whose support ends in March 2027")),
    std::pair(Rule::RollUnusual,
              QT_TRANSLATE_NOOP("CatalogueCommand", "is unusual; more than %1° from level")),
};

} // namespace

QString findingText(const catalogue::Finding &finding)
{
    QString sentence;
    for (const auto &[rule, text] : kSentences) {
        if (rule == finding.rule)
            sentence = QCoreApplication::translate("CatalogueCommand", text);
    }
    for (const QString &argument : finding.arguments) {
        if (sentence.contains(u'%'))
            sentence = sentence.arg(argument);
    }
    return finding.path.isEmpty() ? sentence : finding.path + QStringLiteral(": ") + sentence;
}

} // namespace videoguard::console
