// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QKeySequence>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace videoguard::widgets {

class KeyCap;

/// A field that filters while typing: magnifier, text, and at the right the key that leads here, or a cross
/// while there is text. Esc empties it first and gives the focus back next.
class SearchField : public QWidget
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, const QKeySequence &key, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// Takes the keyboard focus and selects what stands there.
    void activate();
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

signals:
    void textChanged(const QString &text);
    /// Enter was pressed.
    void accepted();
    /// Down was pressed: into the list below.
    void leaveDown();
    /// Esc in the empty field.
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();

    QLineEdit *m_edit;
    QToolButton *m_clear;
    KeyCap *m_cap;
};

} // namespace videoguard::widgets
