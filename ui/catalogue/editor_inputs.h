// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/fields.h"

#include <QJsonValue>
#include <QLineEdit>
#include <QLocale>

namespace videoguard::catalogue_ui {

/// A line that prints a unit at its right end and leaves undo to the form around it.
class UnitEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit UnitEdit(const QString &unit, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_unit;
};

/// What was typed as a value of the record: null for nothing; what is no number, date or moment stays text,
/// so that the record's rules can say so. Numbers with comma or point, dates as 2026-03-04 or 04.03.2026.
[[nodiscard]] QJsonValue typedValue(const catalogue::Field &field, const QString &text);
/// The value as the line shows it for editing.
[[nodiscard]] QString typedText(const catalogue::Field &field, const QJsonValue &value,
                                const QLocale &locale);

} // namespace videoguard::catalogue_ui
