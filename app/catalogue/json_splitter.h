// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QByteArray>

#include <deque>

namespace videoguard::catalogue {

/// Cuts a JSON text into its objects without holding it whole: the entries of the outer array, the objects
/// that follow each other (one per line or not), or the entries of the array under "features". What an object
/// holds is not judged here.
class JsonSplitter
{
public:
    enum class Shape {
        Objects, ///< an array of objects, or objects one after the other
        Features ///< a GeoJSON FeatureCollection
    };
    explicit JsonSplitter(Shape shape)
        : m_shape(shape)
    {
    }
    /// Errors: Full (an object of more than 64 MiB), Corrupt (brackets that do not match).
    [[nodiscard]] base::Result<void> feed(QByteArrayView bytes);
    /// Errors: Corrupt (the text ends inside something; the cause says which object).
    [[nodiscard]] base::Result<void> finish() const;
    /// Complete objects in order; take them out.
    [[nodiscard]] std::deque<QByteArray> &objects() { return m_objects; }

private:
    [[nodiscard]] bool isWantedPlace() const;
    [[nodiscard]] base::Result<void> bracket(char c);

    Shape m_shape;
    QByteArray m_open; ///< the brackets that are open
    bool m_inText = false;
    bool m_escaped = false;
    QByteArray m_text; ///< the last text outside of a wanted object: a key
    bool m_inFeatures = false;
    qsizetype m_objectDepth = -1; ///< of the object being taken; -1: none
    QByteArray m_object;
    int m_count = 0;
    std::deque<QByteArray> m_objects;
};

} // namespace videoguard::catalogue
