// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/wall_book.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace videoguard::wall {

class FieldNote;

/// Asks for one name. Window-modal.
class NameDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is wrong with a name, in the operator's language; empty = nothing.
    using Fault = std::function<QString(const QString &name)>;

    NameDialog(const QString &title, const QString &button, const QString &name, Fault fault,
               QWidget *parent = nullptr);

    /// Valid after `accepted`: trimmed, not empty, without a fault.
    [[nodiscard]] QString name() const;

    void accept() override;

private:
    Fault m_fault;
    QLineEdit *m_name;
    FieldNote *m_note = nullptr;
};

/// Asks under which name a wall is to be saved.
class SaveWallDialog : public NameDialog
{
    Q_OBJECT

public:
    /// `ownId`: the wall that may keep its name; empty for a new one. `book` must outlive the dialog.
    SaveWallDialog(const console::WallBook &book, const QString &suggested, const QString &ownId,
                   QWidget *parent = nullptr);
};

/// Whether another wall than `ownId` has this name, as a sentence for the field; empty = no.
[[nodiscard]] QString wallNameFault(const console::WallBook &book, const QString &name, const QString &ownId);

} // namespace videoguard::wall
