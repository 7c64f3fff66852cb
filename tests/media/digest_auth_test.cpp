// SPDX-License-Identifier: EUPL-1.2
#include "app/media/digest_auth.h"
#include "tests/support/catch.h"

using namespace videoguard;
using namespace videoguard::media;

namespace {

AuthChallenge only(const QByteArray &header)
{
    const auto challenges = parseChallenges({header});
    REQUIRE(challenges.size() == 1);
    return challenges.front();
}

const base::Credentials kMufasa{QStringLiteral("Mufasa"), QStringLiteral("Circle Of Life")};

} // namespace

TEST_CASE("the answer to RFC 2617's example is the one printed there", "[media][digest_auth]")
{
    DigestAuth auth(
        only("Digest realm=\"testrealm@host.com\", qop=\"auth,auth-int\", "
             "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", opaque=\"5ccc069c403ebaf9f0171e9517f40e41\""),
        kMufasa, "0a4f113b");
    const QByteArray value = auth.authorization("GET", "/dir/index.html");
    CHECK(value.contains("response=\"6629fae49393a05397450978507c4ef1\""));
    CHECK(value.contains("opaque=\"5ccc069c403ebaf9f0171e9517f40e41\""));
    CHECK(value.contains("nc=00000001"));
    CHECK(auth.authorization("GET", "/dir/index.html").contains("nc=00000002"));
}

TEST_CASE("the answers to RFC 7616's example are the ones printed there", "[media][digest_auth]")
{
    const base::Credentials mufasa{QStringLiteral("Mufasa"), QStringLiteral("Circle of Life")};
    const QByteArray rest = ", nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", "
                            "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";
    const QByteArray nonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
    const auto challenges = parseChallenges(
        {"Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", algorithm=MD5" + rest,
         "Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", algorithm=SHA-256" + rest});
    REQUIRE(challenges.size() == 2);
    CHECK(DigestAuth(challenges[0], mufasa, nonce)
              .authorization("GET", "/dir/index.html")
              .contains("response=\"8ca523f5e9506fed4657c9700eebdbec\""));
    const auto best = DigestAuth::strongest(challenges);
    REQUIRE(best);
    CHECK(best->scheme == AuthChallenge::Scheme::DigestSha256);
    CHECK(DigestAuth(*best, mufasa, nonce)
              .authorization("GET", "/dir/index.html")
              .contains("response=\"753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1\""));
}

TEST_CASE("a camera's challenge without qop is answered in RFC 2069's way", "[media][digest_auth]")
{
    DigestAuth auth(only("Digest realm=\"cam\", nonce=\"abc123\""),
                    {QStringLiteral("admin"), QStringLiteral("s3cret")});
    const QByteArray value = auth.authorization("DESCRIBE", "rtsp://192.0.2.10:554/main");
    CHECK(value.contains("response=\"84146ae649101b56f33568e3ae1a51e8\""));
    CHECK_FALSE(value.contains("qop"));
    CHECK_FALSE(value.contains("cnonce"));
}

TEST_CASE("Digest is chosen before Basic, whatever their order and however they are packed",
          "[media][digest_auth]")
{
    const QByteArray basic = "Basic realm=\"a, b\"";
    const QByteArray digest = "Digest realm=\"c\", nonce=\"d\", stale=TRUE";
    for (const QList<QByteArray> &headers : {QList<QByteArray>{basic, digest},
                                             {digest, basic},
                                             {basic + ", " + digest},
                                             {digest + ", " + basic}}) {
        const auto challenges = parseChallenges(headers);
        REQUIRE(challenges.size() == 2);
        const auto best = DigestAuth::strongest(challenges);
        REQUIRE(best);
        CHECK(best->scheme == AuthChallenge::Scheme::DigestMd5);
        CHECK(best->realm == "c");
        CHECK(best->stale);
    }
}

TEST_CASE("challenges that cannot be answered are left out", "[media][digest_auth]")
{
    CHECK(
        parseChallenges({"NTLM", "Negotiate abc=", "Digest realm=\"a\", nonce=\"b\", algorithm=SHA-512-256",
                         "Digest realm=\"a\", nonce=\"b\", qop=\"auth-int\"", "", ",,,=\"\"", "\"", "Digest"})
            .size() == 1); // a bare "Digest" has an empty nonce, which is a nonce
    CHECK_FALSE(DigestAuth::strongest({}));
}

TEST_CASE("Basic sends name and password in UTF-8", "[media][digest_auth]")
{
    DigestAuth auth(only("Basic realm=\"x\""), {QStringLiteral("kamera"), QStringLiteral("Pārole:9")});
    CHECK(auth.authorization("DESCRIBE", "rtsp://a/") ==
          "Basic " + QByteArray("kamera:P\xc4\x81role:9").toBase64());
}

TEST_CASE("session keys hash the nonces into the first part", "[media][digest_auth]")
{
    const AuthChallenge challenge = only("Digest realm=\"r\", nonce=\"n\", qop=\"auth\", algorithm=MD5-sess");
    CHECK(challenge.sessionKey);
    DigestAuth auth(challenge, {QStringLiteral("u"), QStringLiteral("p")}, "c");
    // By `printf %s ... | md5sum`: A1 = md5("u:r:p") ":n:c", A2 = "PLAY:rtsp://h/".
    CHECK(auth.authorization("PLAY", "rtsp://h/").contains("response=\"95f10b9c21cfe25a643c60224e41c56d\""));
}

TEST_CASE("a realm cannot write headers of our requests", "[media][digest_auth]")
{
    AuthChallenge challenge = only("Digest realm=\"a\", nonce=\"b\"");
    challenge.realm = "x\"\r\nEvil: 1";
    const QByteArray value =
        DigestAuth(challenge, {QStringLiteral("u"), QStringLiteral("p")}).authorization("PLAY", "rtsp://h/");
    CHECK_FALSE(value.contains('\n'));
    CHECK_FALSE(value.contains('\r'));
}
