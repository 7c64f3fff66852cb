// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/camera.h"
#include "ui/widgets/state_mark.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

namespace videoguard::shell {

/// What is dragged out of the tree: camera ids in UTF-8, one per line. The wall takes the same type.
inline constexpr char kCameraMimeType[] = "application/x-videoguard-camera";

/// How a camera's row shows its stream.
struct CameraLook {
    widgets::StateMark mark;
    QString words;          ///< short, for the row's end: "not reachable"; empty while live or not open
    QString spoken;         ///< for assistive tools, never empty: "live", "not open"
    bool attention = false; ///< somebody should look at it
};

/// `state` empty: no stream of the camera is open here.
[[nodiscard]] CameraLook cameraLook(std::optional<media::StreamState> state, bool everLive);

/// Letters without case and diacritics, for searching: "Lielā" = "liela".
[[nodiscard]] QString folded(const QString &text);

/// Cameras under their owners and, where an owner has several, places; in the order given. Streams' states
/// and the wall come from outside. GUI thread.
class CameraTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< camera id; empty for groups
        KeyRole,                   ///< stable name of a group, for remembering what was open
        NumberRole,                ///< call number, int, 0 = none
        LookRole,                  ///< CameraLook
        OnWallRole,
        OwnRole,   ///< group of the own municipality
        CountRole, ///< cameras in a group
        SearchRole ///< folded text of a camera with its groups
    };

    explicit CameraTreeModel(QObject *parent = nullptr);
    ~CameraTreeModel() override;

    void setCameras(const std::vector<console::Camera> &cameras);
    /// Empty state: its stream was closed.
    void setState(const QString &id, std::optional<media::StreamState> state, bool everLive);
    void setOnWall(const QSet<QString> &ids);

    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    [[nodiscard]] int cameraCount() const { return static_cast<int>(m_cameras.size()); }
    [[nodiscard]] int onWallCount() const;
    [[nodiscard]] int attentionCount() const;
    /// Digits of the longest call number, at least 3.
    [[nodiscard]] int numberDigits() const { return m_digits; }
    /// Ids of all cameras below (or of the camera itself).
    [[nodiscard]] QStringList idsBelow(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

signals:
    /// Any of the counts may be another now.
    void countsChanged();

private:
    struct Node;
    struct State {
        std::optional<media::StreamState> stream;
        bool everLive = false;
    };

    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    [[nodiscard]] QVariant groupData(const Node &node, int role) const;
    [[nodiscard]] QVariant cameraData(const Node &node, int role) const;
    [[nodiscard]] CameraLook look(const QString &id) const;
    [[nodiscard]] CameraLook worstBelow(const Node &node) const;
    void build();
    void changed(const QString &id);

    std::vector<console::Camera> m_cameras;
    std::unique_ptr<Node> m_root;
    QHash<QString, Node *> m_byId;
    QHash<QString, State> m_states;
    QSet<QString> m_onWall;
    int m_digits = 3;
};

} // namespace videoguard::shell

Q_DECLARE_METATYPE(videoguard::shell::CameraLook)
