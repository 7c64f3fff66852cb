// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/media/source.h"

namespace videoguard::media {

/// An option set of libavformat. A value that owns.
class AvOptions
{
public:
    AvOptions() = default;
    ~AvOptions() { av_dict_free(&m_options); }
    AvOptions(const AvOptions &) = delete;
    AvOptions &operator=(const AvOptions &) = delete;

    void set(const char *name, const QByteArray &value)
    {
        av_dict_set(&m_options, name, value.constData(), 0);
    }
    void set(const char *name, qint64 value) { av_dict_set_int(&m_options, name, value, 0); }
    [[nodiscard]] bool holds(const char *name) const
    {
        return av_dict_get(m_options, name, nullptr, 0) != nullptr;
    }
    [[nodiscard]] AVDictionary **handle() { return &m_options; }

private:
    AVDictionary *m_options = nullptr;
};

/// Everything that libavformat has to know to open `request`: which protocols and formats may be used at all,
/// which transport, which deadlines, whether certificates count.
void setOpenOptions(AvOptions &options, const StreamRequest &request, Transport transport,
                    std::chrono::milliseconds limit);

/// The address as libavformat wants it, with the password in it: for `avformat_open_input` alone.
[[nodiscard]] QByteArray addressWithCredentials(const base::StreamUrl &url,
                                                const base::Credentials &credentials);

} // namespace videoguard::media
