// SPDX-License-Identifier: EUPL-1.2
#include "ui/words/camera_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace videoguard::words {

namespace {

using catalogue::Finding;
using Rule = Finding::Rule;

QString said(const char *source)
{
    return QCoreApplication::translate("catalogue_ui", source);
}

const catalogue::Field *fieldOf(const QString &path)
{
    static const QRegularExpression index(QStringLiteral("\\[\\d+\\]"));
    return catalogue::cameraField(QString(path).replace(index, QStringLiteral("[]")));
}

QString argument(const Finding &finding, int at)
{
    return finding.arguments.value(at);
}

// A number of the finding as the locale writes it; text that is none stays as it is.
QString number(const Finding &finding, int at, const QLocale &locale)
{
    const QString text = argument(finding, at);
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok)
        return text;
    QLocale shown = locale;
    shown.setNumberOptions(shown.numberOptions() | QLocale::OmitGroupSeparator);
    QString written = shown.toString(std::abs(value), 'g', 8);
    if (value < 0)
        written.prepend(QChar(0x2212));
    return written;
}

// The name of the field itself, without the list it stands in: it is read beside the field.
QString nameOf(const QString &path)
{
    static const QRegularExpression index(QStringLiteral("\\[\\d+\\]"));
    const QString plain = QString(path).replace(index, QStringLiteral("[]"));
    return fieldName(plain.endsWith(QLatin1String("[]")) ? plain.chopped(2) : plain);
}

QString missing(const Finding &finding)
{
    const catalogue::Field *field = fieldOf(finding.path);
    if (finding.path == QLatin1String("name"))
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "Give the name in at least one language."));
    if (field && field->requirement == catalogue::Requirement::WhenActive)
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "%1 is required for a camera in operation."))
            .arg(nameOf(finding.path));
    return said(QT_TRANSLATE_NOOP("catalogue_ui", "%1 is required.")).arg(nameOf(finding.path));
}

QString outOfRange(const Finding &finding, const QLocale &locale)
{
    using catalogue::FieldType;
    const QString least = number(finding, 0, locale);
    const QString most = number(finding, 1, locale);
    const catalogue::Field *field = fieldOf(finding.path);
    const bool counts = field && (field->type == FieldType::Choices || field->type == FieldType::Uuids ||
                                  field->type == FieldType::Objects);
    if (counts)
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "Between %1 and %2 entries belong here."))
            .arg(least, most);
    const QString name = nameOf(finding.path);
    if (most.isEmpty())
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "%1 is at least %2.")).arg(name, least);
    if (least.isEmpty())
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "%1 is at most %2.")).arg(name, most);
    return said(QT_TRANSLATE_NOOP("catalogue_ui", "%1 lies between %2 and %3.")).arg(name, least, most);
}

QString wrongType(const Finding &finding)
{
    const catalogue::Field *field = fieldOf(finding.path);
    if (field &&
        (field->type == catalogue::FieldType::Number || field->type == catalogue::FieldType::Integer))
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "This is not a number. Type digits only."));
    if (field && field->type == catalogue::FieldType::Date)
        return said(
            QT_TRANSLATE_NOOP("catalogue_ui", "This is not a date. Write it as 04.03.2026 or 2026-03-04."));
    if (field && field->type == catalogue::FieldType::Time)
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "This is not a moment. Give date and time."));
    return said(
        QT_TRANSLATE_NOOP("catalogue_ui", "The value has the wrong form for this field. Enter it anew."));
}

QString badPattern(const Finding &finding)
{
    const QString example = argument(finding, 0);
    return example.isEmpty()
               ? said(QT_TRANSLATE_NOOP("catalogue_ui", "%1 is not written as it must be."))
                     .arg(nameOf(finding.path))
               : said(QT_TRANSLATE_NOOP("catalogue_ui", "%1 is not written as it must be. Example: %2"))
                     .arg(nameOf(finding.path), example);
}

QString tooLong(const Finding &finding)
{
    // A call with a comma of its own as the number sends lupdate 6.4 into an endless loop.
    const int limit = argument(finding, 0).toInt();
    return QCoreApplication::translate("catalogue_ui", "This is too long. At most %n characters fit.",
                                       nullptr, limit);
}

QString longRetention(const Finding &finding)
{
    const int limit = argument(finding, 0).toInt();
    if (limit <= 0)
        return said(
            QT_TRANSLATE_NOOP("catalogue_ui", "Longer than usual. Check the local act that allows it."));
    return QCoreApplication::translate(
        "catalogue_ui", "Longer than the usual %n days. Check the local act that allows it.", nullptr, limit);
}

