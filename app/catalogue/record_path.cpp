// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/record_path.h"

#include <QJsonArray>

#include <span>
#include <vector>

namespace videoguard::catalogue {

namespace {

constexpr int kLargestIndex = 9999;

/// One step into a document: a key of an object, or an entry of an array.
struct Step {
    QString key;
    int index = -1; ///< -1: a key
};

/// "a.b[2]" -> a, b, 2; empty when the path is not well-formed.
std::vector<Step> stepsOf(const QString &path)
{
    std::vector<Step> steps;
    for (const QString &part : path.split(u'.')) {
        const qsizetype bracket = part.indexOf(u'[');
        const QString key = bracket < 0 ? part : part.left(bracket);
        if (key.isEmpty())
            return {};
        steps.push_back({key, -1});
        if (bracket < 0)
            continue;
        bool isNumber = false;
        const int index = part.mid(bracket + 1).chopped(part.endsWith(u']') ? 1 : 0).toInt(&isNumber);
        if (!isNumber || !part.endsWith(u']') || index < 0 || index > kLargestIndex)
            return {};
        steps.push_back({{}, index});
    }
    return steps;
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

QJsonValue placed(const QJsonValue &parent, std::span<const Step> steps, const QJsonValue &value);

QJsonValue placedInArray(QJsonArray array, std::span<const Step> steps, const QJsonValue &value)
{
    const int index = steps.front().index;
    const bool exists = index < array.size();
    if (isNothing(value) && !exists)
        return array;
    const bool isLast = steps.size() == 1;
    if (isLast && isNothing(value)) {
        array.removeAt(index);
        return array.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(array);
    }
    while (array.size() <= index)
        array.append(QJsonObject());
    const QJsonValue inner = isLast ? value : placed(array.at(index), steps.subspan(1), value);
    // An entry keeps its place even when nothing is left in it: the indexes of the others must hold.
    array.replace(index, inner.isUndefined() ? QJsonValue(QJsonObject()) : inner);
    return array;
}

QJsonValue placedInObject(QJsonObject object, std::span<const Step> steps, const QJsonValue &value)
{
    const QString &key = steps.front().key;
    const QJsonValue inner = steps.size() == 1 ? value : placed(object.value(key), steps.subspan(1), value);
    if (isNothing(inner))
        object.remove(key);
    else
        object.insert(key, inner);
    return object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
}

/// `parent` with the value placed inside it; undefined when nothing is left.
QJsonValue placed(const QJsonValue &parent, std::span<const Step> steps, const QJsonValue &value)
{
    if (steps.front().index >= 0) {
        if (!parent.isArray() && isNothing(value))
            return parent;
        return placedInArray(parent.toArray(), steps, value);
    }
    if (!parent.isObject() && isNothing(value))
        return parent;
    return placedInObject(parent.toObject(), steps, value);
}

} // namespace

QJsonValue valueAt(const QJsonObject &document, const QString &path)
{
    // By far the most reads are of the top level.
    if (!path.contains(u'.') && !path.contains(u'['))
        return document.value(path);
    const std::vector<Step> steps = stepsOf(path);
    if (steps.empty())
        return QJsonValue::Undefined;
    QJsonValue current = document;
    for (const Step &step : steps) {
        if (step.index < 0)
            current = current.isObject() ? current.toObject().value(step.key) : QJsonValue::Undefined;
        else
            current = current.isArray() && step.index < current.toArray().size()
                          ? current.toArray().at(step.index)
                          : QJsonValue(QJsonValue::Undefined);
        if (current.isUndefined())
            break;
    }
    return current;
}

QJsonObject withValueAt(const QJsonObject &document, const QString &path, const QJsonValue &value)
{
    const std::vector<Step> steps = stepsOf(path);
    if (steps.empty())
        return document;
    return placed(document, steps, value).toObject();
}

} // namespace videoguard::catalogue
