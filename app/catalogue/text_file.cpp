// SPDX-License-Identifier: EUPL-1.2
#include "app/catalogue/text_file.h"

#include "app/catalogue/baltic_encoding.h"

namespace videoguard::catalogue {

namespace {

using base::ErrorKind;

constexpr qint64 kPiece_bytes = 1024 * 1024;
constexpr qint64 kLargestFile_bytes = 4LL * 1024 * 1024 * 1024;

QString baltic()
{
    return QStringLiteral("windows-1257");
}

base::Result<QString> guessed(QFile &file, const ReadProgress &progress, const QString &what)
{
    EncodingGuess guess;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(kPiece_bytes);
        if (piece.isEmpty())
            return base::fail(ErrorKind::Corrupt, what, file.errorString());
        guess.feed(piece);
        // Finding the encoding is the first tenth of the way.
        if (progress && !progress(file.pos() / 10, file.size()))
            return base::fail(ErrorKind::Cancelled, what);
    }
    file.seek(0);
    return guess.name();
}

std::optional<QStringConverter::Encoding> converterOf(const QString &encoding)
{
    const QString name = encoding.toLower();
    if (name == QLatin1String("utf-8") || name == QLatin1String("utf8"))
        return QStringConverter::Utf8;
    if (name == QLatin1String("utf-16le"))
        return QStringConverter::Utf16LE;
    if (name == QLatin1String("utf-16be"))
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

} // namespace

void EncodingGuess::feed(QByteArrayView bytes)
{
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (m_total < 4)
            m_head.append(c);
        if (byte == 0)
            ++(m_total % 2 == 0 ? m_zeroEven : m_zeroOdd);
        ++m_total;
        if (byte >= 0x80 || m_pending > 0)
            count(byte);
    }
}

void EncodingGuess::count(unsigned char byte)
{
    const bool continues = (byte & 0xC0) == 0x80;
    if (m_pending > 0 && continues) {
        if (--m_pending == 0)
            ++m_sequences;
        return;
    }
    if (m_pending > 0)
        ++m_faults;
    m_pending = 0;
    if (byte < 0x80)
        return;
    if (byte >= 0xC2 && byte <= 0xDF)
        m_pending = 1;
    else if (byte >= 0xE0 && byte <= 0xEF)
        m_pending = 2;
    else if (byte >= 0xF0 && byte <= 0xF4)
        m_pending = 3;
    else
        ++m_faults;
}

QString EncodingGuess::name() const
{
    if (m_head.startsWith("\xEF\xBB\xBF"))
        return QStringLiteral("UTF-8");
    if (m_head.startsWith("\xFF\xFE"))
        return QStringLiteral("UTF-16LE");
    if (m_head.startsWith("\xFE\xFF"))
        return QStringLiteral("UTF-16BE");
    // Latin text in UTF-16 has a zero in nearly every second byte.
    if (m_zeroOdd > m_total / 4)
        return QStringLiteral("UTF-16LE");
    if (m_zeroEven > m_total / 4)
        return QStringLiteral("UTF-16BE");
    // A damaged byte or two does not make UTF-8 something else.
    return m_faults == 0 || m_sequences > 4 * m_faults ? QStringLiteral("UTF-8") : baltic();
}

base::Result<std::unique_ptr<TextFile>> TextFile::open(const QString &path, const QString &encoding,
                                                       const ReadProgress &progress)
{
    const QString what = QStringLiteral("read %1").arg(path);
    std::unique_ptr<TextFile> text(new TextFile(path));
    if (!text->m_file.exists())
        return base::fail(ErrorKind::NotFound, what);
    if (!text->m_file.open(QIODevice::ReadOnly))
        return base::fail(ErrorKind::Denied, what, text->m_file.errorString());
    if (text->m_file.size() > kLargestFile_bytes)
        return base::fail(ErrorKind::Full, what, QStringLiteral("the file has more than 4 GiB"));
    text->m_encoding = encoding;
    if (encoding.isEmpty()) {
        auto name = guessed(text->m_file, progress, what);
        if (!name)
            return tl::unexpected(name.error());
        text->m_encoding = *name;
    }
    if (const auto converter = converterOf(text->m_encoding))
        text->m_decoder = QStringDecoder(*converter);
    else if (text->m_encoding.compare(baltic(), Qt::CaseInsensitive) != 0)
        return base::fail(ErrorKind::Unsupported, what, QStringLiteral("encoding \"%1\"").arg(encoding));
    return text;
}

base::Result<QString> TextFile::next()
{
    QString text;
    // A piece may decode to nothing (a byte order mark alone); empty means the end.
    while (text.isEmpty() && !m_file.atEnd()) {
        const QByteArray piece = m_file.read(kPiece_bytes);
        if (piece.isEmpty())
            return base::fail(ErrorKind::Corrupt, QStringLiteral("read %1").arg(m_file.fileName()),
                              m_file.errorString());
        text = m_decoder.isValid() ? QString(m_decoder.decode(piece)) : fromWindows1257(piece);
    }
    return text;
}

} // namespace videoguard::catalogue
