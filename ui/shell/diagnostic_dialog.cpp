// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/diagnostic_dialog.h"

#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/focus_frame.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QStandardPaths>

namespace videoguard::shell {

namespace {

using widgets::theme;

QPushButton *dialogButton(const QString &name, const QString &text, const QString &icon)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    if (!icon.isEmpty())
        button->setIcon(widgets::themedIcon(icon));
    return button;
}

QString suggestedFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name =
        QStringLiteral("videoguard-report-%1.txt")
            .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss'Z'")));
    return folder.isEmpty() ? name : folder + u'/' + name;
}

} // namespace

DiagnosticDialog::DiagnosticDialog(const QString &title, const QString &sentence, const QString &report,
                                   QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_said(widgets::wrappedLabel({}, "muted", this))
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    auto *text = new QPlainTextEdit(report);
    text->setObjectName(QStringLiteral("diagnostic.report"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(QFontInfo(theme().font.caption).pixelSize());
    text->setFont(fixed);
    text->setAccessibleName(title);
    text->setAccessibleDescription(sentence);

    QPushButton *copy =
        dialogButton(QStringLiteral("diagnostic.copy"), tr("&Copy report"), QStringLiteral("copy"));
    copy->setProperty("role", QStringLiteral("primary"));
    QPushButton *save =
        dialogButton(QStringLiteral("diagnostic.save"), tr("&Save…"), QStringLiteral("download"));
    QPushButton *close = dialogButton(QStringLiteral("diagnostic.close"), tr("Close"), {});
    connect(copy, &QPushButton::clicked, this, &DiagnosticDialog::copyReport);
    connect(save, &QPushButton::clicked, this, &DiagnosticDialog::saveReport);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_said->setObjectName(QStringLiteral("diagnostic.said"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme().size.controlGap);
    buttons->addWidget(m_said, 1);
    for (QPushButton *button : {close, save, copy})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    const int padding = theme().size.panelPadding;
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(theme().size.sectionGap);
    QLabel *head = widgets::wrappedLabel(title, nullptr, this);
    head->setFont(theme().font.title);
    column->addWidget(head);
    column->addWidget(widgets::wrappedLabel(sentence, nullptr, this));
    column->addWidget(text, 1);
    column->addLayout(buttons);
    new widgets::FocusFrame(this);

    QSize room = screen()->availableSize() * 0.9;
    if (parent)
        room = room.boundedTo(parent->window()->size().expandedTo(QSize(theme().px(480), theme().px(400))));
    resize(QSize(theme().px(860), theme().px(640)).boundedTo(room));
    text->setFocus();
}

void DiagnosticDialog::copyReport()
{
    QGuiApplication::clipboard()->setText(m_report);
    m_said->setText(tr("Copied."));
}

void DiagnosticDialog::saveReport()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save report"), suggestedFile(), tr("Text (*.txt)"));
    if (!path.isEmpty())
        saveTo(path);
}

void DiagnosticDialog::saveTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = m_report.toUtf8();
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    m_said->setText(saved ? tr("Saved as %1.").arg(path)
                          : tr("The report could not be saved: %1").arg(file.errorString()));
}

} // namespace videoguard::shell
