// SPDX-License-Identifier: EUPL-1.2
#include "ui/wall/name_dialog.h"

#include "ui/wall/form_parts.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QPushButton>

namespace videoguard::wall {

namespace {
constexpr int kLongestName = 80;
} // namespace

NameDialog::NameDialog(const QString &title, const QString &button, const QString &name, Fault fault,
                       QWidget *parent)
    : QDialog(parent)
    , m_fault(std::move(fault))
    , m_name(new QLineEdit(name, this))
{
    const widgets::ThemeSizes &size = widgets::theme().size;
    setObjectName(QStringLiteral("nameDialog"));
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(widgets::theme().px(380));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size.panelPadding, size.panelPadding, size.panelPadding, size.panelPadding);
    column->setSpacing(size.sectionGap);
    QLabel *head = plainLabel(title, nullptr, this);
    head->setFont(widgets::theme().font.title);
    column->addWidget(head);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(kLongestName);
    m_name->selectAll();
    m_note = addField(column, tr("&Name"), m_name);
    column->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *confirm = new QPushButton(button, this);
    confirm->setObjectName(QStringLiteral("confirm"));
    confirm->setDefault(true);
    column->addLayout(buttonRow({cancel, confirm}));
    prepareDialog(this);
    connect(confirm, &QPushButton::clicked, this, &NameDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &NameDialog::reject);
    connect(m_name, &QLineEdit::textEdited, m_note, &FieldNote::clear);
}

QString NameDialog::name() const
{
    return m_name->text().simplified();
}

void NameDialog::accept()
{
    const QString fault = name().isEmpty() ? tr("Enter a name.") : m_fault ? m_fault(name()) : QString();
    if (!fault.isEmpty()) {
        m_note->setFault(fault);
        m_name->setFocus();
        return;
    }
    QDialog::accept();
}

SaveWallDialog::SaveWallDialog(const console::WallBook &book, const QString &suggested, const QString &ownId,
                               QWidget *parent)
    : NameDialog(
          tr("Save wall"), tr("Save"), suggested,
          [&book, ownId](const QString &name) { return wallNameFault(book, name, ownId); }, parent)
{
}

QString wallNameFault(const console::WallBook &book, const QString &name, const QString &ownId)
{
    const bool taken = std::any_of(book.walls().begin(), book.walls().end(), [&](const console::Wall &wall) {
        return wall.id != ownId && wall.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return taken ? SaveWallDialog::tr("Another wall has this name. Choose another one.") : QString();
}

} // namespace videoguard::wall
