// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QMenu;
class QToolButton;

namespace videoguard::widgets {

/// A row of joined buttons of which at most one is on. Segments that do not fit, and those added as `More`,
/// stand in a menu behind the last button, which carries the current one's text when that is hidden. One Tab
/// stop: arrow keys, Home and End move, Space or Enter choose. A click does not take the focus away from the
/// pictures.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Bar, More };

    explicit SegmentedControl(QWidget *parent = nullptr);

    void clear();
    /// `id` unique. `name` is what assistive tools say; empty = `text`.
    void addSegment(const QString &id, const QString &text, const QString &tooltip = {},
                    const QString &name = {}, Place place = Place::Bar);
    /// Actions under the hidden segments in the menu, for example "Edit layouts…"; not owned.
    void setMenuActions(const QList<QAction *> &actions);

    /// Empty or an unknown id: none is on.
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The operator chose; `setCurrent` does not emit.
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Segment {
        QString id;
        QString text;
        Place place;
        QToolButton *button;
    };

    void choose(const QString &id);
    void arrange();
    void moveFocus(const QToolButton *from, int step);
    void fillMenu();
    [[nodiscard]] int widthOf(const Segment &segment) const;
    [[nodiscard]] int moreWidth() const;
    [[nodiscard]] bool needsMore() const;
    [[nodiscard]] std::vector<QToolButton *> stops() const;

    std::vector<Segment> m_segments;
    QString m_current;
    QToolButton *m_more;
    QMenu *m_menu;
    QList<QAction *> m_menuActions;
};

} // namespace videoguard::widgets
