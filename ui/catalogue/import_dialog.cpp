// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/import_dialog.h"

#include "ui/widgets/empty_state.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QCollator>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableView>

namespace videoguard::catalogue_ui {

using widgets::theme;

namespace {

constexpr std::chrono::milliseconds kTick{100};
constexpr int kBarSteps = 1000;

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

QString sentenceOf(const base::Error &error)
{
    switch (error.kind) {
    case base::ErrorKind::NotFound:
        return ImportDialog::tr("The file is not there any more.");
    case base::ErrorKind::Denied:
        return ImportDialog::tr("The file cannot be read: %1.").arg(error.cause);
    case base::ErrorKind::Unsupported:
        return ImportDialog::tr(
                   "This is no file of cameras that the console knows. CSV, GeoJSON and JSON can "
                   "be imported. Cause: %1.")
            .arg(error.cause);
    case base::ErrorKind::Full:
        return ImportDialog::tr("The file is too large: %1.").arg(error.cause);
    case base::ErrorKind::Corrupt:
        return ImportDialog::tr("The file is damaged: %1.").arg(error.cause);
    default:
        return ImportDialog::tr("The file could not be checked: %1.").arg(error.cause);
    }
}

} // namespace

ImportDialog::ImportDialog(console::CatalogueDesk &desk, QWidget *parent)
    : DialogFrame(tr("Import cameras"), parent)
    , m_desk(desk)
    , m_table(new ImportTable(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setAcceptDrops(true);
    m_owner = new QComboBox(this);
    m_owner->setObjectName(QStringLiteral("owner"));
    m_owner->setMaxVisibleItems(20);
    addField(tr("&Owner of cameras for which the file names none"), m_owner);
    fillOwners();
    m_stack->addWidget(makeChoosing());
    m_stack->addWidget(makeReading());
    m_stack->addWidget(makeReport());
    body()->addWidget(m_stack, 1);
    m_choose = addLeftButton(tr("Choose file…"));
    m_save = addLeftButton(tr("Save report…"));
    m_cancel = addButton(tr("Cancel"));
    m_import = addButton(tr("Import"), true);
    m_import->setObjectName(QStringLiteral("import"));
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveReport);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::carryOut);
    const auto again = [this] {
        if (!m_quiet && !m_file.isEmpty())
            check(m_file);
    };
    connect(m_owner, &QComboBox::currentIndexChanged, this, again);
    connect(m_swap, &QCheckBox::toggled, this, again);
    connect(m_only, &QCheckBox::toggled, m_table, &ImportTable::setOnlyProblems);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &ImportDialog::showProgress);
    sizeTo(920, 560);
    showView(Choosing);
}

ImportDialog::~ImportDialog()
{
    if (m_progress)
        m_progress->cancelled.store(true);
}

QWidget *ImportDialog::makeChoosing()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *empty = new widgets::EmptyState(page);
    empty->setWords(QStringLiteral("upload"), tr("Drop a file here, or choose one."),
                    tr("CSV with headings in Latvian, Lithuanian or English, GeoJSON, JSON documents, or "
                       "surveillance cameras of OpenStreetMap as GeoJSON. Nothing is kept before you have "
                       "seen what would happen."));
    empty->setButton(tr("Choose file…"));
    connect(empty, &widgets::EmptyState::buttonClicked, this, &ImportDialog::chooseFile);
    column->addWidget(empty, 1);
    m_choosingNote = new widgets::DialogNote(empty, page);
    m_choosingNote->setObjectName(QStringLiteral("fault"));
    column->addWidget(m_choosingNote);
    return page;
}

QWidget *ImportDialog::makeReading()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_reading = widgets::wrappedLabel({}, nullptr, page);
    m_bar = new QProgressBar(page);
    m_bar->setRange(0, kBarSteps);
    m_bar->setAccessibleName(tr("Progress"));
    column->addStretch(1);
    column->addWidget(m_reading);
    column->addWidget(m_bar);
    column->addStretch(2);
    return page;
}

