// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/map/camera_colours.h"
#include "ui/map/camera_symbols.h"
#include "ui/map/seeing_query.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace videoguard::map {

/// The cameras that see a place, as rows of a list.
class SeeingModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    enum Role { CameraRowRole = Qt::UserRole, CameraIdRole };

    void set(std::vector<Seeing> cameras, const geo::LevelSet &levels);
    void setStates(const QHash<qint64, media::StreamState> &live);
    [[nodiscard]] const std::vector<Seeing> &cameras() const { return m_cameras; }
    [[nodiscard]] const geo::LevelSet &levels() const { return *m_levels; }
    [[nodiscard]] MarkerState stateOf(const Seeing &seeing) const;
    /// "38 m · looks north-east · approximate".
    [[nodiscard]] QString whereText(const Seeing &seeing) const;
    /// "Observe", or "below Monitor" where no level holds.
    [[nodiscard]] QString levelText(const Seeing &seeing) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Display: what is read aloud.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Seeing> m_cameras;
    const geo::LevelSet *m_levels = &geo::levelSet(QString());
    QHash<qint64, media::StreamState> m_live;
};

/// Letter, name, distance and direction, and the density as a bar with its word and number.
class SeeingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SeeingDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBar(QPainter &painter, QRectF at, const SeeingModel &model, const Seeing &seeing) const;

    mutable CameraSymbols m_symbols;
};

} // namespace videoguard::map
