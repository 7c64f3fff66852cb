// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/partner.h"

#include <QDialog>

class QComboBox;

namespace videoguard::shell {

/// Asks once which partner this console belongs to: only that partner's cameras can be written here.
/// Window-modal.
class OwnPartnerDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OwnPartnerDialog(const std::vector<catalogue::Partner> &partners, QWidget *parent = nullptr);

    [[nodiscard]] QString partnerId() const;

private:
    QComboBox *m_choice;
};

} // namespace videoguard::shell
