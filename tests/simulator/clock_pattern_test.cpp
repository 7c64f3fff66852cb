// SPDX-License-Identifier: EUPL-1.2
#include "tests/simulator/stream_reader.h"
#include "tests/support/camera_simulator.h"
#include "tests/support/cameras/clock_pattern.h"
#include "tests/support/catch.h"

#include <ctime>

using namespace std::chrono_literals;
using videoguard::test::CameraSimulator;
using videoguard::test::StreamReader;
namespace clock_pattern = videoguard::cameras::clock_pattern;
namespace media = videoguard::media;

namespace {

/// A grey picture of 640x360 with a code in it.
std::vector<std::uint8_t> drawn(std::uint32_t code)
{
    std::vector<std::uint8_t> luma(640UL * 360, 90);
    clock_pattern::drawLuma(luma.data(), 640, 640, 360, code);
    return luma;
}

/// The picture scaled to the nearest pixel into the middle of a larger one.
std::vector<std::uint32_t> placed(const std::vector<std::uint8_t> &luma, int width, int height, int margin)
{
    const int stride = width + 2 * margin;
    std::vector<std::uint32_t> pixels(static_cast<std::size_t>(stride) * (height + 2 * margin), 0xff123456U);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const std::uint32_t grey = luma[y * 360 / height * 640 + x * 640 / width];
            pixels[(y + margin) * stride + x + margin] = 0xff000000U | grey << 16U | grey << 8U | grey;
        }
    }
    return pixels;
}

std::uint32_t monotonicMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<std::uint32_t>(now.tv_sec * 1000 + now.tv_nsec / 1'000'000);
}

/// Decodes the live clock; returns the code of each picture that has one.
class ClockDecoder
{
public:
    explicit ClockDecoder(const AVCodecParameters &parameters)
        : m_codec(avcodec_alloc_context3(avcodec_find_decoder(parameters.codec_id)))
        , m_frame(av_frame_alloc())
    {
        avcodec_parameters_to_context(m_codec.get(), &parameters);
        m_codec->flags |= AV_CODEC_FLAG_LOW_DELAY;
        m_codec->thread_count = 1;
        avcodec_open2(m_codec.get(), nullptr, nullptr);
    }

    std::optional<std::uint32_t> decode(std::vector<std::uint8_t> bytes)
    {
        const auto size = static_cast<int>(bytes.size());
        bytes.resize(bytes.size() + AV_INPUT_BUFFER_PADDING_SIZE);
        const media::AvPacket packet(av_packet_alloc());
        packet->data = bytes.data();
        packet->size = size;
        const bool decoded = avcodec_send_packet(m_codec.get(), packet.get()) == 0 &&
                             avcodec_receive_frame(m_codec.get(), m_frame.get()) == 0;
        if (!decoded)
            return std::nullopt;
        const clock_pattern::Rect picture{0, 0, double(m_frame->width), double(m_frame->height)};
        std::vector<std::uint32_t> pixels(static_cast<std::size_t>(m_frame->width) * m_frame->height);
        // Only the lines of the pattern: a test that falls behind would measure itself.
        const auto top = static_cast<int>(clock_pattern::blockOf(picture, 0, 0).y);
        const auto bottom = static_cast<int>(clock_pattern::blockOf(picture, clock_pattern::kRows, 0).y);
        for (int y = top; y < bottom; ++y) {
            for (int x = 0; x < m_frame->width; ++x)
                pixels[y * m_frame->width + x] = 0x010101U * m_frame->data[0][y * m_frame->linesize[0] + x];
        }
        return clock_pattern::decode(pixels.data(), m_frame->width, picture);
    }

private:
    media::AvCodecContext m_codec;
    media::AvFrame m_frame;
};

} // namespace

TEST_CASE("a clock picture is read back at any scale and place", "[simulator][clock_pattern]")
{
    for (const std::uint32_t code : {0U, 1U, 0x80000000U, 0xffffffffU, 0x5a5aa5a5U, 123456789U}) {
        const std::vector<std::uint8_t> luma = drawn(code);
        for (const auto &[width, height] :
             {std::pair{640, 360}, {1920, 1080}, {480, 270}, {427, 240}, {333, 190}}) {
            constexpr int kMargin = 7;
            const std::vector<std::uint32_t> pixels = placed(luma, width, height, kMargin);
            const auto found = clock_pattern::decode(pixels.data(), width + 2 * kMargin,
                                                     {kMargin, kMargin, double(width), double(height)});
            CAPTURE(code, width);
            REQUIRE(found);
            CHECK(*found == code);
        }
    }
}

TEST_CASE("no time is read where there is none", "[simulator][clock_pattern]")
{
    const clock_pattern::Rect whole{0, 0, 640, 360};
    const std::vector<std::uint32_t> empty(640UL * 360, 0xff808080U);
    CHECK(!clock_pattern::decode(empty.data(), 640, whole));

    // Two pictures blended: the blocks in which they differ are grey.
    std::vector<std::uint8_t> luma = drawn(0x0f0f0f0fU);
    const std::vector<std::uint8_t> other = drawn(0x0f0f0f0eU);
    for (std::size_t i = 0; i < luma.size(); ++i)
        luma[i] = static_cast<std::uint8_t>((luma[i] + other[i]) / 2);
    CHECK(!clock_pattern::decode(placed(luma, 640, 360, 0).data(), 640, whole));
}

TEST_CASE("the age of a picture is right when the milliseconds begin again", "[simulator][clock_pattern]")
{
    CHECK(clock_pattern::age_ms(150, 100) == 50);
    CHECK(clock_pattern::age_ms(20, 0xffffffffU - 9) == 30);
}

TEST_CASE("the live clock shows the time at which each picture was made", "[simulator][clock]")
{
    CameraSimulator cameras;
    REQUIRE(cameras.start({QStringLiteral("--clock"), QStringLiteral("640x360@25")}));
    StreamReader reader(cameras.url(QStringLiteral("/clock")), "tcp");
    REQUIRE(reader.isOpen());
    ClockDecoder decoder(*reader.parameters(0));
    int read = 0;
    std::uint32_t previous = 0;
    for (const auto end = std::chrono::steady_clock::now() + 3s; std::chrono::steady_clock::now() < end;) {
        const auto packet = reader.read();
        REQUIRE(packet);
        CHECK((read > 0 || packet->key));
        const auto code = decoder.decode(packet->bytes);
        REQUIRE(code);
        CHECK(clock_pattern::age_ms(monotonicMilliseconds(), *code) < 10'000);
        CHECK((read == 0 || *code - previous < 10'000));
        previous = *code;
        ++read;
    }
    CHECK(read >= 10);
}
