// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRadioButton>

namespace videoguard::partners {

/// One of two answers in the merge dialogue: a radio button whose whole cell is the target, with the value
/// and, under it, how it was determined.
class ChoiceCell : public QRadioButton
{
    Q_OBJECT

public:
    explicit ChoiceCell(const QString &value, const QString &source, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    [[nodiscard]] int textLeft() const;

    QString m_value;
    QString m_source;
};

} // namespace videoguard::partners
