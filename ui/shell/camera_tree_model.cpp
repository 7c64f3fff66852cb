// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/camera_tree_model.h"

#include "ui/widgets/theme.h"

#include <QLocale>
#include <QMimeData>

namespace videoguard::shell {

using media::StreamState;
using widgets::Mark;
using widgets::stateMark;

/// A group or a camera. Owned by its parent.
struct CameraTreeModel::Node {
    Node *parent = nullptr;
    int row = 0;
    QString title;
    QString key;
    bool own = false;
    const console::Camera *camera = nullptr; ///< into `m_cameras`; null for groups
    QString search;
    std::vector<std::unique_ptr<Node>> children;

    Node *add(const QString &childTitle)
    {
        auto &child = children.emplace_back(std::make_unique<Node>());
        child->parent = this;
        child->row = static_cast<int>(children.size()) - 1;
        child->title = childTitle;
        child->key = key + QLatin1Char('/') + childTitle;
        return child.get();
    }

    [[nodiscard]] Node *find(const QString &childTitle) const
    {
        for (const auto &child : children) {
            if (!child->camera && child->title == childTitle)
                return child.get();
        }
        return nullptr;
    }

    template<typename Visit>
    void visitCameras(Visit &&visit) const
    {
        if (camera)
            visit(*this);
        for (const auto &child : children)
            child->visitCameras(visit);
    }
};

CameraLook cameraLook(std::optional<StreamState> state, bool everLive)
{
    const auto tr = [](const char *text) { return CameraTreeModel::tr(text); };
    const auto needsSomebody = [](Mark mark, const QString &words) {
        return CameraLook{stateMark(mark), words, words, true};
    };
    const widgets::Theme &theme = widgets::theme();
    switch (state.value_or(StreamState::Stopped)) {
    case StreamState::Live:
    case StreamState::Standby:
        return {stateMark(Mark::Live), {}, tr("live"), false};
    case StreamState::Connecting:
        return {stateMark(Mark::Connecting), tr("connecting"), tr("connecting"), false};
    case StreamState::Stalled:
        return needsSomebody(Mark::Stalled, tr("not current"));
    case StreamState::Retrying:
        return everLive ? needsSomebody(Mark::Retrying, tr("reconnecting"))
                        : needsSomebody(Mark::Unreachable, tr("not reachable"));
    case StreamState::Refused:
        return needsSomebody(Mark::Refused, tr("password refused"));
    case StreamState::Untrusted:
        return needsSomebody(Mark::Refused, tr("certificate not trusted"));
    case StreamState::NotFound:
        return needsSomebody(Mark::NoVideo, tr("no such stream"));
    case StreamState::Unsupported:
        return needsSomebody(Mark::Unsupported, tr("cannot be decoded"));
    case StreamState::NoVideo:
        return needsSomebody(Mark::NoVideo, tr("no picture"));
    case StreamState::Ended:
        return {stateMark(Mark::Paused), tr("at its end"), tr("at its end"), false};
    case StreamState::Stopped:
        break;
    }
    // Nobody looks at it, so nothing is known: a hollow ring, no words in every second row.
    return {{QStringLiteral("circle"),
             widgets::IconFill::Outline,
             theme.colour.offline,
             {},
             theme.size.iconDot + 2},
            {},
            tr("not open"),
            false};
}

namespace {

/// What the record says of a camera of which no stream is open; else `look`.
CameraLook recordLook(const console::Camera &camera, const CameraLook &look)
{
    const auto told = [](Mark mark, const QString &words) {
        return CameraLook{stateMark(mark), words, words, false};
    };
    if (camera.recordStatus == catalogue::CameraStatus::Maintenance)
        return told(Mark::Maintenance, CameraTreeModel::tr("under maintenance"));
    if (camera.recordStatus == catalogue::CameraStatus::Planned)
        return told(Mark::Unknown, CameraTreeModel::tr("planned"));
    if (camera.hasAddress())
        return look;
    if (!camera.own && camera.liveShare == catalogue::Sharing::OnRequest)
        return told(Mark::OnRequest, CameraTreeModel::tr("on request"));
    return told(Mark::Unknown, CameraTreeModel::tr("no address"));
}

} // namespace

QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c);
    }
    return plain.toCaseFolded();
}

CameraTreeModel::CameraTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

CameraTreeModel::~CameraTreeModel() = default;

void CameraTreeModel::setCameras(const std::vector<console::Camera> &cameras)
{
    beginResetModel();
    m_cameras = cameras;
    build();
    endResetModel();
    emit countsChanged();
}

void CameraTreeModel::build()
{
    m_root = std::make_unique<Node>();
    m_byId.clear();
    m_digits = 3;
    QHash<QString, QSet<QString>> places;
    for (const console::Camera &camera : m_cameras)
        places[camera.owner].insert(camera.place);
    for (const console::Camera &camera : m_cameras) {
        const QString ownerName = camera.owner.isEmpty() ? tr("Opened by address") : camera.owner;
        Node *group = m_root->find(ownerName);
        if (!group) {
            group = m_root->add(ownerName);
            group->own = camera.own && !camera.owner.isEmpty();
        }
        if (places.value(camera.owner).size() > 1 && !camera.place.isEmpty()) {
            Node *place = group->find(camera.place);
            group = place ? place : group->add(camera.place);
        }
        Node *node = group->add(camera.name);
        node->camera = &camera;
        node->search =
            folded(QStringList{QString::number(camera.callNumber), camera.name, camera.place, ownerName}.join(
                QLatin1Char(' ')));
        m_byId.insert(camera.id, node);
        m_digits = std::max(m_digits, static_cast<int>(QString::number(camera.callNumber).size()));
    }
}

