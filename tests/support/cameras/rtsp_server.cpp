// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/cameras/rtsp_server.h"

#include "tests/support/cameras/certificate.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <array>
#include <fstream>
#include <string_view>
#include <utility>

namespace videoguard::cameras {
namespace {

/// Ends a TCP connection with a reset, at once, whoever is reading or writing it: on Linux that is what
/// connecting to "no address" does (connect(2)). The owner of the socket notices and closes it.
void reset(GSocket *socket)
{
    sockaddr nowhere{};
    nowhere.sa_family = AF_UNSPEC;
    ::connect(g_socket_get_fd(socket), &nowhere, sizeof nowhere);
}

Result<ObjectPtr<GTlsCertificate>> loadCertificate(const Options &options)
{
    GError *problem = nullptr;
    ObjectPtr<GTlsCertificate> certificate;
    if (options.certificate.empty()) {
        const Result<std::string> pem = makeThrowAwayCertificate();
        if (!pem)
            return tl::unexpected(pem.error());
        certificate.reset(
            g_tls_certificate_new_from_pem(pem->data(), static_cast<gssize>(pem->size()), &problem));
    } else {
        certificate.reset(g_tls_certificate_new_from_file(options.certificate.c_str(), &problem));
    }
    const ErrorPtr error(problem);
    if (!certificate)
        return tl::unexpected(std::string("cannot use the certificate: ") + error->message);
    if (!options.writeCertificate.empty()) {
        char *pem = nullptr;
        g_object_get(certificate.get(), "certificate-pem", &pem, nullptr);
        const TextPtr text(pem);
        if (!(std::ofstream(options.writeCertificate) << text.get() << std::flush))
            return tl::unexpected("cannot write " + options.writeCertificate);
    }
    return certificate;
}

using Token = std::unique_ptr<GstRTSPToken, MiniObjectReleaser>;

Token makeToken(const char *role)
{
    return Token(gst_rtsp_token_new(GST_RTSP_TOKEN_MEDIA_FACTORY_ROLE, G_TYPE_STRING, role, nullptr));
}

void allow(GstRTSPAuth *auth, const std::string &user, const std::string &password, bool basic)
{
    const Token token = makeToken(kRoleUser);
    if (basic) {
        const TextPtr credentials(gst_rtsp_auth_make_basic(user.c_str(), password.c_str()));
        gst_rtsp_auth_add_basic(auth, credentials.get(), token.get());
    } else {
        gst_rtsp_auth_add_digest(auth, user.c_str(), password.c_str(), token.get());
    }
}

} // namespace

RtspServer::RtspServer(const Options &options, const MountTable &mounts)
    : m_mounts(mounts)
    , m_user(options.user)
    , m_password(options.password)
    , m_basic(options.basic)
    , m_mountPoints(gst_rtsp_mount_points_new())
    , m_sessions(gst_rtsp_session_pool_new())
    , m_threads(gst_rtsp_thread_pool_new())
{
    gst_rtsp_thread_pool_set_max_threads(m_threads.get(), -1);
    // UDP clients that left without a word.
    m_cleanUp = g_timeout_add_seconds(
        5,
        [](gpointer sessions) -> gboolean {
            gst_rtsp_session_pool_cleanup(static_cast<GstRTSPSessionPool *>(sessions));
            return G_SOURCE_CONTINUE;
        },
        m_sessions.get());
}

Result<std::unique_ptr<RtspServer>> RtspServer::open(const Options &options, const MountTable &mounts,
                                                     Meter &meter)
{
    std::unique_ptr<RtspServer> server(new RtspServer(options, mounts));
    server->addMounts(meter);
    if (const Result<void> added = server->addListener(options.address, options.port, nullptr); !added)
        return tl::unexpected(added.error());
    if (options.rtspsPort) {
        const auto certificate = loadCertificate(options);
        if (!certificate)
            return tl::unexpected(certificate.error());
        const Result<void> added =
            server->addListener(options.address, *options.rtspsPort, certificate->get());
        if (!added)
            return tl::unexpected(added.error());
    }
    return server;
}

RtspServer::~RtspServer()
{
    g_source_remove(m_cleanUp);
    for (Listener &listener : m_listeners) {
        if (listener.source != 0)
            g_source_remove(listener.source);
        g_signal_handlers_disconnect_by_data(listener.server.get(), this);
    }
    kick(nullptr);
    // The connections' own threads take them down; their signals end in this object.
    constexpr int kRounds = 200;
    for (int i = 0; i < kRounds && connections() > 0; ++i) {
        while (g_main_context_iteration(nullptr, FALSE) != FALSE) {
        }
        g_usleep(10'000);
    }
    gst_rtsp_session_pool_filter(
        m_sessions.get(),
        [](GstRTSPSessionPool *, GstRTSPSession *, gpointer) { return GST_RTSP_FILTER_REMOVE; }, nullptr);
}

void RtspServer::addMounts(Meter &meter)
{
    for (const std::shared_ptr<Mount> &mount : m_mounts.all()) {
        GstRTSPMediaFactory *factory = makeMediaFactory(mount, meter, !m_user.empty());
        m_factories[mount.get()] = factory;
        gst_rtsp_mount_points_add_factory(m_mountPoints.get(), mount->options().path.c_str(), factory);
    }
}

Result<void> RtspServer::addListener(const std::string &address, int port, GTlsCertificate *certificate)
{
    Listener listener;
    listener.auth.reset(gst_rtsp_auth_new());
    const Token anonymous = makeToken(kRoleAnonymous);
    gst_rtsp_auth_set_default_token(listener.auth.get(), anonymous.get());
    gst_rtsp_auth_set_supported_methods(listener.auth.get(),
                                        m_basic ? GST_RTSP_AUTH_BASIC : GST_RTSP_AUTH_DIGEST);
    if (!m_user.empty())
        allow(listener.auth.get(), m_user, m_password, m_basic);
    if (certificate)
        gst_rtsp_auth_set_tls_certificate(listener.auth.get(), certificate);

    listener.server.reset(gst_rtsp_server_new());
    GstRTSPServer *server = listener.server.get();
    gst_rtsp_server_set_address(server, address.c_str());
    gst_rtsp_server_set_service(server, std::to_string(port).c_str());
    gst_rtsp_server_set_mount_points(server, m_mountPoints.get());
    gst_rtsp_server_set_session_pool(server, m_sessions.get());
    gst_rtsp_server_set_thread_pool(server, m_threads.get());
    gst_rtsp_server_set_auth(server, listener.auth.get());
    gst_rtsp_server_set_backlog(server, 256);
    g_signal_connect(server, "client-connected", G_CALLBACK(onClientConnected), this);
    listener.source = gst_rtsp_server_attach(server, nullptr);
    if (listener.source == 0)
        return tl::unexpected("cannot listen on " + address + " port " + std::to_string(port));
    listener.port = gst_rtsp_server_get_bound_port(server);
    gst_rtsp_server_set_service(server, std::to_string(listener.port).c_str());
    m_listeners.push_back(std::move(listener));
    return {};
}

Result<void> RtspServer::listen(bool on)
{
    for (Listener &listener : m_listeners) {
        if (on == (listener.source != 0))
            continue;
        if (on)
            listener.source = gst_rtsp_server_attach(listener.server.get(), nullptr);
        else
            g_source_remove(std::exchange(listener.source, 0));
        if (on && listener.source == 0)
            return tl::unexpected("cannot listen on port " + std::to_string(listener.port) + " again");
    }
    return {};
}

void RtspServer::setPassword(const std::string &password)
{
    const TextPtr old(gst_rtsp_auth_make_basic(m_user.c_str(), m_password.c_str()));
    for (const Listener &listener : m_listeners) {
        gst_rtsp_auth_remove_basic(listener.auth.get(), old.get());
        gst_rtsp_auth_remove_digest(listener.auth.get(), m_user.c_str());
        allow(listener.auth.get(), m_user, password, m_basic);
    }
    m_password = password;
}

int RtspServer::kick(const Mount *mount)
{
    const std::lock_guard lock(m_mutex);
    int kicked = 0;
    for (const auto &[client, connection] : m_connections) {
        if (mount && !connection.mounts.contains(mount))
            continue;
        reset(connection.socket.get());
        ++kicked;
    }
    return kicked;
}

int RtspServer::connections()
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_connections.size());
}

