// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/recording_dialog.h"

#include "app/console/console_schema.h"
#include "app/database/database.h"
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QUuid>

using namespace videoguard;
using test::waitFor;

namespace {

/// A console's stores with two cameras that nobody records yet.
struct Desk {
    QTemporaryDir folder;
    std::unique_ptr<database::Database> database = std::move(*console::openConsoleDatabase(folder.path()));
    console::CameraList cameras{*database};
    access::Secrets secrets{folder.path()};
    console::StreamPool pool{cameras, secrets};
    std::unique_ptr<console::RecordingDesk> recording;
    QStringList ids;

    Desk()
    {
        for (const char *name : {"a", "b"}) {
            console::Camera camera;
            camera.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            camera.name = QString::fromLatin1(name);
            camera.main = *base::StreamUrl::parse(QStringLiteral("rtsp://127.0.0.1:1/") + camera.name);
            REQUIRE(cameras.save(camera));
            ids << camera.id;
        }
        auto opened =
            console::RecordingDesk::open(folder.filePath(QStringLiteral("archive.db")), cameras, pool);
        REQUIRE(opened);
        recording = std::move(*opened);
        bool looked = false;
        QObject::connect(recording.get(), &console::RecordingDesk::diskChanged, recording.get(),
                         [&] { looked = true; });
        recording->start();
        REQUIRE(waitFor([&] { return looked; }));
        QObject::disconnect(recording.get(), &console::RecordingDesk::diskChanged, recording.get(), nullptr);
    }
};

template<typename Widget>
Widget &part(QWidget &dialog, const char *name)
{
    auto *found = dialog.findChild<Widget *>(QLatin1String(name));
    REQUIRE(found);
    return *found;
}

QPushButton &button(QWidget &dialog, const QString &text)
{
    for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
        if (candidate->text() == text)
            return *candidate;
    }
    FAIL("no button " << text.toStdString());
    throw std::logic_error("unreachable");
}

} // namespace

TEST_CASE("plans of several cameras are changed at once and kept", "[recording_dialog]")
{
    Desk desk;
    shell::RecordingDialog dialog(*desk.recording, desk.cameras, nullptr);
    dialog.show();
    auto &table = part<QTreeWidget>(dialog, "cameras");
    REQUIRE(table.topLevelItemCount() == 2);
    table.selectAll();
    part<QComboBox>(dialog, "mode").setCurrentIndex(static_cast<int>(archive::Mode::Scheduled));
    part<QSpinBox>(dialog, "retention").setValue(14);
    CHECK(part<QWidget>(dialog, "week").isVisible());
    CHECK(desk.recording->plan(desk.ids[0]).retention_days == 30);
    button(dialog, QStringLiteral("Save")).click();
    REQUIRE(waitFor([&] { return dialog.result() == QDialog::Accepted; }));
    for (const QString &id : desk.ids) {
        REQUIRE(waitFor([&] { return desk.recording->plan(id).retention_days == 14; }));
        CHECK(desk.recording->plan(id).mode == archive::Mode::Scheduled);
    }
}

TEST_CASE("a folder that cannot hold an archive is refused beside its field, and nothing changes",
          "[recording_dialog]")
{
    Desk desk;
    const archive::Settings before = desk.recording->settings();
    shell::RecordingDialog dialog(*desk.recording, desk.cameras, nullptr);
    dialog.show();
    part<QLineEdit>(dialog, "folder").setText(QStringLiteral("/proc/nowhere/archive"));
    part<QSpinBox>(dialog, "after").setValue(20);
    button(dialog, QStringLiteral("Save")).click();
    REQUIRE(waitFor([&] {
        const auto notes = dialog.findChildren<widgets::DialogNote *>();
        return std::any_of(notes.begin(), notes.end(), [](const auto *note) { return note->isFault(); });
    }));
    CHECK(dialog.isVisible());
    CHECK(desk.recording->settings() == before);
}

TEST_CASE("settings of the archive are kept", "[recording_dialog]")
{
    Desk desk;
    shell::RecordingDialog dialog(*desk.recording, desk.cameras, nullptr);
    dialog.show();
    part<QSpinBox>(dialog, "after").setValue(20);
    part<QSpinBox>(dialog, "budget").setValue(7);
    button(dialog, QStringLiteral("Save")).click();
    REQUIRE(waitFor([&] { return desk.recording->settings().afterIncident_s == 1200; }));
    CHECK(desk.recording->settings().budget_bytes == 7LL << 30);
}
