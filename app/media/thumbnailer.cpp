// SPDX-License-Identifier: EUPL-1.2
#include "app/media/thumbnailer.h"

#include "app/media/piece_decoder.h"
#include "app/media/scaler.h"

#include <condition_variable>
#include <deque>
#include <list>
#include <mutex>
#include <thread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace videoguard::media {

namespace {

constexpr size_t kMostKept = 300;

// Live pictures and playing go first.
void stepBack()
{
#ifdef Q_OS_LINUX
    constexpr int kNiceness = 10;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNiceness);
#elif defined(Q_OS_WIN)
    SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL);
#endif
}

bool isSameIndex(const std::weak_ptr<FootageIndex> &a, const std::shared_ptr<FootageIndex> &b)
{
    return !a.owner_before(b) && !b.owner_before(a);
}

} // namespace

class Thumbnailer::Worker
{
public:
    explicit Worker(Thumbnailer &owner)
        : m_owner(owner)
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }
    ~Worker() { m_cancel.store(true, std::memory_order_relaxed); }

    // GUI thread.
    void add(const QString &key, std::shared_ptr<FootageIndex> index, base::WallTime at, QSize box);
    void clear();
    [[nodiscard]] quint32 round() const { return m_round; }

private:
    struct Request {
        QString key;
        std::shared_ptr<FootageIndex> index;
        base::WallTime at;
        QSize box;
        quint32 round = 0;
    };
    /// The key picture of [picture.capturedAt, until] of a footage.
    struct Kept {
        std::weak_ptr<FootageIndex> index;
        QSize box;
        base::WallTime until;
        Picture picture;
    };

    void run(const std::stop_token &stop);
    [[nodiscard]] Picture make(const Request &request);
    [[nodiscard]] const Picture *kept(const Request &request);
    [[nodiscard]] PieceDecoder *open(const FootagePiece &piece);
    void keep(const Request &request, const Picture &picture);

    Thumbnailer &m_owner;
    quint32 m_round = 0; ///< GUI thread: what was asked before the last `clear` is not wanted
    std::atomic<bool> m_cancel{false};
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Request> m_requests;

    // Worker thread.
    std::list<Kept> m_kept; ///< the last used first
    FootagePiece m_piece;
    std::unique_ptr<PieceDecoder> m_decoder;
    Scaler m_scaler;

    std::jthread m_thread; // last: everything it uses goes after it
};

void Thumbnailer::Worker::add(const QString &key, std::shared_ptr<FootageIndex> index, base::WallTime at,
                              QSize box)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto same = std::find_if(m_requests.begin(), m_requests.end(),
                                       [&](const Request &request) { return request.key == key; });
        Request request{key, std::move(index), at, box, m_round};
        if (same != m_requests.end())
            *same = std::move(request);
        else
            m_requests.push_back(std::move(request));
    }
    m_wake.notify_all();
}

void Thumbnailer::Worker::clear()
{
    std::deque<Request> gone; // dies outside the lock
    const std::lock_guard lock(m_mutex);
    gone.swap(m_requests);
    ++m_round;
}

void Thumbnailer::Worker::run(const std::stop_token &stop)
{
    stepBack();
    while (!stop.stop_requested()) {
        Request request;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return !m_requests.empty(); }))
                return;
            request = std::move(m_requests.front());
            m_requests.pop_front();
        }
        Picture picture;
        if (const Picture *known = kept(request))
            picture = *known;
        else
            picture = make(request);
        if (m_cancel.load(std::memory_order_relaxed))
            return;
        QMetaObject::invokeMethod(
            &m_owner,
            [this, key = request.key, at = request.at, round = request.round, picture] {
                if (round == m_round)
                    emit m_owner.ready(key, at, picture);
            },
            Qt::QueuedConnection);
    }
}

const Picture *Thumbnailer::Worker::kept(const Request &request)
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &one) {
        return one.box == request.box && one.picture.capturedAt <= request.at && request.at <= one.until &&
               isSameIndex(one.index, request.index);
    });
    if (found == m_kept.end())
        return nullptr;
    m_kept.splice(m_kept.begin(), m_kept, found);
    return &m_kept.front().picture;
}

void Thumbnailer::Worker::keep(const Request &request, const Picture &picture)
{
    for (Kept &one : m_kept) {
        if (one.box == request.box && one.picture.capturedAt == picture.capturedAt &&
            isSameIndex(one.index, request.index)) {
            one.until = std::max(one.until, request.at);
            return;
        }
    }
    m_kept.push_front({request.index, request.box, request.at, picture});
    if (m_kept.size() > kMostKept)
        m_kept.pop_back();
}

PieceDecoder *Thumbnailer::Worker::open(const FootagePiece &piece)
{
    if (m_decoder && m_piece == piece)
        return m_decoder.get();
    m_decoder.reset();
    auto opened = PieceDecoder::open(piece, 1, &m_cancel);
    if (!opened)
        return nullptr;
    m_decoder = std::move(*opened);
    m_decoder->setDetail(PieceDecoder::Detail::Keys);
    m_piece = piece;
    return m_decoder.get();
}

Picture Thumbnailer::Worker::make(const Request &request)
{
    const auto piece = request.index->pieceAt(request.at);
    PieceDecoder *decoder = piece ? open(*piece) : nullptr;
    if (!decoder || !decoder->seek(request.at))
        return {};
    PieceDecoder::Output out;
    for (;;) {
        const auto step = decoder->advance(out);
        if (!step || *step == PieceDecoder::Step::End || m_cancel.load(std::memory_order_relaxed))
            return {};
        if (*step == PieceDecoder::Step::Picture)
            break;
    }
    const PictureFit fit = fitPicture(geometryOf(*out.frame.frame, decoder->info().video->rotation),
                                      {request.box, {0, 0, 1, 1}, true});
    Picture picture;
    picture.image = QImage(fit.target, QImage::Format_RGB32);
    if (picture.image.isNull() || !m_scaler.convert(*out.frame.frame, fit, picture.image))
        return {};
    picture.sourceSize = fit.upright;
    picture.displayAspect = fit.displayAspect;
    picture.capturedAt = out.at;
    picture.receivedAt = std::chrono::steady_clock::now();
    picture.damaged = out.frame.damaged;
    keep(request, picture);
    return picture;
}

Thumbnailer::Thumbnailer(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(*this))
{
}

Thumbnailer::~Thumbnailer() = default;

void Thumbnailer::request(const QString &key, std::shared_ptr<FootageIndex> index, base::WallTime at,
                          QSize box)
{
    if (index && !box.isEmpty())
        m_worker->add(key, std::move(index), at, box);
}

void Thumbnailer::cancelAll()
{
    m_worker->clear();
}

} // namespace videoguard::media
