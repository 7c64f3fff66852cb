// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/partners/decisions.h"

#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace videoguard::partners {

/// The right side of the partners' screen: what needs a decision, what waits to be sent, the last rounds.
/// Shows a value, says what was pressed.
class DecisionPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit DecisionPanel(QWidget *parent = nullptr);

    /// Builds anew only when something else is to be said; keyboard focus stays where it was.
    void setContent(const PanelContent &content);
    [[nodiscard]] const PanelContent &content() const { return m_content; }

signals:
    void decided(const videoguard::partners::Decision &decision); ///< the button of it
    void retryWanted(qint64 outbox);
    void withdrawWanted(qint64 outbox);
    void recordActivated(const QString &id);
    void allWanted(); ///< no longer one partner only

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addHead(QVBoxLayout *column);
    void addDecisions(QVBoxLayout *column);
    [[nodiscard]] QWidget *decisionRow(const Decision &decision, int number);
    void addWaiting(QVBoxLayout *column);
    void addRounds(QVBoxLayout *column);

    PanelContent m_content;
};

} // namespace videoguard::partners
