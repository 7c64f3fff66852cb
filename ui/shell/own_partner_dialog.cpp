// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/own_partner_dialog.h"

#include "ui/shell/first_start_organisation.h"
#include "ui/wall/form_parts.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QPushButton>

namespace videoguard::shell {

OwnPartnerDialog::OwnPartnerDialog(const std::vector<catalogue::Partner> &partners, QWidget *parent)
    : QDialog(parent)
    , m_choice(new OrganisationChoice(partners, {}, this))
{
    const widgets::ThemeSizes &size = widgets::theme().size;
    setObjectName(QStringLiteral("ownPartnerDialog"));
    setWindowTitle(tr("Your partner"));
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size.panelPadding, size.panelPadding, size.panelPadding, size.panelPadding);
    column->setSpacing(size.sectionGap);
    column->addWidget(wall::dialogHead(
        QStringLiteral("house"), [] { return widgets::theme().colour.text; }, tr("Your partner"),
        tr("A camera belongs to one partner, and only that partner changes its record. Choose the one that "
           "this console belongs to."),
        this));
    column->addWidget(m_choice, 1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_choose = new QPushButton(tr("Choose"), this);
    m_choose->setObjectName(QStringLiteral("choose"));
    m_choose->setDefault(true);
    m_choose->setEnabled(false);
    column->addLayout(wall::buttonRow({cancel, m_choose}));
    wall::prepareDialog(this);
    wall::sizeWindow(this, 480, 460);
    connect(m_choice, &OrganisationChoice::changed, this,
            [this] { m_choose->setEnabled(m_choice->isMade()); });
    connect(m_choice, &OrganisationChoice::cancelled, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void OwnPartnerDialog::accept()
{
    if (!m_choice->isMade())
        return;
    if (m_choice->check())
        QDialog::accept();
    else
        m_choice->nameField()->setFocus(Qt::TabFocusReason);
}

std::optional<catalogue::Partner> OwnPartnerDialog::partner() const
{
    return m_choice->chosen();
}

QString OwnPartnerDialog::partnerId() const
{
    const auto chosen = partner();
    return chosen ? chosen->id : QString();
}

} // namespace videoguard::shell
