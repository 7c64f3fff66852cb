// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/partners/decision_panel.h"
#include "ui/partners/partner_table.h"

class QLabel;
class QPushButton;
class QSplitter;

namespace videoguard::partners {

/// What stands over the body when something is not as usual; no alarm, there is always something to go on
/// with. Empty text: nothing.
struct Banner {
    QString icon;
    QString text;
    QString button; ///< empty = none
    friend bool operator==(const Banner &, const Banner &) = default;
};

/// What the view shows besides the rows.
struct SyncContent {
    Summary summary;
    Banner banner;
    PanelContent panel;
    friend bool operator==(const SyncContent &, const SyncContent &) = default;
};

/// The segment Synchronisation: figures and table at the left, decisions at the right.
class SyncView : public QWidget
{
    Q_OBJECT

public:
    /// `syncNow` is not owned.
    explicit SyncView(QAction *syncNow, QWidget *parent = nullptr);

    void setRows(std::vector<PartnerRow> rows, qint64 now_us, const QLocale &locale);
    void setContent(const SyncContent &content);
    [[nodiscard]] PartnerTable &table() const { return *m_table; }
    [[nodiscard]] DecisionPanel &panel() const { return *m_panel; }
    [[nodiscard]] const PartnerModel &model() const { return *m_model; }
    void retranslate();

signals:
    void bannerPressed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Figure {
        QLabel *icon;
        QLabel *number;
        QLabel *words;
    };
    [[nodiscard]] QWidget *makeBanner();
    [[nodiscard]] QWidget *makeFigures(QAction *syncNow);
    void showFigures();

    PartnerModel *m_model;
    PartnerTable *m_table;
    DecisionPanel *m_panel;
    QSplitter *m_splitter;
    QWidget *m_banner = nullptr;
    QLabel *m_bannerIcon = nullptr;
    QLabel *m_bannerText = nullptr;
    QPushButton *m_bannerButton = nullptr;
    std::vector<Figure> m_figures;
    SyncContent m_content;
    bool m_sized = false;
};

} // namespace videoguard::partners
