// SPDX-License-Identifier: EUPL-1.2
#include "tests/console/streams_fixture.h"
#include "ui/wall/health_list.h"
#include "ui/wall/tile_truth.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace videoguard;
using namespace videoguard::test;
using namespace videoguard::wall;
using console::StreamKey;
using console::StreamRole;
using media::StreamState;
using namespace std::chrono_literals;

namespace {

HealthRow row(const char *id, int number, StreamState state, double kbps = 0)
{
    console::Camera camera;
    camera.id = QString::fromLatin1(id);
    camera.callNumber = number;
    camera.name = QStringLiteral("Camera %1").arg(number);
    media::StreamStatus status;
    status.state = state;
    status.everLive = state == StreamState::Live;
    status.attempt = state == StreamState::Retrying ? 1 : 0;
    media::StreamStatistics statistics;
    statistics.bitrate_kbps = kbps;
    return healthRow({camera.id, StreamRole::Main}, &camera, status, statistics, true);
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int i = 0; i < model.rowCount(); ++i)
        texts += model.index(i, column).data().toString();
    return texts;
}

QStringList numbers(std::initializer_list<int> values)
{
    QStringList texts;
    for (const int value : values)
        texts += QString::number(value);
    return texts;
}

/// The list over a model filled by hand, as the window has it.
struct Table {
    HealthModel model;
    HealthFilter filter;

    Table() { filter.setSourceModel(&model); }

    void set(std::vector<HealthRow> rows) { filter.renew(model.setRows(std::move(rows))); }
};

} // namespace

TEST_CASE("every state of a stream has words, and those that need somebody are problems", "[health_list]")
{
    const std::vector<std::pair<StreamState, bool>> states = {
        {StreamState::Stopped, false},    {StreamState::Connecting, false}, {StreamState::Live, false},
        {StreamState::Standby, false},    {StreamState::Stalled, true},     {StreamState::Retrying, true},
        {StreamState::Refused, true},     {StreamState::Untrusted, true},   {StreamState::NotFound, true},
        {StreamState::Unsupported, true}, {StreamState::NoVideo, true},     {StreamState::Ended, false}};
    for (const auto &[state, isProblem] : states) {
        const HealthRow health = row("a", 1, state);
        INFO(static_cast<int>(state) << " " << health.words.toStdString());
        CHECK_FALSE(health.words.isEmpty());
        CHECK(health.problem == isProblem);
    }
    media::StreamStatus damaged;
    damaged.state = StreamState::Live;
    damaged.everLive = damaged.damaged = true;
    CHECK(healthRow({}, nullptr, damaged, {}, true).problem);
}

TEST_CASE("numbers sort as numbers and names as people count", "[health_list]")
{
    Table table;
    table.set({row("a", 900, StreamState::Live, 1200), row("b", 9, StreamState::Live, 90),
               row("c", 101, StreamState::Live, 4000)});
    table.filter.sort(HealthModel::Number, Qt::AscendingOrder);
    CHECK(column(table.filter, HealthModel::Number) == numbers({9, 101, 900}));
    table.filter.sort(HealthModel::Camera, Qt::DescendingOrder);
    CHECK(column(table.filter, HealthModel::Number) == numbers({900, 101, 9}));
    table.filter.sort(HealthModel::Bitrate, Qt::AscendingOrder);
    CHECK(column(table.filter, HealthModel::Number) == numbers({9, 900, 101}));
}

TEST_CASE("the worst stands first, equals by call number in both directions", "[health_list]")
{
    Table table;
    table.set({row("a", 3, StreamState::Live), row("b", 2, StreamState::Refused),
               row("c", 1, StreamState::Live), row("d", 4, StreamState::Refused)});
    table.filter.sort(HealthModel::State, Qt::AscendingOrder);
    CHECK(column(table.filter, HealthModel::Number) == numbers({2, 4, 1, 3}));
    table.filter.sort(HealthModel::State, Qt::DescendingOrder);
    CHECK(column(table.filter, HealthModel::Number) == numbers({1, 3, 2, 4}));
}

TEST_CASE("rows keep their places while numbers run, and move when a state changes", "[health_list]")
{
    Table table;
    table.set({row("a", 1, StreamState::Live, 100), row("b", 2, StreamState::Live, 200)});
    table.filter.sort(HealthModel::Bitrate, Qt::AscendingOrder);
    table.set({row("a", 1, StreamState::Live, 300), row("b", 2, StreamState::Live, 200)});
    CHECK(column(table.filter, HealthModel::Number) == numbers({1, 2}));
    CHECK(column(table.filter, HealthModel::Bitrate) == numbers({300, 200}));
    table.set({row("a", 1, StreamState::Refused, 300), row("b", 2, StreamState::Live, 200)});
    CHECK(column(table.filter, HealthModel::Number) == numbers({2, 1}));
}

