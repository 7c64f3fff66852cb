// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/camera_editor.h"

#include "ui/catalogue/camera_words.h"
#include "ui/catalogue/card_facts.h"
#include "ui/catalogue/editor_form.h"
#include "ui/catalogue/editor_history.h"
#include "ui/catalogue/editor_notice.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <cmath>

namespace videoguard::catalogue_ui {

class CameraEditor::Parts : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(CameraEditor)

public:
    Parts(CameraEditor *editor, console::CatalogueDesk &desk);

    void start(const catalogue::CameraRecord &camera, bool isNew);
    void change(const catalogue::CameraRecord &camera, const QString &step);
    void refresh();
    void build();
    void save();
    void cancel();

    CameraEditor *editor;
    console::CatalogueDesk &desk;
    EditorHistory history;
    bool isNew = false;

private:
    void buildHead(QBoxLayout *column);
    void buildFoot(QBoxLayout *column);
    void saved(const base::Result<catalogue::CameraRecord> &result);
    void conflict(const base::Error &error);
    void keepMine(const catalogue::CameraRecord &theirs);
    [[nodiscard]] std::vector<catalogue::Finding> findings() const;

    QWidget *m_page = nullptr;
    EditorForm *m_form = nullptr;
    EditorNotice *m_notice = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QPushButton *m_counts = nullptr;
    QPushButton *m_save = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    bool m_saving = false;
};

CameraEditor::Parts::Parts(CameraEditor *owner, console::CatalogueDesk &catalogue)
    : editor(owner)
    , desk(catalogue)
{
    editor->setProperty("role", QStringLiteral("panel"));
    editor->setAttribute(Qt::WA_StyledBackground);
    auto *all = new QVBoxLayout(editor);
    all->setContentsMargins(0, 0, 0, 0);
    build();
    const auto step = [this](void (EditorHistory::*move)()) {
        (history.*move)();
        refresh();
        emit editor->changed();
    };
    for (const auto &[key, move] : {std::pair{QKeySequence::Undo, &EditorHistory::undo},
                                    std::pair{QKeySequence::Redo, &EditorHistory::redo}}) {
        for (const QKeySequence &keys : QKeySequence::keyBindings(key)) {
            auto *shortcut = new QShortcut(keys, editor);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, [step, move = move] { step(move); });
        }
    }
}

void CameraEditor::Parts::build()
{
    // Anew after a change of language or theme: the record is not in the widgets.
    delete m_page;
    m_page = new QWidget(editor);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(column);
    m_notice = new EditorNotice(m_page);
    m_notice->setObjectName(QStringLiteral("editorNotice"));
    m_form = new EditorForm(desk, m_page);
    column->addWidget(m_notice);
    column->addWidget(m_form, 1);
    column->addWidget(separator(m_page));
    buildFoot(column);
    editor->layout()->addWidget(m_page);
    connect(m_form, &EditorForm::edited, this, [this](const QString &path, const QJsonValue &value) {
        catalogue::CameraRecord camera = history.now();
        camera.setValue(path, value);
        change(camera, value.isArray() ? QString() : path);
    });
    connect(m_form, &EditorForm::replaced, this, &Parts::change);
    connect(m_form, &EditorForm::positionWanted, editor, &CameraEditor::positionWanted);
}

