// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/sync_bench_server.h"

#include "app/catalogue/partner.h"
#include "tests/bench/catalogue_bench_cameras.h"
#include "tests/bench/probe/report.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace videoguard::bench {

using base::ErrorKind;
using base::Result;

namespace {

constexpr int kBatch = 1000;
const QString kDirectory = QStringLiteral("videoguard-directory");
/// Stands in each document of the directory that a benchmark made.
const QString kMark = QStringLiteral("sync_bench");

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

tl::unexpected<base::Error> failed(const QString &what, const test::PlainAnswer &answer)
{
    return base::fail(
        ErrorKind::Unreachable, what,
        QStringLiteral("%1: %2").arg(answer.status).arg(QString::fromUtf8(answer.body.left(300))));
}

BenchTown town(const QString &slug, int number, int documents, int first)
{
    return {slug, QStringLiteral("be9c0000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')),
            QStringLiteral("Bench ") + slug, documents, first};
}

/// About 1.2 KB as JSON: a real camera record as partners get it.
QJsonObject document(const BenchTown &town, int number)
{
    catalogue::CameraRecord record = benchCamera(town.first + number);
    record.setValue(QStringLiteral("owner_org_id"), town.id);
    QJsonObject document = catalogue::visibleCopy(record, catalogue::Visibility::Partner).document();
    document.insert(QStringLiteral("_id"), record.id());
    return document;
}

} // namespace

test::PlainAnswer BenchServer::ask(const QByteArray &method, const QString &path,
                                   const QByteArray &body) const
{
    return test::plainRequest(url, method, path, body, user, password, 300'000);
}

Result<void> BenchServer::prepare(bool quick)
{
    const int scale = quick ? 10 : 1;
    m_large = town(QStringLiteral("bench-large-%1").arg(100'000 / scale), 100 + scale, 100'000 / scale, 0);
    m_small = town(QStringLiteral("bench-few"), 200, 500, 200'000);
    for (int at = 0; at < 17; ++at)
        m_seventeen.push_back(town(QStringLiteral("bench-town%1-%2").arg(2'000 / scale).arg(at),
                                   1000 * scale + at, 2'000 / scale, 300'000 + at * 2'000));
    if (url.isEmpty()) {
        const QString folder = QStringLiteral(VIDEOGUARD_BENCH_DATA "/sync-%1").arg(m_large.documents);
        if (!QDir().mkpath(folder))
            return base::fail(ErrorKind::Denied, QStringLiteral("make ") + folder);
        password = QStringLiteral("secret");
        if (!m_peer.start(folder, user, password))
            return base::fail(ErrorKind::NotFound, QStringLiteral("start the test server"),
                              m_peer.errorString());
        url = m_peer.url();
    }
    const test::PlainAnswer welcome = ask("GET", QStringLiteral("/"));
    if (welcome.status != 200)
        return failed(QStringLiteral("reach the server"), welcome);
    const QJsonObject hello = parsed(welcome.body);
    m_name = (hello.contains(QStringLiteral("express-pouchdb")) ? QStringLiteral("express-pouchdb ")
                                                                : QStringLiteral("CouchDB ")) +
             hello[QStringLiteral("version")].toString();
    std::vector<BenchTown> all = m_seventeen;
    all.push_back(m_large);
    all.push_back(m_small);
    if (auto done = fillDirectory(all); !done)
        return done;
    for (const BenchTown &one : all) {
        if (auto done = fill(one); !done)
            return done;
    }
    return {};
}

Result<void> BenchServer::fillDirectory(const std::vector<BenchTown> &towns) const
{
    const QString path = QLatin1Char('/') + kDirectory;
    if (const auto made = ask("PUT", path); made.status != 201 && made.status != 412)
        return failed(QStringLiteral("create the directory"), made);
    const auto rows = ask("GET", path + QStringLiteral("/_all_docs?include_docs=true"));
    if (rows.status != 200)
        return failed(QStringLiteral("read the directory"), rows);
    QStringList there;
    for (const QJsonValue &row : parsed(rows.body)[QStringLiteral("rows")].toArray()) {
        if (!row[QStringLiteral("doc")][kMark].toBool())
            return base::fail(
                ErrorKind::Conflict, QStringLiteral("use this server"),
                QStringLiteral("its directory holds partners: measure against an empty server"));
        there << row[QStringLiteral("id")].toString();
    }
    for (const BenchTown &one : towns) {
        if (there.contains(one.id))
            continue;
        catalogue::Partner partner;
        partner.id = one.id;
        partner.slug = one.slug;
        partner.prefix = QStringLiteral("BEN");
        partner.country = QStringLiteral("LV");
        partner.nameLv = one.name;
        QJsonObject entry = catalogue::toDocument(partner);
        entry.insert(QStringLiteral("databases"), QJsonObject{{QStringLiteral("catalogue"), one.database()}});
        entry.insert(kMark, true);
        const auto put = ask("PUT", path + QLatin1Char('/') + one.id, compact(entry));
        if (put.status != 201)
            return failed(QStringLiteral("write the directory"), put);
    }
    return {};
}

Result<void> BenchServer::fill(const BenchTown &town) const
{
    const QString path = QLatin1Char('/') + town.database();
    const auto info = ask("GET", path);
    if (info.status == 404) {
        if (const auto made = ask("PUT", path); made.status != 201)
            return failed(QStringLiteral("create ") + town.database(), made);
    } else if (info.status != 200) {
        return failed(QStringLiteral("ask for ") + town.database(), info);
    }
    const int there = parsed(info.body)[QStringLiteral("doc_count")].toInt();
    if (there >= town.documents)
        return {};
    tell(QStringLiteral("    filling %1 from %2 to %3 documents")
             .arg(town.database())
             .arg(there)
             .arg(town.documents));
    // Batches are stored in their order, so what is missing is the end.
    for (int begin = there / kBatch * kBatch; begin < town.documents; begin += kBatch) {
        QJsonArray batch;
        for (int at = begin; at < std::min(begin + kBatch, town.documents); ++at)
            batch.append(document(town, at));
        const auto stored =
            ask("POST", path + QStringLiteral("/_bulk_docs"), compact({{QStringLiteral("docs"), batch}}));
        if (stored.status != 201)
            return failed(QStringLiteral("fill ") + town.database(), stored);
    }
    return {};
}

Result<QByteArrayList> BenchServer::pagesOf(const QString &database, int rows) const
{
    QByteArrayList pages{"0"};
    while (true) {
        const auto page = ask("GET", QStringLiteral("/%1/_changes?style=all_docs&limit=%2&since=%3")
                                         .arg(database)
                                         .arg(rows)
                                         .arg(QString::fromLatin1(pages.last())));
        if (page.status != 200)
            return failed(QStringLiteral("page through ") + database, page);
        const QJsonObject feed = parsed(page.body);
        if (feed[QStringLiteral("results")].toArray().isEmpty())
            break;
        const QJsonValue last = feed[QStringLiteral("last_seq")];
        pages << (last.isString() ? last.toString() : QString::number(last.toInteger()))
                     .toUtf8()
                     .toPercentEncoding();
    }
    pages.removeLast();
    return pages;
}

Result<void> BenchServer::change(int count, int round) const
{
    QJsonArray keys;
    for (int at = 0; at < count; ++at)
        keys.append(benchCamera(m_large.first + round * count + at).id());
    const QString path = QLatin1Char('/') + m_large.database();
    const auto found = ask("POST", path + QStringLiteral("/_all_docs?include_docs=true"),
                           compact({{QStringLiteral("keys"), keys}}));
    if (found.status != 200)
        return failed(QStringLiteral("read documents to change"), found);
    QJsonArray changed;
    for (const QJsonValue &row : parsed(found.body)[QStringLiteral("rows")].toArray()) {
        QJsonObject one = row[QStringLiteral("doc")].toObject();
        one.insert(QStringLiteral("rev"), one[QStringLiteral("rev")].toInt() + 1);
        one.insert(QStringLiteral("place"), QStringLiteral("round %1").arg(round));
        changed.append(one);
    }
    const auto stored =
        ask("POST", path + QStringLiteral("/_bulk_docs"), compact({{QStringLiteral("docs"), changed}}));
    if (stored.status != 201 || changed.size() != count)
        return failed(QStringLiteral("change documents"), stored);
    return {};
}

} // namespace videoguard::bench
