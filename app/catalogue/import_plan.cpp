// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/csv_reader.h"
#include "app/catalogue/exchange.h"
#include "app/catalogue/import_context.h"
#include "app/catalogue/json_rows.h"
#include "app/catalogue/json_splitter.h"
#include "app/catalogue/row_builder.h"

namespace videoguard::catalogue {

namespace {

using base::ErrorKind;
using base::Result;
using Outcome = ImportRow::Outcome;
using Progress = std::function<bool(qint64, qint64)>;

constexpr qint64 kHead_bytes = 64 * 1024;
constexpr qint64 kPiece_bytes = 1024 * 1024;
constexpr qint64 kLargestFile_bytes = 4LL * 1024 * 1024 * 1024;
constexpr int kRowsBetweenProgress = 500;

tl::unexpected<base::Error> cancelled(const QString &file)
{
    return base::fail(ErrorKind::Cancelled, QStringLiteral("read %1").arg(file));
}

/// Empty cells at the end of a row say nothing; spreadsheets write more or fewer of them.
void fitTo(QStringList &cells, qsizetype columns)
{
    while (cells.size() > columns && cells.last().trimmed().isEmpty())
        cells.removeLast();
}

Result<void> readTable(const QString &file, const ImportContext &context, const Progress &progress,
                       ImportPlan &plan)
{
    auto text = TextFile::open(file, context.options().encoding, progress);
    if (!text)
        return tl::unexpected(text.error());
    plan.encoding = (*text)->encoding();
    CsvReader reader(**text);
    auto header = reader.next();
    if (!header)
        return tl::unexpected(header.error());
    if (!*header)
        return base::fail(ErrorKind::Corrupt, QStringLiteral("read %1").arg(file),
                          QStringLiteral("the file is empty"));
    const RowBuilder builder((*header)->cells, context);
    if (!builder.makesSense())
        return base::fail(
            ErrorKind::Corrupt, QStringLiteral("read %1").arg(file),
            QStringLiteral("line %1 names no column of a camera (id, ref, name ...)").arg((*header)->line));
    plan.unknownColumns = builder.unknownColumns();
    const qsizetype columns = (*header)->cells.size();
    for (int count = 0;; ++count) {
        if (progress && count % kRowsBetweenProgress == 0 &&
            !progress((*text)->size() / 10 + (*text)->position() / 10 * 9, (*text)->size()))
            return cancelled(file);
        auto row = reader.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        fitTo((*row)->cells, columns);
        if ((*row)->cells.size() != columns) {
            ImportRow refused;
            refused.line = (*row)->line;
            refused.outcome = Outcome::Refused;
            refused.problem = QStringLiteral("it has %1 columns instead of %2; the file may be cut off here")
                                  .arg((*row)->cells.size())
                                  .arg(columns);
            plan.rows.push_back(std::move(refused));
            continue;
        }
        auto built = builder.build((*row)->line, (*row)->cells);
        if (!built)
            return tl::unexpected(built.error());
        plan.rows.push_back(std::move(*built));
    }
}

Result<void> takeObjects(JsonSplitter &splitter, const ImportContext &context, ImportPlan &plan)
{
    while (!splitter.objects().empty()) {
        const QByteArray json = std::move(splitter.objects().front());
        splitter.objects().pop_front();
        const int number = static_cast<int>(plan.rows.size()) + 1;
        auto row = rowFromJson(json, number, plan.format, context, plan.unknownColumns);
        if (!row)
            return tl::unexpected(row.error());
        plan.rows.push_back(std::move(*row));
    }
    return {};
}

Result<void> readObjects(const QString &path, const ImportContext &context, const Progress &progress,
                         ImportPlan &plan)
{
    QFile file(path);
    const QString what = QStringLiteral("read %1").arg(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorKind::Denied, what, file.errorString());
    if (file.size() > kLargestFile_bytes)
        return base::fail(ErrorKind::Full, what, QStringLiteral("the file has more than 4 GiB"));
    plan.encoding = QStringLiteral("UTF-8");
    JsonSplitter splitter(plan.format == ExchangeFormat::Json ? JsonSplitter::Shape::Objects
                                                              : JsonSplitter::Shape::Features);
    while (!file.atEnd()) {
        if (progress && !progress(file.pos(), file.size()))
            return cancelled(path);
        const QByteArray piece = file.read(kPiece_bytes);
        if (piece.isEmpty())
            return base::fail(ErrorKind::Corrupt, what, file.errorString());
        if (const auto fed = splitter.feed(piece); !fed)
            return fed;
        if (const auto taken = takeObjects(splitter, context, plan); !taken)
            return taken;
    }
    if (const auto finished = splitter.finish(); !finished)
        return finished;
    if (plan.rows.empty())
        return base::fail(ErrorKind::Corrupt, what, QStringLiteral("there is no camera in it"));
    return {};
}

void countRows(ImportPlan &plan)
{
    for (const ImportRow &row : plan.rows) {
        plan.added += row.outcome == Outcome::Added ? 1 : 0;
        plan.changed += row.outcome == Outcome::Changed ? 1 : 0;
        plan.unchanged += row.outcome == Outcome::Unchanged ? 1 : 0;
        plan.refused += row.outcome == Outcome::Refused ? 1 : 0;
        plan.swapped += row.axesSwapped ? 1 : 0;
    }
}

} // namespace

Result<ExchangeFormat> formatOf(const QString &fileName, const QByteArray &head)
{
    const QString suffix = fileName.section(u'/', -1).section(u'.', -1).toLower();
    QByteArray start = head;
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed();
    if (start.startsWith("PK\x03\x04") || start.startsWith("\xD0\xCF\x11\xE0"))
        return base::fail(ErrorKind::Unsupported, QStringLiteral("read %1").arg(fileName),
                          QStringLiteral("it is a spreadsheet file or an archive; save it as CSV first"));
    const bool isJson = start.startsWith('{') || start.startsWith('[');
    if (isJson && start.contains("\"FeatureCollection\""))
        return start.contains("\"surveillance\"") && start.contains("\"man_made\"") &&
                       !start.contains("\"vg.camera/1\"")
                   ? ExchangeFormat::Osm
                   : ExchangeFormat::GeoJson;
    if (suffix == QLatin1String("csv") || suffix == QLatin1String("tsv") || suffix == QLatin1String("txt"))
        return ExchangeFormat::Csv;
    if (suffix == QLatin1String("geojson"))
        return ExchangeFormat::GeoJson;
    if (isJson || suffix == QLatin1String("json") || suffix == QLatin1String("jsonl") ||
        suffix == QLatin1String("ndjson"))
        return ExchangeFormat::Json;
    const QByteArray firstLine = start.left(start.indexOf('\n'));
    if (firstLine.contains(';') || firstLine.contains(',') || firstLine.contains('\t'))
        return ExchangeFormat::Csv;
    return base::fail(ErrorKind::Unsupported, QStringLiteral("read %1").arg(fileName),
                      QStringLiteral("neither a table nor JSON"));
}

Result<ImportPlan> planImport(const QString &file, Store &store, const ImportOptions &options,
                              const Progress &progress)
{
    QFile head(file);
    const QString what = QStringLiteral("read %1").arg(file);
    if (!head.exists())
        return base::fail(ErrorKind::NotFound, what, QStringLiteral("there is no such file"));
    if (!head.open(QIODevice::ReadOnly))
        return base::fail(ErrorKind::Denied, what, head.errorString());
    auto format =
        options.format ? Result<ExchangeFormat>(*options.format) : formatOf(file, head.read(kHead_bytes));
    if (!format)
        return tl::unexpected(format.error());
    auto context = ImportContext::make(store, options);
    if (!context)
        return tl::unexpected(context.error());
    ImportPlan plan;
    plan.format = *format;
    const auto read = plan.format == ExchangeFormat::Csv ? readTable(file, *context, progress, plan)
                                                         : readObjects(file, *context, progress, plan);
    if (!read)
        return tl::unexpected(read.error());
    if (const auto checked = context->refuseCollisions(plan.rows); !checked)
        return tl::unexpected(checked.error());
    countRows(plan);
    return plan;
}

Result<int> carryOut(const ImportPlan &plan, Store &store, const Author &author)
{
    std::vector<CameraRecord> cameras;
    cameras.reserve(static_cast<size_t>(plan.added + plan.changed));
    for (const ImportRow &row : plan.rows) {
        if (row.outcome == Outcome::Added || row.outcome == Outcome::Changed)
            cameras.push_back(row.camera);
    }
    const auto saved = store.saveAll(cameras, author);
    if (!saved)
        return tl::unexpected(saved.error());
    return static_cast<int>(saved->size());
}

} // namespace videoguard::catalogue