QWidget *ImportDialog::makeReport()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(6));
    m_summary = widgets::wrappedLabel({}, "strong", page);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_details = widgets::wrappedLabel({}, "muted", page);
    m_details->setObjectName(QStringLiteral("details"));
    m_swap = new QCheckBox(page);
    m_swap->setObjectName(QStringLiteral("swap"));
    m_only = new QCheckBox(tr("Only with &problems"), page);
    m_only->setObjectName(QStringLiteral("onlyProblems"));
    m_view = new QTableView(page);
    m_view->setObjectName(QStringLiteral("rows"));
    m_view->setAccessibleName(tr("Rows of the file"));
    m_view->setModel(m_table);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setProperty("role", QStringLiteral("canvas"));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(theme().px(28));
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setStretchLastSection(true);
    for (const auto &[section, width] : {std::pair{ImportTable::Line, 70},
                                         {ImportTable::Outcome, 120},
                                         {ImportTable::Reference, 130},
                                         {ImportTable::Name, 220}})
        m_view->setColumnWidth(section, theme().px(width));
    column->addWidget(m_summary);
    column->addWidget(m_details);
    column->addWidget(m_swap);
    column->addWidget(m_only);
    column->addWidget(m_view, 1);
    return page;
}

void ImportDialog::fillOwners()
{
    m_quiet = true;
    std::vector<std::pair<QString, QString>> owners;
    for (const catalogue::Partner &partner : m_desk.partners()) {
        if (partner.kind != catalogue::PartnerKind::Police)
            owners.emplace_back(partner.name(QLocale().name().left(2)), partner.id);
    }
    const QCollator collator;
    std::sort(owners.begin(), owners.end(),
              [&](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    const QString own = m_desk.ownPartnerId();
    if (own.isEmpty())
        m_owner->addItem(tr("none: every row must name its owner"), QString());
    for (const auto &[name, id] : owners) {
        // Only the owner writes a record: a console of one partner brings in that partner's cameras.
        if (own.isEmpty() || id == own)
            m_owner->addItem(name, id);
    }
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(own)));
    m_owner->setEnabled(m_owner->count() > 1);
    m_quiet = false;
}

QString ImportDialog::ownerId() const
{
    return m_owner->currentData().toString();
}

void ImportDialog::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Choose a file of cameras"), QFileInfo(m_file).path(),
        tr("Cameras (%1)").arg(QStringLiteral("*.csv *.tsv *.txt *.json *.geojson")) + QStringLiteral(";;") +
            tr("All files (%1)").arg(QStringLiteral("*")));
    if (!file.isEmpty())
        check(file);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    if (const QString file = droppedFile(event->mimeData()); !file.isEmpty())
        check(file);
}

void ImportDialog::check(const QString &file)
{
    if (m_progress)
        m_progress->cancelled.store(true);
    m_file = file;
    m_plan.reset();
    m_progress = std::make_shared<Progress>();
    m_reading->setText(tr("Checking %1").arg(QFileInfo(file).fileName()));
    m_bar->setValue(0);
    showView(Reading);
    m_tick.start();
    catalogue::ImportOptions options;
    options.ownerId = ownerId();
    options.swapAxes = m_swap->isChecked();
    using Plan = std::shared_ptr<catalogue::ImportPlan>;
    m_desk.ask(
        this,
        [file, options, progress = m_progress](catalogue::Store &store) -> base::Result<Plan> {
            auto plan = catalogue::planImport(file, store, options, [&](qint64 done, qint64 total) {
                progress->done.store(done);
                progress->total.store(total);
                return !progress->cancelled.load();
            });
            if (!plan)
                return tl::unexpected(plan.error());
            return std::make_shared<catalogue::ImportPlan>(std::move(*plan));
        },
        [this, progress = m_progress](base::Result<Plan> plan) {
            if (progress != m_progress)
                return; // another file was chosen meanwhile
            m_tick.stop();
            m_progress.reset();
            if (!plan) {
                showError(plan.error());
            } else {
                m_plan = std::move(*plan);
                showPlan();
            }
            emit checked();
        });
}

void ImportDialog::showProgress()
{
    if (!m_progress)
        return;
    const qint64 total = m_progress->total.load();
    m_bar->setValue(total > 0 ? static_cast<int>(m_progress->done.load() * kBarSteps / total) : 0);
}

