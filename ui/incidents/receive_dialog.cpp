// SPDX-License-Identifier: EUPL-1.2
#include "ui/incidents/receive_dialog.h"

#include "ui/incidents/camera_field.h"
#include "ui/incidents/footage_viewer.h"
#include "ui/incidents/moment_field.h"
#include "ui/widgets/card_parts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include "ui/words/incident_words.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

namespace videoguard::incidents_ui {

using widgets::theme;

namespace {

constexpr int kProgressSteps = 1000;

QString factsText(const media::FootageFileFacts &facts)
{
    const QLocale locale;
    QStringList parts;
    parts += facts.container;
    parts += facts.codecName;
    parts += QStringLiteral("%1×%2").arg(facts.size.width()).arg(facts.size.height());
    if (facts.fps > 0)
        //: pictures per second
        parts += ReceiveDialog::tr("%1 pictures/s").arg(locale.toString(facts.fps, 'f', 1));
    parts += words::ageText(facts.duration);
    parts += locale.formattedDataSize(QFileInfo(facts.path).size());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

base::WallTime beginOf(base::WallTime clock, std::chrono::microseconds offset)
{
    return clock.isKnown() ? clock + -offset : base::WallTime{};
}

ReceiveDialog::ReceiveDialog(const incidents::Incident &incident, console::IncidentDesk &desk,
                             console::CameraList &cameras, QWidget *parent)
    : DialogFrame(tr("Received footage for %1").arg(incident.number), parent)
    , m_incident(incident)
    , m_desk(desk)
    , m_camera(new CameraField(cameras, this))
{
    setObjectName(QStringLiteral("receiveDialog"));
    build();
    connect(m_choose, &QPushButton::clicked, this, [this] {
        const QString file =
            QFileDialog::getOpenFileName(this, tr("Choose footage"), {},
                                         tr("Footage (*.mp4 *.m4v *.mov *.mkv *.avi *.ts *.mts *.mpg *.mpeg "
                                            "*.webm *.asf *.wmv *.dav *.h264 "
                                            "*.h265 *.3gp);;All files (*)"));
        if (!file.isEmpty())
            takeFile(file);
    });
    connect(m_viewer, &FootageViewer::pictureShown, this, [this] {
        // The typed clock belongs to the picture for which it was typed: another picture says another time.
        if (m_aligned && m_viewer->offset())
            m_clock->setValue(m_begin + *m_viewer->offset());
        showBegin();
    });
    connect(m_clock, &MomentField::edited, this, [this] {
        m_aligned = m_clock->value().isKnown();
        m_clockNote->clear();
        m_begin = beginOf(m_clock->value(), m_viewer->offset().value_or(std::chrono::microseconds(0)));
        showBegin();
    });
    connect(m_origin, &QLineEdit::textEdited, m_originNote, &widgets::DialogNote::clear);
    connect(&desk, &console::IncidentDesk::importProgressed, this,
            [this](double share) { m_progress->setValue(static_cast<int>(share * kProgressSteps)); });
    setStage(Stage::Choose);
    m_choose->setFocus();
}

ReceiveDialog::~ReceiveDialog() = default;

void ReceiveDialog::build()
{
    m_form = new QWidget(this);
    auto *columns = new QHBoxLayout(m_form);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme().size.sectionGap);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(theme().px(8));
    right->setSpacing(theme().px(8));
    auto *file = new QWidget(m_form);
    auto *fileRow = new QHBoxLayout(file);
    fileRow->setContentsMargins(0, 0, 0, 0);
    m_choose = new QPushButton(tr("&Choose file…"), file);
    m_choose->setObjectName(QStringLiteral("receive.choose"));
    m_choose->setIcon(widgets::themedIcon(QStringLiteral("folder-open")));
    m_choose->setAutoDefault(false);
    m_fileWords = widgets::plainText(tr("No file chosen yet. The file itself is copied, never changed."),
                                     "muted", file);
    fileRow->addWidget(m_choose, 0, Qt::AlignTop);
    fileRow->addWidget(m_fileWords, 1);
    left->addWidget(file);
    m_fileNote = new widgets::DialogNote(m_choose, m_form);
    left->addWidget(m_fileNote);
    m_viewer = new FootageViewer(m_form);
    left->addWidget(m_viewer, 1);
    m_clock = new MomentField(m_form);
    m_clock->setObjectName(QStringLiteral("receive.clock"));
    m_clockNote = addField(tr("The c&lock in this picture says"), m_clock, right);
    m_beginWords = widgets::plainText({}, "muted", m_form);
    m_beginWords->setObjectName(QStringLiteral("receive.begin"));
    m_beginWords->hide();
    right->addWidget(m_beginWords);
    m_remark = new QLineEdit(m_form);
    m_remark->setObjectName(QStringLiteral("receive.remark"));
    m_remark->setMaxLength(500);
    m_remark->setPlaceholderText(tr("For example: clock of the recorder, 2 min fast"));
    addField(tr("Which cl&ock that is, what is wrong with it"), m_remark, right);
    m_camera->setObjectName(QStringLiteral("receive.camera"));
    m_camera->setPlaceholderText(tr("Number, name or free words"));
    addField(tr("C&amera"), m_camera, right);
    m_origin = new QLineEdit(m_form);
    m_origin->setObjectName(QStringLiteral("receive.origin"));
    m_origin->setMaxLength(300);
    m_origin->setPlaceholderText(tr("For example: shop on Rīgas iela, on a USB stick"));
    m_originNote = addField(tr("&Who gave it, and how"), m_origin, right);
    right->addStretch(1);
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);
    body()->addWidget(m_form, 1);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, kProgressSteps);
    m_progress->setAccessibleName(tr("Copying and hashing"));
    body()->addWidget(m_progress);
    m_result = widgets::plainText({}, nullptr, this);
    m_result->setObjectName(QStringLiteral("receive.result"));
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body()->addWidget(m_result);
    m_cancel = addButton(tr("Cancel"));
    m_receive = addButton(tr("Take into the incident"), true);
    m_receive->setObjectName(QStringLiteral("receive.accept"));
    connect(m_cancel, &QPushButton::clicked, this, &ReceiveDialog::reject);
    connect(m_receive, &QPushButton::clicked, this, &ReceiveDialog::accept);
    m_clock->setValue(m_incident.from);
    sizeTo(1080, 640);
}

