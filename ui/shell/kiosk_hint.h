// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace videoguard::shell {

/// Says for some seconds how a locked wall is left, over its pictures; deletes itself. GUI thread.
class KioskHint : public QWidget
{
    Q_OBJECT

public:
    /// `hasCode`: one will be asked for.
    KioskHint(QWidget &window, bool hasCode);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
};

} // namespace videoguard::shell
