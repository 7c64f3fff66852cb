// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include <vector>

class QLabel;

namespace videoguard::wall {

class DialogBody;
class WayButton;

/// Stands in the middle of a wall while the console knows no camera at all: says why nothing is there and
/// which ways lead on. Follows the size of its parent. GUI thread.
class EmptyWall : public QWidget
{
    Q_OBJECT

public:
    /// `addressKey`: the shortcut that opens an address, printed beside that way.
    EmptyWall(const QString &addressKey, QWidget *parent);

    [[nodiscard]] QStringList ways() const;
    /// The first way takes the keyboard focus.
    void takeFocus();

signals:
    /// "import", "join", "address", "demo" or "first-start".
    void wayWanted(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Way {
        QString id;
        WayButton *button;
    };

    void addWay(const char *id, const char *icon);
    void say();
    void place();

    QString m_addressKey;
    QLabel *m_title;
    QLabel *m_explanation;
    QWidget *m_content;
    DialogBody *m_body;
    std::vector<Way> m_ways;
};

} // namespace videoguard::wall
