// SPDX-License-Identifier: EUPL-1.2
#include "ui/review/clip_dialog.h"

#include "app/base/log.h"
#include "ui/review/review_words.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace videoguard::review {

using widgets::theme;

namespace {

/// Less free space than this is said before the job begins; what a clip needs is not known exactly.
constexpr qint64 kLittleSpace = 500LL << 20;
/// Assumed for the estimate of a clip whose bit rate is not known.
constexpr qint64 kUsualBytesPerSecond = 500'000;
constexpr qint64 kLongestName = 80;
/// A folder is looked at when typing has paused: a disk, above all one of the network, may answer late.
constexpr std::chrono::milliseconds kTypingPause{300};

QString safe(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        const bool plain = c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('.');
        if (plain)
            result += c;
        else if (!result.endsWith(QLatin1Char('_')))
            result += QLatin1Char('_');
    }
    while (result.endsWith(QLatin1Char('_')) || result.endsWith(QLatin1Char('.')))
        result.chop(1);
    return result.isEmpty() ? QStringLiteral("camera") : result.left(kLongestName);
}

QString line(const QString &html)
{
    return QStringLiteral("<div>%1</div>").arg(html);
}

} // namespace

QString defaultClipFolder()
{
    const QString movies = QStandardPaths::writableLocation(QStandardPaths::MoviesLocation);
    return QDir(movies.isEmpty() ? QDir::homePath() : movies).filePath(QStringLiteral("VideoGuard"));
}

QString clipFileName(const QString &title, base::WallTime from)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(from.sinceEpoch.count() / 1000, Qt::UTC);
    return QStringLiteral("%1_%2").arg(safe(title), utc.toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
}

ClipDialog::ClipDialog(std::vector<ClipCamera> cameras, const media::TimeRange &range, const QString &folder,
                       QWidget *parent)
    : DialogFrame(tr("Save clip"), parent)
    , m_cameras(std::move(cameras))
    , m_range(range)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("review.clipDialog"));
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(kTypingPause);
    connect(&m_lookSoon, &QTimer::timeout, this, &ClipDialog::look);
    addWords(tr("%1, %2 – %3 %4 (%5). The packets are saved as they were recorded; a clip begins at the last "
                "key picture before it.",
                "date, time, time, offset, length")
                 .arg(ReviewWords::date(range.from), ReviewWords::clockMs(range.from),
                      ReviewWords::clockMs(range.to), ReviewWords::offset(range.from),
                      ReviewWords::length(range.length())),
             "muted");
    body()->addWidget(m_stack, 1);
    buildForm();
    buildProgress();
    m_folder->setText(QDir::toNativeSeparators(folder.isEmpty() ? defaultClipFolder() : folder));
    m_open = addLeftButton(tr("Open folder"));
    m_open->setObjectName(QStringLiteral("openFolder"));
    m_open->hide();
    m_cancel = addButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_save = addButton(tr("Save"), true);
    m_save->setObjectName(QStringLiteral("confirm"));
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(this->folder())); });
    connect(m_cancel, &QPushButton::clicked, this, &ClipDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_isOver)
            accept();
        else
            start();
    });
    connect(&m_writer, &media::ClipWriter::progressed, this, [this](double share, std::chrono::seconds left) {
        m_progress->setValue(static_cast<int>(share * 1000));
        m_progressWords->setText(left.count() > 0 ? tr("Saving: %1 %, %2 left")
                                                        .arg(static_cast<int>(share * 100))
                                                        .arg(ReviewWords::length(left))
                                                  : tr("Saving: %1 %").arg(static_cast<int>(share * 100)));
    });
    connect(&m_writer, &media::ClipWriter::finished, this, &ClipDialog::finish);
    sizeTo(560, 480);
    look();
}

ClipDialog::~ClipDialog() = default;

