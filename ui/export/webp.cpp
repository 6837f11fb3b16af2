#include "ui/export/webp.h"

#include "ui/export/palette.h"

#include <webp/encode.h>
#include <webp/mux.h>
#include <cmath>
#include <memory>

namespace actiscope {

namespace {

constexpr int effort = 4;  // 0 to 9; more takes longer and saves little

using Encoder = std::unique_ptr<WebPAnimEncoder, void (*)(WebPAnimEncoder*)>;

Encoder encoderOf(const Reel& reel) {
  WebPAnimEncoderOptions options;
  WebPAnimEncoderOptionsInit(&options);
  options.anim_params.loop_count = reel.loop ? 0 : 1;
  options.kmax = 0;  // no frame is written whole but the first
  return {WebPAnimEncoderNew(reel.size.width(), reel.size.height(), &options), WebPAnimEncoderDelete};
}

bool add(WebPAnimEncoder* encoder, const QImage& frame, int milliseconds) {
  const QImage opaque = frame.convertToFormat(QImage::Format_RGBX8888);
  WebPConfig config;
  WebPPicture picture;
  if (!WebPConfigInit(&config) || !WebPConfigLosslessPreset(&config, effort) || !WebPPictureInit(&picture))
    return false;
  picture.use_argb = 1;
  picture.width = opaque.width();
  picture.height = opaque.height();
  const bool added = WebPPictureImportRGBX(&picture, opaque.constBits(), static_cast<int>(opaque.bytesPerLine())) &&
                     WebPAnimEncoderAdd(encoder, &picture, milliseconds, &config);
  WebPPictureFree(&picture);
  return added;
}

std::optional<QByteArray> assembled(WebPAnimEncoder* encoder) {
  WebPData data;
  WebPDataInit(&data);
  std::optional<QByteArray> bytes;
  if (WebPAnimEncoderAssemble(encoder, &data)) {
    bytes = QByteArray(reinterpret_cast<const char*>(data.bytes), static_cast<qsizetype>(data.size));
  }
  WebPDataClear(&data);
  return bytes;
}

}  // namespace

std::optional<QByteArray> webp(const Reel& reel) {
  auto palette = Palette::of(reel);
  if (!palette) return std::nullopt;
  const Encoder encoder = encoderOf(reel);
  const auto timeOf = [&](std::size_t i) {
    return static_cast<int>(std::lround(1000 * static_cast<double>(i) / reel.framesPerSecond));
  };
  for (std::size_t i = 0; i < reel.length; ++i) {
    const QImage frame = reel.frame(i);
    if (frame.isNull() || !add(encoder.get(), palette->indexed(frame), timeOf(i))) return std::nullopt;
  }
  if (!WebPAnimEncoderAdd(encoder.get(), nullptr, timeOf(reel.length), nullptr)) return std::nullopt;
  return assembled(encoder.get());
}

}  // namespace actiscope
