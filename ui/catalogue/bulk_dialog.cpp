// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/bulk_dialog.h"

#include "ui/catalogue/bulk_value.h"
#include "ui/catalogue/camera_words.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardItemModel>

namespace videoguard::catalogue_ui {

using catalogue::CameraRecord;

namespace {

constexpr std::chrono::milliseconds kPlanAfter{120};
constexpr int kMostListed = 200;
constexpr int kLongestReason = 200;

} // namespace

BulkDialog::BulkDialog(const QString &title, console::CatalogueDesk &desk, const QStringList &ids,
                       QWidget *parent)
    : DialogFrame(title, parent)
    , m_desk(desk)
    , m_ids(ids)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPlanAfter);
    connect(&m_soon, &QTimer::timeout, this, &BulkDialog::makePlan);
}

void BulkDialog::addOutcome()
{
    m_outcome = addWords({});
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_refused = new QListWidget(this);
    m_refused->setObjectName(QStringLiteral("refused"));
    m_refused->setAccessibleName(tr("Cameras that are not changed"));
    m_refused->setMinimumHeight(widgets::theme().px(110));
    m_refused->hide();
    body()->addWidget(m_refused, 1);
    body()->addStretch(0);
    QPushButton *cancel = addButton(tr("Cancel"));
    m_main = addButton(buttonText(0), true);
    m_main->setObjectName(QStringLiteral("carryOut"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_main, &QPushButton::clicked, this, &BulkDialog::carryOut);
    showPlan();
}

void BulkDialog::planSoon()
{
    ++m_generation;
    m_planned = false;
    m_main->setEnabled(false);
    m_soon.start();
}

void BulkDialog::makePlan()
{
    const Change doing = change();
    if (!doing) {
        m_plan = {};
        showPlan();
        return;
    }
    m_desk.ask(
        this,
        [ids = m_ids, own = m_desk.ownPartnerId(), doing,
         today = QDate::currentDate()](catalogue::Store &store) -> base::Result<BulkPlan> {
            auto cameras = store.cameras(ids);
            if (!cameras)
                return tl::unexpected(cameras.error());
            return planChange(*cameras, own, today, doing);
        },
        [this, generation = m_generation](base::Result<BulkPlan> plan) {
            if (generation != m_generation)
                return;
            if (!plan) {
                m_outcome->setText(tr("The cameras cannot be read: %1.").arg(plan.error().cause));
                return;
            }
            m_plan = std::move(*plan);
            m_planned = true;
            showPlan();
            emit planned();
        });
}

QString BulkDialog::reasonText(const BulkPlan::Refusal &refusal) const
{
    switch (refusal.reason) {
    case BulkPlan::Reason::Foreign: {
        const catalogue::Partner *partner = m_desk.partner(refusal.camera.ownerId());
        return tr("belongs to %1")
            .arg(partner ? partner->name(QLocale().name().left(2)) : tr("another partner"));
    }
    case BulkPlan::Reason::Retired:
        return tr("is retired");
    case BulkPlan::Reason::Invalid:
        break;
    }
    return sentence(refusal.finding, QLocale());
}

void BulkDialog::showPlan()
{
    const auto changing = static_cast<int>(m_plan.changed.size());
    const auto refused = static_cast<int>(m_plan.refused.size());
    m_main->setText(buttonText(changing));
    m_main->setEnabled(m_planned && changing > 0);
    m_refused->clear();
    m_refused->setVisible(refused > 0);
    if (!m_planned) {
        m_outcome->setText(tr("%n cameras are marked.", nullptr, static_cast<int>(m_ids.size())));
        return;
    }
    QStringList sentences{tr("%n cameras will change.", nullptr, changing)};
    if (m_plan.unchanged > 0)
        sentences += tr("%n have this value already.", nullptr, m_plan.unchanged);
    if (m_plan.warned > 0)
        sentences += tr("%n get a warning.", nullptr, m_plan.warned);
    if (refused > 0)
        sentences += tr("%n are not changed:", nullptr, refused);
    m_outcome->setText(sentences.join(QLatin1Char(' ')));
    for (int i = 0; i < std::min(refused, kMostListed); ++i) {
        const BulkPlan::Refusal &refusal = m_plan.refused[static_cast<size_t>(i)];
        const QString number =
            refusal.camera.callNumber() > 0 ? QString::number(refusal.camera.callNumber()) + u' ' : QString();
        //: a camera and why it is not changed
        m_refused->addItem(tr("%1: %2").arg(number + refusal.camera.name(), reasonText(refusal)));
    }
    if (refused > kMostListed)
        m_refused->addItem(tr("and %n more", nullptr, refused - kMostListed));
}

void BulkDialog::carryOut()
{
    if (!m_planned || m_plan.changed.empty())
        return;
    m_main->setEnabled(false);
    QStringList ids;
    for (const CameraRecord &camera : m_plan.changed)
        ids += camera.id();
    m_desk.change(
        this, ids,
        [cameras = m_plan.changed, author = m_desk.author()](catalogue::Store &store) {
            return store.saveAll(cameras, author);
        },
        [this](base::Result<std::vector<CameraRecord>> saved) {
            if (saved) {
                emit carriedOut(static_cast<int>(saved->size()));
                accept();
                return;
            }
            // Nothing was written: all or nothing. What is stored now decides anew.
            planSoon();
            const bool conflict = saved.error().kind == base::ErrorKind::Conflict;
            emit said(conflict ? tr("Nothing was changed: somebody else changed a camera meanwhile.")
                               : tr("Nothing was changed: %1.").arg(saved.error().cause),
                      true);
        });
}

BulkEditDialog::BulkEditDialog(console::CatalogueDesk &desk, const QStringList &ids, QWidget *parent)
    : BulkDialog(tr("Change a field of several cameras"), desk, ids, parent)
    , m_field(new QComboBox(this))
    , m_value(new BulkValue(desk, this))
    , m_remove(new QCheckBox(tr("Remove the value: it is &unknown"), this))
{
    setObjectName(QStringLiteral("bulkEditDialog"));
    m_field->setObjectName(QStringLiteral("field"));
    m_field->setMaxVisibleItems(24);
    auto *items = qobject_cast<QStandardItemModel *>(m_field->model());
    std::optional<catalogue::FieldGroup> group;
    for (const catalogue::Field *field : bulkFields()) {
        if (group != field->group) {
            group = field->group;
            m_field->addItem(groupName(*group));
            // A heading between the fields, not one of them.
            QStandardItem *heading = items->item(m_field->count() - 1);
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(widgets::theme().font.captionStrong);
        }
        m_field->addItem(fieldName(field->path), field->path);
    }
    m_field->setCurrentIndex(-1);
    m_field->setPlaceholderText(tr("Choose a field"));
    addField(tr("&Field"), m_field);
    m_note = addField(tr("New &value"), m_value);
    m_value->setEnabled(false);
    body()->addWidget(m_remove);
    addOutcome();
    sizeTo(560, 420);
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        if (const catalogue::Field *field = catalogue::cameraField(m_field->currentData().toString()))
            m_value->setField(*field);
        follow();
    });
    connect(m_value, &BulkValue::changed, this, &BulkEditDialog::follow);
    connect(m_remove, &QCheckBox::toggled, this, &BulkEditDialog::follow);
}

