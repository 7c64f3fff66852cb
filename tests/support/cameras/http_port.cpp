// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/cameras/http_port.h"

#include <algorithm>
#include <cstdlib>
#include <sstream>
#include <string_view>
#include <utility>

namespace videoguard::cameras {
namespace {

struct Request {
    std::string method;
    std::string target; ///< path and query, as sent
    std::string body;
};

bool readRequest(GInputStream *input, GCancellable *stop, Request &request)
{
    const ObjectPtr<GDataInputStream> lines(g_data_input_stream_new(input));
    g_filter_input_stream_set_close_base_stream(G_FILTER_INPUT_STREAM(lines.get()), FALSE);
    g_data_input_stream_set_newline_type(lines.get(), G_DATA_STREAM_NEWLINE_TYPE_CR_LF);
    gsize length = 0;
    std::size_t bodySize = 0;
    for (bool first = true;; first = false) {
        const TextPtr line(g_data_input_stream_read_line(lines.get(), &length, stop, nullptr));
        if (!line)
            return false;
        if (length == 0)
            break;
        if (first) {
            std::istringstream words{std::string(line.get(), length)};
            words >> request.method >> request.target;
        } else if (g_ascii_strncasecmp(line.get(), "content-length:", 15) == 0) {
            bodySize = std::strtoul(line.get() + 15, nullptr, 10);
        }
    }
    constexpr std::size_t kLongestBody = 64 * 1024;
    request.body.resize(std::min(bodySize, kLongestBody));
    return request.body.empty() ||
           g_input_stream_read_all(G_INPUT_STREAM(lines.get()), request.body.data(), request.body.size(),
                                   nullptr, stop, nullptr) != FALSE;
}

bool send(GOutputStream *output, GCancellable *stop, std::string_view text)
{
    return g_output_stream_write_all(output, text.data(), text.size(), nullptr, stop, nullptr) != FALSE;
}

void sendText(GOutputStream *output, GCancellable *stop, const char *status, const std::string &text)
{
    send(output, stop,
         std::string("HTTP/1.1 ") + status +
             "\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n" +
             "Content-Length: " + std::to_string(text.size() + 1) + "\r\n\r\n" + text + "\n");
}

/// "/cut?mount=/cam1/sub" or "/drop?mount=all&value=5" as the line "cut /cam1/sub", "drop all 5".
std::string commandOf(const std::string &target)
{
    const std::size_t question = target.find('?');
    std::string line = target.substr(1, question - 1);
    if (question == std::string::npos)
        return line;
    std::istringstream parts(target.substr(question + 1));
    for (std::string part; std::getline(parts, part, '&');) {
        const TextPtr value(g_uri_unescape_string(part.substr(part.find('=') + 1).c_str(), nullptr));
        line += std::string(" ") + (value ? value.get() : "");
    }
    return line;
}

} // namespace

Result<std::unique_ptr<HttpPort>> HttpPort::open(int port, Control &control, const MountTable &mounts)
{
    std::unique_ptr<HttpPort> http(new HttpPort(control, mounts));
    constexpr int kConnections = 64;
    http->m_service.reset(g_threaded_socket_service_new(kConnections));
    const ObjectPtr<GInetAddress> loopback(g_inet_address_new_loopback(G_SOCKET_FAMILY_IPV4));
    const ObjectPtr<GSocketAddress> address(
        g_inet_socket_address_new(loopback.get(), static_cast<guint16>(port)));
    GSocketAddress *bound = nullptr;
    GError *problem = nullptr;
    g_socket_listener_add_address(G_SOCKET_LISTENER(http->m_service.get()), address.get(),
                                  G_SOCKET_TYPE_STREAM, G_SOCKET_PROTOCOL_TCP, nullptr, &bound, &problem);
    const ObjectPtr<GSocketAddress> where(bound);
    const ErrorPtr error(problem);
    if (!where)
        return tl::unexpected("cannot listen on control port " + std::to_string(port) + ": " +
                              error->message);
    http->m_port = g_inet_socket_address_get_port(G_INET_SOCKET_ADDRESS(where.get()));
    g_signal_connect(http->m_service.get(), "incoming", G_CALLBACK(onIncoming), http.get());
    g_signal_connect(http->m_service.get(), "run", G_CALLBACK(onRun), http.get());
    return http;
}

HttpPort::~HttpPort()
{
    g_socket_service_stop(m_service.get());
    g_socket_listener_close(G_SOCKET_LISTENER(m_service.get()));
    g_cancellable_cancel(m_stop.get());
    // Their threads use this object; a command among them still wants its answer from the main context.
    while (m_active > 0) {
        g_main_context_iteration(nullptr, FALSE);
        g_usleep(1000);
    }
}

gboolean HttpPort::onIncoming(GSocketService *, GSocketConnection *, GObject *, gpointer self)
{
    ++static_cast<HttpPort *>(self)->m_active;
    return FALSE;
}

gboolean HttpPort::onRun(GThreadedSocketService *, GSocketConnection *connection, GObject *, gpointer self)
{
    auto &http = *static_cast<HttpPort *>(self);
    http.serve(connection);
    --http.m_active;
    return TRUE;
}

void HttpPort::serve(GSocketConnection *connection)
{
    constexpr std::string_view kMotion = "/mjpeg/";
    GOutputStream *output = g_io_stream_get_output_stream(G_IO_STREAM(connection));
    Request request;
    if (!readRequest(g_io_stream_get_input_stream(G_IO_STREAM(connection)), m_stop.get(), request))
        return;
    if (request.method == "POST" && request.target == "/command")
        sendText(output, m_stop.get(), "200 OK", m_control.executeFromOutside(request.body));
    else if (request.method != "GET" || request.target.size() < 2)
        sendText(output, m_stop.get(), "404 Not Found", "error: nothing here");
    else if (request.target.starts_with(kMotion))
        sendMotion(connection, request.target.substr(kMotion.size() - 1));
    else
        sendText(output, m_stop.get(), "200 OK", m_control.executeFromOutside(commandOf(request.target)));
}

void HttpPort::sendMotion(GSocketConnection *connection, const std::string &path) const
{
    GOutputStream *output = g_io_stream_get_output_stream(G_IO_STREAM(connection));
    const std::shared_ptr<Mount> mount = m_mounts.find(path);
    const std::shared_ptr<const Footage> footage = mount ? mount->footage() : nullptr;
    if (!footage || !footage->mjpeg || mount->isGone() || mount->isCut()) {
        sendText(output, m_stop.get(), "404 Not Found", "error: no MJPEG at " + path);
        return;
    }
    mount->waitWhileStalled();
    if (!send(output, m_stop.get(),
              "HTTP/1.1 200 OK\r\nConnection: close\r\nCache-Control: no-store\r\n"
              "Content-Type: multipart/x-mixed-replace; boundary=picture\r\n\r\n"))
        return;
    const std::vector<Unit> &units = footage->video.units;
    const gint64 begin = g_get_monotonic_time();
    for (std::uint64_t i = 0;
         !mount->isCut() && !mount->isGone() && !g_cancellable_is_cancelled(m_stop.get()); ++i) {
        const Unit &unit = units[i % units.size()];
        const GstClockTime at = i / units.size() * footage->duration + unit.dts;
        const gint64 wait = begin + static_cast<gint64>(at / GST_USECOND) - g_get_monotonic_time();
        g_usleep(static_cast<gulong>(std::max<gint64>(wait, 0)));
        if (mount->isStalled())
            continue;
        GstMapInfo map{};
        gst_buffer_map(unit.buffer.get(), &map, GST_MAP_READ);
        const bool sent =
            send(output, m_stop.get(),
                 "--picture\r\nContent-Type: image/jpeg\r\nContent-Length: " + std::to_string(map.size) +
                     "\r\n\r\n") &&
            send(output, m_stop.get(), {reinterpret_cast<const char *>(map.data), map.size}) &&
            send(output, m_stop.get(), "\r\n");
        gst_buffer_unmap(unit.buffer.get(), &map);
        if (!sent)
            return;
        ++mount->counters().units;
    }
}

} // namespace videoguard::cameras
