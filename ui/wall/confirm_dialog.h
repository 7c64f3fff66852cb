// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

#include <functional>

namespace videoguard::wall {

/// Asks before something is deleted. Enter, Esc and closing keep it. Window-modal.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    /// `question`: "Delete the wall “Night”?". `consequences`: what goes with it and what stays.
    ConfirmDialog(const QString &question, const QString &consequences, QWidget *parent = nullptr);
};

/// Opens the question without waiting; `confirmed` runs when the operator chose to delete and `parent` still
/// is.
void askToDelete(const QString &question, const QString &consequences, QWidget *parent,
                 std::function<void()> confirmed);

} // namespace videoguard::wall
