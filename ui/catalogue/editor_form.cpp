// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/editor_form.h"

#include "ui/catalogue/camera_words.h"
#include "ui/catalogue/card_sections.h"
#include "ui/catalogue/coverage_sketch.h"
#include "ui/catalogue/editor_objects.h"
#include "ui/catalogue/editor_position.h"
#include "ui/catalogue/preset_list.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

namespace videoguard::catalogue_ui {

namespace {

using catalogue::Field;
using catalogue::FieldGroup;
using catalogue::FieldType;

// What the console itself keeps in order.
bool isKept(const QString &path)
{
    static const QStringList kept{
        QStringLiteral("id"),         QStringLiteral("schema"),       QStringLiteral("rev"),
        QStringLiteral("updated_at"), QStringLiteral("updated_by"),   QStringLiteral("sig"),
        QStringLiteral("deleted"),    QStringLiteral("owner_org_id"), QStringLiteral("demo")};
    return kept.contains(path);
}

QLabel *heading(const QString &text, QWidget *parent)
{
    QLabel *title = plainText(text, nullptr, parent);
    title->setFont(widgets::theme().font.baseStrong);
    return title;
}

} // namespace

EditorForm::EditorForm(console::CatalogueDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs->setObjectName(QStringLiteral("editorTabs"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    column->addWidget(m_tabs);
    column->addWidget(separator(this));
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);

    buildPlace();
    buildOptics();
    addGroups(addTab(tr("Streams")),
              {FieldGroup::Streams, FieldGroup::Ptz, FieldGroup::Audio, FieldGroup::Storage}, true);
    addGroups(addTab(tr("Access")), {FieldGroup::Access}, false);
    addGroups(addTab(tr("Law")), {FieldGroup::Ownership}, false);
    buildCamera();
    m_history = addTab(tr("History"));
}

QVBoxLayout *EditorForm::addTab(const QString &title)
{
    const widgets::Theme &theme = widgets::theme();
    auto *scroll = new QScrollArea(m_pages);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.px(12));
    all->addLayout(column);
    all->addStretch(1);
    scroll->setWidget(page);
    page->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_pages->addWidget(scroll);
    m_tabs->addTab(title);
    return column;
}

FieldEdit *EditorForm::make(const Field &field)
{
    FieldEdit *edit = makeFieldEdit(field, field.path, m_desk, m_pages);
    connect(edit, &FieldEdit::edited, this, &EditorForm::edited);
    m_fields.push_back(edit);
    m_placed += field.path;
    return edit;
}

void EditorForm::addFields(QVBoxLayout *column, const QStringList &paths)
{
    std::vector<FieldEdit *> fields;
    for (const QString &path : paths) {
        if (const Field *field = catalogue::cameraField(path))
            fields.push_back(make(*field));
    }
    layFields(column, fields);
}

void EditorForm::addGroups(QVBoxLayout *column, const std::vector<FieldGroup> &groups, bool titled)
{
    for (const FieldGroup group : groups) {
        std::vector<FieldEdit *> fields;
        for (const Field &field : catalogue::cameraFields()) {
            if (field.group != group || field.type == FieldType::Object || isKept(field.path) ||
                field.path.contains(QLatin1String("[].")) || m_placed.contains(field.path))
                continue;
            fields.push_back(make(field));
        }
        if (fields.empty())
            continue;
        if (titled)
            column->addWidget(heading(groupName(group), m_pages));
        layFields(column, fields);
    }
}

void EditorForm::buildPlace()
{
    QVBoxLayout *column = addTab(tr("Place and view"));
    addFields(column, {QStringLiteral("name")});
    m_position = new PositionField(m_pages);
    column->addWidget(m_position);
    connect(m_position, &PositionField::pickWanted, this, &EditorForm::positionWanted);
    connect(m_position, &PositionField::understood, this, [this](geo::Position position) {
        catalogue::CameraRecord camera = m_camera;
        camera.setValue(QStringLiteral("lat"), position.lat_deg);
        camera.setValue(QStringLiteral("lon"), position.lon_deg);
        emit replaced(camera, QStringLiteral("position"));
    });
    addFields(column, {QStringLiteral("lat"), QStringLiteral("lon"), QStringLiteral("pos_accuracy_m"),
                       QStringLiteral("pos_src"), QStringLiteral("height_m"), QStringLiteral("mount"),
                       QStringLiteral("azimuth_deg"), QStringLiteral("tilt_deg"), QStringLiteral("hfov_deg"),
                       QStringLiteral("vfov_deg")});
    column->addWidget(separator(m_pages));
    column->addWidget(heading(tr("Coverage"), m_pages));
    m_sketch = new CoverageSketch(m_pages);
    m_sketch->setPlanOnly(true);
    column->addWidget(m_sketch);
    column->addWidget(separator(m_pages));
    addGroups(column, {FieldGroup::Location}, false);
}

void EditorForm::buildOptics()
{
    QVBoxLayout *column = addTab(tr("Optics"));
    const auto addList = [&](const QString &name, const char *object) {
        auto *label = new QLabel(name, m_pages);
        label->setProperty("role", QStringLiteral("muted"));
        label->setFont(widgets::theme().font.caption);
        auto *list = new QComboBox(m_pages);
        list->setObjectName(QLatin1String(object));
        list->setAccessibleName(name);
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(10);
        list->addItem(tr("Choose…"));
        label->setBuddy(list);
        column->addWidget(label);
        column->addWidget(list);
        return list;
    };
    QComboBox *sensors = addList(tr("Take the sensor from a list"), "sensorPreset");
    for (const SensorPreset &preset : sensorPresets())
        sensors->addItem(presetName(preset, QLocale()));
    QComboBox *lenses = addList(tr("Take the lens from a list"), "lensPreset");
    for (const LensPreset &preset : lensPresets())
        lenses->addItem(presetName(preset, QLocale()));
    connect(sensors, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            emit replaced(with(m_camera, sensorPresets().at(static_cast<size_t>(index - 1))), {});
    });
    connect(lenses, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            emit replaced(with(m_camera, lensPresets().at(static_cast<size_t>(index - 1))), {});
    });
    auto *compute = new QPushButton(tr("Compute the angles of view"), m_pages);
    compute->setObjectName(QStringLiteral("computeAngles"));
    compute->setProperty("role", QStringLiteral("small"));
    connect(compute, &QPushButton::clicked, this,
            [this] { emit replaced(withComputedAngles(m_camera), {}); });
    column->addWidget(compute, 0, Qt::AlignLeft);
    addGroups(column, {FieldGroup::Optics}, false);
}