void ClipDialog::buildForm()
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().size.sectionGap);
    m_list = new QListWidget(form);
    m_list->setObjectName(QStringLiteral("cameras"));
    bool sound = false;
    for (const ClipCamera &camera : m_cameras) {
        auto *item = new QListWidgetItem(camera.title, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        sound = sound || camera.soundAllowed;
    }
    m_list->setMinimumHeight(theme().px(100));
    m_listNote = addField(tr("&Cameras"), m_list, column);
    auto *where = new QWidget(form);
    auto *row = new QHBoxLayout(where);
    row->setContentsMargins(0, 0, 0, 0);
    m_folder = new QLineEdit(where);
    m_folder->setObjectName(QStringLiteral("folder"));
    auto *choose = new QPushButton(tr("Choose…"), where);
    choose->setAutoDefault(false);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    m_folderNote = addField(tr("&Folder"), where, column);
    where->setFocusProxy(m_folder);
    m_folder->setAccessibleName(tr("Folder"));
    m_sound = new QCheckBox(tr("With sound, where the camera's record allows it"), form);
    m_sound->setVisible(sound);
    column->addWidget(m_sound);
    auto *unfinished = new QHBoxLayout;
    m_unfinishedWords = widgets::wrappedLabel({}, "muted", form);
    m_unfinished = new QPushButton(tr("Remove them"), form);
    m_unfinished->setObjectName(QStringLiteral("removeUnfinished"));
    m_unfinished->setAutoDefault(false);
    unfinished->addWidget(m_unfinishedWords, 1);
    unfinished->addWidget(m_unfinished);
    column->addLayout(unfinished);
    connect(m_unfinished, &QPushButton::clicked, this, &ClipDialog::removeUnfinished);
    // What was said of the folder before is not true of this one.
    connect(m_folder, &QLineEdit::textChanged, this, [this] {
        m_folderNote->clear();
        m_unfinishedWords->hide();
        m_unfinished->hide();
        m_lookSoon.start();
    });
    connect(m_list, &QListWidget::itemChanged, m_listNote, &widgets::DialogNote::clear);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the clip"), folder());
        if (!chosen.isEmpty())
            m_folder->setText(QDir::toNativeSeparators(chosen));
    });
    m_stack->addWidget(form);
}

void ClipDialog::buildProgress()
{
    auto *running = new QWidget(this);
    auto *column = new QVBoxLayout(running);
    column->setContentsMargins(0, 0, 0, 0);
    m_progressWords = widgets::wrappedLabel(tr("Saving"), nullptr, running);
    m_progress = new QProgressBar(running);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    column->addStretch(1);
    column->addWidget(m_progressWords);
    column->addWidget(m_progress);
    column->addStretch(2);
    m_stack->addWidget(running);
    auto *over = new QWidget(this);
    auto *result = new QVBoxLayout(over);
    result->setContentsMargins(0, 0, 0, 0);
    m_resultTitle = widgets::wrappedLabel({}, "strong", over);
    m_resultTitle->setObjectName(QStringLiteral("resultTitle"));
    m_result = new QTextBrowser(over);
    m_result->setObjectName(QStringLiteral("result"));
    m_result->setAccessibleName(tr("Files that were saved"));
    result->addWidget(m_resultTitle);
    result->addWidget(m_result, 1);
    m_stack->addWidget(over);
}

QString ClipDialog::folder() const
{
    return QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
}

bool ClipDialog::isRunning() const
{
    return m_writer.isRunning();
}

// What is known of the folder before anything is written there.
void ClipDialog::look()
{
    m_lookSoon.stop();
    m_folderNote->clear();
    QDir existing(folder());
    while (!existing.exists() && existing.cdUp()) {
    }
    const QStorageInfo disk(existing.absolutePath());
    const qint64 needed =
        kUsualBytesPerSecond * (m_range.length().count() / 1'000'000) * static_cast<qint64>(m_cameras.size());
    if (disk.isValid() && disk.bytesAvailable() < std::max(kLittleSpace, needed))
        m_folderNote->setHint(
            tr("%1 are free there. This clip may need about %2.")
                .arg(ReviewWords::bytes(disk.bytesAvailable()), ReviewWords::bytes(needed)));
    const QStringList left = QDir(folder()).exists() ? media::unfinishedClips(folder()) : QStringList();
    m_unfinishedWords->setVisible(!left.isEmpty());
    m_unfinished->setVisible(!left.isEmpty());
    m_unfinishedWords->setText(
        tr("%n unfinished files of an interrupted clip lie there. Remove them, or save "
           "the clip again.",
           nullptr, static_cast<int>(left.size())));
}

void ClipDialog::removeUnfinished()
{
    for (const QString &path : media::unfinishedClips(folder())) {
        if (!QFile::remove(path)) {
            m_folderNote->setFault(tr("%1 could not be removed.").arg(QDir::toNativeSeparators(path)));
            return;
        }
    }
    look();
}

