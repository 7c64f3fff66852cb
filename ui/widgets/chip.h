// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/state_mark.h"

#include <QToolButton>

namespace videoguard::widgets {

/// A checkable filter: words (or an icon) and a count. The chosen one is filled, the others are outlined.
class Chip : public QToolButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);
    /// An icon instead of words; `name` is said by assistive tools and in the tooltip.
    Chip(Mark mark, const QString &name, QWidget *parent = nullptr);

    /// Negative: no count.
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void init(const QString &name);

    QString m_name;
    std::optional<Mark> m_mark;
    int m_count = -1;
};

/// Words on a small lighter ground, with an icon or without: "own", "Live", "No microphone".
class Tag : public QWidget
{
    Q_OBJECT

public:
    explicit Tag(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setMark(Mark mark);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    std::optional<Mark> m_mark;
};

} // namespace videoguard::widgets
