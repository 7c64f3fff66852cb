// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/couch_answer.h"

#include "app/sync/changes_json.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace videoguard::sync {

namespace {

using base::ErrorKind;

constexpr qsizetype kMostOfCause = 500;

/// SYNC.md 30.
ErrorKind kindOf(int status, bool html)
{
    switch (status) {
    case 401:
    case 403:
        return ErrorKind::Denied;
    case 408:
    case 429:
        return ErrorKind::Unreachable;
    case 413:
        return ErrorKind::Full;
    case 407: // a proxy of the network wants a log-in: the server has not been asked
        return ErrorKind::Unreachable;
    case 501:
    case 505:
        return ErrorKind::Unsupported;
    default:
        break;
    }
    if (status >= 500)
        return ErrorKind::Unreachable;
    if (html) // a page "not found" of a proxy says nothing of the database
        return ErrorKind::Corrupt;
    if (status == 404 || status == 410)
        return ErrorKind::NotFound;
    if (status == 409 || status == 412)
        return ErrorKind::Conflict;
    return ErrorKind::Unsupported;
}

QString titleOf(const QByteArray &page)
{
    const QByteArray head = page.left(16 * 1024);
    const QByteArray lower = head.toLower();
    const qsizetype tag = lower.indexOf("<title");
    const qsizetype begin = tag < 0 ? -1 : lower.indexOf('>', tag);
    const qsizetype end = begin < 0 ? -1 : lower.indexOf('<', begin);
    return end < 0 ? QString()
                   : QString::fromUtf8(head.mid(begin + 1, end - begin - 1)).simplified().left(100);
}

std::optional<std::chrono::milliseconds> retryAfterOf(const AnswerFacts &facts)
{
    if (facts.retryAfter.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 seconds = facts.retryAfter.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp<qint64>(seconds, 0, 86'400));
    const auto parsed = [](const QByteArray &text) {
        return QDateTime::fromString(QString::fromLatin1(text.trimmed().replace("GMT", "+0000")),
                                     Qt::RFC2822Date);
    };
    // Against the server's own clock: ours may be wrong.
    const QDateTime until = parsed(facts.retryAfter);
    const QDateTime now = parsed(facts.date);
    if (!until.isValid())
        return std::nullopt;
    const qint64 wait_ms = (now.isValid() ? now : QDateTime::currentDateTimeUtc()).msecsTo(until);
    return std::chrono::milliseconds(std::clamp<qint64>(wait_ms, 0, 86'400'000));
}

} // namespace

bool isHtml(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray type = contentType.toLower();
    if (type.contains("html"))
        return true;
    const qsizetype first = skipBlanks(body, body.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    return first < body.size() && body[first] == '<';
}

CouchAnswer answerOf(const AnswerFacts &facts, const QString &what)
{
    CouchAnswer answer;
    answer.status = facts.status;
    answer.retryAfter = retryAfterOf(facts);
    const bool html = isHtml(facts.contentType, facts.body);
    if (facts.status < 300 && !html) {
        const qsizetype first = skipBlanks(facts.body, 0);
        if (facts.streamed || first == facts.body.size()) {
            answer.body = facts.body;
            return answer;
        }
        // Qt takes a chunked body that ends without its last chunk for a whole one.
        JsonExtent extent;
        static_cast<void>(extent.scan(facts.body, first));
        const bool container = QByteArrayView("{[").contains(facts.body[first]);
        if (extent.state() == JsonExtent::State::Complete || !container) {
            answer.body = facts.body;
            return answer;
        }
        const bool broken = extent.state() == JsonExtent::State::Broken;
        answer.error = base::Error{broken ? ErrorKind::Corrupt : ErrorKind::Unreachable, what,
                                   broken ? QStringLiteral("the answer is no JSON")
                                          : QStringLiteral("the answer was cut off")};
        return answer;
    }
    if (html) {
        const QString title = titleOf(facts.body);
        answer.error = base::Error{
            facts.status < 300 ? ErrorKind::Corrupt : kindOf(facts.status, true), what,
            title.isEmpty() ? QStringLiteral("HTTP %1 with an HTML page instead of JSON").arg(facts.status)
                            : QStringLiteral("HTTP %1 with an HTML page \"%2\" instead of JSON")
                                  .arg(facts.status)
                                  .arg(title)};
        return answer;
    }
    const QJsonObject object = QJsonDocument::fromJson(facts.body).object();
    answer.couchError = object.value(QLatin1String("error")).toString().toUtf8();
    answer.couchReason = object.value(QLatin1String("reason")).toString();
    QString cause = QString::fromUtf8(answer.couchError);
    if (!answer.couchReason.isEmpty())
        cause += (cause.isEmpty() ? QString() : QStringLiteral(": ")) + answer.couchReason;
    if (cause.isEmpty())
        cause = QStringLiteral("HTTP %1").arg(facts.status);
    answer.error = base::Error{kindOf(facts.status, false), what, base::redacted(cause.left(kMostOfCause))};
    return answer;
}

bool CouchAnswer::isTransient() const
{
    if (!error)
        return false;
    // A log-in that is locked for a while opens again by itself.
    if (error->kind == ErrorKind::Denied)
        return retryAfter.has_value();
    return error->kind == ErrorKind::Unreachable || error->kind == ErrorKind::Timeout;
}

} // namespace videoguard::sync
