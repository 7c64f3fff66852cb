// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/confirm_dialog.h"

#include "ui/wall/form_parts.h"
#include "ui/widgets/theme.h"

#include <QPushButton>

namespace videoguard::wall {

ConfirmDialog::ConfirmDialog(const QString &question, const QString &consequences, QWidget *parent)
    : QDialog(parent)
{
    const widgets::ThemeSizes &size = widgets::theme().size;
    setObjectName(QStringLiteral("confirmDialog"));
    setWindowTitle(question);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(widgets::theme().px(440));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size.panelPadding, size.panelPadding, size.panelPadding, size.panelPadding);
    column->setSpacing(size.sectionGap);
    column->addWidget(dialogHead(
        QStringLiteral("trash-2"), [] { return widgets::theme().colour.warning; }, question, consequences,
        this));
    column->addStretch(1);
    auto *remove = new QPushButton(tr("Delete"), this);
    remove->setObjectName(QStringLiteral("delete"));
    remove->setAutoDefault(false);
    auto *keep = new QPushButton(tr("Keep"), this);
    keep->setObjectName(QStringLiteral("keep"));
    keep->setDefault(true);
    keep->setFocus();
    column->addLayout(buttonRow({remove, keep}));
    prepareDialog(this);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
}

void askToDelete(const QString &question, const QString &consequences, QWidget *parent,
                 std::function<void()> confirmed)
{
    auto *dialog = new ConfirmDialog(question, consequences, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(confirmed));
    dialog->open();
}

} // namespace videoguard::wall
