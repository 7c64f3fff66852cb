// SPDX-License-Identifier: EUPL-1.2
#include "app/media/scaler.h"

#include <libyuv.h>

#include <cmath>

namespace videoguard::media {

namespace {

enum class Layout { Other, I420, I422, I444, Nv12, Grey };

Layout layoutOf(int format)
{
    switch (format) {
    case AV_PIX_FMT_YUV420P:
    case AV_PIX_FMT_YUVJ420P:
        return Layout::I420;
    case AV_PIX_FMT_YUV422P:
    case AV_PIX_FMT_YUVJ422P:
        return Layout::I422;
    case AV_PIX_FMT_YUV444P:
    case AV_PIX_FMT_YUVJ444P:
        return Layout::I444;
    case AV_PIX_FMT_NV12:
        return Layout::Nv12;
    case AV_PIX_FMT_GRAY8:
        return Layout::Grey;
    default:
        return Layout::Other;
    }
}

bool isFullRange(const AVFrame &frame)
{
    const bool byFormat = frame.format == AV_PIX_FMT_YUVJ420P || frame.format == AV_PIX_FMT_YUVJ422P ||
                          frame.format == AV_PIX_FMT_YUVJ444P;
    return byFormat || frame.color_range == AVCOL_RANGE_JPEG;
}

// Cameras that say nothing follow the television habit: 709 for high definition, 601 below.
AVColorSpace colourSpaceOf(const AVFrame &frame)
{
    switch (frame.colorspace) {
    case AVCOL_SPC_BT709:
        return AVCOL_SPC_BT709;
    case AVCOL_SPC_SMPTE170M:
    case AVCOL_SPC_BT470BG:
    case AVCOL_SPC_FCC:
        return AVCOL_SPC_BT470BG;
    case AVCOL_SPC_BT2020_NCL:
    case AVCOL_SPC_BT2020_CL:
        return AVCOL_SPC_BT2020_NCL;
    default:
        return frame.height >= 720 ? AVCOL_SPC_BT709 : AVCOL_SPC_BT470BG;
    }
}

const libyuv::YuvConstants *matrixOf(const AVFrame &frame)
{
    const bool full = isFullRange(frame);
    switch (colourSpaceOf(frame)) {
    case AVCOL_SPC_BT709:
        return full ? &libyuv::kYuvF709Constants : &libyuv::kYuvH709Constants;
    case AVCOL_SPC_BT2020_NCL:
        return full ? &libyuv::kYuvV2020Constants : &libyuv::kYuv2020Constants;
    default:
        return full ? &libyuv::kYuvJPEGConstants : &libyuv::kYuvI601Constants;
    }
}

bool isDivided(QSize from, QSize to, int divisor)
{
    return to * divisor == from;
}

int half(int length)
{
    return (length + 1) / 2;
}

} // namespace

struct Scaler::Planes {
    Layout layout = Layout::Other;
    QSize size;
    const uint8_t *data[3] = {};
    int stride[3] = {};

    [[nodiscard]] QSize chromaSize() const { return chromaSize(layout, size); }
    [[nodiscard]] static QSize chromaSize(Layout layout, QSize size)
    {
        switch (layout) {
        case Layout::I420:
        case Layout::Nv12:
            return {half(size.width()), half(size.height())};
        case Layout::I422:
            return {half(size.width()), size.height()};
        case Layout::I444:
            return size;
        default:
            return {0, 0};
        }
    }

