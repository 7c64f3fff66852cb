// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/json_tape.h"

#include <QCborMap>
#include <QCborValue>
#include <QJsonDocument>

#include <array>
#include <bit>
#include <charconv>
#include <cmath>

namespace videoguard::catalogue {

using Kind = JsonTape::Kind;
using Node = JsonTape::Node;

/// Reads what Qt writes of a JSON object as CBOR: of all ways to see the values of a QJsonObject the one that
/// makes no text of its own for each of them. Only what such an object can hold is met.
class TapeCopier
{
public:
    TapeCopier(JsonTape &tape, QByteArrayView cbor, QByteArray &json)
        : m_tape(tape)
        , m_at(reinterpret_cast<const unsigned char *>(cbor.data()))
        , m_json(json)
    {
    }

    /// Whether the text in `json` is what Qt would write.
    [[nodiscard]] bool run()
    {
        value({});
        return m_exact;
    }

private:
    enum Major { Whole = 0, Negative = 1, Utf8 = 3, Array = 4, Map = 5, Simple = 7 };

    quint64 argument(int low)
    {
        if (low < 24)
            return static_cast<quint64>(low);
        const int bytes = 1 << (low - 24);
        quint64 number = 0;
        for (int i = 0; i < bytes; ++i)
            number = (number << 8) | *m_at++;
        return number;
    }

    void value(std::string_view key)
    {
        const std::size_t index = m_tape.m_nodes.size();
        m_tape.m_nodes.emplace_back().key = key;
        const int major = *m_at >> 5;
        const int low = *m_at & 0x1f;
        ++m_at;
        const quint64 number = argument(low);
        switch (major) {
        case Whole:
        case Negative:
            integer(m_tape.m_nodes[index], number, major == Negative);
            break;
        case Utf8:
            m_tape.m_nodes[index].kind = Kind::Text;
            m_tape.m_nodes[index].text = text(number);
            break;
        case Array:
        case Map:
            container(index, number, major == Map);
            break;
        default:
            simple(m_tape.m_nodes[index], low, number);
            break;
        }
    }

    void integer(Node &node, quint64 number, bool negative)
    {
        const qint64 value = negative ? -1 - static_cast<qint64>(number) : static_cast<qint64>(number);
        node.kind = Kind::Number;
        node.number = static_cast<double>(value);
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.begin(), digits.end(), value).ptr;
        m_json.append(digits.data(), end - digits.data());
    }

    void simple(Node &node, int low, quint64 number)
    {
        constexpr int kFalse = 20;
        constexpr int kTrue = 21;
        constexpr int kDouble = 27;
        if (low == kFalse || low == kTrue) {
            node.kind = low == kTrue ? Kind::True : Kind::False;
            m_json += low == kTrue ? "true" : "false";
        } else if (low == kDouble) {
            node.kind = Kind::Number;
            node.number = std::bit_cast<double>(number);
            real(node.number);
        } else {
            m_exact = m_exact && low == kFalse + 2; // null
            m_json += "null";
        }
    }

    void real(double number)
    {
        std::array<char, 32> digits{};
        const double size = std::abs(number);
        if (!std::isfinite(number)) {
            m_json += "null";
        } else if (size >= 1e-3 && size < 1e9) {
            const auto end =
                std::to_chars(digits.begin(), digits.end(), number, std::chars_format::fixed).ptr;
            m_json.append(digits.data(), end - digits.data());
        } else {
            m_exact = false;
        }
    }

    /// A text, written in quotes.
    std::string_view text(quint64 size)
    {
        const std::string_view all(reinterpret_cast<const char *>(m_at), size);
        m_at += size;
        m_json += '"';
        const char *run = all.data();
        const char *const end = run + all.size();
        for (const char *c = run; c < end; ++c) {
            const auto byte = static_cast<unsigned char>(*c);
            if (byte >= 0x20 && byte != '"' && byte != '\\')
                continue;
            m_json.append(run, c - run);
            run = c + 1;
            escape(*c);
        }
        m_json.append(run, end - run);
        m_json += '"';
        return all;
    }

    void escape(char c)
    {
        switch (c) {
        case '"':
            m_json += "\\\"";
            break;
        case '\\':
            m_json += "\\\\";
            break;
        case '\n':
            m_json += "\\n";
            break;
        case '\t':
            m_json += "\\t";
            break;
        default:
            m_exact = false;
        }
    }

    void container(std::size_t index, quint64 entries, bool isMap)
    {
        m_json += isMap ? '{' : '[';
        for (quint64 i = 0; i < entries; ++i) {
            if (i > 0)
                m_json += ',';
            std::string_view key;
            if (isMap) {
                const int low = *m_at++ & 0x1f;
                key = text(argument(low));
                m_json += ':';
            }
            value(key);
        }
        m_json += isMap ? '}' : ']';
        Node &node = m_tape.m_nodes[index];
        node.kind = isMap ? Kind::Object : Kind::Array;
        node.entries = static_cast<int>(entries);
        node.size = static_cast<int>(m_tape.m_nodes.size() - index);
    }

    JsonTape &m_tape;
    const unsigned char *m_at;
    QByteArray &m_json;
    bool m_exact = true;
};

QByteArray JsonTape::read(const QJsonObject &object)
{
    m_nodes.clear();
    m_texts.clear();
    m_compact = true;
    m_source = QCborValue(QCborMap::fromJsonObject(object)).toCbor();
    QByteArray json;
    json.reserve(m_source.size() + m_source.size() / 4 + 16);
    if (!TapeCopier(*this, m_source, json).run())
        json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return json;
}

} // namespace videoguard::catalogue
