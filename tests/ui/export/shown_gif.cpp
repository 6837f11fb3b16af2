#include "tests/ui/export/shown_gif.h"

#include <gif_lib.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace actiscope {

namespace {

int read(GifFileType* gif, GifByteType* out, int size) {
  auto* left = static_cast<QByteArray*>(gif->UserData);
  const auto taken = std::min<qsizetype>(size, left->size());
  std::copy_n(left->constData(), taken, out);
  left->remove(0, taken);
  return static_cast<int>(taken);
}

void paint(const SavedImage& image, const ColorMapObject& map, int transparent, QImage& canvas) {
  const GifImageDesc& area = image.ImageDesc;
  for (int i = 0; i < area.Width * area.Height; ++i) {
    if (image.RasterBits[i] == transparent) continue;
    const GifColorType& colour = map.Colors[image.RasterBits[i]];
    canvas.setPixel(area.Left + i % area.Width, area.Top + i / area.Width, qRgb(colour.Red, colour.Green, colour.Blue));
  }
}

}  // namespace

ShownGif shown(QByteArray bytes) {
  ShownGif result;
  GifFileType* gif = DGifOpen(&bytes, read, nullptr);
  EXPECT_EQ(DGifSlurp(gif), GIF_OK);
  QImage canvas(gif->SWidth, gif->SHeight, QImage::Format_RGB32);
  for (int i = 0; i < gif->ImageCount; ++i) {
    GraphicsControlBlock control;
    EXPECT_EQ(DGifSavedExtensionToGCB(gif, i, &control), GIF_OK);
    paint(gif->SavedImages[i], *gif->SColorMap, control.TransparentColor, canvas);
    result.delay = control.DelayTime;
    result.frames.push_back(canvas);
  }
  DGifCloseFile(gif, nullptr);
  return result;
}

}  // namespace actiscope
