// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace videoguard::bench {

/// One figure: becomes one line of JSON, its keys in the order of these members.
struct Figure {
    QString bench = {};     ///< "wall_bench"
    QString caseName = {};  ///< "16sub"
    QString figure = {};    ///< which of the case's figures: "cpu", "fps"
    QString reference = {}; ///< what `ratio` compares with, "limit"; empty = none
    double value = 0;
    QString unit = {};                ///< of `value`
    std::optional<double> ratio = {}; ///< value / reference of the same run
    QString target = {};              ///< in words: "ratio <= 1.20"; empty = only told
    std::optional<bool> holds = {};   ///< whether the target is reached; nothing without a target
    std::vector<std::pair<QString, QJsonValue>> further = {};
};

/// Prints one line of JSON to stdout, flushed.
void print(const Figure &figure);

/// A line of progress to stderr.
void tell(const QString &line);

/// What the command line of a benchmark asked for: --quick, --case NAME (repeatable), --list.
struct Options {
    bool quick = false;
    QStringList cases;      ///< those to run, in the benchmark's order
    std::optional<int> end; ///< set: leave with this exit code now (--list, --help, a mistake)
};

/// Reads the command line of a benchmark that has the cases `known`. Answers --list itself.
[[nodiscard]] Options readOptions(const QString &description, const QStringList &known);

/// The middle value, the mean of the two middle ones for an even count; 0 for none.
[[nodiscard]] double median(std::vector<double> values);
/// The value that `part` (0 to 1) of the values do not exceed; 0 for none.
[[nodiscard]] double quantile(std::vector<double> values, double part);
/// Rounded for printing.
[[nodiscard]] double rounded(double value, int decimals);

/// The values, rounded, for `Figure::further`.
[[nodiscard]] QJsonArray toJson(const std::vector<double> &values, int decimals);

/// Other work on this machine must not share our turn on the processors: asks the kernel's autogroup
/// scheduler for precedence. Has no effect where that is not allowed.
void askForPrecedence();
/// The machine's load average of the last minute.
[[nodiscard]] double machineLoad();

} // namespace videoguard::bench
