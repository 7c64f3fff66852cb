// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/console.h"
#include "app/console/incident_desk.h"
#include "tests/support/catch.h"
#include "tests/support/wait_for.h"
#include "ui/incidents/incidents_page.h"

#include <QApplication>
#include <QTemporaryDir>

#include <optional>

namespace videoguard::test {

/// A console with real stores in a temporary profile, and the page on it, as large as asked.
struct PageFixture {
    QTemporaryDir folder;
    std::unique_ptr<console::Console> console;
    std::unique_ptr<incidents_ui::IncidentsPage> page;

    PageFixture()
    {
        auto opened = console::Console::open(folder.path());
        REQUIRE(opened);
        console = std::move(*opened);
        addCamera(101, "Pilsētas laukums", "Talsi");
        addCamera(106, "Dundagas iela, numurzīmes", "Talsi");
        addCamera(107, "Rīgas iela, stāvlaukums", "Talsi");
        page = std::make_unique<incidents_ui::IncidentsPage>(incidents_ui::IncidentServices{
            console->incidents(), console->alarms(), console->recording(), console->cameras()});
        page->resize(1400, 860);
        page->show();
        REQUIRE(waitFor([&] { return !console->incidents().types().empty(); }));
    }

    static QString cameraId(int number)
    {
        return QStringLiteral("c0000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
    }
    void addCamera(int number, const char *name, const char *place) const
    {
        console::Camera camera;
        camera.id = cameraId(number);
        camera.callNumber = number;
        camera.name = QString::fromUtf8(name);
        camera.place = QString::fromUtf8(place);
        camera.main = *base::StreamUrl::parse(QStringLiteral("rtsp://127.0.0.1:1/%1").arg(number));
        REQUIRE(console->cameras().save(camera));
    }
    static incidents::Incident draft(const QString &title, base::WallTime from)
    {
        incidents::Incident incident;
        incident.title = title;
        incident.from = from;
        incident.markedAt = from;
        incident.markedBy = QStringLiteral("Operator 2");
        return incident;
    }
    /// Waits until it is stored.
    [[nodiscard]] incidents::Incident create(const incidents::Incident &incident) const
    {
        std::optional<base::Result<incidents::Incident>> made;
        console->incidents().create(incident, page.get(), [&](const auto &result) { made = result; });
        REQUIRE(waitFor([&] { return made.has_value(); }));
        REQUIRE(*made);
        return **made;
    }
    [[nodiscard]] incidents::Incident save(const incidents::Incident &incident) const
    {
        std::optional<base::Result<incidents::Incident>> saved;
        console->incidents().save(incident, page.get(), [&](const auto &result) { saved = result; });
        REQUIRE(waitFor([&] { return saved.has_value(); }));
        REQUIRE(*saved);
        return **saved;
    }
    /// Runs on the store's thread and waits.
    template<typename Work>
    auto ask(Work work) const
    {
        using Answer = decltype(work(std::declval<incidents::Store &>()));
        std::optional<Answer> answer;
        console->incidents().ask(page.get(), work, [&](Answer result) { answer = std::move(result); });
        REQUIRE(waitFor([&] { return answer.has_value(); }));
        return std::move(*answer);
    }
    [[nodiscard]] incidents::Incident stored(const QString &id) const
    {
        return *ask([id](incidents::Store &store) { return store.incident(id); });
    }
    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name, const QWidget *in = nullptr) const
    {
        auto *found = (in ? in : page.get())->template findChild<Widget *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    /// The dialog of this name, once it is open.
    template<typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        Dialog *found = nullptr;
        REQUIRE(waitFor([&] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                auto *one = qobject_cast<Dialog *>(widget);
                if (one && one->isVisible())
                    found = one;
            }
            return found != nullptr;
        }));
        return found;
    }
};

} // namespace videoguard::test
