// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/catalogue/bulk_change.h"
#include "ui/widgets/dialog_frame.h"

#include "app/console/catalogue_desk.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace videoguard::catalogue_ui {

class BulkValue;

/// What is common to dialogs that change several cameras: says beforehand how many change, which are refused
/// and why, and writes all or nothing.
class BulkDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    /// `desk` outlives the dialog.
    BulkDialog(const QString &title, console::CatalogueDesk &desk, const QStringList &ids, QWidget *parent);

    [[nodiscard]] const BulkPlan &plan() const { return m_plan; }
    [[nodiscard]] bool isPlanned() const { return m_planned; }
    [[nodiscard]] QPushButton *mainButton() const { return m_main; }

signals:
    void planned();
    void carriedOut(int changed);
    void said(const QString &sentence, bool isProblem);

protected:
    using Change = std::function<void(catalogue::CameraRecord &)>;
    /// What to do to each camera; empty while the form is not complete.
    [[nodiscard]] virtual Change change() const = 0;
    [[nodiscard]] virtual QString buttonText(int cameras) const = 0;
    void addOutcome();
    void planSoon();

private:
    void makePlan();
    void showPlan();
    void carryOut();
    [[nodiscard]] QString reasonText(const BulkPlan::Refusal &refusal) const;

    console::CatalogueDesk &m_desk;
    QStringList m_ids;
    BulkPlan m_plan;
    bool m_planned = false;
    quint64 m_generation = 0;
    QTimer m_soon;
    QLabel *m_outcome = nullptr;
    QListWidget *m_refused = nullptr;
    QPushButton *m_main = nullptr;
};

/// One field of several own cameras gets a new value, or becomes unknown.
class BulkEditDialog : public BulkDialog
{
    Q_OBJECT

public:
    BulkEditDialog(console::CatalogueDesk &desk, const QStringList &ids, QWidget *parent);

    [[nodiscard]] QComboBox *fields() const { return m_field; }
    [[nodiscard]] BulkValue *value() const { return m_value; }
    [[nodiscard]] QCheckBox *removing() const { return m_remove; }

protected:
    [[nodiscard]] Change change() const override;
    [[nodiscard]] QString buttonText(int cameras) const override;

private:
    void follow();

    QComboBox *m_field;
    BulkValue *m_value;
    widgets::DialogNote *m_note;
    QCheckBox *m_remove;
};

/// Takes own cameras out of service, with the reason.
class RetireDialog : public BulkDialog
{
    Q_OBJECT

public:
    RetireDialog(console::CatalogueDesk &desk, const QStringList &ids, QWidget *parent);
    [[nodiscard]] QLineEdit *reason() const { return m_reason; }

protected:
    [[nodiscard]] Change change() const override;
    [[nodiscard]] QString buttonText(int cameras) const override;

private:
    QLineEdit *m_reason;
};

} // namespace videoguard::catalogue_ui
