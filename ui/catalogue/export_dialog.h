// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/dialog_frame.h"

#include "app/catalogue/exchange.h"
#include "app/console/catalogue_desk.h"

class QButtonGroup;
class QCheckBox;

namespace videoguard::catalogue_ui {

/// Writes cameras to a file: which ones, in which format, with or without what only some partners may see.
/// Addresses and other local fields never leave.
class ExportDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    enum class Extent { All, Shown, Marked };

    struct Offer {
        catalogue::Query shown;
        qint64 all = 0;
        qint64 shownCount = 0;
        QStringList marked;
    };

    /// `desk` outlives the dialog.
    ExportDialog(console::CatalogueDesk &desk, Offer offer, QWidget *parent);

    void setExtent(Extent extent);
    void setFormat(catalogue::ExchangeFormat format);
    void setRestricted(bool restricted);
    /// Writes; `exported` or `said` follows.
    void write(const QString &file);

signals:
    void exported(const QString &file, int cameras);
    void said(const QString &sentence, bool isProblem);

private:
    void chooseFile();
    [[nodiscard]] catalogue::Query query() const;
    [[nodiscard]] catalogue::ExchangeFormat format() const;

    console::CatalogueDesk &m_desk;
    Offer m_offer;
    QButtonGroup *m_extent;
    QButtonGroup *m_format;
    QCheckBox *m_restricted;
    widgets::DialogNote *m_note;
    QPushButton *m_export;
};

} // namespace videoguard::catalogue_ui
