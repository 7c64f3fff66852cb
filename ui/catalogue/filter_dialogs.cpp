// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/filter_dialogs.h"

#include "ui/widgets/theme.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace videoguard::catalogue_ui {

using catalogue::SavedFilter;

namespace {

constexpr int kLongestName = 80;

/// As each language writes a day, for a field one can type in.
QString dayFormat()
{
    switch (QLocale().language()) {
    case QLocale::Latvian:
        return QStringLiteral("dd.MM.yyyy.");
    case QLocale::Lithuanian:
        return QStringLiteral("yyyy-MM-dd");
    default:
        return QStringLiteral("dd/MM/yyyy");
    }
}

} // namespace

FilterNameDialog::FilterNameDialog(const std::vector<SavedFilter> &filters, const SavedFilter &renamed,
                                   QWidget *parent)
    : DialogFrame(renamed.id.isEmpty() ? tr("Keep this filter") : tr("Rename the filter"), parent)
    , m_filters(filters)
    , m_renamed(renamed)
    , m_name(new QLineEdit(renamed.name, this))
{
    setObjectName(QStringLiteral("filterNameDialog"));
    setMinimumWidth(widgets::theme().px(380));
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(kLongestName);
    m_name->selectAll();
    m_note = addField(tr("&Name"), m_name);
    QPushButton *cancel = addButton(tr("Cancel"));
    m_confirm = addButton(renamed.id.isEmpty() ? tr("Keep") : tr("Rename"), true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &FilterNameDialog::accept);
    connect(m_name, &QLineEdit::textChanged, this, &FilterNameDialog::judge);
    judge();
}

QString FilterNameDialog::name() const
{
    return m_name->text().simplified();
}

QString FilterNameDialog::replacedId() const
{
    for (const SavedFilter &filter : m_filters) {
        if (filter.id != m_renamed.id && filter.name.compare(name(), Qt::CaseInsensitive) == 0)
            return filter.id;
    }
    return {};
}

void FilterNameDialog::judge()
{
    const bool taken = !replacedId().isEmpty();
    if (taken && !m_renamed.id.isEmpty())
        m_note->setFault(tr("Another filter has this name. Choose another one."));
    else if (taken)
        m_note->setHint(tr("A filter of this name is there already. It will be replaced."));
    else
        m_note->clear();
    m_confirm->setText(!m_renamed.id.isEmpty() ? tr("Rename") : taken ? tr("Replace") : tr("Keep"));
}

void FilterNameDialog::accept()
{
    if (name().isEmpty())
        m_note->setFault(tr("Enter a name."));
    if (m_note->isFault()) {
        m_name->setFocus();
        return;
    }
    QDialog::accept();
}

SavedFilterDialog::SavedFilterDialog(SavedFilterMenu &menu, QWidget *parent)
    : DialogFrame(tr("Saved filters"), parent)
    , m_menu(menu)
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("savedFilterDialog"));
    m_list->setObjectName(QStringLiteral("filters"));
    m_list->setAccessibleName(tr("Saved filters"));
    m_list->setMinimumHeight(widgets::theme().px(180));
    body()->addWidget(m_list, 1);
    m_rename = addLeftButton(tr("Rename…"));
    m_remove = addLeftButton(tr("Delete"));
    m_remove->setObjectName(QStringLiteral("delete"));
    QPushButton *close = addButton(tr("Close"));
    m_apply = addButton(tr("Apply"), true);
    m_apply->setObjectName(QStringLiteral("apply"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &SavedFilterDialog::apply);
    connect(m_rename, &QPushButton::clicked, this, &SavedFilterDialog::rename);
    connect(m_remove, &QPushButton::clicked, this, &SavedFilterDialog::remove);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SavedFilterDialog::apply);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedFilterDialog::follow);
    connect(&menu, &SavedFilterMenu::changed, this, &SavedFilterDialog::fill);
    sizeTo(460, 340);
    fill();
    m_list->setFocus();
}

void SavedFilterDialog::fill()
{
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const SavedFilter &filter : m_menu.filters())
        m_list->addItem(filter.name);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    follow();
}

void SavedFilterDialog::follow()
{
    for (QPushButton *button : {m_rename, m_remove, m_apply})
        button->setEnabled(current() != nullptr);
}

const SavedFilter *SavedFilterDialog::current() const
{
    const auto row = static_cast<size_t>(m_list->currentRow());
    return m_list->currentRow() >= 0 && row < m_menu.filters().size() ? &m_menu.filters()[row] : nullptr;
}

void SavedFilterDialog::apply()
{
    const SavedFilter *filter = current();
    if (!filter)
        return;
    emit m_menu.queryWanted(filter->query);
    accept();
}

void SavedFilterDialog::rename()
{
    const SavedFilter *filter = current();
    if (!filter)
        return;
    auto *dialog = new FilterNameDialog(m_menu.filters(), *filter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = filter->id] { m_menu.rename(id, dialog->name()); });
    dialog->open();
}

void SavedFilterDialog::remove()
{
    if (const SavedFilter *filter = current())
        m_menu.remove(filter->id);
}

DayDialog::DayDialog(const QString &title, const QString &label, const QDate &day, QWidget *parent)
    : DialogFrame(title, parent)
    , m_day(new QDateEdit(day, this))
{
    setObjectName(QStringLiteral("dayDialog"));
    setMinimumWidth(widgets::theme().px(320));
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setDisplayFormat(dayFormat());
    m_day->setMaximumDate(QDate::currentDate());
    addField(label, m_day);
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *confirm = addButton(tr("Apply"), true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
}

QDate DayDialog::day() const
{
    return m_day->date();
}

} // namespace videoguard::catalogue_ui