void EditorForm::buildCamera()
{
    QVBoxLayout *column = addTab(tr("Camera"));
    addGroups(column, {FieldGroup::Identification, FieldGroup::Status, FieldGroup::Onvif, FieldGroup::Meta},
              true);
    auto *retire = new QPushButton(tr("Retire this camera…"), m_pages);
    retire->setObjectName(QStringLiteral("retire"));
    m_retire = retire;
    column->addWidget(retire, 0, Qt::AlignLeft);
    connect(retire, &QPushButton::clicked, this, [this] {
        catalogue::CameraRecord camera = m_camera;
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        camera.setValue(QStringLiteral("status"), QStringLiteral("retired"));
        camera.setValue(QStringLiteral("status_since"), today);
        camera.setValue(QStringLiteral("retire_date"), today);
        camera.setValue(QStringLiteral("expected_until"), QJsonValue());
        camera.setValue(QStringLiteral("centre_ids"), QJsonValue());
        emit replaced(camera, {});
        if (FieldEdit *reason = fieldAt(QStringLiteral("status_note")))
            reason->setFocus();
    });
}

void EditorForm::show(const catalogue::CameraRecord &camera, bool isNew)
{
    m_camera = camera;
    for (FieldEdit *edit : m_fields) {
        const catalogue::Requirement need = edit->field().requirement;
        edit->setMandatory(need == catalogue::Requirement::Always ||
                           (need == catalogue::Requirement::WhenActive &&
                            camera.status() == catalogue::CameraStatus::Active));
        edit->setValue(camera.value(edit->path()));
    }
    const QJsonValue lat = camera.value(QStringLiteral("lat"));
    const QJsonValue lon = camera.value(QStringLiteral("lon"));
    m_position->setPosition(lat.isDouble() && lon.isDouble()
                                ? std::optional(geo::Position{lat.toDouble(), lon.toDouble()})
                                : std::nullopt);
    m_sketch->setView(camera.view(), geo::levelSets().front());
    m_retire->setVisible(!isNew && camera.status() != catalogue::CameraStatus::Retired);
    if (m_historyOf != camera.id() + QString::number(camera.revision()))
        fillHistory(camera);
}