QString looksUp(const Finding &finding, const QLocale &locale)
{
    const QString meant = number(finding, 0, locale);
    if (meant.isEmpty())
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "The camera looks up. Negative numbers look down."));
    return said(QT_TRANSLATE_NOOP("catalogue_ui", "The camera looks up. Is %1° meant?")).arg(meant);
}

QString badTransition(const Finding &finding)
{
    const QString before = choiceName(QStringLiteral("status"), argument(finding, 0));
    const QString after = choiceName(QStringLiteral("status"), argument(finding, 1));
    if (argument(finding, 0) == QLatin1String("retired"))
        return said(
            QT_TRANSLATE_NOOP("catalogue_ui", "A retired camera stays retired. Make a new record instead."));
    return said(QT_TRANSLATE_NOOP("catalogue_ui", "The status cannot go from “%1” to “%2”."))
        .arg(before, after);
}

QString unusualHeight(const Finding &finding, const QLocale &locale)
{
    const QString least = number(finding, 0, locale);
    const QString most = number(finding, 1, locale);
    if (least.isEmpty() || most.isEmpty())
        return said(QT_TRANSLATE_NOOP("catalogue_ui", "An unusual height for a camera. Check the number."));
    return said(QT_TRANSLATE_NOOP("catalogue_ui",
                                  "An unusual height: cameras hang at %1 to %2 m. Check the number."))
        .arg(least, most);
}

QString computed(const char *with, const char *without, const Finding &finding, const QLocale &locale)
{
    const QString value = number(finding, 0, locale);
    return value.isEmpty() ? said(without) : said(with).arg(value);
}

// Sentences without arguments.
const char *plainSentence(Rule rule)
{
    switch (rule) {
    case Rule::ControlCharacter:
        return QT_TRANSLATE_NOOP("catalogue_ui", "There are invisible characters in the text. Type it anew.");
    case Rule::Immutable:
        return QT_TRANSLATE_NOOP("catalogue_ui",
                                 "This never changes in a record. Make a new record instead.");
    case Rule::RevisionNotHigher:
        return QT_TRANSLATE_NOOP("catalogue_ui",
                                 "The stored record is as new as this one. Reload it before saving.");
    case Rule::HalfPosition:
        return QT_TRANSLATE_NOOP("catalogue_ui",
                                 "Latitude and longitude belong together. Give both or neither.");
    case Rule::OutsideRegion:
        return QT_TRANSLATE_NOOP("catalogue_ui",
                                 "The place lies outside Latvia and Lithuania. Check the numbers.");
    case Rule::AxesSwapped:
        return QT_TRANSLATE_NOOP("catalogue_ui", "Latitude and longitude look exchanged. Swap them?");
    case Rule::DeploymentsMissing:
        return QT_TRANSLATE_NOOP(
            "catalogue_ui", "A camera that is not fixed needs a deployment: where it stands and since when.");
    case Rule::DeploymentsUnexpected:
        return QT_TRANSLATE_NOOP("catalogue_ui",
                                 "A fixed camera has no deployments. Remove them or change its kind.");
    case Rule::DeploymentsOverlap:
        return QT_TRANSLATE_NOOP("catalogue_ui",
                                 "Two deployments overlap in time. End one before the next begins.");
    case Rule::InstalledInFuture:
        return QT_TRANSLATE_NOOP("catalogue_ui",
                                 "The camera is in operation but installed in the future. Check the date.");
    case Rule::AudioWithoutBasis:
        return QT_TRANSLATE_NOOP(
            "catalogue_ui",
            "Sound may be recorded with a legal basis only. Name it or switch recording off.");
    case Rule::RetiredWithCentre:
        return QT_TRANSLATE_NOOP("catalogue_ui",
                                 "No centre can watch a retired camera. Remove the monitoring centres.");
    case Rule::BadPhone:
        return QT_TRANSLATE_NOOP("catalogue_ui",
                                 "Write the phone number with + and the country's code: +371 63220000");
    case Rule::NoSign:
        return QT_TRANSLATE_NOOP(
            "catalogue_ui", "Public space is watched without a confirmed warning sign. Check the place.");
    case Rule::CredentialsInUri:
        return QT_TRANSLATE_NOOP("catalogue_ui",
                                 "Name and password do not belong into the address. Remove them; the console "
                                 "asks for them when it connects.");
    case Rule::TooLarge:
        return QT_TRANSLATE_NOOP("catalogue_ui", "The record is larger than 64 KiB. Shorten its texts.");
    case Rule::NoMainStream:
        return QT_TRANSLATE_NOOP("catalogue_ui", "Exactly one stream is the main stream. Choose which.");
    case Rule::RoleRepeated:
        return QT_TRANSLATE_NOOP("catalogue_ui",
                                 "Two streams have the same role. Give each a role of its own.");
    case Rule::SubLargerThanMain:
        return QT_TRANSLATE_NOOP(
            "catalogue_ui", "The substream is wider than the main stream. Exchange their roles or sizes.");
    case Rule::NoWallStream:
        return QT_TRANSLATE_NOOP("catalogue_ui",
                                 "No stream is at most 1280 px wide. Add a substream for the live wall.");
    case Rule::LongKeyInterval:
        return QT_TRANSLATE_NOOP(
            "catalogue_ui", "Key frames are more than 4 s apart, so the first picture comes late. Set the "
                            "camera to a shorter interval.");
    case Rule::OddSize:
        return QT_TRANSLATE_NOOP("catalogue_ui", "Pictures have an even number of pixels. Check the size.");
    case Rule::SensorShapeMismatch:
        return QT_TRANSLATE_NOOP(
            "catalogue_ui",
            "The sensor's shape differs from the picture's. Give the area that the stream uses.");
    case Rule::FocalOrder:
        return QT_TRANSLATE_NOOP(
            "catalogue_ui",
            "The focal length now lies between the shortest and the longest. Check all three.");
    case Rule::PtzFormWithoutPtz:
        return QT_TRANSLATE_NOOP(
            "catalogue_ui", "A PTZ camera can be steered. Switch “Can be steered” on or change the form.");
    case Rule::RetentionAgainstMode:
        return QT_TRANSLATE_NOOP(
            "catalogue_ui",
            "Zero days of retention and “not recorded” belong together. Correct one of them.");
    case Rule::NoContact:
        return QT_TRANSLATE_NOOP(
            "catalogue_ui", "Nobody can be reached. Give a duty phone or a contact with phone or e-mail.");
    case Rule::RetireBeforeInstall:
        return QT_TRANSLATE_NOOP("catalogue_ui", "Retired before it was installed. Check both dates.");
    case Rule::OnlyProfileS:
        return QT_TRANSLATE_NOOP(
            "catalogue_ui", "Only profile S: its conformance ends on 31 March 2027. Ask the manufacturer for "
                            "profile T.");
    case Rule::RollUnusual:
        return QT_TRANSLATE_NOOP(
            "catalogue_ui", "The picture is turned by more than 5°. Check the number or level the camera.");
    default:
        return nullptr;
    }
}

} // namespace

