// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLabel>

namespace videoguard::widgets {

/// One line of plain text that elides in the middle when there is no room; the whole text is then the tooltip
/// and always the accessible name. Shrinks to a few letters, grows to its text.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// Hides QLabel::setText on purpose: the whole text is kept, the shown one is painted.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    /// Whether the last painting could not show everything.
    [[nodiscard]] bool isElided() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
};

} // namespace videoguard::widgets