void CameraEditor::Parts::buildHead(QBoxLayout *column)
{
    const widgets::Theme &theme = widgets::theme();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme.px(16), theme.px(12), theme.px(10), theme.px(8));
    head->setSpacing(theme.px(4));
    auto *row = new QHBoxLayout;
    m_title = plainText({}, nullptr, m_page);
    m_title->setFont(theme.font.cardTitle);
    row->addWidget(m_title, 1);
    const auto tool = [&](const char *icon, const QString &name, const QKeySequence &key) {
        auto *button = new QToolButton(m_page);
        button->setIcon(widgets::themedIcon(QLatin1String(icon)));
        button->setAccessibleName(name);
        button->setToolTip(key.isEmpty()
                               ? name
                               : QStringLiteral("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText)));
        row->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    m_undo = tool("undo-2", tr("Undo"), QKeySequence(QKeySequence::Undo));
    m_redo = tool("redo-2", tr("Redo"), QKeySequence(QKeySequence::Redo));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    QToolButton *cross = tool("x", tr("Close the editor"), {});
    connect(cross, &QToolButton::clicked, this, &Parts::cancel);
    connect(m_undo, &QToolButton::clicked, this, [this] {
        history.undo();
        refresh();
        emit editor->changed();
    });
    connect(m_redo, &QToolButton::clicked, this, [this] {
        history.redo();
        refresh();
        emit editor->changed();
    });
    head->addLayout(row);
    m_subtitle = plainText({}, "muted", m_page);
    m_subtitle->setFont(theme.font.caption);
    head->addWidget(m_subtitle);
    column->addLayout(head);
}

void CameraEditor::Parts::buildFoot(QBoxLayout *column)
{
    const widgets::Theme &theme = widgets::theme();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(12));
    foot->setSpacing(theme.px(8));
    m_counts = new QPushButton(m_page);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_counts->setProperty("role", QStringLiteral("link"));
    m_counts->setToolTip(tr("Go to the first one"));
    foot->addWidget(m_counts);
    foot->addStretch(1);
    auto *stop = new QPushButton(tr("Cancel"), m_page);
    stop->setObjectName(QStringLiteral("cancel"));
    foot->addWidget(stop);
    m_save = new QPushButton(tr("Save"), m_page);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setProperty("role", QStringLiteral("primary"));
    foot->addWidget(m_save);
    column->addLayout(foot);
    connect(m_counts, &QPushButton::clicked, this, [this] { m_form->showFirstError(); });
    connect(stop, &QPushButton::clicked, this, &Parts::cancel);
    connect(m_save, &QPushButton::clicked, this, &Parts::save);
}

void CameraEditor::Parts::start(const catalogue::CameraRecord &camera, bool fresh)
{
    isNew = fresh;
    history.start(camera);
    m_saving = false;
    m_notice->withdraw();
    refresh();
}

void CameraEditor::Parts::change(const catalogue::CameraRecord &camera, const QString &step)
{
    if (!history.change(camera, step))
        return;
    refresh();
    emit editor->changed();
}

std::vector<catalogue::Finding> CameraEditor::Parts::findings() const
{
    const QDate today = QDate::currentDate();
    if (isNew)
        return catalogue::validate(history.now(), nullptr, today).findings;
    catalogue::CameraRecord next = history.now();
    next.setValue(QStringLiteral("rev"), history.first().revision() + 1);
    return catalogue::validate(next, &history.first(), today).findings;
}

void CameraEditor::Parts::refresh()
{
    const catalogue::CameraRecord &camera = history.now();
    const CardSubject subject{camera, desk, QLocale(), QDateTime::currentDateTime()};
    const QString title = cardTitle(subject);
    m_title->setText(title.isEmpty() ? tr("New camera") : title);
    const QString version = isNew ? tr("new record") : tr("version %1").arg(camera.revision());
    QStringList about{subject.owner()};
    if (!camera.reference().isEmpty())
        about += camera.reference();
    about += version;
    m_subtitle->setText(about.join(QStringLiteral(" · ")));
    m_form->show(camera, isNew);

    const std::vector<catalogue::Finding> found = findings();
    m_form->setFindings(found);
    const int errors = static_cast<int>(std::count_if(found.begin(), found.end(), [](const auto &f) {
        return f.severity == catalogue::Finding::Severity::Error;
    }));
    const int warnings = static_cast<int>(found.size()) - errors;
    QStringList counts;
    if (errors > 0)
        counts += tr("%n errors", nullptr, errors);
    if (warnings > 0)
        counts += tr("%n warnings", nullptr, warnings);
    m_counts->setText(counts.join(QStringLiteral(", ")));
    m_counts->setVisible(!counts.isEmpty());
    m_counts->setIcon(widgets::themedIcon(
        errors > 0 ? QStringLiteral("octagon-alert") : QStringLiteral("triangle-alert"),
        [] { return widgets::theme().colour.warning; }, widgets::IconFill::Filled));
    m_save->setEnabled(errors == 0 && !m_saving && (isNew || history.isChanged()));
    m_save->setToolTip(errors > 0 ? tr("%n errors are left to correct", nullptr, errors) : QString());
    m_undo->setEnabled(history.canUndo());
    m_redo->setEnabled(history.canRedo());
}

void CameraEditor::Parts::save()
{
    if (m_saving)
        return;
    m_saving = true;
    m_notice->withdraw();
    refresh();
    const catalogue::CameraRecord camera = history.now();
    desk.change(
        editor, {camera.id()},
        [camera, author = desk.author()](catalogue::Store &store) { return store.save(camera, author); },
        [this](base::Result<catalogue::CameraRecord> result) { saved(result); });
}

void CameraEditor::Parts::saved(const base::Result<catalogue::CameraRecord> &result)
{
    m_saving = false;
    if (result) {
        history.start(*result);
        isNew = false;
        refresh();
        emit editor->said(tr("Saved: %1").arg(m_title->text()), false);
        emit editor->saved(result->id());
        emit editor->closeWanted();
        return;
    }
    refresh();
    if (result.error().kind == base::ErrorKind::Conflict) {
        conflict(result.error());
        return;
    }
    QString why;
    switch (result.error().kind) {
    case base::ErrorKind::Denied:
        why = tr("This record belongs to another owner or the file may not be written.");
        break;
    case base::ErrorKind::Full:
        why = tr("There is no space left on the disk.");
        break;
    case base::ErrorKind::Corrupt:
        why = tr("The record still has errors.");
        break;
    default:
        why = tr("The catalogue could not be written.");
    }
    const QString sentence = tr("Not saved. %1 It stays open here.").arg(why);
    m_notice->ask(QStringLiteral("octagon-alert"), sentence, result.error().cause,
                  {{tr("Try again"), [this] { save(); }}, {tr("Close"), {}}});
    emit editor->said(sentence, true);
}

void CameraEditor::Parts::conflict(const base::Error &error)
{
    const auto read = desk.reader().camera(history.now().id());
    const bool newer = read && *read && (*read)->revision() != history.first().revision();
    if (!newer) {
        // Reference or call number is taken; the cause names the other camera.
        m_notice->ask(QStringLiteral("octagon-alert"),
                      tr("Not saved. Another camera has this owner's number or call number."), error.cause,
                      {{tr("Close"), {}}});
        return;
    }
    const catalogue::CameraRecord theirs = **read;
    QStringList names;
    for (const QString &path : catalogue::changedFields(history.first(), theirs)) {
        const QString top = path.section(QLatin1Char('.'), 0, 0);
        if (top == QLatin1String("rev") || top == QLatin1String("updated_at") ||
            top == QLatin1String("updated_by"))
            continue;
        names += fieldName(path);
    }
    QString by = theirs.value(QStringLiteral("updated_by")).toString();
    if (by.isEmpty())
        by = unknownText();
    m_notice->ask(QStringLiteral("git-compare"), tr("The record was changed in between."),
                  tr("Changed by %1: %2").arg(by, names.join(QStringLiteral(", "))),
                  {{tr("Keep mine"), [this, theirs] { keepMine(theirs); }},
                   {tr("Reload"), [this, theirs] { start(theirs, false); }}});
}

void CameraEditor::Parts::keepMine(const catalogue::CameraRecord &theirs)
{
    // What was changed here goes over theirs; all else stays as they left it.
    const QJsonObject before = history.first().document();
    const QJsonObject mine = history.now().document();
    catalogue::CameraRecord merged = theirs;
    QStringList keys = before.keys() + mine.keys();
    keys.removeDuplicates();
    for (const QString &key : keys) {
        if (before.value(key) != mine.value(key))
            merged.setValue(key, mine.value(key));
    }
    history.start(theirs);
    change(merged, {});
    save();
}

void CameraEditor::Parts::cancel()
{
    if (!history.isChanged()) {
        emit editor->closeWanted();
        return;
    }
    m_notice->ask(QStringLiteral("triangle-alert"), tr("There are changes that are not saved."), {},
                  {{tr("Discard them"),
                    [this] {
                        start(history.first(), isNew);
                        emit editor->changed();
                        emit editor->closeWanted();
                    }},
                   {tr("Keep editing"), {}}});
}

CameraEditor::CameraEditor(console::CatalogueDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this, desk))
{
    setMinimumWidth(widgets::theme().px(320));
    setAccessibleName(tr("Camera editor"));
}

