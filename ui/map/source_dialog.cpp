// SPDX-License-Identifier: EUPL-1.2
#include "ui/map/source_dialog.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

namespace videoguard::map {

QString sourceProblem(const base::Error &error)
{
    switch (error.kind) {
    case base::ErrorKind::NotFound:
        return SourceDialog::tr("There is no such file.");
    case base::ErrorKind::Unsupported:
        return SourceDialog::tr("This map holds tiles of a kind that cannot be shown: %1").arg(error.cause);
    case base::ErrorKind::Denied:
        return SourceDialog::tr("The map cannot be read: %1").arg(error.cause);
    case base::ErrorKind::Corrupt:
        return SourceDialog::tr("This is no usable map: %1").arg(error.cause);
    default:
        return SourceDialog::tr("The map was not added: %1").arg(error.cause);
    }
}

ServerDialog::ServerDialog(basemap::MapLibrary &library, QWidget *parent)
    : DialogFrame(tr("Own tile server"), parent)
    , m_library(library)
    , m_url(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_attribution(new QLineEdit(this))
    , m_maxZoom(new QSpinBox(this))
{
    setObjectName(QStringLiteral("serverDialog"));
    m_url->setObjectName(QStringLiteral("url"));
    m_name->setObjectName(QStringLiteral("name"));
    m_attribution->setObjectName(QStringLiteral("attribution"));
    addWords(
        tr("A server of your organisation that gives tiles as pictures. Public servers forbid such use."),
        "muted");
    m_url->setPlaceholderText(QStringLiteral("https://maps.example.lv/tiles/{z}/{x}/{y}.png"));
    m_urlNote = addField(tr("&Address"), m_url);
    addField(tr("&Name"), m_name);
    m_attributionNote = addField(tr("Attribution, always &shown on the map"), m_attribution);
    m_maxZoom->setRange(0, 22);
    m_maxZoom->setValue(18);
    addField(tr("&Deepest zoom level"), m_maxZoom);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    QPushButton *confirm = addButton(tr("Add"), true);
    confirm->setObjectName(QStringLiteral("confirm"));
    connect(confirm, &QPushButton::clicked, this, &ServerDialog::accept);
    connect(m_url, &QLineEdit::textEdited, m_urlNote, &widgets::DialogNote::clear);
    connect(m_attribution, &QLineEdit::textEdited, m_attributionNote, &widgets::DialogNote::clear);
    sizeTo(520, 380);
}

void ServerDialog::accept()
{
    const QString attribution = m_attribution->text().simplified();
    if (attribution.isEmpty()) {
        m_attributionNote->setFault(
            tr("Enter whose map it is; this text is shown on the map and on exports."));
        m_attribution->setFocus();
        return;
    }
    const QString url = m_url->text().trimmed();
    const QString name = m_name->text().simplified();
    const base::Result<basemap::SourceInfo> added =
        m_library.addServer(url, name.isEmpty() ? QUrl(url).host() : name, attribution, m_maxZoom->value());
    if (!added) {
        m_urlNote->setFault(added.error().kind == base::ErrorKind::Corrupt
                                ? tr("Enter an https or http address with {z}, {x} and {y}.")
                                : sourceProblem(added.error()));
        m_url->setFocus();
        return;
    }
    DialogFrame::accept();
}

SourceDialog::SourceDialog(basemap::MapLibrary &library, QWidget *parent)
    : DialogFrame(tr("Map sources"), parent)
    , m_library(library)
    , m_list(new QListWidget(this))
    , m_remove(nullptr)
    , m_problem(nullptr)
{
    setObjectName(QStringLiteral("sourceDialog"));
    addWords(
        tr("Maps are painted in this order, the last one on top. Only maps that are switched on are shown."),
        "muted");
    m_list->setObjectName(QStringLiteral("sources"));
    m_list->setAccessibleName(tr("Map sources"));
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(widgets::theme().px(180));
    body()->addWidget(m_list, 1);
    m_problem = addWords({});
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    QPushButton *file = addLeftButton(tr("Add map file…"));
    QPushButton *server = addLeftButton(tr("Add server…"));
    m_remove = addLeftButton(tr("Remove"));
    m_remove->setObjectName(QStringLiteral("remove"));
    connect(addButton(tr("Close"), true), &QPushButton::clicked, this, &QDialog::accept);
    connect(file, &QPushButton::clicked, this, &SourceDialog::addFile);
    connect(server, &QPushButton::clicked, this, [this] {
        auto *dialog = new ServerDialog(m_library, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this] { say({}); });
        dialog->open();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const base::Result<void> removed = m_library.removeSource(chosenId());
        say(removed ? QString() : sourceProblem(removed.error()));
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const base::Result<void> switched =
            m_library.setEnabled(item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked);
        say(switched ? QString() : sourceProblem(switched.error()));
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_remove->setEnabled(!chosenId().isEmpty() && chosenId() != QLatin1String("shipped"));
    });
    // Queued: the list must not change while it says that it was changed.
    connect(&library, &basemap::MapLibrary::changed, this, &SourceDialog::fill, Qt::QueuedConnection);
    fill();
    sizeTo(620, 420);
}

QString SourceDialog::chosenId() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

void SourceDialog::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void SourceDialog::addFile()
{
    auto *dialog = new QFileDialog(this, tr("Add map file"), QString(), tr("Map files (*.mbtiles)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const base::Result<basemap::SourceInfo> added = m_library.addFile(path);
        say(added ? QString() : sourceProblem(added.error()));
    });
    dialog->open();
}

void SourceDialog::fill()
{
    const QSignalBlocker quiet(m_list);
    const QString current = chosenId();
    m_list->clear();
    for (const basemap::SourceInfo &source : m_library.sources()) {
        QStringList lines{source.name};
        lines.append(source.kind == basemap::SourceKind::Server ? tr("Server, %1").arg(source.location)
                                                                : source.location);
        if (!source.attribution.isEmpty())
            lines.append(source.attribution);
        if (!source.problem.isEmpty())
            lines.append(tr("The map file cannot be opened: %1. Cameras are shown without streets.")
                             .arg(source.problem));
        auto *item = new QListWidgetItem(lines.join(QLatin1Char('\n')), m_list);
        item->setData(Qt::UserRole, source.id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(source.enabled ? Qt::Checked : Qt::Unchecked);
        if (!source.problem.isEmpty())
            item->setIcon(widgets::themedIcon(
                QStringLiteral("triangle-alert"), [] { return widgets::theme().colour.warning; },
                widgets::IconFill::Filled));
        if (source.id == current)
            m_list->setCurrentItem(item);
    }
    m_remove->setEnabled(!chosenId().isEmpty() && chosenId() != QLatin1String("shipped"));
}

} // namespace videoguard::map
