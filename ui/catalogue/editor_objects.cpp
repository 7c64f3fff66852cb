// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/editor_objects.h"

#include "ui/catalogue/camera_words.h"
#include "ui/catalogue/card_sections.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace videoguard::catalogue_ui {

void layFields(QVBoxLayout *column, const std::vector<FieldEdit *> &fields)
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(widgets::theme().px(12));
    grid->setVerticalSpacing(widgets::theme().px(10));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    int at = 0;
    for (FieldEdit *field : fields) {
        if (field->isWide()) {
            row += at > 0 ? 1 : 0;
            grid->addWidget(field, row++, 0, 1, 2);
            at = 0;
            continue;
        }
        grid->addWidget(field, row, at);
        at = 1 - at;
        row += at == 0 ? 1 : 0;
    }
    column->addLayout(grid);
}

ObjectsField::ObjectsField(const catalogue::Field &field, const QString &path,
                           const console::CatalogueDesk &desk, QWidget *parent)
    : FieldEdit(field, path, parent)
    , m_desk(desk)
    , m_box(new QWidget(this))
{
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::theme().px(8));
    auto *more = new QPushButton(tr("Add"), m_box);
    more->setObjectName(path + QLatin1String(".add"));
    more->setProperty("role", QStringLiteral("small"));
    more->setIcon(widgets::themedIcon(QStringLiteral("plus")));
    connect(more, &QPushButton::clicked, this, &ObjectsField::add);
    column->addWidget(more, 0, Qt::AlignLeft);
    setInput(m_box);
}

void ObjectsField::setValue(const QJsonValue &value)
{
    m_value = value;
    const QJsonArray entries = value.toArray();
    if (static_cast<int>(entries.size()) != m_count)
        rebuild(static_cast<int>(entries.size()));
    const QString prefix = field().path + QLatin1String("[].");
    const qsizetype perEntry =
        entries.isEmpty() ? 0 : static_cast<qsizetype>(m_parts.size()) / entries.size();
    for (qsizetype i = 0; i < static_cast<qsizetype>(m_parts.size()); ++i) {
        FieldEdit *part = m_parts[static_cast<size_t>(i)];
        part->setValue(entries.at(i / perEntry).toObject().value(part->field().path.mid(prefix.size())));
    }
}

void ObjectsField::rebuild(int count)
{
    m_count = count;
    m_parts.clear();
    if (m_entries) {
        // The button that was pressed stands in it.
        m_entries->hide();
        m_entries->deleteLater();
    }
    m_entries = new QWidget(m_box);
    auto *column = new QVBoxLayout(m_entries);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::theme().px(10));
    const QString prefix = field().path + QLatin1String("[].");
    for (int i = 0; i < count; ++i) {
        const QString entry = QStringLiteral("%1[%2]").arg(path()).arg(i);
        auto *head = new QHBoxLayout;
        QLabel *title = plainText(fieldName(entry), nullptr, m_entries);
        title->setFont(widgets::theme().font.captionStrong);
        head->addWidget(title, 1);
        auto *bin = new QToolButton(m_entries);
        bin->setIcon(widgets::themedIcon(QStringLiteral("trash-2")));
        bin->setObjectName(entry + QLatin1String(".remove"));
        bin->setToolTip(tr("Remove this entry"));
        bin->setAccessibleName(tr("Remove this entry"));
        connect(bin, &QToolButton::clicked, this, [this, i] { remove(i); });
        head->addWidget(bin);
        column->addLayout(head);
        std::vector<FieldEdit *> parts;
        for (const catalogue::Field &part : catalogue::cameraFields()) {
            if (!part.path.startsWith(prefix))
                continue;
            FieldEdit *edit = makeFieldEdit(part, entry + QLatin1Char('.') + part.path.mid(prefix.size()),
                                            m_desk, m_entries);
            edit->setMandatory(part.requirement != catalogue::Requirement::Optional);
            connect(edit, &FieldEdit::edited, this, &FieldEdit::edited);
            parts.push_back(edit);
        }
        layFields(column, parts);
        m_parts.insert(m_parts.end(), parts.begin(), parts.end());
    }
    static_cast<QVBoxLayout *>(m_box->layout())->insertWidget(0, m_entries);
    m_entries->setVisible(count > 0);
}

void ObjectsField::add()
{
    QJsonArray entries = m_value.toArray();
    QJsonObject fresh;
    // The first stream is the main one, the second the substream: what nearly every camera has.
    if (field().path == QLatin1String("streams") && entries.size() < 2)
        fresh.insert(QStringLiteral("role"),
                     entries.isEmpty() ? QStringLiteral("main") : QStringLiteral("sub"));
    if (field().path == QLatin1String("deployments"))
        fresh.insert(QStringLiteral("from"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    entries.append(fresh);
    emit edited(path(), entries);
}

void ObjectsField::remove(int index)
{
    QJsonArray entries = m_value.toArray();
    entries.removeAt(index);
    emit edited(path(), entries.isEmpty() ? QJsonValue() : QJsonValue(entries));
}

} // namespace videoguard::catalogue_ui
