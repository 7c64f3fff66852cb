// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/bulk_value.h"

#include "ui/catalogue/camera_words.h"
#include "ui/catalogue/table_columns.h"
#include "ui/widgets/accessible_parts.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>

namespace videoguard::catalogue_ui {

using catalogue::Field;
using catalogue::FieldType;

namespace {

constexpr std::array kLanguages = {"lv", "lt", "en"};
constexpr double kListHeight = 150;

/// Typed as the locale writes days, or as the record does.
QDate parseDay(const QString &text)
{
    for (const QString &format : {QStringLiteral("yyyy-MM-dd"), QStringLiteral("dd.MM.yyyy."),
                                  QStringLiteral("dd.MM.yyyy"), QStringLiteral("d/M/yyyy")}) {
        if (const QDate day = QDate::fromString(text, format); day.isValid())
            return day;
    }
    return {};
}

} // namespace

BulkValue::BulkValue(console::CatalogueDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    widgets::setAccessibleRole(*this, QAccessible::Grouping);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void BulkValue::setField(const Field &field)
{
    m_field = &field;
    delete m_control;
    m_line = nullptr;
    m_choice = nullptr;
    m_choices = nullptr;
    m_languages.clear();
    m_control = new QWidget(this);
    auto *column = new QVBoxLayout(m_control);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::theme().px(6));
    layout()->addWidget(m_control);
    const auto line = [&](const QString &placeholder) {
        auto *edit = new QLineEdit(m_control);
        edit->setPlaceholderText(placeholder);
        if (field.maxLength > 0)
            edit->setMaxLength(field.maxLength);
        column->addWidget(edit);
        connect(edit, &QLineEdit::textChanged, this, &BulkValue::changed);
        return edit;
    };
    const auto item = [&](const QString &text, const QString &value) {
        auto *one = new QListWidgetItem(text, m_choices);
        one->setData(Qt::UserRole, value);
        one->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        one->setCheckState(Qt::Unchecked);
    };
    switch (field.type) {
    case FieldType::Boolean:
    case FieldType::Choice:
        m_choice = new QComboBox(m_control);
        m_choice->setObjectName(QStringLiteral("choice"));
        column->addWidget(m_choice);
        if (field.type == FieldType::Boolean) {
            m_choice->addItem(tr("yes"), true);
            m_choice->addItem(tr("no"), false);
        }
        for (const QString &choice : field.choices)
            m_choice->addItem(choiceName(field.path, choice), choice);
        m_choice->setCurrentIndex(-1);
        m_choice->setPlaceholderText(tr("Choose"));
        connect(m_choice, &QComboBox::currentIndexChanged, this, &BulkValue::changed);
        break;
    case FieldType::Choices:
    case FieldType::Uuids:
        m_choices = new QListWidget(m_control);
        m_choices->setObjectName(QStringLiteral("choices"));
        m_choices->setAccessibleName(fieldName(field.path));
        m_choices->setMaximumHeight(widgets::theme().px(kListHeight));
        column->addWidget(m_choices);
        for (const QString &choice : field.choices)
            item(choiceName(field.path, choice), choice);
        if (field.type == FieldType::Uuids) {
            for (const catalogue::MonitoringCentre &centre : m_desk.centres())
                item(centre.name(QLocale().name().left(2)), centre.id);
        }
        connect(m_choices, &QListWidget::itemChanged, this, &BulkValue::changed);
        break;
    case FieldType::LocalText:
        for (const QString &language : {tr("in Latvian"), tr("in Lithuanian"), tr("in English")}) {
            m_languages.push_back(line(language));
            m_languages.back()->setAccessibleName(
                QStringLiteral("%1, %2").arg(fieldName(field.path), language));
        }
        break;
    default:
        m_line = line(rangeText());
        m_line->setObjectName(QStringLiteral("line"));
        m_line->setAccessibleName(fieldName(field.path));
        break;
    }
    emit changed();
}

QString BulkValue::rangeText() const
{
    const QLocale locale;
    if (m_field->type == FieldType::Date)
        return dayText(QDate::currentDate(), locale);
    if (m_field->min && m_field->max)
        return tr("%1 to %2 %3")
            .arg(locale.toString(*m_field->min, 'g', 10), locale.toString(*m_field->max, 'g', 10),
                 m_field->unit)
            .trimmed();
    return m_field->unit;
}

std::optional<double> BulkValue::number() const
{
    QString text = m_line->text().trimmed();
    text.remove(QLatin1Char(' '));
    text.replace(QLatin1Char(','), QLatin1Char('.'));
    text.replace(QChar(u'−'), QLatin1Char('-'));
    bool valid = false;
    const double value = text.toDouble(&valid);
    return valid ? std::optional<double>(value) : std::nullopt;
}

std::optional<QJsonValue> BulkValue::value() const
{
    if (!m_field || !fault().isEmpty())
        return {};
    if (m_choice) {
        if (m_choice->currentIndex() < 0)
            return {};
        return QJsonValue::fromVariant(m_choice->currentData());
    }
    if (m_choices) {
        QJsonArray chosen;
        for (int i = 0; i < m_choices->count(); ++i) {
            if (m_choices->item(i)->checkState() == Qt::Checked)
                chosen.append(m_choices->item(i)->data(Qt::UserRole).toString());
        }
        return chosen.isEmpty() ? std::nullopt : std::optional<QJsonValue>(chosen);
    }
    if (!m_languages.empty()) {
        QJsonObject text;
        for (size_t i = 0; i < m_languages.size(); ++i) {
            if (const QString part = m_languages[i]->text().trimmed(); !part.isEmpty())
                text.insert(QLatin1String(kLanguages[i]), part);
        }
        return text.isEmpty() ? std::nullopt : std::optional<QJsonValue>(text);
    }
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return {};
    switch (m_field->type) {
    case FieldType::Integer:
        return QJsonValue(static_cast<qint64>(*number()));
    case FieldType::Number:
        return QJsonValue(*number());
    case FieldType::Date:
        return QJsonValue(parseDay(text).toString(Qt::ISODate));
    default:
        return QJsonValue(text);
    }
}

QString BulkValue::fault() const
{
    if (!m_line || m_line->text().trimmed().isEmpty())
        return {};
    const QString text = m_line->text().trimmed();
    switch (m_field->type) {
    case FieldType::Integer:
    case FieldType::Number: {
        const std::optional<double> value = number();
        if (!value || (m_field->type == FieldType::Integer && *value != static_cast<double>(qint64(*value))))
            return m_field->type == FieldType::Integer ? tr("Enter a whole number.") : tr("Enter a number.");
        if ((m_field->min && *value < *m_field->min) || (m_field->max && *value > *m_field->max))
            return tr("Allowed is %1.").arg(rangeText());
        return {};
    }
    case FieldType::Date:
        return parseDay(text).isValid()
                   ? QString()
                   : tr("Enter a day like %1.").arg(dayText(QDate::currentDate(), QLocale()));
    default:
        break;
    }
    if (!m_field->pattern.isEmpty() &&
        !QRegularExpression(QRegularExpression::anchoredPattern(m_field->pattern)).match(text).hasMatch())
        return tr("This field has another form.");
    return {};
}

} // namespace videoguard::catalogue_ui
