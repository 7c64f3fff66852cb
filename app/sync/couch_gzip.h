// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <functional>
#include <memory>

namespace videoguard::sync {

/// `bytes` as a gzip file; empty when zlib has no memory for it.
[[nodiscard]] QByteArray gzipped(const QByteArray &bytes);

/// Unpacks gzip that arrives in pieces; memory is one piece, whatever it unpacks to.
class Gunzip
{
public:
    using Out = std::function<bool(const QByteArray &)>; ///< false stops
    enum class State { More, Complete, Broken, Stopped };

    Gunzip();
    ~Gunzip();
    Gunzip(const Gunzip &) = delete;
    Gunzip &operator=(const Gunzip &) = delete;
    State add(const QByteArray &packed, const Out &out);
    [[nodiscard]] State state() const { return m_state; }

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
    State m_state = State::More;
};

} // namespace videoguard::sync
