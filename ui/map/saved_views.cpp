// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/saved_views.h"

#include "ui/widgets/theme.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace videoguard::map {

namespace {

constexpr int kLongestName = 80;

QString key()
{
    return QStringLiteral("map/views");
}

QJsonObject toJson(const SavedView &view)
{
    return {{QStringLiteral("name"), view.name},
            {QStringLiteral("lat_deg"), view.centre.lat_deg},
            {QStringLiteral("lon_deg"), view.centre.lon_deg},
            {QStringLiteral("zoom"), view.zoom},
            {QStringLiteral("layers"), map::toJson(view.layers)}};
}

SavedView viewFromJson(const QJsonObject &json)
{
    return {
        json.value(QLatin1String("name")).toString(),
        {json.value(QLatin1String("lat_deg")).toDouble(), json.value(QLatin1String("lon_deg")).toDouble()},
        json.value(QLatin1String("zoom")).toDouble(7),
        layersFromJson(json.value(QLatin1String("layers")).toObject())};
}

} // namespace

std::vector<SavedView> SavedViews::all() const
{
    std::vector<SavedView> views;
    for (const QJsonValue &json : m_preferences.value(key()).toArray()) {
        SavedView view = viewFromJson(json.toObject());
        if (!view.name.isEmpty())
            views.push_back(std::move(view));
    }
    return views;
}

base::Result<void> SavedViews::write(const std::vector<SavedView> &views)
{
    QJsonArray array;
    for (const SavedView &view : views)
        array.append(toJson(view));
    return m_preferences.setValue(key(), array);
}

base::Result<void> SavedViews::save(const SavedView &view)
{
    std::vector<SavedView> views = all();
    const auto same =
        std::find_if(views.begin(), views.end(), [&](const SavedView &one) { return one.name == view.name; });
    if (same == views.end())
        views.push_back(view);
    else
        *same = view;
    return write(views);
}

base::Result<void> SavedViews::rename(const QString &name, const QString &newName)
{
    std::vector<SavedView> views = all();
    if (name != newName)
        std::erase_if(views, [&](const SavedView &one) { return one.name == newName; });
    for (SavedView &view : views) {
        if (view.name == name)
            view.name = newName;
    }
    return write(views);
}

base::Result<void> SavedViews::remove(const QString &name)
{
    std::vector<SavedView> views = all();
    std::erase_if(views, [&](const SavedView &one) { return one.name == name; });
    return write(views);
}

SaveViewDialog::SaveViewDialog(const QStringList &taken, const QString &suggested, QWidget *parent)
    : DialogFrame(tr("Save view"), parent)
    , m_name(new QLineEdit(suggested, this))
{
    setObjectName(QStringLiteral("saveViewDialog"));
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(kLongestName);
    m_name->selectAll();
    widgets::DialogNote *note = addField(tr("&Name"), m_name);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    QPushButton *confirm = addButton(tr("Save"), true);
    confirm->setObjectName(QStringLiteral("confirm"));
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
    const auto look = [this, taken, note, confirm] {
        confirm->setEnabled(!name().isEmpty());
        note->setHint(taken.contains(name()) ? tr("Replaces the saved view of this name.") : QString());
    };
    connect(m_name, &QLineEdit::textChanged, this, look);
    look();
    sizeTo(400, 160);
}

QString SaveViewDialog::name() const
{
    return m_name->text().simplified();
}

SavedViewsDialog::SavedViewsDialog(SavedViews &views, QWidget *parent)
    : DialogFrame(tr("Saved views"), parent)
    , m_views(views)
    , m_list(new QListWidget(this))
    , m_rename(addLeftButton(tr("Rename…")))
    , m_delete(addLeftButton(tr("Delete")))
{
    setObjectName(QStringLiteral("savedViewsDialog"));
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setObjectName(QStringLiteral("views"));
    m_list->setMinimumHeight(widgets::theme().px(200));
    body()->addWidget(m_list, 1);
    connect(addButton(tr("Close"), true), &QPushButton::clicked, this, &QDialog::accept);
    sizeTo(460, 340);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int current) {
        m_rename->setEnabled(current >= 0);
        m_delete->setEnabled(current >= 0);
    });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (const base::Result<void> done = m_views.remove(m_list->currentItem()->text()); !done)
            emit failed(done.error().cause);
        fill({});
    });
    connect(m_rename, &QPushButton::clicked, this, [this] {
        const QString old = m_list->currentItem()->text();
        QStringList taken;
        for (const SavedView &view : m_views.all())
            taken.append(view.name);
        taken.removeAll(old);
        auto *dialog = new SaveViewDialog(taken, old, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, old] {
            if (const base::Result<void> done = m_views.rename(old, dialog->name()); !done)
                emit failed(done.error().cause);
            fill(dialog->name());
        });
        dialog->open();
    });
    fill({});
}

void SavedViewsDialog::fill(const QString &current)
{
    m_list->clear();
    for (const SavedView &view : m_views.all()) {
        m_list->addItem(view.name);
        if (view.name == current)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_rename->setEnabled(m_list->currentRow() >= 0);
    m_delete->setEnabled(m_list->currentRow() >= 0);
}

} // namespace videoguard::map
