// SPDX-License-Identifier: EUPL-1.2
#include "app/sync/changes_json.h"

namespace videoguard::sync {

namespace {

/// What a byte means outside a string (low bits) and inside one (kStops).
enum Class : std::uint8_t { kPlain = 0, kQuote = 1, kOpen = 2, kClose = 4, kStops = 8, kEndsScalar = 16 };

constexpr std::array<std::uint8_t, 256> makeClasses()
{
    std::array<std::uint8_t, 256> classes{};
    classes['"'] = kQuote | kStops | kEndsScalar;
    classes['\\'] = kStops;
    classes['{'] = classes['['] = kOpen | kEndsScalar;
    classes['}'] = classes[']'] = kClose | kEndsScalar;
    for (const unsigned char ends : {',', ':', ' ', '\n', '\r', '\t'})
        classes[ends] = kEndsScalar;
    return classes;
}
constexpr auto kClasses = makeClasses();

std::uint8_t classOf(char byte)
{
    return kClasses[static_cast<unsigned char>(byte)];
}

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    const int letter = digit | 0x20;
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

/// The UTF-16 unit of the four digits at `at`; -1 when they are none.
int hexUnit(QByteArrayView bytes, qsizetype at)
{
    if (at + 4 > bytes.size())
        return -1;
    int unit = 0;
    for (qsizetype i = at; i < at + 4; ++i) {
        const int value = hexValue(bytes[i]);
        if (value < 0)
            return -1;
        unit = unit * 16 + value;
    }
    return unit;
}

QChar escapedCharacter(char letter)
{
    switch (letter) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return QLatin1Char(letter);
    }
}

QString unescaped(QByteArrayView text)
{
    QString result;
    result.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype slash = text.indexOf('\\', at);
        const qsizetype end = slash < 0 ? text.size() : slash;
        result += QString::fromUtf8(text.sliced(at, end - at));
        if (slash < 0 || slash + 1 >= text.size())
            break;
        const int unit = text[slash + 1] == 'u' ? hexUnit(text, slash + 2) : -1;
        result += unit >= 0 ? QChar(static_cast<char16_t>(unit)) : escapedCharacter(text[slash + 1]);
        at = slash + (unit >= 0 ? 6 : 2);
    }
    for (qsizetype i = 0; i < result.size(); ++i) {
        const bool pair =
            result[i].isHighSurrogate() && i + 1 < result.size() && result[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (result[i].isSurrogate())
            result[i] = QChar::ReplacementCharacter;
    }
    return result;
}

} // namespace

void JsonExtent::open(bool array)
{
    const auto level = static_cast<std::size_t>(m_depth++);
    const std::uint64_t bit = std::uint64_t{1} << (level % 64);
    m_arrays[level / 64] = array ? m_arrays[level / 64] | bit : m_arrays[level / 64] & ~bit;
}

bool JsonExtent::close(bool array)
{
    const auto level = static_cast<std::size_t>(--m_depth);
    return ((m_arrays[level / 64] >> (level % 64) & 1) != 0) == array;
}

qsizetype JsonExtent::scan(QByteArrayView bytes, qsizetype from)
{
    const char *at = bytes.data() + from;
    const char *const end = bytes.data() + bytes.size();
    if (m_kind == Kind::None && at < end) {
        const std::uint8_t first = classOf(*at);
        if (first & kOpen) {
            m_kind = Kind::Container;
            open(*at == '[');
        } else if (first & kQuote) {
            m_kind = Kind::String;
            m_inString = true;
        } else if (first == kPlain) {
            m_kind = Kind::Scalar;
        } else {
            m_state = State::Broken;
            return from;
        }
        ++at;
    }
    if (m_kind == Kind::Scalar) {
        while (at < end && !(classOf(*at) & kEndsScalar))
            ++at;
        if (at < end)
            m_state = State::Complete;
        return at - bytes.data();
    }
    while (at < end) {
        if (m_inString) {
            if (m_escaped) {
                m_escaped = false;
                ++at;
                continue;
            }
            while (at < end && !(classOf(*at) & kStops))
                ++at;
            if (at == end)
                break;
            if (*at++ == '\\') {
                m_escaped = true;
                continue;
            }
            m_inString = false;
            if (m_kind == Kind::String) {
                m_state = State::Complete;
                break;
            }
            continue;
        }
        while (at < end && !(classOf(*at) & (kQuote | kOpen | kClose)))
            ++at;
        if (at == end)
            break;
        const char byte = *at++;
        if (byte == '"') {
            m_inString = true;
        } else if (byte == '{' || byte == '[') {
            if (m_depth == kDeepest) {
                m_state = State::Broken;
                break;
            }
            open(byte == '[');
        } else if (!close(byte == ']')) {
            m_state = State::Broken;
            break;
        } else if (m_depth == 0) {
            m_state = State::Complete;
            break;
        }
    }
    return at - bytes.data();
}