std::vector<ClipCamera> ClipDialog::wanted() const
{
    std::vector<ClipCamera> chosen;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() != Qt::Checked)
            continue;
        chosen.push_back(m_cameras[static_cast<size_t>(i)]);
        chosen.back().track.sound = chosen.back().soundAllowed && m_sound->isChecked();
    }
    return chosen;
}

void ClipDialog::start()
{
    m_lookSoon.stop(); // its answer would take a fault away that is said here
    m_running = wanted();
    if (m_running.empty()) {
        m_listNote->setFault(tr("Choose at least one camera."));
        m_list->setFocus();
        return;
    }
    if (m_folder->text().trimmed().isEmpty() || !QDir().mkpath(folder())) {
        m_folderNote->setFault(tr("This folder cannot be made. Choose another one."));
        m_folder->setFocus();
        return;
    }
    if (!QFileInfo(folder()).isWritable()) {
        m_folderNote->setFault(tr("This account may not write there. Choose another folder."));
        m_folder->setFocus();
        return;
    }
    media::ClipRequest request;
    for (const ClipCamera &camera : m_running)
        request.tracks.push_back(camera.track);
    request.range = m_range;
    request.folder = folder();
    m_stack->setCurrentIndex(1);
    m_save->setEnabled(false);
    m_writer.start(std::move(request));
}

void ClipDialog::reject()
{
    if (m_writer.isRunning()) {
        m_cancel->setEnabled(false);
        m_progressWords->setText(tr("Stopping"));
        m_writer.cancel();
        return;
    }
    QDialog::reject();
}

void ClipDialog::finish(const base::Result<std::vector<media::ClipFile>> &result)
{
    m_cancel->setEnabled(true);
    m_save->setEnabled(true);
    if (!result && result.error().kind == base::ErrorKind::Cancelled) {
        m_stack->setCurrentIndex(0);
        m_folderNote->setHint(tr("Saving was stopped. Nothing of it was left behind."));
        return;
    }
    if (!result) {
        qCWarning(base::logUi).noquote() << base::describe(result.error());
        m_stack->setCurrentIndex(0);
        m_folderNote->setFault(ReviewWords::failure(tr("The clip was not saved"), result.error()));
        return;
    }
    m_isOver = true;
    const auto good = std::count_if(result->begin(), result->end(),
                                    [](const media::ClipFile &file) { return !file.failed; });
    m_resultTitle->setText(good == 0 ? tr("Nothing was saved")
                                     : tr("%n files were saved", nullptr, static_cast<int>(good)));
    m_result->setHtml(report(*result));
    m_stack->setCurrentIndex(2);
    m_open->setVisible(good > 0);
    m_cancel->hide();
    m_save->setText(tr("Close"));
    m_save->setFocus();
    if (good > 0)
        emit saved(*result);
}

QString ClipDialog::report(const std::vector<media::ClipFile> &files) const
{
    QString html;
    for (const media::ClipFile &file : files) {
        const QString camera = m_running[static_cast<size_t>(file.track)].title.toHtmlEscaped();
        html += QStringLiteral("<p><b>%1</b>").arg(camera);
        if (file.failed) {
            html += line(file.error.kind == base::ErrorKind::NotFound
                             ? tr("No footage of this camera at this time.")
                             : ReviewWords::failure(tr("Not saved"), file.error).toHtmlEscaped());
            html += QStringLiteral("</p>");
            continue;
        }
        html += line(QFileInfo(file.path).fileName().toHtmlEscaped());
        html += line(tr("%1, %2, %3", "range, size, pictures")
                         .arg(QStringLiteral("%1 – %2").arg(ReviewWords::clockMs(file.actual.from),
                                                            ReviewWords::clockMs(file.actual.to)),
                              ReviewWords::bytes(file.bytes), tr("%n pictures", nullptr, file.pictures)));
        for (const media::TimeRange &gap : file.gaps)
            html += line(tr("Gap %1, %2", "range, length")
                             .arg(ReviewWords::range(gap), ReviewWords::length(gap.length())));
        html += line(QStringLiteral("SHA-256 %1").arg(QString::fromLatin1(file.sha256)));
        html += QStringLiteral("</p>");
    }
    return html;
}

} // namespace videoguard::review
