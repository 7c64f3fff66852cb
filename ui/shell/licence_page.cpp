// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/licence_page.h"

#include "app/base/log.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/theme.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QListWidget>
#include <QPlainTextEdit>

namespace videoguard::shell {

using widgets::theme;

LicencePage::LicencePage(QWidget *parent)
    : QWidget(parent)
    , m_search(new widgets::SearchField(tr("Name or licence"), {}, this))
    , m_list(new QListWidget)
    , m_text(new QPlainTextEdit)
{
    m_list->setObjectName(QStringLiteral("about.components"));
    m_list->setAccessibleName(tr("Works of others in the program"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_text->setObjectName(QStringLiteral("about.licence"));
    m_text->setAccessibleName(tr("Text of the licence"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(QFontInfo(theme().font.caption).pixelSize());
    m_text->setFont(fixed);

    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().size.controlGap);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    left->setFixedWidth(theme().px(250));
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(theme().px(12));
    whole->addWidget(left);
    whole->addWidget(m_text, 1);

    connect(m_search, &widgets::SearchField::textChanged, this, &LicencePage::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &LicencePage::showLicence);
    fill();
}

void LicencePage::fill()
{
    auto components = shippedComponents();
    if (!components) {
        qCWarning(base::logUi).noquote() << base::describe(components.error());
        m_text->setPlainText(tr("The list of licences is not installed: %1").arg(components.error().cause));
        return;
    }
    m_components = std::move(*components);
    for (const ShippedComponent &component : m_components) {
        auto *item = new QListWidgetItem(component.name, m_list);
        item->setToolTip(component.name + u'\n' + component.copyright + u'\n' + component.spdx);
        //: a component and its licence, read aloud
        item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(component.name, component.spdx));
    }
    m_list->setCurrentRow(0);
}

void LicencePage::filter(const QString &words)
{
    const QString wanted = words.trimmed();
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const ShippedComponent &component = m_components[static_cast<std::size_t>(row)];
        const bool fits = component.name.contains(wanted, Qt::CaseInsensitive) ||
                          component.spdx.contains(wanted, Qt::CaseInsensitive) ||
                          component.copyright.contains(wanted, Qt::CaseInsensitive);
        m_list->setRowHidden(row, !fits);
        if (fits && first < 0)
            first = row;
    }
    if (first >= 0 && (m_list->currentRow() < 0 || m_list->isRowHidden(m_list->currentRow())))
        m_list->setCurrentRow(first);
}

void LicencePage::showLicence(int row)
{
    if (row < 0 || row >= static_cast<int>(m_components.size()))
        return;
    m_text->setPlainText(licenceText(m_components[static_cast<std::size_t>(row)]));
}

void LicencePage::choose(const QString &name)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->text() == name)
            m_list->setCurrentRow(row);
    }
}

} // namespace videoguard::shell