void EditorForm::fillHistory(const catalogue::CameraRecord &camera)
{
    m_historyOf = camera.id() + QString::number(camera.revision());
    if (m_historyPage) {
        m_historyPage->hide();
        m_historyPage->deleteLater();
    }
    std::vector<NamedText> lines;
    if (const auto entries = m_desk.reader().history(camera.id())) {
        for (const catalogue::HistoryEntry &entry : *entries) {
            QStringList names;
            for (const QString &path : entry.fields)
                names += fieldName(path);
            lines.push_back({shortMoment(QDateTime::fromMSecsSinceEpoch(entry.at_us / 1000), QLocale()),
                             names.isEmpty() ? tr("new record") : names.join(QStringLiteral(", "))});
        }
    }
    m_historyPage = lines.empty() ? plainText(tr("No changes were made here yet."), "muted", m_pages)
                                  : namedTexts(lines, m_pages);
    m_history->addWidget(m_historyPage);
}

std::vector<FieldEdit *> EditorForm::allFields() const
{
    std::vector<FieldEdit *> all;
    for (FieldEdit *edit : m_fields) {
        all.push_back(edit);
        if (const auto *list = qobject_cast<const ObjectsField *>(edit))
            all.insert(all.end(), list->parts().begin(), list->parts().end());
    }
    return all;
}

FieldEdit *EditorForm::fieldAt(const QString &path) const
{
    const std::vector<FieldEdit *> all = allFields();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const FieldEdit *edit) { return edit->path() == path; });
    return found == all.end() ? nullptr : *found;
}

void EditorForm::setFindings(const std::vector<catalogue::Finding> &findings)
{
    struct Note {
        QStringList sentences;
        bool isError = false;
    };
    QHash<FieldEdit *, Note> notes;
    for (const catalogue::Finding &finding : findings) {
        FieldEdit *edit = fieldAt(finding.path);
        // A finding about a part without a field of its own belongs to what holds it.
        QString above = finding.path;
        while (!edit && !above.isEmpty()) {
            above.chop(1);
            edit = fieldAt(above);
        }
        if (!edit)
            edit = fieldAt(QStringLiteral("status"));
        Note &note = notes[edit];
        note.isError = note.isError || finding.severity == catalogue::Finding::Severity::Error;
        const QString words = sentence(finding, QLocale());
        if (!note.sentences.contains(words))
            note.sentences += words;
    }
    for (FieldEdit *edit : allFields()) {
        const auto note = notes.constFind(edit);
        if (note == notes.constEnd())
            edit->setNote({}, false);
        else
            edit->setNote(note->sentences.join(QLatin1Char(' ')), note->isError);
    }
    // The tab says it too: the field may be on another page.
    for (int page = 0; page < m_pages->count(); ++page) {
        const bool trouble = std::any_of(notes.keyBegin(), notes.keyEnd(), [&](const FieldEdit *edit) {
            return edit && m_pages->widget(page)->isAncestorOf(edit);
        });
        m_tabs->setTabIcon(page, trouble ? widgets::themedIcon(
                                               QStringLiteral("triangle-alert"),
                                               [] { return widgets::theme().colour.warning; },
                                               widgets::IconFill::Filled)
                                         : QIcon());
    }
}

void EditorForm::showFirstError()
{
    for (FieldEdit *edit : allFields()) {
        if (edit->note().isEmpty())
            continue;
        for (int page = 0; page < m_pages->count(); ++page) {
            if (!m_pages->widget(page)->isAncestorOf(edit))
                continue;
            m_tabs->setCurrentIndex(page);
            qobject_cast<QScrollArea *>(m_pages->widget(page))->ensureWidgetVisible(edit);
            edit->setFocus();
            return;
        }
    }
}

} // namespace videoguard::catalogue_ui
