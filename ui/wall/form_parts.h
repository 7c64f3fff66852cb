// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/camera.h"

#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QWidget>

class QBoxLayout;
class QDialog;
class QLabel;
class QLineEdit;
class QPushButton;

namespace videoguard::wall {

/// Words under a field that say what is wrong with it, or what follows from it. Takes no room while there are
/// none.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    /// `field` gets the warning frame and, as accessible description, the words. It is not owned.
    explicit FieldNote(QWidget *field, QWidget *parent = nullptr);

    /// Blocks the dialog: an amber frame and a triangle.
    void setFault(const QString &words);
    /// Only tells: an information sign, no frame.
    void setHint(const QString &words);
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

/// A masked line with a switch that shows what was typed.
class SecretField : public QWidget
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const;
    void setText(const QString &text);

private:
    QLineEdit *m_edit;
};

/// A row of a list or table: the selected one has the bar that means "selected" everywhere, no cell has a
/// focus box.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The middle of a dialog: as high as what is in it, and scrolled where the screen is lower than that.
class DialogBody : public QScrollArea
{
    Q_OBJECT

public:
    explicit DialogBody(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// For every dialog, when all is in it: shows the keyboard focus, and lets it grow, never shrink, when notes
/// appear in it, up to the height of its screen.
void prepareDialog(QDialog *dialog);

/// Sizes a window to lengths of the design, but no larger than its screen.
void sizeWindow(QWidget *window, int width, int height);

/// The buttons at the foot of a dialog, the main one last; `left` ones stand at the other side.
[[nodiscard]] QBoxLayout *buttonRow(const std::vector<QPushButton *> &buttons,
                                    const std::vector<QPushButton *> &left = {});

/// A label over `field` (its buddy; `label` with its "&" key), and the note under it, added to `column`.
FieldNote *addField(QBoxLayout *column, const QString &label, QWidget *field,
                    const QString &accessibleName = {});

/// Icon, title and an explanation (may be empty) at the head of a dialog.
[[nodiscard]] QWidget *dialogHead(const QString &icon, QColor (*colour)(), const QString &title,
                                  const QString &explanation, QWidget *parent);

/// A wrapping label that takes its text as it is, never as markup.
[[nodiscard]] QLabel *plainLabel(const QString &text, const char *role, QWidget *parent);

/// "107 Rīgas iela": what people call the camera.
[[nodiscard]] QString cameraTitle(const console::Camera &camera);

} // namespace videoguard::wall
