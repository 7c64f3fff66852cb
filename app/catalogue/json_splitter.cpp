// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/json_splitter.h"

namespace videoguard::catalogue {

namespace {

using base::ErrorKind;

constexpr qsizetype kLargestObject_bytes = 64 * 1024 * 1024;
constexpr qsizetype kDeepest = 512;
constexpr qsizetype kLongestKey_bytes = 64;

tl::unexpected<base::Error> fault(ErrorKind kind, const QString &cause)
{
    return base::fail(kind, QStringLiteral("read the JSON text"), cause);
}

} // namespace

bool JsonSplitter::isWantedPlace() const
{
    if (m_shape == Shape::Objects)
        return m_open.isEmpty() || m_open == "[";
    return m_inFeatures && m_open == "{[";
}

base::Result<void> JsonSplitter::bracket(char c)
{
    if (c == '{' || c == '[') {
        if (c == '{' && m_objectDepth < 0 && isWantedPlace()) {
            m_objectDepth = m_open.size();
            m_object.clear();
        }
        if (c == '[' && m_objectDepth < 0 && m_open == "{")
            m_inFeatures = m_text == "features";
        if (m_open.size() >= kDeepest)
            return fault(ErrorKind::Corrupt, QStringLiteral("object %1: nested too deep").arg(m_count + 1));
        m_open.append(c);
        return {};
    }
    if (m_open.isEmpty() || m_open.back() != (c == '}' ? '{' : '['))
        return fault(ErrorKind::Corrupt,
                     QStringLiteral("object %1: a bracket that was not opened").arg(m_count + 1));
    m_open.chop(1);
    return {};
}

base::Result<void> JsonSplitter::feed(QByteArrayView bytes)
{
    for (const char c : bytes) {
        const bool wasTaking = m_objectDepth >= 0;
        if (m_inText) {
            const bool ends = c == '"' && !m_escaped;
            m_escaped = c == '\\' && !m_escaped;
            m_inText = !ends;
            if (!ends && !wasTaking && m_text.size() < kLongestKey_bytes)
                m_text.append(c);
        } else if (c == '"') {
            m_inText = true;
            m_escaped = false;
            if (!wasTaking)
                m_text.clear();
        } else if (c == '{' || c == '[' || c == '}' || c == ']') {
            if (auto result = bracket(c); !result)
                return result;
        }
        if (m_objectDepth < 0)
            continue;
        m_object.append(c);
        if (m_object.size() > kLargestObject_bytes)
            return fault(ErrorKind::Full, QStringLiteral("object %1: more than 64 MiB").arg(m_count + 1));
        if (!m_inText && c == '}' && m_open.size() == m_objectDepth) {
            m_objects.push_back(m_object);
            m_object = {};
            m_objectDepth = -1;
            ++m_count;
        }
    }
    return {};
}

base::Result<void> JsonSplitter::finish() const
{
    if (m_open.isEmpty() && !m_inText)
        return {};
    return fault(ErrorKind::Corrupt, QStringLiteral("the file ends after object %1, in the middle of "
                                                    "something: it is cut off")
                                         .arg(m_count));
}

} // namespace videoguard::catalogue
