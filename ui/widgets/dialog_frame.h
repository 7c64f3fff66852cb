// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace videoguard::widgets {

/// Words under a field that say what is wrong with it, or what follows from it. Takes no room while there are
/// none.
class DialogNote : public QWidget
{
    Q_OBJECT

public:
    /// `field` gets the warning frame and, as accessible description, the words. Not owned.
    explicit DialogNote(QWidget *field, QWidget *parent = nullptr);

    void setFault(const QString &words); ///< an amber frame and a triangle
    void setHint(const QString &words);  ///< an information sign, no frame
    void clear() { setFault({}); }
    [[nodiscard]] bool isFault() const { return m_isFault; }
    [[nodiscard]] QString text() const;

private:
    void say(const QString &words, bool isFault);

    QWidget *m_field;
    QLabel *m_icon;
    QLabel *m_words;
    bool m_isFault = false;
};

/// A window-modal dialog with title, body and a row of buttons. It grows, never shrinks, when notes appear in
/// it, up to the height of its screen; the main button stands last and is the default one.
class DialogFrame : public QDialog
{
    Q_OBJECT

public:
    DialogFrame(const QString &title, QWidget *parent);

    /// Where the content goes, from the top.
    [[nodiscard]] QBoxLayout *body() const { return m_body; }
    /// A label over `field` (its buddy; with its "&" key) and the note under it.
    DialogNote *addField(const QString &label, QWidget *field, QBoxLayout *column = nullptr);
    /// Wrapped plain text; `role` as in the style sheet, may be null.
    QLabel *addWords(const QString &text, const char *role = nullptr);
    /// At the right, the main one last; `main` is filled and the default.
    QPushButton *addButton(const QString &text, bool main = false);
    /// At the other side.
    QPushButton *addLeftButton(const QString &text);
    /// To lengths of the design, but no larger than the screen.
    void sizeTo(int width, int height);

protected:
    bool event(QEvent *event) override;

private:
    void grow();

    QBoxLayout *m_body;
    QBoxLayout *m_buttons;
};

/// A wrapping label that takes its text as it is, never as markup.
[[nodiscard]] QLabel *wrappedLabel(const QString &text, const char *role, QWidget *parent);

} // namespace videoguard::widgets
