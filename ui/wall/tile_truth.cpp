// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/tile_truth.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace videoguard::wall {

using media::StreamState;
using widgets::Mark;

namespace {

// One translation context for everything a tile can say.
struct Tile {
    Q_DECLARE_TR_FUNCTIONS(Tile)
};

constexpr double kDimmed = 0.45;
constexpr double kFaint = 0.3;
/// From so many failed attempts on, a camera is called not reachable instead of lost.
constexpr int kUnreachableAfter = 5;

qint64 wholeSeconds(std::chrono::microseconds span)
{
    return std::max<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(span).count());
}

qint64 secondsUntil(base::SteadyTime then, base::SteadyTime now)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(then - now).count();
    return std::max<qint64>(0, (left + 999) / 1000);
}

QString clockTime(base::WallTime time)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time.sinceEpoch.count() / 1000);
    const bool today = moment.date() == QDate::currentDate();
    return today ? moment.time().toString(QStringLiteral("HH:mm:ss"))
                 : QLocale().toString(moment, QLocale::ShortFormat);
}

QString ageWords(std::chrono::milliseconds age)
{
    const int seconds = static_cast<int>(wholeSeconds(age));
    if (seconds < 120)
        return Tile::tr("%n s old", nullptr, seconds);
    return Tile::tr("%n min old", nullptr, seconds / 60);
}

TileTruth notCurrent(std::chrono::milliseconds age)
{
    TileTruth truth;
    truth.mark = Mark::Stalled;
    truth.place = NotePlace::Band;
    truth.title = Tile::tr("Picture is not current");
    truth.detail = ageWords(age);
    truth.detailMatters = true;
    truth.pictureOpacity = kDimmed;
    return truth;
}

QString attemptWords(const TileFacts &facts)
{
    const media::StreamStatus &status = facts.status;
    if (status.state == StreamState::Connecting)
        return Tile::tr("Trying now, attempt %1").arg(status.attempt + 1);
    const int seconds = static_cast<int>(secondsUntil(status.retryAt, facts.now));
    return Tile::tr("Trying again in %n s, attempt %1", nullptr, seconds).arg(status.attempt + 1);
}

TileTruth retrying(const TileFacts &facts)
{
    const media::StreamStatus &status = facts.status;
    TileTruth truth;
    truth.action = TileAction::TryNow;
    if (!facts.hasNetwork) {
        truth.mark = Mark::Retrying;
        truth.title = Tile::tr("This workstation has no network");
        truth.detail = Tile::tr("The picture returns by itself with the network.");
    } else if (!status.everLive || status.attempt > kUnreachableAfter) {
        truth.mark = Mark::Unreachable;
        truth.title = Tile::tr("Not reachable since %1").arg(clockTime(status.since));
        truth.detail = attemptWords(facts);
    } else {
        truth.mark = Mark::Retrying;
        truth.title = Tile::tr("Connection lost");
        truth.detail = attemptWords(facts);
    }
    truth.place = facts.hasPicture ? NotePlace::Note : NotePlace::Centre;
    truth.pictureOpacity = kFaint;
    return truth;
}

TileTruth onBlack(Mark mark, const QString &title, const QString &detail, TileAction action)
{
    TileTruth truth;
    truth.mark = mark;
    truth.place = NotePlace::Centre;
    truth.title = title;
    truth.detail = detail;
    truth.action = action;
    truth.pictureOpacity = 0;
    return truth;
}

TileTruth connecting(const TileFacts &facts)
{
    // A new attempt after a failed one is not news: the words stay until it succeeds.
    if (facts.status.attempt > 0)
        return retrying(facts);
    if (facts.hasPicture && facts.status.everLive)
        return notCurrent(facts.pictureAge);
    // A stream that has not said anything yet has only just been asked for.
    const base::WallTime since = facts.status.since.isKnown() ? facts.status.since : facts.wallNow;
    const int seconds = static_cast<int>(wholeSeconds(facts.wallNow - since));
    const QString detail = seconds > 0 ? Tile::tr("for %n s", nullptr, seconds) : QString();
    return onBlack(Mark::Connecting, Tile::tr("Connecting"), detail, TileAction::None);
}

