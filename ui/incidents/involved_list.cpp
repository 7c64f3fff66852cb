// SPDX-License-Identifier: EUPL-1.2
#include "ui/incidents/involved_list.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include "ui/words/incident_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace videoguard::incidents_ui {

InvolvedList::InvolvedList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add person"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(widgets::theme().px(6));
    m_add->setProperty("role", QStringLiteral("small"));
    m_add->setIcon(widgets::themedIcon(QStringLiteral("plus")));
    m_add->setAutoDefault(false);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({words::involvedRoles().value(2), {}}).description->setFocus();
        emit edited();
    });
}

void InvolvedList::setPeople(const std::vector<incidents::Involved> &people)
{
    if (people == this->people())
        return;
    for (const Row &row : m_rows)
        delete row.widget;
    m_rows.clear();
    for (const incidents::Involved &person : people)
        addRow(person);
}

std::vector<incidents::Involved> InvolvedList::people() const
{
    std::vector<incidents::Involved> people;
    for (const Row &row : m_rows)
        people.push_back({row.role->currentData().toString(), row.description->text()});
    return people;
}

InvolvedList::Row &InvolvedList::addRow(const incidents::Involved &person)
{
    Row row{new QWidget(this), nullptr, nullptr};
    row.role = new QComboBox(row.widget);
    row.description = new QLineEdit(person.description, row.widget);
    auto *remove = new QToolButton(row.widget);
    for (const QString &role : words::involvedRoles())
        row.role->addItem(words::roleName(role), role);
    if (row.role->findData(person.role) < 0)
        row.role->addItem(words::roleName(person.role), person.role);
    row.role->setCurrentIndex(row.role->findData(person.role));
    row.role->setAccessibleName(tr("Role"));
    row.role->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row.description->setPlaceholderText(tr("Description, no name"));
    row.description->setAccessibleName(tr("Description of the person"));
    row.description->setMaxLength(500);
    row.description->setCursorPosition(0); // its beginning says most
    remove->setIcon(widgets::themedIcon(QStringLiteral("x")));
    remove->setToolTip(tr("Remove this person"));
    remove->setAccessibleName(remove->toolTip());
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::theme().px(6));
    layout->addWidget(row.role);
    layout->addWidget(row.description, 1);
    layout->addWidget(remove);
    m_column->insertWidget(static_cast<int>(m_rows.size()), row.widget);
    connect(row.role, &QComboBox::activated, this, &InvolvedList::edited);
    connect(row.description, &QLineEdit::textEdited, this, &InvolvedList::edited);
    connect(remove, &QToolButton::clicked, this, [this, widget = row.widget] {
        std::erase_if(m_rows, [&](const Row &one) { return one.widget == widget; });
        widget->hide();
        widget->deleteLater();
        m_add->setFocus();
        emit edited();
    });
    row.widget->show();
    m_rows.push_back(row);
    return m_rows.back();
}

} // namespace videoguard::incidents_ui
