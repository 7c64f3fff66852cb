// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/catalogue/filter_words.h"

#include <QMenu>
#include <QToolButton>

namespace videoguard::catalogue_ui {

/// A chip with its cross: Enter, Space, Delete or a click anywhere on it removes the filter.
class FilterChipButton : public QToolButton
{
    Q_OBJECT

public:
    FilterChipButton(const FilterChip &chip, QWidget *parent);

    [[nodiscard]] const catalogue::Filter &without() const { return m_without; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    catalogue::Filter m_without;
};

/// The chips in one row; those that find no room stand in a menu behind the last one.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void setChips(const std::vector<FilterChip> &chips);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void filterWanted(const catalogue::Filter &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();

    std::vector<FilterChip> m_chips;
    std::vector<FilterChipButton *> m_buttons;
    QToolButton *m_more;
};

/// Everything one can filter by. Stays open while several choices of a group are ticked.
class FilterMenu : public QMenu
{
    Q_OBJECT

public:
    explicit FilterMenu(QWidget *parent = nullptr);

    /// What it offers depends on the filter in force.
    void setFilter(const catalogue::Filter &filter, const TableWords &words);

signals:
    void filterWanted(const catalogue::Filter &filter);
    void dayWanted(); ///< "Changed since a day…"

private:
    void fill();
    void addSince();

    catalogue::Filter m_filter;
    TableWords m_words;
};

} // namespace videoguard::catalogue_ui
