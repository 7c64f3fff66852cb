// SPDX-License-Identifier: EUPL-1.2
#include "app/media/picture_pool.h"
#include "app/media/scaler.h"
#include "tests/support/catch.h"

#include <cmath>
#include <thread>

using namespace videoguard::media;

namespace {

/// A picture with gradients, edges and strong colours, in any 8-bit YUV format.
AvFrame testFrame(AVPixelFormat format, QSize size, AVColorSpace space, AVColorRange range)
{
    AvFrame rgb(av_frame_alloc());
    rgb->format = AV_PIX_FMT_RGB24;
    rgb->width = size.width();
    rgb->height = size.height();
    av_frame_get_buffer(rgb.get(), 0);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            uint8_t *pixel = rgb->data[0] + y * rgb->linesize[0] + 3 * x;
            const double u = double(x) / size.width();
            const double v = double(y) / size.height();
            pixel[0] = static_cast<uint8_t>(127 + 120 * std::sin(6 * u + 2 * v));
            pixel[1] = static_cast<uint8_t>(127 + 120 * std::sin(4 * v - 3 * u));
            pixel[2] = static_cast<uint8_t>(127 + 120 * std::cos(5 * u * v + 1));
        }
    }
    AvFrame frame(av_frame_alloc());
    frame->format = format;
    frame->width = size.width();
    frame->height = size.height();
    frame->colorspace = space;
    frame->color_range = range;
    av_frame_get_buffer(frame.get(), 0);
    SwsContext *context =
        sws_getContext(size.width(), size.height(), AV_PIX_FMT_RGB24, size.width(), size.height(), format,
                       SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INP, nullptr, nullptr, nullptr);
    const int *table = sws_getCoefficients(space == AVCOL_SPC_BT709 ? SWS_CS_ITU709 : SWS_CS_ITU601);
    sws_setColorspaceDetails(context, table, 1, table, range == AVCOL_RANGE_JPEG, 0, 1 << 16, 1 << 16);
    sws_scale(context, rgb->data, rgb->linesize, 0, size.height(), frame->data, frame->linesize);
    sws_freeContext(context);
    return frame;
}

/// The same by libswscale at its most accurate.
QImage reference(const AVFrame &frame, QSize size, AVColorSpace space, bool full, int filter = SWS_BICUBIC)
{
    QImage image(size, QImage::Format_RGB32);
    SwsContext *context = sws_getContext(frame.width, frame.height, static_cast<AVPixelFormat>(frame.format),
                                         size.width(), size.height(), AV_PIX_FMT_BGRA,
                                         filter | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT | SWS_FULL_CHR_H_INP,
                                         nullptr, nullptr, nullptr);
    const int *table = sws_getCoefficients(space == AVCOL_SPC_BT709 ? SWS_CS_ITU709 : SWS_CS_ITU601);
    sws_setColorspaceDetails(context, table, full, table, 1, 0, 1 << 16, 1 << 16);
    uint8_t *const data[4] = {image.bits()};
    const int strides[4] = {static_cast<int>(image.bytesPerLine())};
    sws_scale(context, frame.data, frame.linesize, 0, frame.height, data, strides);
    sws_freeContext(context);
    return image;
}

double psnr(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 0;
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum += std::pow(qRed(p) - qRed(q), 2) + std::pow(qGreen(p) - qGreen(q), 2) +
                   std::pow(qBlue(p) - qBlue(q), 2);
        }
    }
    const double mean = sum / (3.0 * a.width() * a.height());
    return mean == 0 ? 99 : 10 * std::log10(255 * 255 / mean);
}

QImage scaled(const AVFrame &frame, const Demand &demand, int rotation = 0)
{
    Scaler scaler;
    PicturePool pool;
    const PictureFit fit = fitPicture(geometryOf(frame, rotation), demand);
    QImage image = pool.take(fit.target);
    REQUIRE(scaler.convert(frame, fit, image));
    return image;
}

QImage scaled(const AVFrame &frame, QSize box, int rotation = 0)
{
    return scaled(frame, {box, {0, 0, 1, 1}, true}, rotation);
}

} // namespace

