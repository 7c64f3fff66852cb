// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/archive/archive_types.h"
#include "app/console/settings.h"

namespace videoguard::console {

class RecordingDesk;

/// Keeps the archive's own settings and those of the settings screen ("recording/...") one: what the machine
/// or the user set goes to the archive, and what was changed there (the recording dialogue, a profile of
/// before) becomes the user's own setting. What the policy says wins. GUI thread.
class RecordingSettings : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it. Takes effect when the archive has been read.
    RecordingSettings(Settings &settings, RecordingDesk &desk, QObject *parent = nullptr);

signals:
    /// Why the archive cannot be kept as it was set; it goes on as it was.
    void said(const QString &sentence, bool isProblem);

private:
    [[nodiscard]] archive::Settings wanted() const;
    void archiveRead();
    void adopt();
    void apply();

    Settings &m_settings;
    RecordingDesk &m_desk;
    bool m_isRead = false; ///< the archive's settings are known
    bool m_adopting = false;
    int m_pending = 0; ///< changes on their way to the archive
};

} // namespace videoguard::console