qsizetype skipBlanks(QByteArrayView bytes, qsizetype at)
{
    while (at < bytes.size()) {
        const char byte = bytes[at];
        if (byte != ' ' && byte != '\n' && byte != '\r' && byte != '\t')
            break;
        ++at;
    }
    return at;
}

namespace {

/// The whole value at `at`, which moves behind it; empty when it does not end in `bytes`.
QByteArrayView wholeValue(QByteArrayView bytes, qsizetype &at)
{
    JsonExtent extent;
    const qsizetype end = extent.scan(bytes, at);
    if (extent.state() != JsonExtent::State::Complete)
        return {};
    const QByteArrayView value = bytes.sliced(at, end - at);
    at = end;
    return value;
}

} // namespace

JsonMembers::JsonMembers(QByteArrayView object)
    : m_bytes(object)
    , m_at(skipBlanks(object, 0))
{
    if (m_at < m_bytes.size() && m_bytes[m_at] == '{')
        ++m_at;
    else
        m_at = m_bytes.size();
}

bool JsonMembers::next()
{
    m_at = skipBlanks(m_bytes, m_at);
    if (m_at >= m_bytes.size())
        return false;
    if (m_bytes[m_at] == '}') {
        m_complete = skipBlanks(m_bytes, m_at + 1) == m_bytes.size();
        m_at = m_bytes.size();
        return false;
    }
    if (!std::exchange(m_first, false)) {
        if (m_bytes[m_at] != ',')
            return false;
        m_at = skipBlanks(m_bytes, m_at + 1);
    }
    if (m_at >= m_bytes.size() || m_bytes[m_at] != '"')
        return false;
    const QByteArrayView quoted = wholeValue(m_bytes, m_at);
    m_at = skipBlanks(m_bytes, m_at);
    if (quoted.isEmpty() || m_at >= m_bytes.size() || m_bytes[m_at] != ':')
        return false;
    m_at = skipBlanks(m_bytes, m_at + 1);
    m_value = wholeValue(m_bytes, m_at);
    m_key = quoted.sliced(1, quoted.size() - 2);
    return !m_value.isEmpty();
}

JsonEntries::JsonEntries(QByteArrayView array)
    : m_bytes(array)
    , m_at(skipBlanks(array, 0))
{
    if (m_at < m_bytes.size() && m_bytes[m_at] == '[')
        ++m_at;
    else
        m_at = m_bytes.size();
}

bool JsonEntries::next()
{
    m_at = skipBlanks(m_bytes, m_at);
    if (m_at >= m_bytes.size() || m_bytes[m_at] == ']')
        return false;
    if (!std::exchange(m_first, false)) {
        if (m_bytes[m_at] != ',')
            return false;
        m_at = skipBlanks(m_bytes, m_at + 1);
    }
    if (m_at >= m_bytes.size())
        return false;
    m_value = wholeValue(m_bytes, m_at);
    return !m_value.isEmpty();
}

QString jsonText(QByteArrayView string)
{
    if (string.size() < 2 || string.front() != '"' || string.back() != '"')
        return {};
    const QByteArrayView text = string.sliced(1, string.size() - 2);
    if (text.isEmpty())
        return QLatin1String("");
    return text.indexOf('\\') < 0 ? QString::fromUtf8(text) : unescaped(text);
}

QStringList jsonTexts(QByteArrayView array)
{
    QStringList texts;
    JsonEntries entries(array);
    while (entries.next()) {
        if (entries.value().front() == '"')
            texts.append(jsonText(entries.value()));
    }
    return texts;
}

} // namespace videoguard::sync