    /// The part `source` of `frame`, nothing copied.
    [[nodiscard]] static Planes of(const AVFrame &frame, const QRect &source)
    {
        Planes planes;
        planes.layout = layoutOf(frame.format);
        planes.size = source.size();
        const bool halfWide = planes.layout != Layout::I444;
        const bool halfHigh = planes.layout == Layout::I420 || planes.layout == Layout::Nv12;
        for (int i = 0; i < 3 && frame.data[i]; ++i) {
            const int x = i == 0 || !halfWide ? source.x() : source.x() / 2;
            const int y = i == 0 || !halfHigh ? source.y() : source.y() / 2;
            const int step = i == 1 && planes.layout == Layout::Nv12 ? 2 : 1;
            planes.stride[i] = frame.linesize[i];
            planes.data[i] = frame.data[i] + static_cast<ptrdiff_t>(y) * frame.linesize[i] + x * step;
        }
        return planes;
    }
};

Scaler::Scaler() = default;
Scaler::~Scaler() = default;

void Scaler::trim()
{
    m_planes.trim();
    m_work = {};
    m_lying = {};
    m_sws.reset();
}

uint8_t *Scaler::work(size_t bytes)
{
    if (m_work.size() < bytes)
        m_work.resize(bytes);
    return m_work.data();
}

bool Scaler::convert(const AVFrame &frame, const PictureFit &fit, QImage &target)
{
    QImage *lying = &target;
    if (fit.rotation != 0) {
        if (m_lying.size() != fit.scaled)
            m_lying = QImage(fit.scaled, QImage::Format_RGB32);
        lying = &m_lying;
    }
    auto *const out = lying->bits();
    const int stride = static_cast<int>(lying->bytesPerLine());
    const Planes planes = Planes::of(frame, fit.source);
    const bool done = planes.layout == Layout::Other ? convertAny(frame, fit, out, stride)
                                                     : convertPlanes(planes, frame, fit.scaled, out, stride);
    if (done && fit.rotation != 0) {
        libyuv::ARGBRotate(out, stride, target.bits(), static_cast<int>(target.bytesPerLine()),
                           fit.scaled.width(), fit.scaled.height(),
                           static_cast<libyuv::RotationMode>(fit.rotation));
    }
    return done;
}

// At exactly half the size the chroma planes of 4:2:0 already fit: only brightness is scaled.
Scaler::Planes Scaler::scaled(const Planes &from, QSize size)
{
    Planes to;
    to.layout = from.layout;
    to.size = size;
    const bool keepChroma = from.layout == Layout::I420 && isDivided(from.size, size, 2);
    if (keepChroma)
        to.layout = Layout::I444;
    const QSize chroma = keepChroma ? QSize() : Planes::chromaSize(from.layout, size);
    const auto area = [](QSize s) {
        return static_cast<size_t>(s.width()) * static_cast<size_t>(s.height());
    };
    const size_t chromaBytes = chroma.isEmpty() ? 0 : area(chroma);
    uint8_t *memory = work(area(size) + 2 * chromaBytes);
    const bool box = isDivided(from.size, size, 2) || isDivided(from.size, size, 4);
    m_planes.scale({from.data[0], from.stride[0], from.size}, memory, size.width(), size, box);
    to.data[0] = memory;
    to.stride[0] = size.width();
    memory += area(size);
    const QSize fromChroma = from.chromaSize();
    if (keepChroma) {
        for (int i = 1; i < 3; ++i) {
            to.data[i] = from.data[i];
            to.stride[i] = from.stride[i];
        }
    } else if (from.layout == Layout::Nv12) {
        libyuv::UVScale(from.data[1], from.stride[1], fromChroma.width(), fromChroma.height(), memory,
                        chroma.width() * 2, chroma.width(), chroma.height(),
                        box ? libyuv::kFilterBox : libyuv::kFilterBilinear);
        to.data[1] = memory;
        to.stride[1] = chroma.width() * 2;
    } else if (from.layout != Layout::Grey) {
        for (int i = 1; i < 3; ++i) {
            m_planes.scale({from.data[i], from.stride[i], fromChroma}, memory, chroma.width(), chroma, box);
            to.data[i] = memory;
            to.stride[i] = chroma.width();
            memory += chromaBytes;
        }
    }
    return to;
}

bool Scaler::convertPlanes(const Planes &source, const AVFrame &frame, QSize size, uint8_t *out, int stride)
{
    const Planes p = source.size == size ? source : scaled(source, size);
    const libyuv::YuvConstants *matrix = matrixOf(frame);
    const int width = size.width();
    const int height = size.height();
    switch (p.layout) {
    case Layout::I420:
        return libyuv::I420ToARGBMatrix(p.data[0], p.stride[0], p.data[1], p.stride[1], p.data[2],
                                        p.stride[2], out, stride, matrix, width, height) == 0;
    case Layout::I422:
        return libyuv::I422ToARGBMatrix(p.data[0], p.stride[0], p.data[1], p.stride[1], p.data[2],
                                        p.stride[2], out, stride, matrix, width, height) == 0;
    case Layout::I444:
        return libyuv::I444ToARGBMatrix(p.data[0], p.stride[0], p.data[1], p.stride[1], p.data[2],
                                        p.stride[2], out, stride, matrix, width, height) == 0;
    case Layout::Nv12:
        return libyuv::NV12ToARGBMatrix(p.data[0], p.stride[0], p.data[1], p.stride[1], out, stride, matrix,
                                        width, height) == 0;
    case Layout::Grey:
        return libyuv::I400ToARGBMatrix(p.data[0], p.stride[0], out, stride, matrix, width, height) == 0;
    case Layout::Other:
        return false;
    }
    return false;
}

bool Scaler::convertAny(const AVFrame &frame, const PictureFit &fit, uint8_t *out, int stride)
{
    const auto format = static_cast<AVPixelFormat>(frame.format);
    const AVPixFmtDescriptor *description = av_pix_fmt_desc_get(format);
    if (!description || (description->flags & AV_PIX_FMT_FLAG_HWACCEL))
        return false;
    const QRect &part = fit.source;
    SwsContext *context =
        sws_getCachedContext(m_sws.release(), part.width(), part.height(), format, fit.scaled.width(),
                             fit.scaled.height(), AV_PIX_FMT_BGRA, SWS_BILINEAR, nullptr, nullptr, nullptr);
    m_sws.reset(context);
    if (!context)
        return false;
    const int *table = sws_getCoefficients(colourSpaceOf(frame));
    sws_setColorspaceDetails(context, table, isFullRange(frame), sws_getCoefficients(SWS_CS_DEFAULT), 1, 0,
                             1 << 16, 1 << 16);
    const uint8_t *data[4] = {};
    for (int i = 0; i < 4 && frame.data[i]; ++i) {
        const bool chroma = i == 1 || i == 2;
        const int y = chroma ? part.y() >> description->log2_chroma_h : part.y();
        const int x = chroma ? part.x() >> description->log2_chroma_w : part.x();
        const int step = description->comp[std::min(i, description->nb_components - 1)].step;
        const bool palette = i == 1 && (description->flags & AV_PIX_FMT_FLAG_PAL);
        data[i] = palette ? frame.data[i]
                          : frame.data[i] + static_cast<ptrdiff_t>(y) * frame.linesize[i] + x * step;
    }
    uint8_t *const target[4] = {out};
    const int strides[4] = {stride};
    return sws_scale(context, data, frame.linesize, 0, part.height(), target, strides) > 0;
}

PictureGeometry geometryOf(const AVFrame &frame, int containerRotation)
{
    PictureGeometry geometry;
    geometry.coded = QSize(frame.width, frame.height);
    const AVRational aspect = frame.sample_aspect_ratio;
    if (aspect.num > 0 && aspect.den > 0)
        geometry.pixelAspect = av_q2d(aspect);
    geometry.rotation = containerRotation;
    if (const AVFrameSideData *data = av_frame_get_side_data(&frame, AV_FRAME_DATA_DISPLAYMATRIX);
        data && data->size >= 9 * sizeof(int32_t))
        geometry.rotation = rotationOf(reinterpret_cast<const int32_t *>(data->data));
    return geometry;
}

int rotationOf(const int32_t *matrix)
{
    const double counterClockwise = av_display_rotation_get(matrix);
    if (std::isnan(counterClockwise))
        return 0;
    const int quarters = static_cast<int>(std::lround(-counterClockwise / 90));
    return ((quarters % 4) + 4) % 4 * 90;
}

} // namespace videoguard::media
