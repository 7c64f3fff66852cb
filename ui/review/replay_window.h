// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/review/review_page.h"

#include <QDialog>

namespace videoguard::review {

/// Instant replay of one camera: left what is live, right the last seconds that are kept in memory, whether
/// it is recorded or not. Closes by itself never; several may be open. GUI thread.
class ReplayWindow : public QDialog
{
    Q_OBJECT

public:
    /// Asks for what is in memory at once. The services outlive it.
    ReplayWindow(ReviewServices services, const QString &cameraId, QWidget *parent = nullptr);
    ~ReplayWindow() override;

    [[nodiscard]] QString cameraId() const;
    /// Takes the last seconds anew and plays them from the beginning.
    void fetch();
    /// The moment that is shown; unknown before there is one.
    [[nodiscard]] base::WallTime position() const;
    /// What is replayed; empty before it came, or when nothing is in memory.
    [[nodiscard]] media::TimeRange range() const;

signals:
    /// "New incident from here".
    void incidentWanted(const QString &cameraId, videoguard::base::WallTime at);
    void said(const QString &sentence, bool isProblem);
    /// What is in memory has come, or there is nothing.
    void fetched();

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace videoguard::review
