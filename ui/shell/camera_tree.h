// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/camera_tree_filter.h"
#include "ui/shell/camera_tree_model.h"

#include <QWidget>

namespace videoguard::console {
class CameraList;
}
namespace videoguard::widgets {
class Chip;
class EmptyState;
class SearchField;
} // namespace videoguard::widgets
class QStackedLayout;
class QToolButton;

namespace videoguard::shell {

class CameraTreeDelegate;
class CameraTreeView;

/// The panel at the left: every camera this console knows, own first, with a search that filters in place.
/// Cameras are selected, opened by double-click or Enter, dragged out (`kCameraMimeType`) and have a menu,
/// whose entries come from outside. Stands in a splitter.
class CameraTree : public QWidget
{
    Q_OBJECT

public:
    explicit CameraTree(QWidget *parent = nullptr);
    /// With `setCameraList(list)`.
    explicit CameraTree(const console::CameraList &list, QWidget *parent = nullptr);

    /// Follows the list; it must outlive the panel.
    void setCameraList(const console::CameraList &list);
    /// Shows these instead; what is open, selected and sought stays.
    void setCameras(const std::vector<console::Camera> &cameras);
    /// `everLive` false: a camera that was never reached is "not reachable" instead of "reconnecting".
    void setCameraState(const QString &id, media::StreamState state, bool everLive = true);
    /// Its stream is not open any more.
    void clearCameraState(const QString &id);
    void setOnWall(const QSet<QString> &ids);

    /// Marks it and scrolls to it, without a signal; empty or unknown: none is selected.
    void selectCamera(const QString &id);
    [[nodiscard]] QString selectedCamera() const { return m_selected; }
    /// All marked cameras (Ctrl, Shift), those of marked groups included, top to bottom.
    [[nodiscard]] QStringList markedCameras() const;

    /// Puts the keyboard focus into the search field.
    void focusSearch();
    [[nodiscard]] widgets::SearchField *search() const { return m_search; }
    [[nodiscard]] CameraTreeView *view() const { return m_view; }
    void setScope(CameraScope scope);
    /// Checks the entry of the menu; no signal.
    void setGroupedByToday(bool today);
    /// What the catalogue's words and filters leave, shown with a line that says so; nullopt: all.
    void setMatching(const std::optional<QSet<QString>> &ids);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Groups under today's municipalities are wanted, else under the partners of 2019.
    void groupingChosen(bool today);
    void cameraSelected(const QString &id);
    void cameraActivated(const QString &id);
    void contextMenuRequested(const QStringList &ids, const QPoint &globalPosition);
    /// The operator wants all cameras again.
    void matchingCleared();
    /// Esc in the empty search or in the tree: back to the pictures.
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wire();
    void restyle();
    void refreshCounts();
    void filter();
    void openAsBefore();
    void rememberOpen();
    void showSelection();
    void activate(const QModelIndex &index);

    CameraTreeModel *m_model;
    CameraTreeFilter *m_filter;
    CameraTreeDelegate *m_delegate;
    widgets::SearchField *m_search;
    widgets::Chip *m_all;
    widgets::Chip *m_onWall;
    widgets::Chip *m_attention;
    QToolButton *m_options;
    QAction *m_asPartners = nullptr;
    QAction *m_asToday = nullptr;
    QToolButton *m_narrowed; ///< says that the catalogue's filter is in force, and ends it
    CameraTreeView *m_view;
    widgets::EmptyState *m_empty;
    QStackedLayout *m_stack;
    QSet<QString> m_open;  ///< keys of open groups, as the operator left them
    QSet<QString> m_known; ///< keys of groups seen before: only new ones are opened by themselves
    QString m_selected;
    bool m_quiet = false; ///< the selection is being set by the program
    bool m_wasFiltering = false;
};

} // namespace videoguard::shell