void CameraTreeModel::setState(const QString &id, std::optional<StreamState> state, bool everLive)
{
    State &known = m_states[id];
    if (known.stream == state && known.everLive == everLive)
        return;
    known = {state, everLive};
    changed(id);
    emit countsChanged();
}

void CameraTreeModel::setOnWall(const QSet<QString> &ids)
{
    if (ids == m_onWall)
        return;
    const QSet<QString> touched = (ids - m_onWall) + (m_onWall - ids);
    m_onWall = ids;
    for (const QString &id : touched)
        changed(id);
    emit countsChanged();
}

void CameraTreeModel::changed(const QString &id)
{
    for (const Node *node = m_byId.value(id); node && node != m_root.get(); node = node->parent) {
        const QModelIndex at = indexOf(node);
        emit dataChanged(at, at);
    }
}

CameraLook CameraTreeModel::look(const QString &id) const
{
    const State state = m_states.value(id);
    const CameraLook streamLook = cameraLook(state.stream, state.everLive);
    const Node *node = m_byId.value(id);
    return state.stream || !node || !node->camera ? streamLook : recordLook(*node->camera, streamLook);
}

CameraLook CameraTreeModel::worstBelow(const Node &node) const
{
    CameraLook worst;
    node.visitCameras([&](const Node &below) {
        if (worst.attention)
            return;
        if (CameraLook one = look(below.camera->id); one.attention)
            worst = std::move(one);
    });
    return worst;
}

int CameraTreeModel::onWallCount() const
{
    return static_cast<int>(std::count_if(m_onWall.begin(), m_onWall.end(),
                                          [this](const QString &id) { return m_byId.contains(id); }));
}

int CameraTreeModel::attentionCount() const
{
    return static_cast<int>(
        std::count_if(m_cameras.begin(), m_cameras.end(),
                      [this](const console::Camera &camera) { return look(camera.id).attention; }));
}

QStringList CameraTreeModel::idsBelow(const QModelIndex &index) const
{
    QStringList ids;
    nodeOf(index)->visitCameras([&ids](const Node &node) { ids << node.camera->id; });
    return ids;
}

CameraTreeModel::Node *CameraTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex CameraTreeModel::indexOf(const Node *node) const
{
    if (!node || node == m_root.get())
        return {};
    return createIndex(node->row, 0, node);
}

QModelIndex CameraTreeModel::indexOf(const QString &id) const
{
    return indexOf(m_byId.value(id));
}

QModelIndex CameraTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *above = nodeOf(parent);
    if (column != 0 || row < 0 || row >= static_cast<int>(above->children.size()))
        return {};
    return createIndex(row, 0, above->children[static_cast<size_t>(row)].get());
}

QModelIndex CameraTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int CameraTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int CameraTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant CameraTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    return node.camera ? cameraData(node, role) : groupData(node, role);
}

QVariant CameraTreeModel::groupData(const Node &node, int role) const
{
    const auto count = [&node] {
        int cameras = 0;
        node.visitCameras([&cameras](const Node &) { ++cameras; });
        return cameras;
    };
    switch (role) {
    case Qt::DisplayRole:
        return node.title;
    case Qt::AccessibleTextRole: {
        QStringList said{node.title};
        if (node.own)
            said << tr("own");
        said << tr("%n cameras", nullptr, count());
        return said.join(QStringLiteral(", "));
    }
    case KeyRole:
        return node.key;
    case OwnRole:
        return node.own;
    case CountRole:
        return count();
    case LookRole:
        return QVariant::fromValue(worstBelow(node));
    default:
        return {};
    }
}

QVariant CameraTreeModel::cameraData(const Node &node, int role) const
{
    const console::Camera &camera = *node.camera;
    switch (role) {
    case Qt::DisplayRole:
        return camera.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList said;
        if (camera.callNumber > 0)
            said << tr("Camera %1")
                        .arg(QLocale().toString(camera.callNumber).remove(QLocale().groupSeparator()));
        for (const QString &part : {camera.name, camera.place, camera.owner}) {
            if (!part.isEmpty())
                said << part;
        }
        said << look(camera.id).spoken;
        if (m_onWall.contains(camera.id))
            said << tr("on the wall");
        return said.join(QStringLiteral(", "));
    }
    case IdRole:
        return camera.id;
    case NumberRole:
        return camera.callNumber;
    case LookRole:
        return QVariant::fromValue(look(camera.id));
    case OnWallRole:
        return m_onWall.contains(camera.id);
    case SearchRole:
        return node.search;
    default:
        return {};
    }
}

Qt::ItemFlags CameraTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
}

QStringList CameraTreeModel::mimeTypes() const
{
    return {QLatin1String(kCameraMimeType)};
}

QMimeData *CameraTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    for (const QModelIndex &index : indexes)
        ids << idsBelow(index);
    ids.removeDuplicates();
    auto *data = new QMimeData;
    data->setData(QLatin1String(kCameraMimeType), ids.join(QLatin1Char('\n')).toUtf8());
    return data;
}

} // namespace videoguard::shell