TEST_CASE("a refresh keeps the selected rows selected, whatever comes and goes", "[health_list]")
{
    Table table;
    QTableView view;
    view.setModel(&table.filter);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.set(
        {row("b", 2, StreamState::Live), row("c", 3, StreamState::Live), row("e", 5, StreamState::Live)});
    table.filter.sort(HealthModel::Number, Qt::DescendingOrder);
    view.selectRow(1);
    const auto selected = [&] {
        QStringList texts;
        for (const QModelIndex &index : view.selectionModel()->selectedRows(HealthModel::Number))
            texts += index.data().toString();
        return texts;
    };
    REQUIRE(selected() == numbers({3}));
    table.set({row("a", 1, StreamState::Live), row("c", 3, StreamState::Stalled),
               row("d", 4, StreamState::Live), row("e", 5, StreamState::Live)});
    CHECK(selected() == numbers({3}));
    CHECK(column(table.filter, HealthModel::Number) == numbers({5, 4, 3, 1}));
}

TEST_CASE("the filter shows problems only and follows them", "[health_list]")
{
    Table table;
    table.set({row("a", 1, StreamState::Live), row("b", 2, StreamState::Refused)});
    table.filter.setOnlyProblems(true);
    CHECK(column(table.filter, HealthModel::Number) == numbers({2}));
    table.set({row("a", 1, StreamState::Retrying), row("b", 2, StreamState::Live)});
    CHECK(column(table.filter, HealthModel::Number) == numbers({1}));
    table.filter.setOnlyProblems(false);
    CHECK(table.filter.rowCount() == 2);
}

TEST_CASE("what is not known is called unknown, not nought", "[health_list]")
{
    Table table;
    table.set({row("a", 0, StreamState::Refused)});
    const auto text = [&](int c) { return table.model.index(0, c).data().toString(); };
    CHECK(text(HealthModel::Resolution) == QStringLiteral("unknown"));
    CHECK(text(HealthModel::Codec) == QStringLiteral("unknown"));
    CHECK(text(HealthModel::Transport) == QStringLiteral("unknown"));
    CHECK(text(HealthModel::Since) == QStringLiteral("unknown"));
    CHECK(text(HealthModel::Number) == QStringLiteral("–"));
    for (int c = 0; c < HealthModel::ColumnCount; ++c)
        CHECK_FALSE(table.model.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

TEST_CASE("the window shows real streams, copies them and leads to their tiles", "[health_list]")
{
    Streams streams;
    streams.serve(mountOf("/gym", "sub_h264_640x360p15_gym.mp4"));
    const QString good = streams.add(streams.server.url(QStringLiteral("/gym")));
    const QString bad = streams.add(streams.server.url(QStringLiteral("/missing")));
    console::StreamPool pool(streams.cameras, streams.secrets);
    HealthList window(pool, streams.cameras);
    window.show();
    CHECK(window.asText().count(QLatin1Char('\n')) == 1);
    const auto viewer = pool.acquire({good, StreamRole::Main})->addOutput();
    viewer->setDemand({QSize(320, 180), {0, 0, 1, 1}, true});
    QObject::connect(viewer.get(), &media::PictureOutput::pictureReady, viewer.get(),
                     [&] { (void)viewer->take(); });
    REQUIRE(pool.acquire({bad, StreamRole::Main}));
    const QAbstractItemModel &model = *window.table()->model();
    REQUIRE(waitFor([&] {
        return model.rowCount() == 2 &&
               column(model, HealthModel::State) ==
                   QStringList{QStringLiteral("The camera has no such stream"), QStringLiteral("live")};
    }));
    REQUIRE(waitFor(
        [&] { return model.index(1, HealthModel::Bitrate).data().toString() != QStringLiteral("0"); }));
    CHECK(model.index(1, HealthModel::Resolution).data() == QStringLiteral("640×360"));
    CHECK(model.index(1, HealthModel::Transport).data() == QStringLiteral("RTSP/TCP"));

    QSignalSpy activated(&window, &HealthList::cameraActivated);
    window.table()->setFocus();
    window.table()->selectRow(1);
    QTest::keyClick(window.table(), Qt::Key_Return);
    REQUIRE(activated.size() == 1);
    CHECK(activated[0][0].toString() == good);

    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->objectName() == QStringLiteral("healthCopy"))
            action->trigger();
    }
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.startsWith(QStringLiteral("State\tNo.\tCamera")));
    CHECK(copied.contains(QStringLiteral("live\t")));
    CHECK_FALSE(copied.contains(QStringLiteral("no such stream")));

    window.setOnlyProblems(true);
    CHECK(column(model, HealthModel::State) == QStringList{QStringLiteral("The camera has no such stream")});
    pool.release({good, StreamRole::Main});
    pool.release({bad, StreamRole::Main});
}

TEST_CASE("a refresh does not scroll a long list", "[health_list]")
{
    Streams streams;
    console::StreamPool pool(streams.cameras, streams.secrets);
    for (int i = 0; i < 40; ++i)
        REQUIRE(
            pool.acquire({streams.add(QStringLiteral("rtsp://127.0.0.1:9/%1").arg(i)), StreamRole::Main}));
    HealthList window(pool, streams.cameras);
    window.resize(900, 300);
    window.show();
    QTest::qWait(0);
    QScrollBar *bar = window.table()->verticalScrollBar();
    REQUIRE(bar->maximum() > 100);
    bar->setValue(77);
    for (int i = 0; i < 5; ++i)
        window.refresh();
    CHECK(bar->value() == 77);
}
