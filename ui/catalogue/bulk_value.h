// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/catalogue_desk.h"

#include <QLocale>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace videoguard::catalogue_ui {

/// The control for a new value of one field, whatever its type.
class BulkValue : public QWidget
{
    Q_OBJECT

public:
    /// `desk` names the centres; it outlives the control.
    explicit BulkValue(console::CatalogueDesk &desk, QWidget *parent = nullptr);

    void setField(const catalogue::Field &field);
    /// Nothing while what stands there is no value of the field yet.
    [[nodiscard]] std::optional<QJsonValue> value() const;
    /// What is wrong with what stands there; empty when it is a value or nothing was entered.
    [[nodiscard]] QString fault() const;

signals:
    void changed();

private:
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] QString rangeText() const;

    console::CatalogueDesk &m_desk;
    const catalogue::Field *m_field = nullptr;
    QWidget *m_control = nullptr;
    QLineEdit *m_line = nullptr;
    std::vector<QLineEdit *> m_languages; ///< lv, lt, en
    QComboBox *m_choice = nullptr;
    QListWidget *m_choices = nullptr;
};

} // namespace videoguard::catalogue_ui
