// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLayout>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace videoguard::widgets {

/// Lays its items in rows from left to right and begins a new row where the width ends.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr, int gap = -1);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.push_back(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool move) const;

    std::vector<QLayoutItem *> m_items;
    int m_gap;
};

/// Texts of one thing: what it is called and what it is. An empty name spans both columns.
struct NamedText {
    QString name;
    QString value;
    bool isKnown = true; ///< false: muted
};

/// A wrapping label that takes its text as it is, never as markup; selectable with the mouse.
[[nodiscard]] QLabel *plainText(const QString &text, const char *role, QWidget *parent);
/// A line across.
[[nodiscard]] QWidget *separator(QWidget *parent);
/// Names at the left, values at the right, both wrapping.
[[nodiscard]] QWidget *namedTexts(const std::vector<NamedText> &texts, QWidget *parent);
/// An icon in one of the theme's colours before a wrapping text.
[[nodiscard]] QWidget *iconText(const QString &icon, QColor (*colour)(), const QString &text,
                                const char *role, QWidget *parent);

/// A title that opens and closes what stands under it.
class FoldingGroup : public QWidget
{
    Q_OBJECT

public:
    FoldingGroup(const QString &title, QWidget *content, bool open, QWidget *parent = nullptr);
    [[nodiscard]] bool isOpen() const;

signals:
    void toggled(bool open);

private:
    void show(bool open);

    QToolButton *m_title;
    QWidget *m_content;
};

} // namespace videoguard::widgets
