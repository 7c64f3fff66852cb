// SPDX-License-Identifier: EUPL-1.2
#include "app/console/self_test.h"

#include "app/access/keyring.h"
#include "app/access/library_info.h"
#include "app/base/data_folder.h"
#include "app/basemap/mbtiles_source.h"
#include "app/console/profile_folder.h"
#include "app/database/library_info.h"
#include "app/media/library_info.h"

#include <QDir>
#include <QGuiApplication>
#include <QImageReader>
#include <QSslSocket>
#include <QTemporaryFile>

namespace videoguard::console {

namespace {

using Line = SelfTestLine;
using Verdict = SelfTestLine::Verdict;

Line bad(const char *what, const base::Error &error)
{
    return {QLatin1String(what), Verdict::Bad, base::describe(error)};
}

template<typename Value>
Line line(const char *what, const base::Result<Value> &result)
{
    return result ? Line{QLatin1String(what), Verdict::Good, *result} : bad(what, result.error());
}

Line toolkit()
{
    return {
        QStringLiteral("Qt"), Verdict::Good,
        QStringLiteral("%1, platform %2").arg(QLatin1String(qVersion()), QGuiApplication::platformName())};
}

Line tls()
{
    if (!QSslSocket::supportsSsl())
        return {QStringLiteral("TLS"), Verdict::Bad,
                QStringLiteral("no library for encrypted connections; found: %1")
                    .arg(QSslSocket::availableBackends().join(QStringLiteral(", ")))};
    return {QStringLiteral("TLS"), Verdict::Good,
            QStringLiteral("%1, %2").arg(QSslSocket::activeBackend(), QSslSocket::sslLibraryVersionString())};
}

Line encryption()
{
    const auto checked = access::checkEncryption();
    return checked ? Line{QStringLiteral("Encryption"), Verdict::Good,
                          QStringLiteral("libsodium %1").arg(access::libraryInfo().version)}
                   : bad("Encryption", checked.error());
}

Line keyring()
{
    const auto reachable = access::desktopKeyring()->reachable();
    return reachable ? Line{QStringLiteral("Keyring"), Verdict::Good, QStringLiteral("the desktop's")}
                     : Line{QStringLiteral("Keyring"), Verdict::Lacking,
                            QStringLiteral("%1; passwords are kept in an encrypted file with a passphrase")
                                .arg(reachable.error().cause)};
}

Line basemap()
{
    const auto path = base::dataFile(QStringLiteral("basemap/kurzeme.mbtiles"));
    if (!path)
        return bad("Basemap", path.error());
    basemap::SourceInfo info;
    info.location = *path;
    const auto source = basemap::MbtilesSource::open(info);
    return source ? Line{QStringLiteral("Basemap"), Verdict::Good, *path} : bad("Basemap", source.error());
}

Line decoding()
{
    const auto path = base::dataFile(QStringLiteral("demo/footage/sub_h264_640x360p15_mast.mp4"));
    if (!path)
        return bad("Decoding", path.error());
    return line("Decoding", media::decodeFilm(*path));
}

Line images()
{
    const QList<QByteArray> formats = QImageReader::supportedImageFormats();
    for (const char *needed : {"png", "jpeg"}) {
        if (!formats.contains(needed))
            return {QStringLiteral("Image formats"), Verdict::Bad,
                    QStringLiteral("%1 is missing").arg(QLatin1String(needed))};
    }
    return {QStringLiteral("Image formats"), Verdict::Good,
            QString::fromLatin1(formats.join(QByteArrayLiteral(", ")))};
}

Line profileLine(const QString &profile)
{
    const auto opened = ProfileFolder::open(profile);
    const QString path = ProfileFolder::pathFor(profile);
    if (!opened && opened.error().kind != base::ErrorKind::Conflict)
        return bad("Profile", opened.error());
    QTemporaryFile file(QDir(path).filePath(QStringLiteral("self-test")));
    if (!file.open() || file.write("videoguard") != 10 || !file.flush())
        return {QStringLiteral("Profile"), Verdict::Bad,
                QStringLiteral("%1: %2").arg(path, file.errorString())};
    return {QStringLiteral("Profile"), Verdict::Good, path};
}

} // namespace

std::vector<SelfTestLine> selfTest(const QString &profile)
{
    std::vector<Line> lines{toolkit()};
    for (const base::LibraryInfo &library : media::libraryInfo()) {
        const QString licence =
            library.licence.isEmpty() ? QString() : QStringLiteral(", ") + library.licence;
        lines.push_back({library.name, Verdict::Good, library.version + licence});
    }
    Line sqlite = line("SQLite", database::checkFeatures());
    sqlite.detail = database::libraryInfo().version + QStringLiteral(", ") + sqlite.detail;
    lines.push_back(sqlite);
    lines.push_back(tls());
    lines.push_back(encryption());
    lines.push_back(keyring());
    lines.push_back(images());
    lines.push_back(basemap());
    lines.push_back(decoding());
    lines.push_back(profileLine(profile));
    return lines;
}

QString selfTestText(const std::vector<SelfTestLine> &lines)
{
    QString text;
    for (const Line &line : lines) {
        const char *verdict = line.verdict == Verdict::Good      ? "ok      "
                              : line.verdict == Verdict::Lacking ? "lacking "
                                                                 : "BAD     ";
        text += QLatin1String(verdict) + line.what + QStringLiteral(": ") + line.detail + QLatin1Char('\n');
    }
    return text;
}

int selfTestExitCode(const std::vector<SelfTestLine> &lines)
{
    const auto isBad = [](const Line &line) { return line.verdict == Verdict::Bad; };
    return std::any_of(lines.begin(), lines.end(), isBad) ? 1 : 0;
}

} // namespace videoguard::console