void BulkEditDialog::follow()
{
    m_value->setEnabled(m_field->currentIndex() >= 0 && !m_remove->isChecked());
    m_note->setFault(m_remove->isChecked() || m_field->currentIndex() < 0 ? QString() : m_value->fault());
    planSoon();
}

BulkDialog::Change BulkEditDialog::change() const
{
    const QString path = m_field->currentData().toString();
    if (path.isEmpty())
        return {};
    if (m_remove->isChecked())
        return [path](CameraRecord &camera) { camera.setValue(path, QJsonValue::Null); };
    const std::optional<QJsonValue> value = m_value->value();
    if (!value)
        return {};
    return [path, value = *value](CameraRecord &camera) { camera.setValue(path, value); };
}

QString BulkEditDialog::buttonText(int cameras) const
{
    return cameras == 0 ? tr("Change") : tr("Change %n cameras", nullptr, cameras);
}

RetireDialog::RetireDialog(console::CatalogueDesk &desk, const QStringList &ids, QWidget *parent)
    : BulkDialog(tr("Retire cameras"), desk, ids, parent)
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("retireDialog"));
    addWords(tr("A retired camera leaves every list and map. Its record and history stay, but they are not "
                "changed any more: for a camera that returns, a new record is made."),
             "muted");
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMaxLength(kLongestReason);
    m_reason->setPlaceholderText(tr("For example: replaced by TAL-CAM-031"));
    addField(tr("&Reason"), m_reason);
    addOutcome();
    sizeTo(500, 300);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { planSoon(); });
}

BulkDialog::Change RetireDialog::change() const
{
    const QString reason = m_reason->text().simplified();
    if (reason.isEmpty())
        return {};
    return
        [reason, day = QDate::currentDate()](CameraRecord &camera) { takeOutOfService(camera, day, reason); };
}

QString RetireDialog::buttonText(int cameras) const
{
    return cameras == 0 ? tr("Retire") : tr("Retire %n cameras", nullptr, cameras);
}

} // namespace videoguard::catalogue_ui
