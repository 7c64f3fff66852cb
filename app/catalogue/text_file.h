// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QFile>
#include <QStringDecoder>

#include <functional>

namespace videoguard::catalogue {

/// Called with bytes done and in all; false cancels.
using ReadProgress = std::function<bool(qint64 done, qint64 total)>;

/// A text file of unknown encoding, read piece by piece: memory does not grow with its size.
class TextFile
{
public:
    /// Finds the encoding: byte order mark, zero bytes of UTF-16, valid UTF-8 throughout, else
    /// windows-1257. `encoding` names one instead ("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1257"). Reads
    /// the file once for that. Errors: NotFound, Denied, Full (more than 4 GiB), Unsupported (encoding),
    /// Cancelled.
    [[nodiscard]] static base::Result<std::unique_ptr<TextFile>>
    open(const QString &path, const QString &encoding = {}, const ReadProgress &progress = {});

    [[nodiscard]] QString encoding() const { return m_encoding; }
    [[nodiscard]] qint64 size() const { return m_file.size(); }
    [[nodiscard]] qint64 position() const { return m_file.pos(); } ///< bytes read so far
    /// The next piece; empty at the end. Bytes that are not of the encoding become U+FFFD.
    [[nodiscard]] base::Result<QString> next();

private:
    explicit TextFile(const QString &path)
        : m_file(path)
    {
    }
    QFile m_file;
    QString m_encoding;
    QStringDecoder m_decoder; ///< unused for windows-1257
};

/// What a file's bytes say about their encoding, fed in order. UTF-8 sequences may be split between pieces.
class EncodingGuess
{
public:
    void feed(QByteArrayView bytes);
    [[nodiscard]] QString name() const;

private:
    void count(unsigned char byte);
    QByteArray m_head; ///< the first four bytes
    qint64 m_total = 0;
    qint64 m_zeroEven = 0;
    qint64 m_zeroOdd = 0;
    qint64 m_sequences = 0; ///< well-formed UTF-8 of several bytes
    qint64 m_faults = 0;
    int m_pending = 0; ///< continuation bytes still expected
};

} // namespace videoguard::catalogue