void ReceiveDialog::takeFile(const QString &file)
{
    m_file = file;
    m_facts.reset();
    m_aligned = false;
    m_begin = {};
    m_viewer->close();
    m_fileNote->clear();
    m_fileWords->setText(tr("Reading %1").arg(QFileInfo(file).fileName()));
    setStage(Stage::Choose);
    QThreadPool::globalInstance()->start([file, dialog = QPointer<ReceiveDialog>(this)] {
        auto facts = media::inspectFootageFile(file);
        // Back to the thread of the windows: only there the dialog may be asked for.
        QMetaObject::invokeMethod(
            qApp,
            [file, dialog, facts = std::move(facts)] {
                if (dialog && dialog->m_file == file)
                    dialog->showFacts(facts);
            },
            Qt::QueuedConnection);
    });
}

void ReceiveDialog::showFacts(const base::Result<media::FootageFileFacts> &facts)
{
    const QString name = QFileInfo(m_file).fileName();
    if (!facts) {
        //: file name
        m_fileWords->setText(name);
        m_fileNote->setHint(tr("This console cannot play the file. It can be kept with the incident all the "
                               "same. Cause: %1.")
                                .arg(facts.error().cause));
    } else {
        m_facts = *facts;
        //: file name, its facts
        m_fileWords->setText(tr("%1\n%2").arg(name, factsText(*facts)));
        if (!facts->remarks.isEmpty())
            m_fileNote->setHint(
                tr("Remarks of the reader: %1").arg(facts->remarks.join(QStringLiteral("; "))));
        m_begin = facts->createdAt;
        if (m_begin.isKnown())
            m_clock->setValue(m_begin);
        m_viewer->open(m_file, facts->duration);
    }
    showBegin();
    setStage(Stage::Choose);
    emit fileRead();
}

void ReceiveDialog::showBegin()
{
    if (m_aligned)
        m_beginWords->setText(
            tr("First picture: %1, aligned by hand.").arg(words::momentWithOffset(m_begin)));
    else if (m_begin.isKnown())
        m_beginWords->setText(tr("First picture: %1, as written in the file. Compare it with the picture.")
                                  .arg(words::momentWithOffset(m_begin)));
    else
        m_beginWords->setText(tr("Not aligned yet. Go to a picture with a clock and enter what it shows."));
    m_beginWords->show();
}

void ReceiveDialog::setStage(Stage stage)
{
    m_stage = stage;
    m_form->setEnabled(stage == Stage::Choose);
    m_progress->setVisible(stage == Stage::Copying);
    m_result->setVisible(!m_result->text().isEmpty());
    m_receive->setVisible(stage != Stage::Done);
    m_receive->setEnabled(stage == Stage::Choose && !m_file.isEmpty());
    m_cancel->setText(stage == Stage::Done ? tr("Close") : tr("Cancel"));
}

bool ReceiveDialog::settle()
{
    const QString clock = m_clock->fault();
    if (!clock.isEmpty() || !m_begin.isKnown()) {
        m_clockNote->setFault(clock.isEmpty() ? tr("Enter which time the clock in the picture shows.")
                                              : clock);
        m_clock->setFocus();
        return false;
    }
    if (m_origin->text().trimmed().isEmpty()) {
        m_originNote->setFault(tr("Say who gave the file: without it the footage proves little."));
        m_origin->setFocus();
        return false;
    }
    return true;
}

void ReceiveDialog::accept()
{
    if (m_stage == Stage::Done) {
        QDialog::accept();
        return;
    }
    if (m_stage != Stage::Choose || m_file.isEmpty() || !settle())
        return;
    console::IncidentDesk::Received received;
    received.file = m_file;
    received.origin = m_origin->text().trimmed();
    received.cameraId = m_camera->cameraId();
    received.cameraName = m_camera->text().trimmed();
    received.begins = m_begin;
    received.clock = m_aligned ? media::ClockSource::Hand : media::ClockSource::File;
    received.remark = m_remark->text().trimmed();
    m_result->clear();
    m_progress->setValue(0);
    setStage(Stage::Copying);
    m_desk.receive(m_incident.id, received, this,
                   [this](const base::Result<incidents::Link> &link) { finish(link); });
}

void ReceiveDialog::finish(const base::Result<incidents::Link> &link)
{
    if (!link) {
        m_result->setText(link.error().kind == base::ErrorKind::Cancelled
                              ? tr("Cancelled. Nothing was taken over.")
                              : tr("The file could not be taken over: %1.").arg(link.error().cause));
        setStage(Stage::Choose);
        return;
    }
    m_result->setText(tr("The file belongs to %1 now. Whoever gave it can compare the sum:\nSHA-256 %2")
                          .arg(m_incident.number, link->facts.value(QLatin1String("sha256")).toString()));
    setStage(Stage::Done);
    m_cancel->setFocus();
}

void ReceiveDialog::reject()
{
    if (m_stage == Stage::Copying) {
        m_desk.cancelReceive();
        return;
    }
    QDialog::reject();
}

} // namespace videoguard::incidents_ui
