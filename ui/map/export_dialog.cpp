// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/export_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace videoguard::map {

ExportDialog::ExportDialog(Purpose purpose, const QString &title, QWidget *parent)
    : DialogFrame(purpose == Purpose::Print ? tr("Print map") : tr("Export map"), parent)
    , m_title(new QLineEdit(title, this))
    , m_format(new QComboBox(this))
    , m_legend(new QCheckBox(tr("With legend"), this))
{
    setObjectName(QStringLiteral("exportDialog"));
    m_title->setObjectName(QStringLiteral("title"));
    m_format->setObjectName(QStringLiteral("format"));
    m_legend->setObjectName(QStringLiteral("legend"));
    m_title->setMaxLength(120);
    addField(tr("&Title"), m_title);
    m_format->addItem(tr("PDF, one page, lines stay sharp"), static_cast<int>(ExportFormat::Pdf));
    m_format->addItem(tr("PNG picture, twice the screen's size"), static_cast<int>(ExportFormat::Png));
    if (canExport(ExportFormat::Svg))
        m_format->addItem(tr("SVG drawing, can be edited further"), static_cast<int>(ExportFormat::Svg));
    if (purpose == Purpose::Export)
        addField(tr("&Format"), m_format);
    else
        m_format->hide();
    m_legend->setChecked(true);
    body()->addWidget(m_legend);
    addWords(tr("Date, scale and the map's sources are always printed."), "muted");
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    QPushButton *confirm = addButton(purpose == Purpose::Print ? tr("Print…") : tr("Save as…"), true);
    confirm->setObjectName(QStringLiteral("confirm"));
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
    sizeTo(440, 280);
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.title = m_title->text().simplified();
    options.moment = QDateTime::currentDateTime();
    options.legend = m_legend->isChecked();
    options.format = static_cast<ExportFormat>(m_format->currentData().toInt());
    return options;
}

QString fileSuffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Png:
        return QStringLiteral(".png");
    case ExportFormat::Svg:
        return QStringLiteral(".svg");
    case ExportFormat::Pdf:
        break;
    }
    return QStringLiteral(".pdf");
}

} // namespace videoguard::map
