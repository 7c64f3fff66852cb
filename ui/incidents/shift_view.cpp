// SPDX-License-Identifier: EUPL-1.2
#include "ui/incidents/shift_view.h"

#include "ui/incidents/incident_model.h"
#include "ui/incidents/moment_field.h"
#include "ui/incidents/text_dialogs.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card_parts.h"
#include "ui/widgets/theme.h"
#include "ui/words/incident_words.h"

#include <QAction>
#include <QBuffer>
#include <QFileDialog>
#include <QLabel>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace videoguard::incidents_ui {

using widgets::theme;

namespace {

constexpr double kPagePoints = 9.5;
constexpr double kSheetWidth = 860;
constexpr double kMargin_mm = 16;

void lay(QTextDocument &document, const QString &html)
{
    QFont font = theme().font.base;
    font.setPointSizeF(kPagePoints);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.setHtml(html);
}

} // namespace

ShiftView::ShiftView(console::IncidentDesk &desk, console::CameraList &cameras, ShiftActions actions,
                     QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_cameras(cameras)
    , m_from(new MomentField(this))
    , m_to(new MomentField(this))
    , m_page(new QTextBrowser(this))
{
    build(actions);
    for (MomentField *field : {m_from, m_to})
        connect(field, &MomentField::edited, this, [this, field] {
            if (field == m_to)
                m_untilNow = !m_to->value().isKnown();
            read();
        });
    connect(m_now, &QPushButton::clicked, this, &ShiftView::thisShift);
    connect(m_before, &QPushButton::clicked, this, [this] {
        const QDateTime begin = shiftBegin(words::localTime(m_from->value()).addSecs(-1));
        setRange(words::wallTime(begin), m_from->value());
    });
    connect(&desk, &console::IncidentDesk::changed, this, [this] {
        if (isVisible())
            read();
    });
    retranslate();
    thisShift();
}

void ShiftView::build(ShiftActions actions)
{
    setProperty("role", QStringLiteral("canvas"));
    setAttribute(Qt::WA_StyledBackground);
    m_page->setObjectName(QStringLiteral("shift.page"));
    m_from->setObjectName(QStringLiteral("shift.from"));
    m_to->setObjectName(QStringLiteral("shift.to"));
    m_to->setOptional(tr("now"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QWidget(this);
    auto *flow = new widgets::FlowLayout(bar, theme().px(8));
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    bar->setSizePolicy(policy);
    m_fromWord = new QLabel(bar);
    m_toWord = new QLabel(bar);
    m_now = new QPushButton(bar);
    m_before = new QPushButton(bar);
    for (QLabel *word : {m_fromWord, m_toWord}) {
        word->setProperty("role", QStringLiteral("muted"));
        word->setMinimumHeight(theme().size.input);
        word->setAlignment(Qt::AlignVCenter);
    }
    for (QWidget *part : {static_cast<QWidget *>(m_fromWord), static_cast<QWidget *>(m_from),
                          static_cast<QWidget *>(m_toWord), static_cast<QWidget *>(m_to),
                          static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_now)})
        flow->addWidget(part);
    using widgets::ActionButton;
    for (QAction *action : {actions.note, actions.print, actions.pdf}) {
        auto *button = new ActionButton(action, ActionButton::Look::Outlined, bar);
        button->setFocusPolicy(Qt::TabFocus);
        flow->addWidget(button);
    }
    auto *row = new QVBoxLayout;
    row->setContentsMargins(theme().px(14), theme().px(8), theme().px(14), theme().px(8));
    row->addWidget(bar);
    m_fault = widgets::plainText({}, nullptr, this);
    m_fault->hide();
    row->addWidget(m_fault);
    column->addLayout(row);
    column->addWidget(widgets::separator(this));
    // A sheet of paper on the canvas, light in every theme, as it comes out of the printer.
    m_page->setOpenLinks(false);
    m_page->setTabChangesFocus(true);
    m_page->setMaximumWidth(theme().px(kSheetWidth));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setStyleSheet(QStringLiteral("QTextBrowser { background: #F2F3F4; color: #111111; border: none; "
                                         "border-radius: 0; padding: 24px; }"));
    auto *sheet = new QHBoxLayout;
    sheet->setContentsMargins(theme().px(14), theme().px(12), theme().px(14), theme().px(12));
    sheet->addStretch(1);
    sheet->addWidget(m_page, 20);
    sheet->addStretch(1);
    column->addLayout(sheet, 1);
}

void ShiftView::thisShift()
{
    setRange(words::wallTime(shiftBegin(QDateTime::currentDateTime())), {});
}

void ShiftView::setRange(base::WallTime from, base::WallTime to)
{
    m_from->setValue(from);
    m_to->setValue(to);
    m_untilNow = !to.isKnown();
    read();
}

void ShiftView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void ShiftView::read()
{
    const base::WallTime from = m_from->value();
    const base::WallTime to = m_untilNow ? base::systemClock().wall() : m_to->value();
    const bool wrong = to <= from;
    m_fault->setVisible(wrong);
    if (wrong) {
        m_fault->setText(tr("The end lies before the begin."));
        return;
    }
    m_desk.ask(
        this, [from, to](incidents::Store &store) { return incidents::shiftLog(store, from, to); },
        [this](const base::Result<incidents::ShiftLog> &log) {
            if (log) {
                showLog(*log);
                return;
            }
            m_fault->setText(tr("The shift log cannot be read: %1.").arg(log.error().cause));
            m_fault->show();
        });
}

void ShiftView::showLog(const incidents::ShiftLog &log)
{
    ShiftFacts facts;
    facts.organisation = m_desk.organisation();
    facts.who = m_desk.who();
    facts.printedAt = base::systemClock().wall();
    facts.types = m_desk.types();
    facts.cameraName = [this](const QString &id) { return cameraName(m_cameras, id); };
    m_html = shiftPage(log, facts);
    const int scrolled = m_page->verticalScrollBar()->value();
    lay(*m_page->document(), m_html);
    m_page->verticalScrollBar()->setValue(scrolled);
    const QString incidents = tr("%n incidents", nullptr, static_cast<int>(log.incidents.size()));
    const QString alarms = tr("%n alarms", nullptr, static_cast<int>(log.alarms.size()));
    //: counts of the shift log: incidents, alarms
    m_status = tr("%1, %2").arg(incidents, alarms);
    emit statusChanged();
    emit pageShown();
}

QString ShiftView::plainText() const
{
    return m_page->toPlainText();
}

void ShiftView::addNote()
{
    auto *dialog = new NoteDialog(tr("Hand-over note"),
                                  tr("What the next shift must know. Notes are only added, never changed."),
                                  tr("Add note"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_desk.change(
            this,
            [who = m_desk.who(), text = dialog->text()](incidents::Store &store) {
                return store.addShiftNote(who, text);
            },
            [this](const base::Result<incidents::Store::ShiftNote> &note) {
                if (!note)
                    emit said(tr("The note could not be saved: %1.").arg(note.error().cause), true);
                read();
            });
    });
    dialog->open();
}

void ShiftView::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageMargins(QMarginsF(kMargin_mm, kMargin_mm, kMargin_mm, kMargin_mm),
                            QPageLayout::Millimeter);
    printer->setDocName(tr("Shift log"));
    auto *dialog = new QPrintDialog(printer, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *chosen) {
        QTextDocument document;
        lay(document, m_html);
        document.print(chosen);
        if (chosen->printerState() == QPrinter::Error)
            emit said(tr("The printer refused the page. Save it as PDF instead."), true);
        else
            emit said(tr("The shift log was sent to the printer"), false);
    });
    dialog->open();
}

