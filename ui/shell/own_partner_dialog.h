// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/partner.h"

#include <QDialog>

#include <optional>

class QPushButton;

namespace videoguard::shell {

class OrganisationChoice;

/// Asks once which partner this console belongs to: only that partner's cameras can be written here.
/// Window-modal.
class OwnPartnerDialog : public QDialog
{
    Q_OBJECT

public:
    /// `partners`: as of `console::offeredPartners`.
    explicit OwnPartnerDialog(const std::vector<catalogue::Partner> &partners, QWidget *parent = nullptr);

    /// Nothing while none is chosen; after `accepted` there is one. For `console::chooseOwnPartner`.
    [[nodiscard]] std::optional<catalogue::Partner> partner() const;
    /// Empty while none is chosen.
    [[nodiscard]] QString partnerId() const;

    void accept() override;

private:
    OrganisationChoice *m_choice;
    QPushButton *m_choose;
};

} // namespace videoguard::shell
