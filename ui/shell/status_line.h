// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/state_mark.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

namespace videoguard::shell {

/// How many of the wall's streams are in which state, and what they cost.
struct StreamCounts {
    int live = 0;
    int notCurrent = 0;
    int connecting = 0;
    int reconnecting = 0;
    int unreachable = 0;
    int refused = 0;   ///< password
    int untrusted = 0; ///< certificate
    int noPicture = 0; ///< unsupported, no video, no such stream
    int recording = 0;
    int total = 0;
    double received_kbps = 0;
    qint64 droppedFrames = 0; ///< since the wall was opened
    double cpuPercent = -1;   ///< of the console process, 100 = one core; negative = not known

    friend bool operator==(const StreamCounts &, const StreamCounts &) = default;
};

/// One saying of the line: icon and words.
struct StatusItem {
    QString icon;
    widgets::IconFill fill = widgets::IconFill::Outline;
    QColor (*colour)() = nullptr; ///< asked at each painting; null = muted
    int size = 0;                 ///< of the icon; 0 = `iconState`
    QString text;
    QString tooltip;
    bool strong = false; ///< text colour instead of muted

    friend bool operator==(const StatusItem &, const StatusItem &) = default;
};

/// The lowest line of a window. Left: counts of the screen, each as icon and words; right: figures, role and
/// centre. When it is too narrow, the items in the middle shrink to their icons, then go; all of it is in the
/// tooltips and read out.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Left and figures at the right from the wall's streams; zero counts are left out.
    void setStreamCounts(const StreamCounts &counts);
    /// A screen's own items instead.
    void setItems(const std::vector<StatusItem> &left, const std::vector<StatusItem> &figures);
    /// "Operator 2", "Talsi": at the far right; both may be empty.
    void setOperator(const QString &role, const QString &centre);
    /// How the catalogue is exchanged with the partners: one quiet sign at the right, strong when it needs
    /// somebody. Clicking it emits `syncClicked`.
    void setSync(const std::optional<StatusItem> &sign);
    /// How full the archive is and for how long it lasts; clicking it emits `archiveClicked`.
    void setArchive(const std::optional<StatusItem> &sign);
    void setCompact(bool compact);
    /// Says what an action of the operator came to, behind the counts, for 10 s or until the next sentence.
    void say(const QString &sentence, bool isProblem = false);
    [[nodiscard]] QString said() const { return m_said.empty() ? QString() : m_said.front().text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void syncClicked();
    void archiveClicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Placed {
        QRect rect;
        const StatusItem *item;
        bool iconOnly;
    };

    [[nodiscard]] std::vector<Placed> placed() const;
    [[nodiscard]] int widthOf(const StatusItem &item, bool iconOnly) const;
    void setSign(std::vector<StatusItem> &place, const std::optional<StatusItem> &sign);
    void describe();

    std::vector<StatusItem> m_left;
    std::vector<StatusItem> m_said; ///< one or none
    std::vector<StatusItem> m_figures;
    std::vector<StatusItem> m_sync;    ///< one or none
    std::vector<StatusItem> m_archive; ///< one or none
    std::vector<StatusItem> m_operator;
    StreamCounts m_counts;
    QTimer m_saidUntil;
    bool m_countsShown = false;
    bool m_compact = false;
};

} // namespace videoguard::shell
