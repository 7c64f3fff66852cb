// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/catalogue_desk.h"
#include "app/console/stream_pool.h"

#include <QWidget>

namespace videoguard::catalogue_ui {

/// The panel at the right of every screen: one camera, what it sees, its parameters in words and units, how
/// to get pictures from it. A live picture stands at its head where watching is allowed and it is not on the
/// wall.
class CameraCard : public QWidget
{
    Q_OBJECT

public:
    CameraCard(console::CatalogueDesk &desk, console::StreamPool &pool, QWidget *parent = nullptr);
    ~CameraCard() override;

    void showCamera(const QString &id); ///< empty: "No camera selected"
    [[nodiscard]] QString camera() const;
    /// Off on the live wall, where its picture is on screen already.
    void setLivePictureWanted(bool wanted);

signals:
    void closeWanted();
    void liveWanted(const QString &id);
    void mapWanted(const QString &id);
    void editWanted(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace videoguard::catalogue_ui
