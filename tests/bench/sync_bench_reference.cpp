// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/sync_bench_reference.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

namespace videoguard::bench {

using base::ErrorKind;
using base::Result;

namespace {

constexpr int kLimit_ms = 20 * 60'000;

Result<QByteArray> run(QProcess &process, const QString &program, const QStringList &arguments,
                       const QByteArray &input)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kLimit_ms) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return base::fail(
            ErrorKind::Internal, QStringLiteral("run ") + program,
            QStringLiteral("%1, exit code %2").arg(process.errorString()).arg(process.exitCode()));
    return process.readAllStandardOutput();
}

} // namespace

Result<double> curlPages_s(const BenchServer &server, const QString &database, const QByteArrayList &pages,
                           int rows)
{
    // On standard input, where nobody reads the password.
    QByteArray config =
        "silent\nfail\ncompressed\nuser = \"" + (server.user + u':' + server.password).toUtf8() + "\"\n";
    for (const QByteArray &since : pages)
        config += "url = \"" + server.url.toString().toUtf8() + '/' + database.toUtf8() +
                  "/_changes?style=all_docs&include_docs=true&conflicts=true&seq_interval=" +
                  QByteArray::number(rows) + "&limit=" + QByteArray::number(rows) + "&since=" + since +
                  "\"\noutput = \"/dev/null\"\n";
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    const auto done =
        run(process, QStringLiteral("curl"), {QStringLiteral("--config"), QStringLiteral("-")}, config);
    if (!done)
        return tl::unexpected(done.error());
    return double(timer.nsecsElapsed()) / 1e9;
}

Result<double> pouchPull_s(const BenchServer &server, const QString &database)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(QStringLiteral("VIDEOGUARD_POUCH_MODULES")))
        environment.insert(QStringLiteral("VIDEOGUARD_POUCH_MODULES"),
                           QStringLiteral(VIDEOGUARD_POUCH_MODULES_FOLDER));
    environment.insert(QStringLiteral("VIDEOGUARD_BENCH_USER"), server.user);
    environment.insert(QStringLiteral("VIDEOGUARD_BENCH_PASSWORD"), server.password);
    process.setProcessEnvironment(environment);
    const auto answer = run(process, QStringLiteral("node"),
                            {QStringLiteral(VIDEOGUARD_SOURCE_DIR "/tests/bench/pouch/pull.js"),
                             server.url.toString() + QLatin1Char('/') + database},
                            {});
    if (!answer)
        return tl::unexpected(answer.error());
    const QJsonValue seconds = QJsonDocument::fromJson(*answer).object()[QStringLiteral("seconds")];
    if (!seconds.isDouble())
        return base::fail(ErrorKind::Internal, QStringLiteral("run PouchDB"), QString::fromUtf8(*answer));
    return seconds.toDouble();
}

} // namespace videoguard::bench