TEST_CASE("Colours are those of ffmpeg for each matrix, range and layout", "[media][scaler]")
{
    const AVColorSpace space = GENERATE(AVCOL_SPC_BT709, AVCOL_SPC_SMPTE170M);
    const AVColorRange range = GENERATE(AVCOL_RANGE_MPEG, AVCOL_RANGE_JPEG);
    const AVPixelFormat format =
        GENERATE(AV_PIX_FMT_YUV420P, AV_PIX_FMT_NV12, AV_PIX_FMT_YUV422P, AV_PIX_FMT_YUV444P);
    const QSize target =
        GENERATE(QSize(640, 360), QSize(480, 270), QSize(320, 180), QSize(160, 90), QSize(800, 450),
                 QSize(333, 187), QSize(470, 264), QSize(300, 169), QSize(130, 73));
    CAPTURE(av_get_pix_fmt_name(format), space, range, target.width());
    const AvFrame frame = testFrame(format, {640, 360}, space, range);
    const QImage ours = scaled(*frame, target);
    const double similarity = psnr(ours, reference(*frame, ours.size(), space, range == AVCOL_RANGE_JPEG));
    CHECK(similarity > 35);
    // The neighbouring mistakes would be seen: wrong matrix, wrong range.
    const AVColorSpace other = space == AVCOL_SPC_BT709 ? AVCOL_SPC_SMPTE170M : AVCOL_SPC_BT709;
    CHECK(psnr(ours, reference(*frame, ours.size(), other, range == AVCOL_RANGE_JPEG)) < similarity - 6);
    CHECK(psnr(ours, reference(*frame, ours.size(), space, range != AVCOL_RANGE_JPEG)) < similarity - 6);
}

TEST_CASE("Colours without a label are 709 from 720 lines up and 601 below", "[media][scaler]")
{
    const auto [size, space] = GENERATE(table<QSize, AVColorSpace>({{QSize(640, 360), AVCOL_SPC_SMPTE170M},
                                                                    {QSize(704, 576), AVCOL_SPC_SMPTE170M},
                                                                    {QSize(1280, 720), AVCOL_SPC_BT709}}));
    AvFrame frame = testFrame(AV_PIX_FMT_YUV420P, size, space, AVCOL_RANGE_MPEG);
    frame->colorspace = AVCOL_SPC_UNSPECIFIED;
    frame->color_range = AVCOL_RANGE_UNSPECIFIED;
    CHECK(psnr(scaled(*frame, size), reference(*frame, size, space, false)) > 38);
}

TEST_CASE("The J formats are full range whatever else is said", "[media][scaler]")
{
    AvFrame frame = testFrame(AV_PIX_FMT_YUV420P, {640, 360}, AVCOL_SPC_SMPTE170M, AVCOL_RANGE_JPEG);
    const QImage expected = reference(*frame, {640, 360}, AVCOL_SPC_SMPTE170M, true);
    frame->format = AV_PIX_FMT_YUVJ420P;
    frame->color_range = AVCOL_RANGE_UNSPECIFIED;
    CHECK(psnr(scaled(*frame, QSize(640, 360)), expected) > 38);
}

TEST_CASE("Grey, ten bit and other formats come through", "[media][scaler]")
{
    const AVPixelFormat format = GENERATE(AV_PIX_FMT_GRAY8, AV_PIX_FMT_YUV420P10, AV_PIX_FMT_YUV411P,
                                          AV_PIX_FMT_YUV440P, AV_PIX_FMT_GBRP);
    CAPTURE(av_get_pix_fmt_name(format));
    const AVColorRange range =
        format == AV_PIX_FMT_GBRP || format == AV_PIX_FMT_GRAY8 ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG;
    AvFrame frame = testFrame(format, {640, 360}, AVCOL_SPC_SMPTE170M, range);
    const QSize target = GENERATE(QSize(640, 360), QSize(400, 225));
    const QImage ours = scaled(*frame, target);
    CHECK(psnr(ours, reference(*frame, target, AVCOL_SPC_SMPTE170M, range == AVCOL_RANGE_JPEG)) > 34);
    const QImage part = scaled(*frame, {QSize(200, 112), {0.5, 0.5, 0.5, 0.5}, true});
    const QImage whole = scaled(*frame, QSize(640, 360)).copy(320, 180, 320, 180);
    CHECK(psnr(part.scaled(80, 45, Qt::IgnoreAspectRatio, Qt::SmoothTransformation),
               whole.scaled(80, 45, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)) > 28);
}

