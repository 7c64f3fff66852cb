// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/sync_bench_cases.h"

#include "tests/bench/sync_bench_reference.h"
#include "tests/bench/sync_bench_run.h"
#include "tests/support/fault_proxy.h"

#include <QTimer>

namespace videoguard::bench {

using base::ErrorKind;
using base::Result;
using namespace std::chrono_literals;

namespace {

const QString kBench = QStringLiteral("sync_bench");
constexpr int kPageRows = 1000;

std::vector<std::pair<QString, QJsonValue>> surroundings(const SyncBench &bench, int documents)
{
    return {{QStringLiteral("documents"), documents},
            {QStringLiteral("server"), bench.server.name()},
            {QStringLiteral("load"), rounded(machineLoad(), 2)}};
}

} // namespace

Result<void> pull100k(SyncBench &bench)
{
    const BenchTown &town = bench.server.large();
    const auto pages = bench.server.pagesOf(town.database(), kPageRows);
    if (!pages)
        return tl::unexpected(pages.error());
    std::vector<double> curls, ours, cpu, growth, stalls;
    for (int round = 0; round < (bench.quick ? 1 : 3); ++round) {
        tell(QStringLiteral("pull100k: round %1").arg(round));
        const auto curl = curlPages_s(bench.server, town.database(), *pages, kPageRows);
        if (!curl)
            return tl::unexpected(curl.error());
        auto run = SyncRun::open(bench.server, bench.newFile(), {town.database()});
        if (!run)
            return tl::unexpected(run.error());
        const auto pull = (*run)->pullAll(town.documents);
        if (!pull)
            return tl::unexpected(pull.error());
        curls.push_back(*curl);
        ours.push_back(pull->seconds);
        cpu.push_back(pull->cpu_s);
        growth.push_back(pull->growth_mb);
        stalls.push_back(pull->stall_ms);
    }
    tell(QStringLiteral("pull100k: PouchDB"));
    const auto pouch = pouchPull_s(bench.server, town.database());
    if (!pouch)
        return tl::unexpected(pouch.error());
    const double value = median(ours);
    const double scale = double(town.documents) / 100'000;
    Figure figure{.bench = kBench,
                  .caseName = QStringLiteral("pull100k"),
                  .figure = QStringLiteral("time"),
                  .reference = QStringLiteral("curl"),
                  .value = value,
                  .unit = QStringLiteral("s"),
                  .ratio = value / median(curls),
                  .target = QStringLiteral("ratio <= 1.50"),
                  .holds = value <= 1.5 * median(curls)};
    figure.further = surroundings(bench, town.documents);
    figure.further.emplace_back(QStringLiteral("runs"), toJson(ours, 2));
    figure.further.emplace_back(QStringLiteral("curl_s"), toJson(curls, 2));
    print(figure);
    figure.reference = QStringLiteral("PouchDB 9, memory");
    figure.ratio = value / *pouch;
    figure.target = QStringLiteral("ratio <= 0.50");
    figure.holds = 2 * value <= *pouch;
    print(figure);
    const auto alone = [&](const QString &name, const std::vector<double> &values, const QString &unit,
                           double most, const QString &target) {
        Figure one{.bench = kBench, .caseName = QStringLiteral("pull100k"), .figure = name};
        one.value = median(values);
        one.unit = unit;
        one.target = target;
        one.holds = one.value <= most;
        one.further = surroundings(bench, town.documents);
        print(one);
    };
    alone(QStringLiteral("cpu"), cpu, QStringLiteral("s"), 5 * scale,
          QStringLiteral("<= 5 s a hundred thousand"));
    alone(QStringLiteral("memory"), growth, QStringLiteral("MB"), 60, QStringLiteral("<= 60 MB growth"));
    alone(QStringLiteral("stall"), stalls, QStringLiteral("ms"), 50, QStringLiteral("< 50 ms"));
    return {};
}

Result<void> change100(SyncBench &bench)
{
    constexpr int kChanges = 100;
    const BenchTown &town = bench.server.large();
    // Straight for the time; behind a proxy that lets everything through for the requests.
    const test::FaultProxy proxy(bench.server.url, 1);
    std::vector<double> took, requests;
    for (const bool counting : {false, true}) {
        auto run = SyncRun::open(bench.server, bench.newFile(), {town.database()},
                                 counting ? proxy.url() : bench.server.url);
        if (!run)
            return tl::unexpected(run.error());
        tell(QStringLiteral("change100: reading all first"));
        if (const auto all = (*run)->pullAll(town.documents); !all)
            return tl::unexpected(all.error());
        for (int round = 0; round < (counting ? 2 : bench.quick ? 5 : 15); ++round) {
            if (auto changed = bench.server.change(kChanges, round + (counting ? 20 : 0)); !changed)
                return changed;
            const int before = proxy.requests();
            const auto seconds = (*run)->syncOnce(town.database(), kChanges);
            if (!seconds)
                return tl::unexpected(seconds.error());
            if (counting)
                requests.push_back(proxy.requests() - before);
            else
                took.push_back(*seconds);
        }
    }
    Figure figure{.bench = kBench,
                  .caseName = QStringLiteral("change100"),
                  .figure = QStringLiteral("time"),
                  .reference = QStringLiteral("limit"),
                  .value = median(took),
                  .unit = QStringLiteral("s"),
                  .ratio = median(took) / 0.15,
                  .target = QStringLiteral("<= 0.15 s"),
                  .holds = median(took) <= 0.15};
    figure.further = surroundings(bench, town.documents);
    figure.further.emplace_back(QStringLiteral("runs"), toJson(took, 3));
    print(figure);
    figure.figure = QStringLiteral("requests");
    figure.value = quantile(requests, 1);
    figure.unit = QStringLiteral("requests");
    figure.ratio = figure.value / 3;
    figure.target = QStringLiteral("<= 3");
    figure.holds = figure.value <= 3;
    figure.further = surroundings(bench, town.documents);
    print(figure);
    return {};
}

Result<void> visible(SyncBench &bench)
{
    const BenchTown &town = bench.server.small();
    auto writer = SyncRun::open(bench.server, bench.newFile(), {town.database()}, {}, town.id);
    if (!writer)
        return tl::unexpected(writer.error());
    auto reader = SyncRun::open(bench.server, bench.newFile(), {town.database()});
    if (!reader)
        return tl::unexpected(reader.error());
    for (SyncRun *run : {writer->get(), reader->get()}) {
        if (const auto all = run->pullAll(town.documents); !all)
            return tl::unexpected(all.error());
    }
    (*reader)->watch(town.database());
    std::vector<double> took;
    for (int round = 0; round < (bench.quick ? 15 : 40); ++round) {
        const auto ms = (*writer)->saveUntilSeen(**reader, round);
        if (!ms)
            return tl::unexpected(ms.error());
        took.push_back(*ms);
    }
    Figure figure{.bench = kBench,
                  .caseName = QStringLiteral("visible"),
                  .reference = QStringLiteral("limit"),
                  .value = median(took),
                  .unit = QStringLiteral("ms"),
                  .ratio = median(took) / 200,
                  .target = QStringLiteral("median <= 200 ms"),
                  .holds = median(took) <= 200};
    figure.further = surroundings(bench, town.documents);
    figure.further.emplace_back(QStringLiteral("p95_ms"), rounded(quantile(took, 0.95), 1));
    print(figure);
    return {};
}

Result<void> pull17(SyncBench &bench)
{
    QStringList databases;
    int documents = 0;
    for (const BenchTown &town : bench.server.seventeen()) {
        databases << town.database();
        documents += town.documents;
    }
    std::vector<double> together, apart;
    for (int round = 0; round < (bench.quick ? 1 : 3); ++round) {
        tell(QStringLiteral("pull17: round %1").arg(round));
        auto all = SyncRun::open(bench.server, bench.newFile(), databases);
        if (!all)
            return tl::unexpected(all.error());
        const auto pull = (*all)->pullAll(documents);
        if (!pull)
            return tl::unexpected(pull.error());
        together.push_back(pull->seconds);
        double sum = 0;
        for (const BenchTown &town : bench.server.seventeen()) {
            auto one = SyncRun::open(bench.server, bench.newFile(), {town.database()});
            if (!one)
                return tl::unexpected(one.error());
            const auto single = (*one)->pullAll(town.documents);
            if (!single)
                return tl::unexpected(single.error());
            sum += single->seconds;
        }
        apart.push_back(sum);
    }
    Figure figure{.bench = kBench,
                  .caseName = QStringLiteral("pull17"),
                  .reference = QStringLiteral("one after another"),
                  .value = median(together),
                  .unit = QStringLiteral("s"),
                  .ratio = median(together) / median(apart),
                  .target = QStringLiteral("ratio < 1.00"),
                  .holds = median(together) < median(apart)};
    figure.further = surroundings(bench, documents);
    figure.further.emplace_back(QStringLiteral("apart_s"), toJson(apart, 2));
    print(figure);
    return {};
}

} // namespace videoguard::bench