TileTruth live(const TileFacts &facts)
{
    if (!facts.hasPicture)
        return connecting(facts);
    if (facts.pictureAge > kOldPicture)
        return notCurrent(facts.pictureAge);
    TileTruth truth;
    truth.mark = Mark::Live;
    truth.isLive = true;
    truth.title = Tile::tr("live");
    if (facts.status.damaged) {
        truth.mark = Mark::Stalled;
        truth.place = NotePlace::Band;
        truth.title = Tile::tr("Picture is damaged");
        truth.detail = Tile::tr("data was lost on the way");
    }
    return truth;
}

TileTruth ended()
{
    TileTruth truth;
    truth.mark = Mark::Paused;
    truth.place = NotePlace::Band;
    truth.title = Tile::tr("End of the file");
    truth.action = TileAction::TryNow;
    return truth;
}

} // namespace

TileTruth tileTruth(const TileFacts &facts)
{
    if (!facts.hasCamera) {
        TileTruth truth;
        truth.title = Tile::tr("Drop a camera here");
        truth.detail = Tile::tr("or type its number and press Enter");
        truth.pictureOpacity = 0;
        return truth;
    }
    if (!facts.isKnown)
        return onBlack(Mark::Unknown, Tile::tr("This camera is not in the list"),
                       Tile::tr("It was removed, or the wall comes from another console."), TileAction::None);
    if (!facts.hasAddress)
        return onBlack(Mark::Unknown, Tile::tr("No stream address is known here"),
                       Tile::tr("The camera's card says how to get pictures from it."), TileAction::None);
    const media::StreamStatus &status = facts.status;
    switch (status.state) {
    case StreamState::Stopped:
    case StreamState::Connecting:
        return connecting(facts);
    case StreamState::Live:
    case StreamState::Standby:
        return live(facts);
    case StreamState::Stalled:
        if (facts.hasPicture)
            return notCurrent(std::max(facts.pictureAge, kOldPicture));
        return onBlack(Mark::NoVideo, Tile::tr("Connected, but no picture arrives"),
                       Tile::tr("since %1").arg(clockTime(status.since)), TileAction::TryNow);
    case StreamState::Retrying:
        return retrying(facts);
    case StreamState::Refused:
        return onBlack(Mark::Refused, Tile::tr("The camera refused the password"),
                       Tile::tr("No further attempts, so that the camera does not lock the account."),
                       TileAction::EnterPassword);
    case StreamState::Untrusted:
        return onBlack(Mark::Refused, Tile::tr("The camera's certificate is not trusted"),
                       Tile::tr("The connection could be to somebody else. Nothing is shown."),
                       TileAction::ReviewCertificate);
    case StreamState::NotFound:
        return onBlack(
            Mark::NoVideo, Tile::tr("The camera has no such stream"),
            Tile::tr(
                "The address is known to the camera, but not the path. Check it in the camera's record."),
            TileAction::TryNow);
    case StreamState::Unsupported:
        return onBlack(Mark::Unsupported, Tile::tr("This console cannot decode the stream"),
                       status.codecName.isEmpty() ? status.cause
                                                  : Tile::tr("Codec: %1.").arg(status.codecName),
                       TileAction::None);
    case StreamState::NoVideo:
        return onBlack(Mark::NoVideo, Tile::tr("Connected, but no picture arrives"),
                       Tile::tr("since %1").arg(clockTime(status.since)), TileAction::TryNow);
    case StreamState::Ended:
        return ended();
    }
    return connecting(facts);
}

QString actionText(TileAction action)
{
    switch (action) {
    case TileAction::None:
        return {};
    case TileAction::TryNow:
        return Tile::tr("Try now");
    case TileAction::EnterPassword:
        return Tile::tr("Enter password…");
    case TileAction::ReviewCertificate:
        return Tile::tr("Review certificate…");
    }
    return {};
}

} // namespace videoguard::wall
