// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/sync_view.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace videoguard::partners {

using widgets::theme;

namespace {

constexpr double kPanelShare = 0.36;

} // namespace

SyncView::SyncView(QAction *syncNow, QWidget *parent)
    : QWidget(parent)
    , m_model(new PartnerModel(this))
    , m_table(new PartnerTable(*m_model, this))
    , m_panel(new DecisionPanel(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    auto *left = new QWidget(this);
    left->setProperty("role", QStringLiteral("canvas"));
    left->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFigures(syncNow));
    column->addWidget(m_table, 1);
    m_panel->setProperty("role", QStringLiteral("panel"));
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);
    left->setMinimumWidth(theme().px(460));
    m_panel->setMinimumWidth(theme().px(320));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeBanner());
    whole->addWidget(m_splitter, 1);
    showFigures();
}

QWidget *SyncView::makeBanner()
{
    m_banner = new QWidget(this);
    m_banner->setObjectName(QStringLiteral("partners.banner"));
    m_banner->setProperty("role", QStringLiteral("raised"));
    m_banner->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(m_banner);
    const int side = theme().size.panelPadding;
    row->setContentsMargins(side, theme().px(6), side, theme().px(6));
    row->setSpacing(theme().px(10));
    m_bannerIcon = new QLabel(m_banner);
    m_bannerText = widgets::wrappedLabel({}, nullptr, m_banner);
    m_bannerText->setObjectName(QStringLiteral("partners.banner.text"));
    m_bannerButton = new QPushButton(m_banner);
    m_bannerButton->setObjectName(QStringLiteral("partners.banner.button"));
    m_bannerButton->setProperty("role", QStringLiteral("small"));
    m_bannerButton->setAutoDefault(false);
    connect(m_bannerButton, &QPushButton::clicked, this, &SyncView::bannerPressed);
    row->addWidget(m_bannerIcon);
    row->addWidget(m_bannerText, 1);
    row->addWidget(m_bannerButton);
    m_banner->hide();
    return m_banner;
}

QWidget *SyncView::makeFigures(QAction *syncNow)
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme().px(14), theme().px(14), theme().px(14), theme().px(14));
    row->setSpacing(theme().px(28));
    for (int at = 0; at < 4; ++at) {
        auto *box = new QVBoxLayout;
        box->setSpacing(theme().px(2));
        auto *top = new QHBoxLayout;
        top->setSpacing(theme().px(7));
        Figure figure{new QLabel(bar), new QLabel(bar), new QLabel(bar)};
        figure.number->setFont(theme().font.cardTitle);
        figure.number->setObjectName(QStringLiteral("figure.%1").arg(at));
        figure.words->setProperty("role", QStringLiteral("muted"));
        figure.words->setFont(theme().font.caption);
        top->addWidget(figure.icon);
        top->addWidget(figure.number);
        top->addStretch(1);
        box->addLayout(top);
        box->addWidget(figure.words);
        row->addLayout(box);
        m_figures.push_back(figure);
    }
    row->addStretch(1);
    row->addWidget(new widgets::ActionButton(syncNow, widgets::ActionButton::Look::Outlined, bar), 0,
                   Qt::AlignVCenter);
    return bar;
}

void SyncView::showFigures()
{
    const Summary &summary = m_content.summary;
    const std::pair<int, QString> figures[] = {
        {summary.agreed, tr("partners in agreement", nullptr, summary.agreed)},
        {summary.needs, tr("need attention", nullptr, summary.needs)},
        {summary.waiting, tr("own changes waiting to be sent", nullptr, summary.waiting)},
        {summary.cameras, tr("cameras in the catalogue", nullptr, summary.cameras)}};
    for (size_t at = 0; at < m_figures.size(); ++at) {
        const auto &[number, words] = figures[at];
        m_figures[at].number->setText(QLocale().toString(number));
        m_figures[at].number->setAccessibleName(QStringLiteral("%1 %2").arg(number).arg(words));
        m_figures[at].words->setText(words);
        m_figures[at].icon->setVisible(at == 1 && number > 0);
    }
    m_figures[1].icon->setPixmap(widgets::iconPixmap(QStringLiteral("triangle-alert"), theme().colour.warning,
                                                     theme().size.iconControl, devicePixelRatioF(),
                                                     widgets::IconFill::Filled));
}

void SyncView::setRows(std::vector<PartnerRow> rows, qint64 now_us, const QLocale &locale)
{
    m_model->setRows(std::move(rows), now_us, locale);
}

void SyncView::setContent(const SyncContent &content)
{
    m_panel->setContent(content.panel);
    if (content == m_content)
        return;
    m_content = content;
    showFigures();
    const Banner &banner = content.banner;
    m_banner->setVisible(!banner.text.isEmpty());
    m_bannerText->setText(banner.text);
    if (!banner.icon.isEmpty())
        m_bannerIcon->setPixmap(widgets::iconPixmap(banner.icon, theme().colour.offline,
                                                    theme().size.iconControl, devicePixelRatioF()));
    m_bannerButton->setText(banner.button);
    m_bannerButton->setVisible(!banner.button.isEmpty());
}

void SyncView::retranslate()
{
    showFigures();
    emit m_model->headerDataChanged(Qt::Horizontal, 0, PartnerModel::ColumnCount - 1);
}

void SyncView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_sized || width() < theme().px(700))
        return;
    m_sized = true;
    const int panel = std::clamp(static_cast<int>(width() * kPanelShare), theme().px(380), theme().px(660));
    m_splitter->setSizes({width() - panel, panel});
}

} // namespace videoguard::partners
