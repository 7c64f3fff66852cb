// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/export_dialog.h"

#include "ui/widgets/tab_stops.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QRadioButton>

namespace videoguard::catalogue_ui {

using catalogue::ExchangeFormat;

namespace {

QString suffixOf(ExchangeFormat format)
{
    switch (format) {
    case ExchangeFormat::Csv:
        return QStringLiteral(".csv");
    case ExchangeFormat::GeoJson:
        return QStringLiteral(".geojson");
    default:
        return QStringLiteral(".json");
    }
}

QString sentenceOf(const base::Error &error)
{
    switch (error.kind) {
    case base::ErrorKind::Full:
        return ExportDialog::tr("No space is left there. Nothing was written.");
    case base::ErrorKind::Denied:
        return ExportDialog::tr("The file cannot be written there. Choose another folder.");
    default:
        return ExportDialog::tr("The file could not be written: %1.").arg(error.cause);
    }
}

} // namespace

ExportDialog::ExportDialog(console::CatalogueDesk &desk, Offer offer, QWidget *parent)
    : DialogFrame(tr("Export cameras"), parent)
    , m_desk(desk)
    , m_offer(std::move(offer))
    , m_extent(new QButtonGroup(this))
    , m_format(new QButtonGroup(this))
    , m_restricted(new QCheckBox(tr("With &restricted fields"), this))
{
    setObjectName(QStringLiteral("exportDialog"));
    const auto group = [this](const QString &title, QButtonGroup *buttons) {
        QLabel *head = addWords(title, "strong");
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        body()->addLayout(column);
        head->setBuddy(nullptr);
        return
            [this, column, buttons, title](int id, const QString &text, bool possible, const QString &why) {
                auto *button = new QRadioButton(text, this);
                button->setEnabled(possible);
                button->setToolTip(possible ? QString() : why);
                //: a group of choices and one of them, for assistive tools
                button->setAccessibleName(tr("%1: %2").arg(title, text));
                buttons->addButton(button, id);
                column->addWidget(button);
            };
    };
    const auto number = [](auto count) { return static_cast<int>(count); };
    const auto extent = group(tr("Which cameras"), m_extent);
    extent(number(Extent::All), tr("All %n cameras", nullptr, number(m_offer.all)), true, {});
    extent(number(Extent::Shown), tr("The %n cameras of the list", nullptr, number(m_offer.shownCount)),
           m_offer.shownCount > 0 && m_offer.shownCount != m_offer.all, tr("The list shows all cameras."));
    extent(number(Extent::Marked), tr("The %n marked cameras", nullptr, number(m_offer.marked.size())),
           !m_offer.marked.isEmpty(), tr("No camera is marked."));
    setExtent(m_offer.marked.size() > 1                                     ? Extent::Marked
              : m_offer.shownCount > 0 && m_offer.shownCount != m_offer.all ? Extent::Shown
                                                                            : Extent::All);
    const auto format = group(tr("Format"), m_format);
    format(number(ExchangeFormat::Csv), tr("CSV, for spreadsheets"), true, {});
    format(number(ExchangeFormat::GeoJson), tr("GeoJSON, for maps"), true, {});
    format(number(ExchangeFormat::Json), tr("JSON documents, complete"), true, {});
    setFormat(ExchangeFormat::Csv);
    widgets::keepOneTabStop(*m_extent);
    widgets::keepOneTabStop(*m_format);
    m_restricted->setObjectName(QStringLiteral("restricted"));
    body()->addWidget(m_restricted);
    m_note = new widgets::DialogNote(m_restricted, this);
    m_note->setObjectName(QStringLiteral("note"));
    body()->addWidget(m_note);
    m_note->setHint(tr("Named contacts, serial numbers and recorders go only to partners whose agreement "
                       "allows it. Addresses and passwords of cameras never leave this installation."));
    body()->addStretch(1);
    QPushButton *cancel = addButton(tr("Cancel"));
    m_export = addButton(tr("Export…"), true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    sizeTo(460, 380);
}

void ExportDialog::setExtent(Extent extent)
{
    m_extent->button(static_cast<int>(extent))->setChecked(true);
}

void ExportDialog::setFormat(ExchangeFormat format)
{
    m_format->button(static_cast<int>(format))->setChecked(true);
}

void ExportDialog::setRestricted(bool restricted)
{
    m_restricted->setChecked(restricted);
}

ExchangeFormat ExportDialog::format() const
{
    return static_cast<ExchangeFormat>(m_format->checkedId());
}

catalogue::Query ExportDialog::query() const
{
    catalogue::Query query;
    query.sort = m_offer.shown.sort;
    query.descending = m_offer.shown.descending;
    switch (static_cast<Extent>(m_extent->checkedId())) {
    case Extent::All:
        break;
    case Extent::Shown:
        query.text = m_offer.shown.text;
        query.filter = m_offer.shown.filter;
        break;
    case Extent::Marked:
        query.filter.cameraIds = m_offer.marked;
        query.filter.withRetired = true;
        break;
    }
    return query;
}

void ExportDialog::chooseFile()
{
    const QString suffix = suffixOf(format());
    const QString name =
        QStringLiteral("cameras-%1%2").arg(QDate::currentDate().toString(Qt::ISODate), suffix);
    QString file = QFileDialog::getSaveFileName(this, tr("Export cameras"), QDir::home().filePath(name),
                                                tr("Cameras (%1)").arg(QLatin1Char('*') + suffix));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += suffix;
    write(file);
}

void ExportDialog::write(const QString &file)
{
    m_export->setEnabled(false);
    m_note->setHint(tr("Writing %1").arg(QDir::toNativeSeparators(file)));
    const auto most =
        m_restricted->isChecked() ? catalogue::Visibility::Restricted : catalogue::Visibility::Partner;
    m_desk.ask(
        this,
        [file, format = format(), query = query(), most](catalogue::Store &store) {
            return catalogue::exportTo(file, format, store, query, most);
        },
        [this, file](base::Result<int> written) {
            m_export->setEnabled(true);
            if (!written) {
                m_note->setFault(sentenceOf(written.error()));
                emit said(sentenceOf(written.error()), true);
                return;
            }
            emit said(tr("%n cameras written to %1", nullptr, *written).arg(QDir::toNativeSeparators(file)),
                      false);
            emit exported(file, *written);
            accept();
        });
}

} // namespace videoguard::catalogue_ui
