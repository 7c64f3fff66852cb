// SPDX-License-Identifier: EUPL-1.2
#include "app/console/recording_settings.h"

#include "app/base/log.h"
#include "app/console/recording_desk.h"

#include <array>

namespace videoguard::console {

namespace {

/// A figure of the archive as the setting `key` has it.
struct Figure {
    const char *key;
    qint64 unit; ///< of the archive's figure in one of the setting's
    qint64 (*get)(const archive::Settings &);
    void (*put)(archive::Settings &, qint64);
};

constexpr qint64 kGb = 1LL << 30;
constexpr qint64 kMb = 1LL << 20;

const QString kFolder = QStringLiteral("recording/folder");

const std::array<Figure, 6> &figures()
{
    using S = archive::Settings;
    static const std::array<Figure, 6> all = {{
        {"recording/budget", kGb, [](const S &s) { return s.budget_bytes; },
         [](S &s, qint64 v) { s.budget_bytes = v; }},
        {"recording/floor", kGb, [](const S &s) { return s.floor_bytes; },
         [](S &s, qint64 v) { s.floor_bytes = v; }},
        {"recording/replay", 1, [](const S &s) { return qint64(s.replay_s); },
         [](S &s, qint64 v) { s.replay_s = static_cast<int>(v); }},
        {"recording/replaySize", kMb, [](const S &s) { return s.replay_bytes; },
         [](S &s, qint64 v) { s.replay_bytes = v; }},
        {"recording/afterIncident", 60, [](const S &s) { return qint64(s.afterIncident_s); },
         [](S &s, qint64 v) { s.afterIncident_s = static_cast<int>(v); }},
        {"recording/incidentHold", 1, [](const S &s) { return qint64(s.incidentHold_days); },
         [](S &s, qint64 v) { s.incidentHold_days = static_cast<int>(v); }},
    }};
    return all;
}

bool isOurs(const QString &key)
{
    return key.startsWith(QLatin1String("recording/"));
}

} // namespace

RecordingSettings::RecordingSettings(Settings &settings, RecordingDesk &desk, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_desk(desk)
{
    connect(&m_desk, &RecordingDesk::settingsChanged, this, &RecordingSettings::archiveRead);
    connect(&m_settings, &Settings::changed, this, [this](const QString &key) {
        if (m_isRead && !m_adopting && isOurs(key))
            apply();
    });
}

archive::Settings RecordingSettings::wanted() const
{
    archive::Settings wanted = m_desk.settings();
    wanted.folder = m_settings.value(kFolder).toString();
    for (const Figure &figure : figures()) {
        const qint64 value = m_settings.value(QLatin1String(figure.key)).toInteger();
        // A figure between two whole ones, from elsewhere, stays as exact as it is.
        if (figure.get(wanted) / figure.unit != value)
            figure.put(wanted, value * figure.unit);
    }
    return wanted;
}

void RecordingSettings::archiveRead()
{
    if (m_pending > 0)
        return; // what was read is about to be another
    adopt();
    if (wanted() != m_desk.settings())
        apply();
}

// At first only where nobody set anything: a configuration that was rolled out is not to be lost to what the
// archive happened to have. Later what differs was changed in the archive by a person.
void RecordingSettings::adopt()
{
    const bool first = !std::exchange(m_isRead, true);
    m_adopting = true;
    const auto take = [&](const QString &key, const QJsonValue &inArchive) {
        const bool isSet = m_settings.source(key) != Settings::Source::BuiltIn;
        if (m_settings.value(key) == inArchive || (first && isSet) || m_settings.isLocked(key))
            return;
        if (const auto kept = m_settings.set(key, inArchive); !kept)
            qCWarning(base::logConsole).noquote() << base::describe(kept.error());
    };
    const archive::Settings &archive = m_desk.settings();
    take(kFolder, archive.folder);
    for (const Figure &figure : figures())
        take(QLatin1String(figure.key), figure.get(archive) / figure.unit);
    m_adopting = false;
}

void RecordingSettings::apply()
{
    ++m_pending;
    m_desk.setSettings(wanted(), this, [this](const base::Result<void> &done) {
        --m_pending;
        if (done)
            return;
        qCWarning(base::logConsole).noquote() << base::describe(done.error());
        emit said(tr("The archive cannot be kept so: %1. Nothing was changed.").arg(done.error().cause),
                  true);
        if (m_pending == 0)
            adopt();
    });
}

} // namespace videoguard::console
