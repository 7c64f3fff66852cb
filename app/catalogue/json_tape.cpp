// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/json_tape.h"

#include <charconv>

namespace videoguard::catalogue {

namespace {

using base::ErrorKind;
using Kind = JsonTape::Kind;
using Node = JsonTape::Node;

constexpr int kDeepest = 512;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// How many bytes the character at `at` has; 0 when these are not UTF-8.
int lengthAt(const unsigned char *at, const unsigned char *end)
{
    const auto follows = [&](int i) { return at + i < end && (at[i] & 0xc0) == 0x80; };
    if (at[0] < 0x80)
        return 1;
    if (at[0] >= 0xc2 && at[0] <= 0xdf)
        return follows(1) ? 2 : 0;
    if (at[0] >= 0xe0 && at[0] <= 0xef) {
        const bool fits = follows(1) && follows(2) && (at[0] != 0xe0 || at[1] >= 0xa0) &&
                          (at[0] != 0xed || at[1] < 0xa0); // no halves of a surrogate pair
        return fits ? 3 : 0;
    }
    if (at[0] >= 0xf0 && at[0] <= 0xf4) {
        const bool fits = follows(1) && follows(2) && follows(3) && (at[0] != 0xf0 || at[1] >= 0x90) &&
                          (at[0] != 0xf4 || at[1] < 0x90);
        return fits ? 4 : 0;
    }
    return 0;
}

void appendUtf8(std::string &out, char32_t c)
{
    const auto add = [&](char32_t byte) { out += static_cast<char>(byte); };
    if (c < 0x80) {
        add(c);
    } else if (c < 0x800) {
        add(0xc0 | (c >> 6));
        add(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        add(0xe0 | (c >> 12));
        add(0x80 | ((c >> 6) & 0x3f));
        add(0x80 | (c & 0x3f));
    } else {
        add(0xf0 | (c >> 18));
        add(0x80 | ((c >> 12) & 0x3f));
        add(0x80 | ((c >> 6) & 0x3f));
        add(0x80 | (c & 0x3f));
    }
}

} // namespace

/// One pass over the text. Every function leaves `m_fault` set when it gives up.
class TapeReader
{
public:
    TapeReader(JsonTape &tape, QByteArrayView json)
        : m_tape(tape)
        , m_begin(json.data())
        , m_at(json.data())
        , m_end(json.data() + json.size())
    {
    }

    base::Result<void> run()
    {
        skipBlanks();
        if (m_at == m_end || *m_at != '{')
            fail("not a JSON object");
        else if (value({}, 0)) {
            skipBlanks();
            if (m_at != m_end)
                fail("something follows the object");
        }
        if (!m_fault)
            return {};
        return base::fail(ErrorKind::Corrupt, QStringLiteral("read a JSON object"),
                          QStringLiteral("%1 at byte %2").arg(QLatin1String(m_fault)).arg(m_at - m_begin));
    }

private:
    bool fail(const char *what)
    {
        m_fault = what;
        return false;
    }

    void skipBlanks()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\t' || *m_at == '\r')) {
            m_tape.m_compact = false;
            ++m_at;
        }
    }

    bool value(std::string_view key, int depth)
    {
        if (m_at == m_end)
            return fail("the text ends");
        if (depth > kDeepest)
            return fail("nested too deep");
        const std::size_t index = m_tape.m_nodes.size();
        Node &node = m_tape.m_nodes.emplace_back();
        node.key = key;
        switch (*m_at) {
        case '{':
        case '[':
            return container(index, depth);
        case '"':
            node.kind = Kind::Text;
            return text(node.text);
        case 't':
            node.kind = Kind::True;
            return word("true");
        case 'f':
            node.kind = Kind::False;
            return word("false");
        case 'n':
            return word("null");
        default:
            node.kind = Kind::Number;
            return number(node.number);
        }
    }

    bool container(std::size_t index, int depth)
    {
        const bool isObject = *m_at == '{';
        const char close = isObject ? '}' : ']';
        int entries = 0;
        ++m_at;
        skipBlanks();
        if (m_at < m_end && *m_at == close) {
            ++m_at;
        } else {
            for (bool more = true; more; ++entries) {
                std::string_view key;
                if (isObject && !keyOf(key))
                    return false;
                if (!value(key, depth + 1))
                    return false;
                skipBlanks();
                if (m_at == m_end)
                    return fail("the text ends");
                more = *m_at == ',';
                if (!more && *m_at != close)
                    return fail("neither a comma nor an end");
                ++m_at;
                if (more)
                    skipBlanks();
            }
        }
        Node &node = m_tape.m_nodes[index];
        node.kind = isObject ? Kind::Object : Kind::Array;
        node.entries = entries;
        node.size = static_cast<int>(m_tape.m_nodes.size() - index);
        return true;
    }

    bool keyOf(std::string_view &key)
    {
        if (m_at == m_end || *m_at != '"')
            return fail("a name is missing");
        if (!text(key))
            return false;
        skipBlanks();
        if (m_at == m_end || *m_at != ':')
            return fail("a colon is missing");
        ++m_at;
        skipBlanks();
        return true;
    }

