// SPDX-License-Identifier: EUPL-1.2
#include "app/media/hardware.h"

#include <QStringList>

namespace videoguard::media {

namespace {

constexpr AVHWDeviceType kPreferred[] = {
#if defined(Q_OS_WIN)
    AV_HWDEVICE_TYPE_D3D11VA,
    AV_HWDEVICE_TYPE_DXVA2,
    AV_HWDEVICE_TYPE_CUDA,
#elif defined(Q_OS_MACOS)
    AV_HWDEVICE_TYPE_VIDEOTOOLBOX,
#else
    AV_HWDEVICE_TYPE_VAAPI,
    AV_HWDEVICE_TYPE_CUDA,
    AV_HWDEVICE_TYPE_VDPAU,
#endif
};

AVPixelFormat formatFor(const AVCodec &codec, AVHWDeviceType type)
{
    for (int i = 0;; ++i) {
        const AVCodecHWConfig *config = avcodec_get_hw_config(&codec, i);
        if (!config)
            return AV_PIX_FMT_NONE;
        if (config->device_type == type && (config->methods & AV_CODEC_HW_CONFIG_METHOD_HW_DEVICE_CTX))
            return config->pix_fmt;
    }
}

// Picks any hardware surface that is offered; without one the decoder goes on in software by itself.
AVPixelFormat chooseFormat(AVCodecContext *context, const AVPixelFormat *offered)
{
    for (const AVPixelFormat *format = offered; *format != AV_PIX_FMT_NONE; ++format) {
        const AVPixFmtDescriptor *description = av_pix_fmt_desc_get(*format);
        const bool surface = description && (description->flags & AV_PIX_FMT_FLAG_HWACCEL);
        if (surface && context->hw_device_ctx) {
            const auto *device = reinterpret_cast<const AVHWDeviceContext *>(context->hw_device_ctx->data);
            if (context->codec && formatFor(*context->codec, device->type) == *format)
                return *format;
        }
    }
    return avcodec_default_get_format(context, offered);
}

} // namespace

base::Result<Hardware> Hardware::find(const AVCodec &codec)
{
    const QString what = QStringLiteral("find a hardware decoder for %1").arg(QLatin1String(codec.name));
    QStringList causes;
    for (const AVHWDeviceType type : kPreferred) {
        const QString name = QLatin1String(av_hwdevice_get_type_name(type));
        const AVPixelFormat format = formatFor(codec, type);
        if (format == AV_PIX_FMT_NONE) {
            causes << QStringLiteral("%1: not for this codec").arg(name);
            continue;
        }
        AVBufferRef *device = nullptr;
        const int code = av_hwdevice_ctx_create(&device, type, nullptr, nullptr, 0);
        if (code < 0) {
            causes << QStringLiteral("%1: %2").arg(name, avError(code, what).cause);
            continue;
        }
        Hardware hardware;
        hardware.m_device.reset(device);
        hardware.m_type = type;
        hardware.m_format = format;
        return hardware;
    }
    return base::fail(base::ErrorKind::Unsupported, what, causes.join(QStringLiteral("; ")));
}

void Hardware::attach(AVCodecContext &context) const
{
    context.hw_device_ctx = av_buffer_ref(m_device.get());
    context.get_format = chooseFormat;
    // The newest surface is kept for later looks besides those the decoder refers to.
    context.extra_hw_frames = 3;
}

QString Hardware::name() const
{
    return QLatin1String(av_hwdevice_get_type_name(m_type));
}

} // namespace videoguard::media