void RtspServer::updateMount(const Mount &mount)
{
    updateLaunch(m_factories.at(&mount), mount);
}

void RtspServer::onClientConnected(GstRTSPServer *, GstRTSPClient *client, gpointer user)
{
    auto &self = *static_cast<RtspServer *>(user);
    GSocket *socket = gst_rtsp_connection_get_read_socket(gst_rtsp_client_get_connection(client));
    g_socket_set_option(socket, IPPROTO_TCP, TCP_NODELAY, 1, nullptr);
    {
        const std::lock_guard lock(self.m_mutex);
        self.m_connections[client].socket.reset(G_SOCKET(g_object_ref(socket)));
    }
    for (const char *signal : {"pre-options-request", "pre-describe-request", "pre-setup-request",
                               "pre-play-request", "pre-pause-request", "pre-teardown-request",
                               "pre-get-parameter-request", "pre-set-parameter-request"})
        g_signal_connect(client, signal, G_CALLBACK(onRequest), user);
    g_signal_connect(client, "play-request", G_CALLBACK(onPlay), user);
    g_signal_connect(client, "send-message", G_CALLBACK(onSend), user);
    g_signal_connect(client, "closed", G_CALLBACK(onClosed), user);
}

void RtspServer::onClosed(GstRTSPClient *client, gpointer user)
{
    auto &self = *static_cast<RtspServer *>(user);
    const std::lock_guard lock(self.m_mutex);
    self.m_connections.erase(client);
}