void ImportDialog::showError(const base::Error &error)
{
    m_choosingNote->setFault(error.kind == base::ErrorKind::Cancelled ? QString() : sentenceOf(error));
    showView(Choosing);
}

void ImportDialog::showPlan()
{
    m_choosingNote->clear();
    const QLocale locale;
    QStringList parts;
    if (m_plan->added > 0)
        parts += tr("%n added", nullptr, m_plan->added);
    if (m_plan->changed > 0)
        parts += tr("%n changed", nullptr, m_plan->changed);
    if (m_plan->unchanged > 0)
        parts += tr("%n unchanged", nullptr, m_plan->unchanged);
    if (m_plan->refused > 0)
        parts += tr("%n refused", nullptr, m_plan->refused);
    //: name of a file, and what would happen with its rows
    m_summary->setText(tr("%1: %2").arg(QFileInfo(m_file).fileName(), parts.join(QStringLiteral(", "))));
    QStringList details;
    if (!m_plan->encoding.isEmpty())
        details += tr("Encoding: %1.").arg(m_plan->encoding);
    if (!m_plan->unknownColumns.isEmpty())
        details +=
            tr("Columns that are not read: %1.").arg(m_plan->unknownColumns.join(QStringLiteral(", ")));
    if (m_plan->refused > 0)
        details += tr("Refused rows stay out; correct the file and import it again.");
    m_details->setText(details.join(QLatin1Char(' ')));
    m_details->setVisible(!details.isEmpty());
    m_quiet = true;
    m_swap->setText(
        tr("E&xchange latitude and longitude where they look exchanged (%n rows)", nullptr, m_plan->swapped));
    m_swap->setVisible(m_plan->swapped > 0 || m_swap->isChecked());
    m_quiet = false;
    m_table->setPlan(m_plan);
    showView(Report);
}

void ImportDialog::showView(View view)
{
    m_stack->setCurrentIndex(view);
    m_choose->setVisible(view == Report);
    m_save->setVisible(view == Report);
    const int count = m_plan ? m_plan->added + m_plan->changed : 0;
    m_import->setText(count > 0 ? tr("Import %n cameras", nullptr, count) : tr("Import"));
    m_import->setEnabled(view == Report && count > 0);
    m_import->setToolTip(view == Report && count == 0 ? tr("The file holds nothing new.") : QString());
    if (view == Report)
        m_import->setFocus();
}

void ImportDialog::carryOut()
{
    if (!m_plan)
        return;
    m_import->setEnabled(false);
    m_cancel->setEnabled(false);
    m_desk.change(
        this, {},
        [plan = m_plan, author = m_desk.author()](catalogue::Store &store) {
            return catalogue::carryOut(*plan, store, author);
        },
        [this](base::Result<int> kept) {
            m_cancel->setEnabled(true);
            if (kept) {
                emit said(tr("%n cameras imported.", nullptr, *kept), false);
                emit imported(*kept);
                accept();
                return;
            }
            if (kept.error().kind == base::ErrorKind::Conflict) {
                emit said(
                    tr("Nothing was imported: the catalogue changed meanwhile. The file is checked again."),
                    true);
                check(m_file);
                return;
            }
            emit said(tr("Nothing was imported: %1.").arg(kept.error().cause), true);
            m_details->setText(tr("Nothing was imported: %1.").arg(kept.error().cause));
            m_details->show();
            showView(Report);
        });
}

void ImportDialog::saveReport()
{
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save report"), QFileInfo(m_file).completeBaseName() + QStringLiteral("-report.tsv"),
        tr("Table (%1)").arg(QStringLiteral("*.tsv")));
    if (file.isEmpty())
        return;
    QSaveFile out(file);
    const bool kept =
        out.open(QIODevice::WriteOnly) && out.write(m_table->report().toUtf8()) >= 0 && out.commit();
    emit said(kept ? tr("Report saved: %1").arg(file)
                   : tr("The report could not be saved: %1.").arg(out.errorString()),
              !kept);
}

void ImportDialog::reject()
{
    if (m_progress) {
        // Cancel ends the dry run first; the dialog stays for another file.
        m_progress->cancelled.store(true);
        return;
    }
    if (m_cancel->isEnabled())
        QDialog::reject();
}

} // namespace videoguard::catalogue_ui
