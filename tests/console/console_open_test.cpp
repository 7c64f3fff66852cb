// SPDX-License-Identifier: EUPL-1.2
#include "app/console/console.h"
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace videoguard;
using test::waitFor;

TEST_CASE("a console with damaged incidents starts, keeps the damaged file and says where", "[console_open]")
{
    const QTemporaryDir profile;
    {
        auto console = console::Console::open(profile.path());
        REQUIRE(console);
        CHECK((*console)->incidentsSetAside().isEmpty());
    }
    const QString file = profile.filePath(QStringLiteral("incidents.db"));
    for (const QString &journal : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(file + journal);
    QFile damaged(file);
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(8192, 'x'));
    damaged.close();

    auto console = console::Console::open(profile.path());
    if (!console)
        FAIL(base::describe(console.error()).toStdString());
    QFile aside((*console)->incidentsSetAside());
    REQUIRE(aside.open(QIODevice::ReadOnly));
    CHECK(aside.readAll() == QByteArray(8192, 'x'));
    // And incidents can be marked again.
    QString number;
    (*console)->incidents().mark({}, {}, &(*console)->incidents(),
                                 [&](const base::Result<incidents::Incident> &marked) {
                                     REQUIRE(marked);
                                     number = marked->number;
                                 });
    CHECK(waitFor([&] { return !number.isEmpty(); }));
}
