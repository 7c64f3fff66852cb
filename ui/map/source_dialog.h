// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/basemap/map_library.h"
#include "ui/widgets/dialog_frame.h"

class QLineEdit;
class QListWidget;
class QSpinBox;

namespace videoguard::map {

/// An organisation's own tile server: address, name, attribution (mandatory).
class ServerDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    ServerDialog(basemap::MapLibrary &library, QWidget *parent);

protected:
    void accept() override;

private:
    basemap::MapLibrary &m_library;
    QLineEdit *m_url;
    QLineEdit *m_name;
    QLineEdit *m_attribution;
    QSpinBox *m_maxZoom;
    widgets::DialogNote *m_urlNote;
    widgets::DialogNote *m_attributionNote;
};

/// The maps under the cameras: which there are, what is wrong with them, on and off, add and remove.
class SourceDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    SourceDialog(basemap::MapLibrary &library, QWidget *parent);

private:
    void fill();
    void addFile();
    void say(const QString &problem);
    [[nodiscard]] QString chosenId() const;

    basemap::MapLibrary &m_library;
    QListWidget *m_list;
    QPushButton *m_remove;
    QLabel *m_problem;
};

/// What is wrong with a file or server that could not be added, in one sentence.
[[nodiscard]] QString sourceProblem(const base::Error &error);

} // namespace videoguard::map