    bool word(std::string_view wanted)
    {
        if (std::string_view(m_at, static_cast<std::size_t>(m_end - m_at)).substr(0, wanted.size()) != wanted)
            return fail("an unknown word");
        m_at += wanted.size();
        return true;
    }

    bool digits()
    {
        const char *const first = m_at;
        while (m_at < m_end && isDigit(*m_at))
            ++m_at;
        return m_at > first;
    }

    bool number(double &out)
    {
        const char *const first = m_at;
        if (*m_at == '-')
            ++m_at;
        const char *const whole = m_at;
        if (!digits() || (*whole == '0' && m_at - whole > 1))
            return fail("not a value");
        if (m_at < m_end && *m_at == '.') {
            ++m_at;
            if (!digits())
                return fail("not a number");
        }
        if (m_at < m_end && (*m_at == 'e' || *m_at == 'E')) {
            ++m_at;
            if (m_at < m_end && (*m_at == '+' || *m_at == '-'))
                ++m_at;
            if (!digits())
                return fail("not a number");
        }
        const auto read = std::from_chars(first, m_at, out);
        return read.ec == std::errc() && read.ptr == m_at ? true : fail("too great a number");
    }

    /// Over characters that stand for themselves.
    bool plainRun()
    {
        while (m_at < m_end) {
            const auto c = static_cast<unsigned char>(*m_at);
            if (c == '"' || c == '\\')
                return true;
            if (c < 0x20)
                return fail("a control character");
            if (c < 0x80) {
                ++m_at;
                continue;
            }
            const int length = lengthAt(reinterpret_cast<const unsigned char *>(m_at),
                                        reinterpret_cast<const unsigned char *>(m_end));
            if (length == 0)
                return fail("not UTF-8");
            m_at += length;
        }
        return fail("the text ends");
    }

    bool text(std::string_view &out)
    {
        const char *const first = ++m_at;
        if (!plainRun())
            return false;
        if (*m_at == '"') {
            out = {first, static_cast<std::size_t>(m_at - first)};
            ++m_at;
            return true;
        }
        // What has escapes is never longer without them, so that this is as much as all of them need.
        std::string &texts = m_tape.m_texts;
        if (texts.empty())
            texts.reserve(static_cast<std::size_t>(m_end - m_begin));
        const std::size_t begin = texts.size();
        texts.append(first, m_at);
        while (*m_at == '\\') {
            ++m_at;
            if (!escape(texts))
                return false;
            const char *const run = m_at;
            if (!plainRun())
                return false;
            texts.append(run, m_at);
        }
        ++m_at;
        out = std::string_view(texts).substr(begin);
        return true;
    }

    bool escape(std::string &out)
    {
        if (m_at == m_end)
            return fail("the text ends");
        const char c = *m_at++;
        switch (c) {
        case '"':
        case '\\':
        case '/':
            out += c;
            return true;
        case 'b':
            out += '\b';
            return true;
        case 'f':
            out += '\f';
            return true;
        case 'n':
            out += '\n';
            return true;
        case 'r':
            out += '\r';
            return true;
        case 't':
            out += '\t';
            return true;
        case 'u':
            break;
        default:
            return fail("an unknown escape");
        }
        char32_t code = 0;
        if (!unit(code))
            return false;
        if (code >= 0xdc00 && code <= 0xdfff)
            code = 0xfffd;
        if (code >= 0xd800 && code <= 0xdbff) {
            char32_t low = 0;
            const char *const back = m_at;
            const bool pair = m_end - m_at >= 6 && m_at[0] == '\\' && m_at[1] == 'u';
            if (pair) {
                m_at += 2;
                if (!unit(low))
                    return false;
            }
            if (low >= 0xdc00 && low <= 0xdfff) {
                code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
            } else {
                m_at = back;
                code = 0xfffd; // half a pair means nothing
            }
        }
        appendUtf8(out, code);
        return true;
    }

    bool unit(char32_t &out)
    {
        if (m_end - m_at < 4)
            return fail("the text ends");
        quint16 code = 0;
        const auto read = std::from_chars(m_at, m_at + 4, code, 16);
        if (read.ec != std::errc() || read.ptr != m_at + 4)
            return fail("an unknown escape");
        m_at += 4;
        out = code;
        return true;
    }

    JsonTape &m_tape;
    const char *m_begin;
    const char *m_at;
    const char *m_end;
    const char *m_fault = nullptr;
};

base::Result<void> JsonTape::read(QByteArrayView json)
{
    m_nodes.clear();
    m_texts.clear();
    m_compact = true;
    return TapeReader(*this, json).run();
}

const Node *partOf(const Node &object, std::string_view key)
{
    const Node *found = nullptr;
    if (object.isObject()) {
        for (const Node &part : JsonTape::Parts(object)) {
            if (part.key == key)
                found = &part;
        }
    }
    return found;
}

} // namespace videoguard::catalogue
