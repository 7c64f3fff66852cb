// SPDX-License-Identifier: EUPL-1.2
#include "tests/archive/archive_fixture.h"

#include <QFile>

#include <random>
#include <thread>

using namespace videoguard;
using namespace videoguard::archive;
using namespace videoguard::test;
using namespace std::chrono_literals;
using media::FootagePiece;

namespace {

std::vector<FootagePiece> forwards(media::FootageIndex &index)
{
    std::vector<FootagePiece> pieces;
    for (auto piece = index.pieceAfter(at(-1h)); piece; piece = index.pieceAfter(piece->range.to)) {
        pieces.push_back(*piece);
        REQUIRE(pieces.size() < 1000);
    }
    return pieces;
}

std::vector<FootagePiece> backwards(media::FootageIndex &index)
{
    std::vector<FootagePiece> pieces;
    for (auto piece = index.pieceBefore(at(48h)); piece; piece = index.pieceBefore(piece->range.from)) {
        pieces.insert(pieces.begin(), *piece);
        REQUIRE(pieces.size() < 1000);
    }
    return pieces;
}

} // namespace

TEST_CASE("footage is found at, after and before a moment", "[archive][footage]")
{
    ArchiveFile file;
    const Segment first = file.make(cameraId(1), at(1h), 60s);
    const Segment second = file.make(cameraId(1), at(1h + 70s), 60s);
    file.make(cameraId(2), at(1h + 60s), 10s);
    const auto index = Archive::footage(file.file, cameraId(1));
    const auto piece = index->pieceAt(at(1h + 30s));
    REQUIRE(piece.has_value());
    CHECK(piece->path == first.facts.path);
    CHECK(piece->range == first.facts.range);
    CHECK(piece->clock == media::ClockSource::Camera);
    CHECK_FALSE(index->pieceAt(at(1h + 60s)).has_value());
    CHECK_FALSE(index->pieceAt(at(59min)).has_value());
    CHECK(index->pieceAfter(at(1h))->path == first.facts.path);
    CHECK(index->pieceAfter(at(1h + 1us))->path == second.facts.path);
    CHECK_FALSE(index->pieceAfter(at(1h + 70s + 1us)).has_value());
    CHECK(index->pieceBefore(at(1h + 130s))->path == second.facts.path);
    CHECK(index->pieceBefore(at(1h + 130s - 1us))->path == first.facts.path);
    CHECK_FALSE(index->pieceBefore(at(1h + 59s)).has_value());
    CHECK_FALSE(Archive::footage(file.file, cameraId(9))->pieceAfter(at(0h)).has_value());
}

TEST_CASE("main is shown where both streams were recorded", "[archive][footage]")
{
    ArchiveFile file;
    const Segment sub = file.make(cameraId(1), at(1h), 60s, Stream::Sub);
    const Segment main = file.make(cameraId(1), at(1h + 20s), 20s);
    const auto index = Archive::footage(file.file, cameraId(1));
    const std::vector<FootagePiece> pieces = forwards(*index);
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[0].path == sub.facts.path);
    CHECK(pieces[0].range == TimeRange{at(1h), at(1h + 20s)});
    CHECK(pieces[1].path == main.facts.path);
    CHECK(pieces[2].path == sub.facts.path);
    CHECK(pieces[2].range == TimeRange{at(1h + 40s), at(1h + 60s)});
    CHECK(backwards(*index) == pieces);
}

TEST_CASE("after a clock was set back, the file that was begun with the new time is shown",
          "[archive][footage]")
{
    ArchiveFile file;
    const Segment before = file.make(cameraId(1), at(1h), 60s);
    const Segment after = file.make(cameraId(1), at(1h + 30s), 60s);
    const auto index = Archive::footage(file.file, cameraId(1));
    CHECK(index->pieceAt(at(1h + 40s))->path == after.facts.path);
    const auto first = index->pieceAt(at(1h + 10s));
    CHECK(first->path == before.facts.path);
    CHECK(first->range == TimeRange{at(1h), at(1h + 30s)});
}

TEST_CASE("an open segment can be played to its present end", "[archive][footage]")
{
    ArchiveFile file;
    media::SegmentFacts facts = factsOf(file.pathOf(cameraId(1), at(1h)), {at(1h), at(1h)});
    const auto index = Archive::footage(file.file, cameraId(1));
    const qint64 id = require(file->begin(cameraId(1), Stream::Main, facts));
    CHECK_FALSE(index->pieceAt(at(1h)).has_value());
    facts.range.to = at(1h + 5s);
    require(file->update(id, facts, true));
    CHECK(index->pieceAt(at(1h + 4s))->range == facts.range);
    facts.range.to = at(1h + 9s);
    require(file->update(id, facts, true));
    CHECK(index->pieceAt(at(1h + 4s))->range == facts.range);
}