TEST_CASE("A turned picture is the upright one turned", "[media][scaler]")
{
    const int rotation = GENERATE(90, 180, 270);
    const AvFrame frame = testFrame(AV_PIX_FMT_YUV420P, {640, 360}, AVCOL_SPC_SMPTE170M, AVCOL_RANGE_MPEG);
    const QImage lying = scaled(*frame, QSize(320, 180));
    const QSize box = rotation == 180 ? QSize(320, 180) : QSize(180, 320);
    const QImage turned = scaled(*frame, box, rotation);
    CHECK(psnr(turned,
               lying.transformed(QTransform().rotate(rotation)).convertToFormat(QImage::Format_RGB32)) > 60);
}

TEST_CASE("A display matrix is read as clockwise degrees", "[media][scaler]")
{
    for (const int degrees : {0, 90, 180, 270}) {
        int32_t matrix[9];
        av_display_rotation_set(matrix, degrees);
        CHECK(rotationOf(matrix) == degrees);
    }
    const int32_t nothing[9] = {};
    CHECK(rotationOf(nothing) == 0);
}

TEST_CASE("A display matrix on the frame turns the picture", "[media][scaler]")
{
    const AvFrame frame = testFrame(AV_PIX_FMT_YUV420P, {640, 360}, AVCOL_SPC_SMPTE170M, AVCOL_RANGE_MPEG);
    AVFrameSideData *data =
        av_frame_new_side_data(frame.get(), AV_FRAME_DATA_DISPLAYMATRIX, 9 * sizeof(int32_t));
    av_display_rotation_set(reinterpret_cast<int32_t *>(data->data), 90);
    CHECK(geometryOf(*frame, 0).rotation == 90);
    CHECK(geometryOf(*frame, 180).rotation == 90);
    frame->sample_aspect_ratio = {64, 45};
    CHECK(geometryOf(*frame, 0).pixelAspect == Approx(64.0 / 45));
}

TEST_CASE("Odd sizes and odd crops stay inside the planes", "[media][scaler]")
{
    const AVPixelFormat format =
        GENERATE(AV_PIX_FMT_YUV420P, AV_PIX_FMT_NV12, AV_PIX_FMT_YUV422P, AV_PIX_FMT_YUV444P);
    const QSize size = GENERATE(QSize(701, 573), QSize(17, 19), QSize(2, 2), QSize(1, 1));
    const AvFrame frame = testFrame(format, size, AVCOL_SPC_SMPTE170M, AVCOL_RANGE_MPEG);
    for (const QSize box :
         {QSize(1, 1), QSize(35, 33), QSize(351, 287), QSize(701, 573), QSize(1000, 1000)}) {
        CHECK_FALSE(scaled(*frame, box).isNull());
        CHECK_FALSE(scaled(*frame, {box, {0.21, 0.37, 0.5, 0.41}, true}, 90).isNull());
    }
}

TEST_CASE("A digital zoom shows the part that was asked for", "[media][scaler]")
{
    const AvFrame frame = testFrame(AV_PIX_FMT_YUV420P, {640, 360}, AVCOL_SPC_SMPTE170M, AVCOL_RANGE_MPEG);
    const QImage whole = scaled(*frame, QSize(640, 360));
    const QImage part = scaled(*frame, {QSize(320, 180), {0.25, 0.5, 0.5, 0.5}, true});
    CHECK(part.size() == QSize(320, 180));
    CHECK(psnr(part, whole.copy(160, 180, 320, 180)) > 60);
}

TEST_CASE("The pool gives memory again only when the last copy of a picture is gone", "[media][picture_pool]")
{
    PicturePool pool;
    QImage first = pool.take({64, 48});
    const uchar *memory = first.constBits();
    QImage copy = first;
    first = {};
    QImage second = pool.take({64, 48});
    CHECK(second.constBits() != memory);
    copy = {};
    QImage third = pool.take({64, 48});
    CHECK(third.constBits() == memory);
    SECTION("a picture outlives its pool")
    {
        auto gone = std::make_unique<PicturePool>();
        QImage kept = gone->take({64, 48});
        gone.reset();
        kept.fill(Qt::red);
        CHECK(kept.pixelColor(1, 1) == QColor(Qt::red));
    }
    SECTION("another size frees the old memory")
    {
        third = {};
        CHECK(pool.take({32, 32}).size() == QSize(32, 32));
    }
    SECTION("pictures may die on another thread")
    {
        std::thread([image = std::move(third)]() mutable { image = {}; }).join();
        CHECK(pool.take({64, 48}).constBits() == memory);
    }
}