CameraEditor::~CameraEditor() = default;

void CameraEditor::edit(const catalogue::CameraRecord &camera, bool isNew)
{
    m_parts->start(camera, isNew);
}

bool CameraEditor::hasChanges() const
{
    return m_parts->history.isChanged();
}

const catalogue::CameraRecord &CameraEditor::camera() const
{
    return m_parts->history.now();
}

void CameraEditor::setPosition(geo::Position position)
{
    catalogue::CameraRecord camera = m_parts->history.now();
    // A centimetre is more than any click says.
    const auto rounded = [](double degrees) { return std::round(degrees * 1e7) / 1e7; };
    camera.setValue(QStringLiteral("lat"), rounded(position.lat_deg));
    camera.setValue(QStringLiteral("lon"), rounded(position.lon_deg));
    camera.setValue(QStringLiteral("pos_src"), QStringLiteral("map"));
    m_parts->change(camera, QStringLiteral("position"));
}

void CameraEditor::setView(double azimuth_deg, double hfov_deg)
{
    const auto tenths = [](double degrees) { return std::round(degrees * 10) / 10; };
    catalogue::CameraRecord camera = m_parts->history.now();
    camera.setValue(QStringLiteral("azimuth_deg"), geo::normalizedAzimuth(tenths(azimuth_deg)));
    camera.setValue(QStringLiteral("hfov_deg"), tenths(hfov_deg));
    m_parts->change(camera, QStringLiteral("view"));
}

void CameraEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::StyleChange)
        return;
    // After the event is through: it goes on to widgets that this replaces.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_parts->build();
            m_parts->refresh();
        },
        Qt::QueuedConnection);
}

} // namespace videoguard::catalogue_ui
