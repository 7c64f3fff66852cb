// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/incidents/incident_types.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace videoguard::incidents_ui {

/// The people involved, one row each: a role and a description. Never a register of names.
class InvolvedList : public QWidget
{
    Q_OBJECT

public:
    explicit InvolvedList(QWidget *parent = nullptr);

    void setPeople(const std::vector<incidents::Involved> &people);
    [[nodiscard]] std::vector<incidents::Involved> people() const;

signals:
    void edited();

private:
    struct Row {
        QWidget *widget;
        QComboBox *role;
        QLineEdit *description;
    };
    Row &addRow(const incidents::Involved &person);

    QVBoxLayout *m_column;
    QPushButton *m_add;
    std::vector<Row> m_rows;
};

} // namespace videoguard::incidents_ui
