// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRadioButton>
#include <QToolButton>

namespace videoguard::wall {

/// What a large choice says: icon, a title (with its "&" key), and a muted sentence that wraps. A value that
/// knows its height and paints itself; the button around it is somebody else's.
struct CardWords {
    QString icon; ///< of resources/icons; empty: none
    QString title;
    QString detail;
    QString key; ///< printed as a cap at the right; empty: none

    /// Height that the words take in a card of `width`; `mark`: room before them for a sign.
    [[nodiscard]] int heightFor(int width, int mark) const;
    /// The width in which the title stands on one line.
    [[nodiscard]] int wishedWidth(int mark) const;
    void paint(QPainter &painter, const QRect &rect, int mark, bool enabled, bool strong) const;
};

/// One of several large choices; the chosen one has a filled ring, a thick frame and a bold title. In a
/// QButtonGroup arrow keys go from one to the next.
class ChoiceCard : public QRadioButton
{
    Q_OBJECT

public:
    explicit ChoiceCard(const QString &icon, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &detail);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &place) const override { return rect().contains(place); }
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    CardWords m_words;
};

/// A large button that says where it leads.
class WayButton : public QToolButton
{
    Q_OBJECT

public:
    explicit WayButton(const QString &icon, QWidget *parent = nullptr);

    /// `key`: a shortcut that does the same, printed; empty: none.
    void setWords(const QString &title, const QString &detail, const QString &key = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    CardWords m_words;
};

} // namespace videoguard::wall
