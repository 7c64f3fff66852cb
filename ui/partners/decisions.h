// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/partners/partner_rows.h"

namespace videoguard::partners {

/// One thing that needs a person, in sentences, with the one step that comes next.
struct Decision {
    enum class Kind { LogIn, Conflict, Rejected, Fork, Refused, Certificate, Access, Publish, Offline };
    Kind kind = Kind::Conflict;
    QString partnerId;
    qint64 outbox = 0; ///< of Conflict and Rejected
    QString record;    ///< id, of Conflict, Rejected and Fork
    QString title;
    QString text;
    QString button;

    friend bool operator==(const Decision &, const Decision &) = default;
};
[[nodiscard]] QString iconOf(Decision::Kind kind);

/// An own change that has not reached the server.
struct WaitingLine {
    qint64 outbox = 0;
    QString record;
    QString reference;
    QString name;
    QString what; ///< changed fields and what happens next
    friend bool operator==(const WaitingLine &, const WaitingLine &) = default;
};

/// Rounds of one minute with all partners together.
struct RoundLine {
    QString when;
    QString what;
    bool failed = false;
    friend bool operator==(const RoundLine &, const RoundLine &) = default;
};

/// What the right side of the page says.
struct PanelContent {
    QString partnerId;                              ///< narrowed to this partner; empty: all
    QString title;                                  ///< of the partner's head
    std::vector<std::pair<QString, QString>> facts; ///< of the partner: name and value
    std::vector<Decision> decisions;
    int allDecisions = 0; ///< without narrowing
    std::vector<WaitingLine> waiting;
    int allWaiting = 0; ///< more than are listed
    std::vector<RoundLine> rounds;
    QString traffic;
    friend bool operator==(const PanelContent &, const PanelContent &) = default;
};

/// What the decisions are made of. Everything outlives the call.
struct DecisionFacts {
    const PartnerFacts &partners;
    const std::vector<PartnerRow> &rows;
    const std::vector<sync::OutboxItem> &outbox;
    const QStringList &forked; ///< ids
    /// Reference and name of a record that is here.
    std::function<QString(const QString &id)> titleOf;
    bool needsPassword = false;
    bool publishable = false; ///< own cameras are here and none on the server
};
/// In the order in which they should be met.
[[nodiscard]] std::vector<Decision> decisionsOf(const DecisionFacts &facts);
[[nodiscard]] std::vector<WaitingLine> waitingLines(const std::vector<sync::OutboxItem> &outbox, int most,
                                                    const QLocale &locale);
/// `names`: of the partner of a feed, by the feed's number.
[[nodiscard]] std::vector<RoundLine> roundLines(const std::vector<sync::Round> &rounds,
                                                const QHash<qint64, QString> &names, qint64 now_us,
                                                const QLocale &locale, int most);
/// "name, viewing direction": what an edit changed; "new camera", "deleted".
[[nodiscard]] QString changedText(const sync::OutboxItem &item);
/// "TAL-CAM-007" and the name of the record that an edit is of.
[[nodiscard]] std::pair<QString, QString> recordTitle(const QByteArray &body, const QString &language);

} // namespace videoguard::partners
