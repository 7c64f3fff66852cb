// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/own_partner_dialog.h"

#include "ui/wall/form_parts.h"
#include "ui/widgets/theme.h"

#include <QCollator>
#include <QComboBox>
#include <QPushButton>

#include <algorithm>

namespace videoguard::shell {

OwnPartnerDialog::OwnPartnerDialog(const std::vector<catalogue::Partner> &partners, QWidget *parent)
    : QDialog(parent)
    , m_choice(new QComboBox(this))
{
    const widgets::ThemeSizes &size = widgets::theme().size;
    setObjectName(QStringLiteral("ownPartnerDialog"));
    setWindowTitle(tr("Your partner"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(widgets::theme().px(440));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size.panelPadding, size.panelPadding, size.panelPadding, size.panelPadding);
    column->setSpacing(size.sectionGap);
    column->addWidget(wall::dialogHead(
        QStringLiteral("house"), [] { return widgets::theme().colour.text; }, tr("Your partner"),
        tr("A camera belongs to one partner, and only that partner changes its record. Choose the one that "
           "this "
           "console belongs to."),
        this));
    std::vector<std::pair<QString, QString>> names;
    for (const catalogue::Partner &partner : partners)
        names.emplace_back(partner.name(QLocale().name().left(2)), partner.id);
    QCollator collator;
    std::sort(names.begin(), names.end(),
              [&](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    for (const auto &[name, id] : names)
        m_choice->addItem(name, id);
    m_choice->setObjectName(QStringLiteral("partner"));
    auto *fields = new QVBoxLayout;
    wall::addField(fields, tr("&Partner"), m_choice);
    column->addLayout(fields);
    column->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *choose = new QPushButton(tr("Choose"), this);
    choose->setObjectName(QStringLiteral("choose"));
    choose->setDefault(true);
    choose->setEnabled(!names.empty());
    column->addLayout(wall::buttonRow({cancel, choose}));
    wall::prepareDialog(this);
    connect(choose, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QString OwnPartnerDialog::partnerId() const
{
    return m_choice->currentData().toString();
}

} // namespace videoguard::shell
