// SPDX-License-Identifier: EUPL-1.2
/// Private to the catalogue: a JSON document read once into one flat list, for what must be quick a hundred
/// thousand times. Everybody else uses QJsonObject.
#pragma once

#include "app/base/error.h"

#include <QByteArray>
#include <QJsonObject>

#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace videoguard::catalogue {

/// Values in the order of the text, each followed by what is inside it. Texts are UTF-8, without escapes.
/// May be filled again and again; what it gave out before is gone then. One thread.
class JsonTape
{
public:
    enum class Kind : quint8 { Null, False, True, Number, Text, Array, Object };
    struct Node {
        std::string_view key;  ///< in an object
        std::string_view text; ///< of a Text
        double number = 0;     ///< of a Number; never infinite when read from a text
        int size = 1;          ///< nodes that it takes, with itself
        int entries = 0;       ///< of an Array or Object
        Kind kind = Kind::Null;

        [[nodiscard]] bool isText() const { return kind == Kind::Text; }
        [[nodiscard]] bool isNumber() const { return kind == Kind::Number; }
        [[nodiscard]] bool isObject() const { return kind == Kind::Object; }
        [[nodiscard]] bool isArray() const { return kind == Kind::Array; }
    };

    /// What stands directly inside an array or object, for a range-based loop.
    class Parts
    {
    public:
        class Iterator
        {
        public:
            using iterator_category = std::forward_iterator_tag;
            using difference_type = std::ptrdiff_t;
            using value_type = Node;
            using pointer = const Node *;
            using reference = const Node &;
            Iterator() = default;
            explicit Iterator(const Node *at)
                : m_at(at)
            {
            }
            const Node &operator*() const { return *m_at; }
            Iterator &operator++()
            {
                m_at += m_at->size;
                return *this;
            }
            Iterator operator++(int)
            {
                const Iterator before = *this;
                ++*this;
                return before;
            }
            friend bool operator==(const Iterator &, const Iterator &) = default;

        private:
            const Node *m_at = nullptr;
        };
        explicit Parts(const Node &parent)
            : m_parent(&parent)
        {
        }
        [[nodiscard]] Iterator begin() const { return Iterator(m_parent + 1); }
        [[nodiscard]] Iterator end() const { return Iterator(m_parent + m_parent->size); }

    private:
        const Node *m_parent;
    };

    /// Reads `json`, one object, which must outlive what is asked of it. Strict: RFC 8259 and UTF-8. Errors:
    /// Corrupt (the cause says what and where).
    [[nodiscard]] base::Result<void> read(QByteArrayView json);
    /// Reads an object, and gives its text as QJsonDocument::toJson(Compact) does.
    [[nodiscard]] QByteArray read(const QJsonObject &object);

    [[nodiscard]] const Node &root() const { return m_nodes.front(); }
    /// The text that was read has no blanks between its values.
    [[nodiscard]] bool isCompact() const { return m_compact; }

private:
    friend class TapeReader;
    friend class TapeCopier;

    std::vector<Node> m_nodes;
    std::string m_texts; ///< those that had escapes; never grows beyond what was reserved
    QByteArray m_source; ///< of an object
    bool m_compact = true;
};

/// What stands under `key` in an object; null when nothing does. The last one where several do, as Qt has it.
[[nodiscard]] const JsonTape::Node *partOf(const JsonTape::Node &object, std::string_view key);

} // namespace videoguard::catalogue
