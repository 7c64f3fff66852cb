// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/settings_tools.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/card_parts.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStandardPaths>

namespace videoguard::settings {

using console::Settings;
using widgets::theme;

namespace {

constexpr qint64 kMostRead = 2 << 20;

QString suggestedFile()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents.isEmpty() ? QDir::homePath() : documents)
        .filePath(QStringLiteral("videoguard-settings.json"));
}

} // namespace

SettingsTools::SettingsTools(Settings &settings, QWidget *page)
    : QWidget(page)
    , m_settings(settings)
    , m_page(page)
    , m_import(new QAction(this))
    , m_export(new QAction(this))
    , m_reset(new QAction(this))
{
    setObjectName(QStringLiteral("settings.tools"));
    m_import->setObjectName(QStringLiteral("settings.import"));
    m_export->setObjectName(QStringLiteral("settings.export"));
    m_reset->setObjectName(QStringLiteral("settings.resetAll"));
    m_import->setIcon(widgets::themedIcon(QStringLiteral("upload")));
    m_export->setIcon(widgets::themedIcon(QStringLiteral("download")));
    m_reset->setIcon(widgets::themedIcon(QStringLiteral("undo-2")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().size.controlGap);
    for (QAction *action : {m_import, m_export, m_reset}) {
        auto *button = new widgets::ActionButton(action, widgets::ActionButton::Look::Outlined, this);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_import, &QAction::triggered, this, &SettingsTools::askImport);
    connect(m_export, &QAction::triggered, this, &SettingsTools::askExport);
    connect(m_reset, &QAction::triggered, this, &SettingsTools::askReset);
    connect(&m_settings, &Settings::changed, this, &SettingsTools::showState);
    retranslate();
    showState();
}

void SettingsTools::retranslate()
{
    m_import->setText(tr("Import…"));
    m_import->setToolTip(tr("Takes settings from a configuration file"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Writes what was set here into a file for other computers, without names, "
                            "passwords and own folders"));
    m_reset->setText(tr("Reset all…"));
    m_reset->setToolTip(tr("Puts every setting back to what it was before anybody changed it"));
}

void SettingsTools::showState()
{
    m_reset->setEnabled(m_settings.ownCount() > 0);
}

void SettingsTools::askImport()
{
    const QString path = QFileDialog::getOpenFileName(
        m_page ? m_page->window() : nullptr, tr("Import settings"), QFileInfo(suggestedFile()).path(),
        tr("Configuration (*.json)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void SettingsTools::importFile(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit said(tr("The file %1 cannot be read: %2").arg(name, file.errorString()), true);
        return;
    }
    const auto report = m_settings.import(file.read(kMostRead));
    if (!report) {
        emit said(tr("Nothing was imported. %1").arg(report.error().cause), true);
        return;
    }
    if (report->refused.isEmpty())
        emit said(tr("%n settings were taken.", nullptr, report->taken), false);
    else
        showReport(*report, name);
}

void SettingsTools::showReport(const Settings::ImportReport &report, const QString &path)
{
    auto *dialog = new widgets::DialogFrame(tr("Import settings"), m_page ? m_page->window() : nullptr);
    dialog->setObjectName(QStringLiteral("importReport"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addWords(tr("%n settings were taken.", nullptr, report.taken) + QLatin1Char(' ') +
                     tr("%n settings were refused and are as they were:", nullptr,
                        static_cast<int>(report.refused.size())));
    dialog->addWords(path, "muted");
    auto *lines = widgets::plainText(report.refused.join(QLatin1Char('\n')), nullptr, dialog);
    lines->setObjectName(QStringLiteral("refused"));
    auto *scroll = new QScrollArea(dialog);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(tr("Refused settings"));
    scroll->setWidget(lines);
    lines->setAlignment(Qt::AlignTop);
    dialog->body()->addWidget(scroll, 1);
    QPushButton *close = dialog->addButton(tr("Close"), true);
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->sizeTo(560, 360);
    dialog->open();
}

void SettingsTools::askExport()
{
    const QString path =
        QFileDialog::getSaveFileName(m_page ? m_page->window() : nullptr, tr("Export settings"),
                                     suggestedFile(), tr("Configuration (*.json)"));
    if (!path.isEmpty())
        exportFile(path);
}

void SettingsTools::exportFile(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    QSaveFile file(path);
    const QByteArray content = m_settings.exported();
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        emit said(tr("The settings could not be written to %1: %2").arg(name, file.errorString()), true);
        return;
    }
    emit said(tr("The settings were written to %1.").arg(name), false);
}

void SettingsTools::askReset()
{
    auto *dialog = new widgets::DialogFrame(tr("Reset all settings"), m_page ? m_page->window() : nullptr);
    dialog->setObjectName(QStringLiteral("resetAll"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addWords(
        tr("%n settings go back to what they were before anybody changed them. Cameras, walls, recordings "
           "and incidents stay as they are.",
           nullptr, m_settings.ownCount()));
    QPushButton *cancel = dialog->addButton(tr("Cancel"));
    QPushButton *reset = dialog->addButton(tr("Reset all"));
    reset->setObjectName(QStringLiteral("reset"));
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(reset, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_settings.resetAll();
        emit said(tr("All settings are as they were at first."), false);
    });
    cancel->setFocus();
    dialog->open();
}

} // namespace videoguard::settings