QString sentence(const Finding &finding, const QLocale &locale)
{
    if (const char *plain = plainSentence(finding.rule))
        return said(plain);
    switch (finding.rule) {
    case Rule::Missing:
        return missing(finding);
    case Rule::WrongType:
        return wrongType(finding);
    case Rule::OutOfRange:
        return outOfRange(finding, locale);
    case Rule::UnknownChoice:
        return said(QT_TRANSLATE_NOOP("catalogue_ui",
                                      "This console does not know the word “%1”. Choose one of the list."))
            .arg(argument(finding, 0));
    case Rule::TooLong:
        return tooLong(finding);
    case Rule::BadPattern:
        return badPattern(finding);
    case Rule::FovMismatch:
    case Rule::VfovMismatch:
        return computed(QT_TRANSLATE_NOOP("catalogue_ui",
                                          "Sensor, lens and picture give %1°. Correct the angle "
                                          "or the lens."),
                        QT_TRANSLATE_NOOP("catalogue_ui", "The angle does not fit sensor, lens and picture. "
                                                          "Correct one of them."),
                        finding, locale);
    case Rule::ZoomMismatch:
        return computed(QT_TRANSLATE_NOOP("catalogue_ui", "The focal lengths give %1×. Correct one of them."),
                        QT_TRANSLATE_NOOP("catalogue_ui",
                                          "The zoom does not fit the focal lengths. Correct one of them."),
                        finding, locale);
    case Rule::LongRetention:
        return longRetention(finding);
    case Rule::UnusualHeight:
        return unusualHeight(finding, locale);
    case Rule::LooksUp:
        return looksUp(finding, locale);
    case Rule::BadTransition:
        return badTransition(finding);
    default:
        break;
    }
    return said(QT_TRANSLATE_NOOP("catalogue_ui", "Check this value."));
}

} // namespace videoguard::words