TEST_CASE("footage on a disk that is gone cannot be played, and can when it is back", "[archive][footage]")
{
    ArchiveFile file;
    file.make(cameraId(1), at(1h), 60s);
    const QString away = file.footage + QStringLiteral(".away");
    REQUIRE(QFile::rename(file.footage, away));
    CHECK_FALSE(Archive::footage(file.file, cameraId(1))->pieceAt(at(1h)).has_value());
    REQUIRE(QFile::rename(away, file.footage));
    CHECK(Archive::footage(file.file, cameraId(1))->pieceAt(at(1h)).has_value());
}

TEST_CASE("pieces of random segments are those of a naive model", "[archive][footage][random]")
{
    for (const unsigned seed : {11U, 12U, 13U, 14U, 15U, 16U, 17U, 18U}) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        const auto any = [&random](int from, int to) {
            return std::uniform_int_distribution<int>(from, to)(random);
        };
        ArchiveFile file;
        std::vector<Segment> all;
        for (int i = 0; i < 25; ++i) {
            Segment one;
            one.cameraId = cameraId(1);
            one.stream = any(0, 2) == 0 ? Stream::Sub : Stream::Main;
            const base::WallTime from = at(std::chrono::seconds(any(0, 900)) + std::chrono::milliseconds(i));
            one.facts = factsOf(file.pathOf(cameraId(1), from, one.stream),
                                {from, from + std::chrono::seconds(any(1, 90))});
            all.push_back(one);
        }
        require(file->add(all));
        // The owner of every millisecond.
        std::vector<int> owner(1'000'000, -1);
        for (std::size_t ms = 0; ms < owner.size(); ++ms) {
            const base::WallTime t = at(std::chrono::milliseconds(ms));
            for (int i = 0; i < int(all.size()); ++i) {
                const Segment &one = all[std::size_t(i)];
                if (!one.facts.range.contains(t))
                    continue;
                if (owner[ms] < 0) {
                    owner[ms] = i;
                    continue;
                }
                const Segment &best = all[std::size_t(owner[ms])];
                if (one.stream != best.stream ? one.stream == Stream::Main
                                              : one.facts.range.from > best.facts.range.from)
                    owner[ms] = i;
            }
        }
        std::vector<FootagePiece> expected;
        for (std::size_t ms = 0; ms < owner.size(); ++ms) {
            if (owner[ms] < 0)
                continue;
            const base::WallTime t = at(std::chrono::milliseconds(ms));
            if (ms > 0 && owner[ms] == owner[ms - 1]) {
                expected.back().range.to = t + 1ms;
            } else {
                const media::SegmentFacts &facts = all[std::size_t(owner[ms])].facts;
                expected.push_back({{t, t + 1ms}, facts.path, nullptr, facts.clock});
            }
        }
        const auto index = Archive::footage(file.file, cameraId(1));
        const std::vector<FootagePiece> found = forwards(*index);
        CHECK(found == expected);
        CHECK(backwards(*index) == expected);
        for (int i = 0; i < 200; ++i) {
            const base::WallTime t = at(std::chrono::milliseconds(any(0, 999'999)));
            const auto piece = index->pieceAt(t);
            const auto known = std::find_if(expected.cbegin(), expected.cend(),
                                            [t](const FootagePiece &one) { return one.range.contains(t); });
            REQUIRE(piece.has_value() == (known != expected.cend()));
            if (piece)
                CHECK(*piece == *known);
        }
    }
}

TEST_CASE("footage is read while another thread writes", "[archive][footage][threads]")
{
    ArchiveFile file;
    file.make(cameraId(1), at(0h), 60s);
    constexpr int kSegments = 200;
    std::jthread writer([&] {
        const auto other = Archive::open(file.file);
        for (int i = 1; other && i <= kSegments; ++i) {
            const base::WallTime from = at(std::chrono::minutes(i));
            media::SegmentFacts facts = factsOf(file.pathOf(cameraId(1), from), {from, from});
            const auto id = (*other)->begin(cameraId(1), Stream::Main, facts);
            facts.range.to = from + 60s;
            if (!id || !(*other)->update(*id, facts, false))
                return;
        }
    });
    const auto index = Archive::footage(file.file, cameraId(1));
    base::WallTime last = at(0h);
    while (last < at(std::chrono::minutes(kSegments))) {
        const auto piece = index->pieceBefore(at(24h));
        REQUIRE(piece.has_value());
        REQUIRE(piece->range.from >= last);
        last = piece->range.from;
        REQUIRE(require(file->coverage({cameraId(1)}, {at(0h), at(24h)}, 1s)).front().size() == 1);
    }
}
