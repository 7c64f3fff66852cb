// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/probe/report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace videoguard::bench {

namespace {

/// A JSON value alone; QJsonDocument writes arrays and objects only.
QByteArray textOf(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

void print(const Figure &figure)
{
    std::vector<std::pair<QString, QJsonValue>> fields{
        {QStringLiteral("bench"), figure.bench},
        {QStringLiteral("case"), figure.caseName},
        {QStringLiteral("figure"), figure.figure},
        {QStringLiteral("reference"),
         figure.reference.isEmpty() ? QJsonValue() : QJsonValue(figure.reference)},
        {QStringLiteral("value"), rounded(figure.value, 2)},
        {QStringLiteral("unit"), figure.unit},
        {QStringLiteral("ratio"), figure.ratio ? QJsonValue(rounded(*figure.ratio, 3)) : QJsonValue()},
        {QStringLiteral("target"), figure.target.isEmpty() ? QJsonValue() : QJsonValue(figure.target)},
        {QStringLiteral("holds"), figure.holds ? QJsonValue(*figure.holds) : QJsonValue()}};
    fields.insert(fields.end(), figure.further.begin(), figure.further.end());
    QByteArray line = "{";
    for (const auto &[name, value] : fields) {
        if (line.size() > 1)
            line += ',';
        line += textOf(name) + ':' + textOf(value);
    }
    line += "}\n";
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

void tell(const QString &line)
{
    std::fprintf(stderr, "%s\n", line.toUtf8().constData());
}

Options readOptions(const QString &description, const QStringList &known)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    parser.addHelpOption();
    const QCommandLineOption quick(QStringLiteral("quick"),
                                   QStringLiteral("Fewer repetitions, about a minute."));
    const QCommandLineOption one(QStringLiteral("case"), QStringLiteral("Run this case only; repeatable."),
                                 QStringLiteral("name"));
    const QCommandLineOption list(QStringLiteral("list"), QStringLiteral("Print the cases' names."));
    parser.addOptions({quick, one, list});
    parser.process(*QCoreApplication::instance());

    Options options;
    options.quick = parser.isSet(quick);
    if (parser.isSet(list)) {
        for (const QString &name : known)
            std::printf("%s\n", name.toUtf8().constData());
        options.end = EXIT_SUCCESS;
        return options;
    }
    const QStringList asked = parser.values(one);
    for (const QString &name : asked) {
        if (!known.contains(name)) {
            tell(QStringLiteral("No case %1; there are: %2").arg(name, known.join(QStringLiteral(", "))));
            options.end = EXIT_FAILURE;
        }
    }
    for (const QString &name : known) {
        if (asked.isEmpty() || asked.contains(name))
            options.cases << name;
    }
    return options;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = std::size_t(std::ceil(part * double(values.size())));
    return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

QJsonArray toJson(const std::vector<double> &values, int decimals)
{
    QJsonArray array;
    for (const double value : values)
        array.append(rounded(value, decimals));
    return array;
}

void askForPrecedence()
{
    QFile file(QStringLiteral("/proc/self/autogroup"));
    if (file.open(QIODevice::WriteOnly))
        file.write("-8\n");
}

double machineLoad()
{
    QFile file(QStringLiteral("/proc/loadavg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(0).toDouble() : 0;
}

} // namespace videoguard::bench