std::shared_ptr<Mount> RtspServer::mountOf(const GstRTSPContext &context) const
{
    return context.uri && context.uri->abspath ? m_mounts.find(context.uri->abspath) : nullptr;
}

GstRTSPStatusCode RtspServer::onRequest(GstRTSPClient *client, GstRTSPContext *context, gpointer user)
{
    return static_cast<RtspServer *>(user)->admit(client, *context);
}

GstRTSPStatusCode RtspServer::admit(GstRTSPClient *client, const GstRTSPContext &context)
{
    const std::shared_ptr<Mount> mount = mountOf(context);
    if (!mount)
        return GST_RTSP_STS_OK;
    if (context.method == GST_RTSP_DESCRIBE)
        ++mount->counters().describes;
    if (context.method == GST_RTSP_TEARDOWN)
        ++mount->counters().teardowns;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_connections.find(client); found != m_connections.end())
            found->second.mounts.insert(mount.get());
    }
    mount->waitWhileStalled();
    if (mount->isCut()) {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_connections.find(client); found != m_connections.end())
            reset(found->second.socket.get());
    }
    // Cameras answer OPTIONS for any path, and GStreamer 1.22 frees what it must not when that is refused
    // here.
    const bool mayRefuse = context.method == GST_RTSP_DESCRIBE || context.method == GST_RTSP_SETUP;
    return mount->isGone() && mayRefuse ? GST_RTSP_STS_NOT_FOUND : GST_RTSP_STS_OK;
}

void RtspServer::onPlay(GstRTSPClient *, GstRTSPContext *context, gpointer user)
{
    if (const std::shared_ptr<Mount> mount = static_cast<RtspServer *>(user)->mountOf(*context))
        ++mount->counters().plays;
    if (context->media)
        requestKeyFrame(context->media);
}

void RtspServer::onSend(GstRTSPClient *, GstRTSPContext *context, GstRTSPMessage *message, gpointer user)
{
    if (!context || !context->request || message->type != GST_RTSP_MESSAGE_RESPONSE ||
        message->type_data.response.code != GST_RTSP_STS_UNAUTHORIZED)
        return;
    gchar *credentials = nullptr;
    gst_rtsp_message_get_header(context->request, GST_RTSP_HDR_AUTHORIZATION, &credentials, 0);
    const std::shared_ptr<Mount> mount = static_cast<RtspServer *>(user)->mountOf(*context);
    if (credentials && mount)
        ++mount->counters().refused;
}

} // namespace videoguard::cameras
