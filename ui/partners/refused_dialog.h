// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/sync_types.h"
#include "ui/widgets/dialog_frame.h"

#include <QLocale>

namespace videoguard::partners {

/// One record of a partner that was not accepted, in words.
struct RefusedLine {
    QString reference; ///< or the identifier, where it says none
    QString why;
    QString since;
    QString cause; ///< technical
    friend bool operator==(const RefusedLine &, const RefusedLine &) = default;
};
[[nodiscard]] QString refusalText(sync::Refusal why);
[[nodiscard]] std::vector<RefusedLine> refusedLines(const std::vector<sync::RefusedDocument> &documents,
                                                    qint64 now_us, const QLocale &locale);
/// The list as plain text for a letter to the partner.
[[nodiscard]] QString refusedReport(const QString &partner, const std::vector<RefusedLine> &lines);

/// The records of one partner that were refused, why, since when.
class RefusedDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    RefusedDialog(const QString &partner, const std::vector<RefusedLine> &lines, QWidget *parent);
};

} // namespace videoguard::partners
