// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

namespace videoguard::shell {

/// Version, licence, and whose work is in it.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    /// One work of somebody else that is in the program or shown by it.
    struct Credit {
        QString what;
        QString who;
        QString licence;
    };
    [[nodiscard]] static std::vector<Credit> credits();
};

} // namespace videoguard::shell
