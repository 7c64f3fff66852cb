// SPDX-License-Identifier: EUPL-1.2
#include "ui/partners/refused_dialog.h"

#include "ui/partners/decisions.h"
#include "ui/partners/partner_words.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace videoguard::partners {

using sync::Refusal;
using widgets::theme;

QString refusalText(Refusal why)
{
    switch (why) {
    case Refusal::ForeignOwner:
        return PartnerWords::tr("It names another municipality as its owner.");
    case Refusal::ChangedId:
        return PartnerWords::tr("Its identifier is not the one it is stored under.");
    case Refusal::TooLarge:
        return PartnerWords::tr("It is larger than a record may be.");
    case Refusal::Malformed:
        return PartnerWords::tr("It is damaged or does not keep to the form.");
    case Refusal::LocalField:
        return PartnerWords::tr("It holds a field that never leaves an installation.");
    case Refusal::UnknownSchema:
        return PartnerWords::tr("It comes from a version that this console does not know.");
    case Refusal::MovedOwner:
        break;
    }
    return PartnerWords::tr("Here the same record belongs to another municipality.");
}

std::vector<RefusedLine> refusedLines(const std::vector<sync::RefusedDocument> &documents, qint64 now_us,
                                      const QLocale &locale)
{
    std::vector<RefusedLine> lines;
    for (const sync::RefusedDocument &document : documents) {
        const auto [reference, name] = recordTitle(document.body, languageOf(locale));
        const bool known = document.body.contains("\"ref\"") || !name.isEmpty();
        QString title = known ? reference : document.id;
        if (known && !name.isEmpty())
            title += QStringLiteral("  ") + name;
        lines.push_back(
            {title, refusalText(document.why), whenText(document.at_us, now_us, locale), document.cause});
    }
    return lines;
}

QString refusedReport(const QString &partner, const std::vector<RefusedLine> &lines)
{
    QString report =
        PartnerWords::tr("Records of %1 that were not accepted").arg(partner) + QLatin1Char('\n');
    for (const RefusedLine &line : lines) {
        report += QStringLiteral("- %1: %2 (%3").arg(line.reference, line.why, line.since);
        report += line.cause.isEmpty() ? QStringLiteral(")\n") : QStringLiteral("; %1)\n").arg(line.cause);
    }
    return report;
}

RefusedDialog::RefusedDialog(const QString &partner, const std::vector<RefusedLine> &lines, QWidget *parent)
    : DialogFrame(tr("Records of %1 that were not accepted").arg(partner), parent)
{
    setObjectName(QStringLiteral("refusedDialog"));
    addWords(tr("Nothing here was changed by them. As soon as the partner sends a correct version, it is "
                "accepted and "
                "leaves this list."),
             "muted");
    auto *table = new QTableWidget(static_cast<int>(lines.size()), 4, this);
    table->setObjectName(QStringLiteral("refused.table"));
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Record"), tr("Why"), tr("Since"), tr("Technical cause")});
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setTabKeyNavigation(false);
    table->setProperty("role", QStringLiteral("canvas"));
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (size_t at = 0; at < lines.size(); ++at) {
        const RefusedLine &line = lines[at];
        int column = 0;
        for (const QString &text : {line.reference, line.why, line.since, line.cause}) {
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(text);
            if (column >= 2)
                item->setForeground(theme().colour.muted);
            table->setItem(static_cast<int>(at), column++, item);
        }
    }
    table->setColumnWidth(0, theme().px(240));
    table->setColumnWidth(1, theme().px(330));
    table->setColumnWidth(2, theme().px(120));
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->setDefaultSectionSize(theme().size.tableRow);
    table->resizeRowsToContents();
    body()->addWidget(table, 1);
    QPushButton *copy = addLeftButton(tr("Copy report"));
    copy->setObjectName(QStringLiteral("refused.copy"));
    copy->setToolTip(tr("As text, for a letter to the partner"));
    connect(copy, &QPushButton::clicked, this,
            [partner, lines] { QGuiApplication::clipboard()->setText(refusedReport(partner, lines)); });
    QPushButton *close = addButton(tr("Close"), true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    sizeTo(980, 460);
}

} // namespace videoguard::partners
