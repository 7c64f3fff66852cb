// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/catalogue_desk.h"

#include <QWidget>

namespace videoguard::catalogue_ui {

/// The form for an own camera: tabs by group, a sentence under each field that is wrong, lens and sensor
/// presets, undo. Takes the card's place at the right while it is open.
class CameraEditor : public QWidget
{
    Q_OBJECT

public:
    explicit CameraEditor(console::CatalogueDesk &desk, QWidget *parent = nullptr);
    ~CameraEditor() override;

    /// Starts with this record; `isNew`: it was never stored.
    void edit(const catalogue::CameraRecord &camera, bool isNew);
    [[nodiscard]] bool hasChanges() const;
    [[nodiscard]] const catalogue::CameraRecord &camera() const; ///< as the form has it now
    /// From the map.
    void setPosition(geo::Position position);
    void setView(double azimuth_deg, double hfov_deg);

signals:
    void changed();        ///< the form's record, for the sketch and the map's handles
    void positionWanted(); ///< "Pick on the map"
    void saved(const QString &id);
    void closeWanted(); ///< cancelled or saved; unsaved changes were asked about
    void said(const QString &sentence, bool isProblem);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace videoguard::catalogue_ui
