// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/catalogue/filter_saved.h"
#include "ui/widgets/dialog_frame.h"

#include <QDate>

class QDateEdit;
class QLineEdit;
class QListWidget;

namespace videoguard::catalogue_ui {

/// Asks for a filter's name. A name that is taken replaces that filter, and the dialog says so before.
class FilterNameDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    /// `renamed`: the filter that gets another name; empty id: a new one.
    FilterNameDialog(const std::vector<catalogue::SavedFilter> &filters,
                     const catalogue::SavedFilter &renamed, QWidget *parent);

    [[nodiscard]] QString name() const;
    /// Of the filter that has this name already.
    [[nodiscard]] QString replacedId() const;
    void accept() override;

private:
    void judge();

    std::vector<catalogue::SavedFilter> m_filters;
    catalogue::SavedFilter m_renamed;
    QLineEdit *m_name;
    widgets::DialogNote *m_note;
    QPushButton *m_confirm;
};

/// The list of saved filters: apply, rename, delete.
class SavedFilterDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    SavedFilterDialog(SavedFilterMenu &menu, QWidget *parent);

private:
    void fill();
    void follow();
    [[nodiscard]] const catalogue::SavedFilter *current() const;
    void apply();
    void rename();
    void remove();

    SavedFilterMenu &m_menu;
    QListWidget *m_list;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QPushButton *m_apply;
};

/// Asks for a day.
class DayDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    DayDialog(const QString &title, const QString &label, const QDate &day, QWidget *parent);
    [[nodiscard]] QDate day() const;

private:
    QDateEdit *m_day;
};

} // namespace videoguard::catalogue_ui
