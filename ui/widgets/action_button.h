// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QToolButton>

namespace videoguard::widgets {

/// The button of an action in a bar: icon, word, and its key where asked for. Follows the action's text, icon
/// and state. With a menu it shows an arrow. A click does not take the focus away from the pictures.
class ActionButton : public QToolButton
{
    Q_OBJECT

public:
    enum class Look {
        Flat,     ///< nothing around it until the pointer is there
        Outlined, ///< a line around it
        Raised    ///< filled: the first choice of a strip, strong
    };

    explicit ActionButton(QAction *action, Look look = Look::Flat, QWidget *parent = nullptr);

    /// Prints the action's shortcut as a key cap behind the word.
    void setKeyShown(bool shown);
    /// Icon alone; the word is tooltip and accessible name anyway.
    void setIconOnly(bool iconOnly);
    /// In bars lower than 44 px.
    void setSmall(bool small);
    [[nodiscard]] int widthFor(bool iconOnly) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void actionEvent(QActionEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QFont wordFont() const;
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString word() const;
    [[nodiscard]] int padding() const;

    Look m_look;
    bool m_keyShown = false;
    bool m_iconOnly = false;
    bool m_small = false;
};

} // namespace videoguard::widgets
