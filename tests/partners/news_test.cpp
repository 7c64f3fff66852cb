// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "ui/partners/check_words.h"
#include "ui/partners/join_dialog.h"
#include "ui/partners/news_list.h"
#include "ui/partners/refused_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace videoguard;
using namespace videoguard::partners;
using catalogue::NewsItem;
using catalogue::NewsKind;

namespace {

constexpr qint64 kMinute = 60'000'000;
constexpr qint64 kNow = 1'772'634'728LL * 1'000'000; // 2026-03-04 14:32:08 UTC
const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
const QHash<QString, QString> kNames{{QStringLiteral("t"), QStringLiteral("Talsi")},
                                     {QStringLiteral("p"), QStringLiteral("Plunge")}};

NewsItem item(qint64 number, const char *partner, NewsKind kind, qint64 ago_min, bool read = false)
{
    NewsItem made;
    made.number = number;
    made.at_us = kNow - ago_min * kMinute;
    made.partnerId = QLatin1String(partner);
    made.kind = kind;
    made.cameraId = QStringLiteral("camera-%1").arg(number);
    made.reference = QStringLiteral("CAM-%1").arg(number);
    made.read = read;
    if (kind == NewsKind::Moved)
        made.changes = {{QStringLiteral("azimuth_deg"), 214, 221}, {QStringLiteral("height_m"), 5, 6}};
    return made;
}

} // namespace

TEST_CASE("News are grouped by day, round, partner and kind", "[partners][news]")
{
    NewsFeed feed;
    feed.groups = groupNews({item(1, "p", NewsKind::Added, 4), item(2, "t", NewsKind::Moved, 3),
                             item(3, "p", NewsKind::Added, 5), item(4, "p", NewsKind::Added, 90),
                             item(5, "p", NewsKind::Added, 24 * 60, true)});
    const std::vector<NewsLine> lines = newsLines(feed, kNames, kNow, kEnglish);
    QStringList texts;
    for (const NewsLine &line : lines)
        texts += line.text;
    CHECK(texts ==
          QStringList{QStringLiteral("Today, Wed 4 Mar 2026"), QStringLiteral("Talsi: camera CAM-2 moved"),
                      QStringLiteral("Plunge: 2 cameras new"), QStringLiteral("Plunge: camera CAM-4 new"),
                      QStringLiteral("Yesterday, Tue 3 Mar 2026"),
                      QStringLiteral("Plunge: camera CAM-5 new")});
    CHECK(lines[2].unread);
    CHECK_FALSE(lines[5].unread);
    CHECK(camerasOf(feed, lines[2]) == QStringList{QStringLiteral("camera-1"), QStringLiteral("camera-3")});
    CHECK(numbersOf(feed, lines[2]) == std::vector<qint64>{1, 3});
    CHECK(camerasOf(feed, lines[0]).isEmpty());
}

TEST_CASE("A line opens by the keyboard to before and after, and Enter asks for the map", "[partners][news]")
{
    NewsModel model;
    NewsList list(model);
    QObject::connect(&list, &NewsList::rowToggled, &model, &NewsModel::toggle);
    QSignalSpy activated(&list, &NewsList::rowActivated);
    model.setNews({item(1, "t", NewsKind::Moved, 3)}, kNames, kNow, kEnglish);
    list.resize(900, 400);
    list.show();
    REQUIRE(model.rowCount() == 2);
    list.setCurrentIndex(model.index(1));
    QTest::keyClick(&list, Qt::Key_Right);
    REQUIRE(model.rowCount() == 4);
    CHECK(model.line(2)->text == QStringLiteral("Azimuth (from north)"));
    CHECK(model.line(2)->detail == QStringLiteral("214°"));
    CHECK(model.line(2)->after == QStringLiteral("221°"));
    QTest::keyClick(&list, Qt::Key_Left);
    CHECK(model.rowCount() == 2);
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(activated.count() == 1);
}

TEST_CASE("Every failed step of the test says what to do and the cause last", "[partners][join]")
{
    for (int at = 0; at <= static_cast<int>(sync::CheckStep::Write); ++at) {
        sync::CheckResult result;
        result.step = static_cast<sync::CheckStep>(at);
        CHECK(stepText(result).isEmpty());
        result.outcome = sync::CheckOutcome::Failed;
        result.error = base::Error{base::ErrorKind::Unreachable, {}, QStringLiteral("ECONNREFUSED")};
        INFO(stepText(result).toStdString());
        CHECK_FALSE(stepName(result.step).isEmpty());
        CHECK(stepText(result).size() > 20);
        CHECK((at == 0 || stepText(result).endsWith(QStringLiteral("ECONNREFUSED."))));
    }
}

TEST_CASE("Joining is possible only after the test passed", "[partners][join]")
{
    JoinDialog dialog(nullptr);
    auto *join = dialog.findChild<QPushButton *>(QStringLiteral("join.join"));
    auto *test = dialog.findChild<QPushButton *>(QStringLiteral("join.test"));
    REQUIRE(join);
    REQUIRE(test);
    CHECK_FALSE(join->isEnabled());
    CHECK_FALSE(test->isEnabled());
    JoinEntry entry;
    entry.server = QStringLiteral("ftp://nowhere");
    dialog.setEntry(entry);
    CHECK(test->isEnabled());
    QTest::mouseClick(test, Qt::LeftButton);
    CHECK_FALSE(join->isEnabled());
    CHECK_FALSE(accountOf(dialog.entry()));
    entry.server = QStringLiteral("couch.talsi.example:6984");
    CHECK(accountOf(entry)->server == QUrl(QStringLiteral("https://couch.talsi.example:6984")));
}

TEST_CASE("An unknown certificate is shown with its fingerprint", "[partners][join]")
{
    JoinDialog dialog(nullptr);
    dialog.show();
    sync::CheckResult result;
    result.step = sync::CheckStep::Certificate;
    result.outcome = sync::CheckOutcome::Failed;
    result.pin = QByteArray::fromHex("aabbcc");
    result.certificateSubject = QStringLiteral("couch.talsi.example");
    dialog.showSteps({result});
    auto *words = dialog.findChild<QLabel *>(QStringLiteral("join.certificate"));
    REQUIRE(words);
    CHECK(words->isVisible());
    CHECK(words->text().contains(QStringLiteral("AA:BB:CC")));
    CHECK(words->text().contains(QStringLiteral("couch.talsi.example")));
}

TEST_CASE("A refused record is listed with its reason and copied as text", "[partners][refused]")
{
    sync::RefusedDocument document;
    document.id = QStringLiteral("some-id");
    document.why = sync::Refusal::ForeignOwner;
    document.body = R"({"ref":"SAL-CAM-7"})";
    document.at_us = kNow - 90 * kMinute;
    const std::vector<RefusedLine> lines = refusedLines({document}, kNow, kEnglish);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].reference == QStringLiteral("SAL-CAM-7"));
    CHECK(lines[0].since == QStringLiteral("13:02"));
    CHECK(refusedReport(QStringLiteral("Saldus"), lines).contains(lines[0].why));
}
