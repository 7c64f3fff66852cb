// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPushButton>
#include <QWidget>
class QLabel;

namespace videoguard::widgets {

/// What stands where a list or a picture would: what happened, what it means, and the next step on the same
/// spot. Centred; the words wrap.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `icon` may be empty. `explanation` is muted and may be empty.
    void setWords(const QString &icon, const QString &sentence, const QString &explanation = {});
    /// The next step; empty text hides the button.
    void setButton(const QString &text);
    [[nodiscard]] QPushButton *button() const { return m_button; }

signals:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_explanation;
    QPushButton *m_button;
};

} // namespace videoguard::widgets
