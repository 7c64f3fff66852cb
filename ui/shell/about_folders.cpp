// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/about_folders.h"

#include "app/base/crash_handler.h"
#include "app/base/log_file.h"
#include "app/console/console.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

namespace videoguard::shell {

namespace {

using widgets::theme;

QPushButton *folderButton(const QString &name, const QString &text, const char *icon)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setIcon(widgets::themedIcon(QLatin1String(icon)));
    return button;
}

QLabel *strongLabel(const QString &text, QWidget *parent)
{
    QLabel *label = widgets::wrappedLabel(text, nullptr, parent);
    label->setFont(theme().font.baseStrong);
    return label;
}

} // namespace

AboutFolders::AboutFolders(console::Console *console, QWidget *parent)
    : QWidget(parent)
    , m_said(widgets::wrappedLabel({}, "muted", this))
{
    m_said->setObjectName(QStringLiteral("about.said"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(8));
    if (console)
        addFolder(
            QStringLiteral("data"), tr("Data folder"),
            tr("Cameras, walls, settings, incidents and the catalogue of this workstation. Copy it to keep "
               "them; removing the program leaves it alone."),
            console->profileFolder(), column);
    if (const QString log = base::logFolder(); !log.isEmpty())
        addFolder(QStringLiteral("log"), tr("Log folder"),
                  tr("What the program did, and reports of crashes. Passwords are never written."), log,
                  column);
    if (console) {
        column->addSpacing(theme().px(8));
        column->addWidget(strongLabel(tr("Diagnostic report"), this));
        column->addWidget(widgets::wrappedLabel(
            tr("Versions, devices, states and the newest lines of the log, for whoever helps you. You see it "
               "before it is copied."),
            "muted", this));
        const auto crashes = base::crashFolder().isEmpty() ? std::vector<base::CrashReport>()
                                                           : base::crashReports(base::crashFolder());
        if (!crashes.empty())
            column->addWidget(widgets::wrappedLabel(
                tr("The newest crash report is of %1.")
                    .arg(QLocale().toString(crashes.front().at.toLocalTime(), QLocale::ShortFormat)),
                "muted", this));
        QPushButton *report =
            folderButton(QStringLiteral("about.report"), tr("&Diagnostic report…"), "clipboard");
        connect(report, &QPushButton::clicked, this, &AboutFolders::reportWanted);
        column->addWidget(report, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    column->addWidget(m_said);
}

void AboutFolders::addFolder(const QString &name, const QString &title, const QString &sentence,
                             const QString &path, QBoxLayout *column)
{
    const QString shown = QDir::toNativeSeparators(path);
    column->addWidget(strongLabel(title, this));
    column->addWidget(widgets::wrappedLabel(sentence, "muted", this));
    auto *line = new QLineEdit(shown);
    line->setObjectName(QStringLiteral("about.%1").arg(name));
    line->setReadOnly(true);
    line->setAccessibleName(title);
    line->setToolTip(shown);
    line->setCursorPosition(0);
    column->addWidget(line);
    QPushButton *open =
        folderButton(QStringLiteral("about.%1.open").arg(name), tr("Open folder"), "folder-open");
    QPushButton *copy = folderButton(QStringLiteral("about.%1.copy").arg(name), tr("Copy path"), "copy");
    //: a button and which folder it is for, read aloud
    open->setAccessibleName(tr("%1: %2").arg(open->text(), title));
    copy->setAccessibleName(tr("%1: %2").arg(copy->text(), title));
    connect(open, &QPushButton::clicked, this, [this, path] { openFolder(path); });
    connect(copy, &QPushButton::clicked, this, [this, shown] { copyPath(shown); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme().size.controlGap);
    buttons->addWidget(open);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addSpacing(theme().px(8));
}

void AboutFolders::openFolder(const QString &path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_said->setText(tr("No program of this desktop shows folders. The path can be copied."));
}

void AboutFolders::copyPath(const QString &path)
{
    QGuiApplication::clipboard()->setText(path);
    m_said->setText(tr("Copied."));
}

} // namespace videoguard::shell
