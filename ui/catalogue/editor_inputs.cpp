// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/editor_inputs.h"

#include "ui/catalogue/camera_words.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace videoguard::catalogue_ui {

namespace {

using catalogue::FieldType;

QDate dateOf(const QString &text)
{
    QString plain = text.trimmed();
    while (plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    for (const QString &form :
         {QStringLiteral("yyyy-MM-dd"), QStringLiteral("d.M.yyyy"), QStringLiteral("d. M. yyyy"),
          QStringLiteral("yyyy.MM.dd"), QStringLiteral("d/M/yyyy")}) {
        const QDate date = QDate::fromString(plain, form);
        if (date.isValid())
            return date;
    }
    const QDate named = QLocale().toDate(plain, QStringLiteral("d MMM yyyy"));
    return named;
}

QDateTime momentOf(const QString &text)
{
    const qsizetype space = text.trimmed().lastIndexOf(QLatin1Char(' '));
    if (space < 0)
        return dateOf(text).isValid() ? dateOf(text).startOfDay() : QDateTime();
    QString day = text.trimmed().left(space).trimmed();
    if (day.endsWith(QLatin1Char(',')))
        day.chop(1);
    const QTime time = QTime::fromString(text.trimmed().mid(space + 1), QStringLiteral("H:mm"));
    const QDate date = dateOf(day);
    return date.isValid() && time.isValid() ? QDateTime(date, time) : QDateTime();
}

} // namespace

UnitEdit::UnitEdit(const QString &unit, QWidget *parent)
    : QLineEdit(parent)
    , m_unit(unit)
{
    if (!unit.isEmpty())
        setTextMargins(0, 0, fontMetrics().horizontalAdvance(unit) + widgets::theme().px(6), 0);
}

bool UnitEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void UnitEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_unit.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(widgets::theme().colour.muted);
    painter.drawText(rect().adjusted(0, 0, -widgets::theme().px(10), 0), Qt::AlignRight | Qt::AlignVCenter,
                     m_unit);
}

QJsonValue typedValue(const catalogue::Field &field, const QString &text)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty())
        return QJsonValue::Null;
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Number: {
        QString digits;
        for (const QChar c : plain) {
            if (c.isSpace())
                continue;
            if (c == QLatin1Char(','))
                digits += QLatin1Char('.');
            else if (c == QChar(0x2212) || c == QChar(0x2013))
                digits += QLatin1Char('-');
            else
                digits += c;
        }
        bool ok = false;
        const double value = digits.toDouble(&ok);
        return ok ? QJsonValue(value) : QJsonValue(plain);
    }
    case FieldType::Date: {
        const QDate date = dateOf(plain);
        return date.isValid() ? date.toString(Qt::ISODate) : plain;
    }
    case FieldType::Time: {
        const QDateTime moment = momentOf(plain);
        return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : plain;
    }
    default:
        return text;
    }
}

QString typedText(const catalogue::Field &field, const QJsonValue &value, const QLocale &locale)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isDouble()) {
        QLocale plain = locale;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        QString text = plain.toString(value.toDouble(), 'g', 10);
        return text;
    }
    if (field.type == FieldType::Date) {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        return date.isValid() ? shortDate(date, locale) : value.toString();
    }
    if (field.type == FieldType::Time) {
        const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        return moment.isValid() ? shortMoment(moment, locale) : value.toString();
    }
    return value.toString();
}

} // namespace videoguard::catalogue_ui
