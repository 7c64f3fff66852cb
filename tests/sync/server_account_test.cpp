// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/server_account.h"
#include "tests/support/catch.h"

using namespace videoguard;

TEST_CASE("a server typed without a scheme is asked over https", "[sync][server_account]")
{
    const auto url = sync::parseServer(QStringLiteral(" couch.talsi.example:6984/ "));
    REQUIRE(url);
    CHECK(url->toString() == QStringLiteral("https://couch.talsi.example:6984"));
}

TEST_CASE("name and password are split off a typed server", "[sync][server_account]")
{
    base::Credentials credentials;
    const auto url = sync::parseServer(QStringLiteral("https://anna:p%40ss@couch.example/db/"), &credentials);
    REQUIRE(url);
    CHECK(url->toString() == QStringLiteral("https://couch.example/db"));
    CHECK(credentials.user == QStringLiteral("anna"));
    CHECK(credentials.password == QStringLiteral("p@ss"));
}

TEST_CASE("plain http is taken for this machine alone", "[sync][server_account]")
{
    CHECK(sync::parseServer(QStringLiteral("http://127.0.0.1:5984")));
    CHECK(sync::parseServer(QStringLiteral("http://localhost:5984")));
    const auto other = sync::parseServer(QStringLiteral("http://couch.example"));
    REQUIRE_FALSE(other);
    CHECK(other.error().kind == base::ErrorKind::Unsupported);
    CHECK(sync::parseServer(QStringLiteral("http://couch.example"), nullptr, true));
}

TEST_CASE("what is no server is refused", "[sync][server_account]")
{
    for (const char *typed : {"", "   ", "https://", "ftp://couch.example", "https:// space"})
        CHECK_FALSE(sync::parseServer(QString::fromLatin1(typed)));
}

TEST_CASE("every part of a path is encoded whole", "[sync][server_account]")
{
    const QUrl server(QStringLiteral("https://couch.example/prefix"));
    CHECK(sync::serverUrl(server, {QStringLiteral("db"), QStringLiteral("a/b+c:d ē")},
                          QStringLiteral("since=%2212-x%22"))
              .toEncoded() == "https://couch.example/prefix/db/a%2Fb%2Bc%3Ad%20%C4%93?since=%2212-x%22");
    CHECK(sync::serverUrl(QUrl(QStringLiteral("http://127.0.0.1:5984")), {}).toEncoded() ==
          "http://127.0.0.1:5984/");
}
