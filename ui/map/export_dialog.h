// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/map/export_map.h"
#include "ui/widgets/dialog_frame.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace videoguard::map {

/// Title, format and legend of an export, or of a print.
class ExportDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    enum class Purpose { Export, Print };
    ExportDialog(Purpose purpose, const QString &title, QWidget *parent);

    /// `moment` is now.
    [[nodiscard]] ExportOptions options() const;

private:
    QLineEdit *m_title;
    QComboBox *m_format;
    QCheckBox *m_legend;
};

/// ".png", ".pdf", ".svg".
[[nodiscard]] QString fileSuffix(ExportFormat format);

} // namespace videoguard::map