void ShiftView::savePdf()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = words::localTime(m_from->value()).toString(QStringLiteral("yyyyMMdd-HHmm"));
    auto *dialog = new QFileDialog(window(), tr("Save shift log"), folder, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("shift-log-%1.pdf").arg(name));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const QString fault = writePdf(file);
        if (fault.isEmpty())
            emit said(tr("Saved: %1").arg(file), false);
        else
            emit said(tr("The PDF could not be written: %1.").arg(fault), true);
    });
    dialog->open();
}

QString ShiftView::writePdf(const QString &file) const
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(kMargin_mm, kMargin_mm, kMargin_mm, kMargin_mm),
                              QPageLayout::Millimeter);
        writer.setTitle(tr("Shift log"));
        QTextDocument document;
        lay(document, m_html);
        document.print(&writer);
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return out.errorString();
    return {};
}

void ShiftView::retranslate()
{
    m_page->setAccessibleName(tr("Shift log"));
    m_fromWord->setText(tr("From"));
    m_toWord->setText(tr("to"));
    m_from->edit()->setAccessibleName(tr("From"));
    m_to->edit()->setAccessibleName(tr("To"));
    m_to->setOptional(tr("now"));
    m_now->setText(tr("This shift"));
    m_now->setToolTip(tr("From 07:00 or 19:00 until now"));
    m_before->setText(tr("Shift before"));
    m_before->setToolTip(tr("The twelve hours before"));
    if (m_from->value().isKnown())
        read();
}

} // namespace videoguard::incidents_ui
