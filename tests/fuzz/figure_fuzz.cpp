// The readers of figures: the bytes as a file, and as the scene that a PNG or a PDF carries.

#include "tests/fuzz/properties.h"
#include "ui/files/carried_scene.h"
#include "ui/files/scene_in.h"

#include <zlib.h>
#include <QtEndian>
#include <cstdint>
#include <cstdlib>

namespace actiscope {
namespace {

QByteArray pngAround(const QByteArray& text) {
  QByteArray length(4, 0);
  qToBigEndian(static_cast<quint32>(text.size() + 10), length.data());
  return "\x89PNG\r\n\x1a\n" + length + QByteArray("tEXtactiscope\0", 14) + text + QByteArray(4, 0);
}

QByteArray pdfAround(const QByteArray& text) {
  uLongf size = compressBound(static_cast<uLong>(text.size()));
  QByteArray packed(static_cast<qsizetype>(size), 0);
  compress2(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<const Bytef*>(text.constData()),
            static_cast<uLong>(text.size()), Z_BEST_SPEED);
  packed.truncate(static_cast<qsizetype>(size));
  return "%PDF-1.4\n/EF <</F 7 0 R>>\n7 0 obj\nstream\n" + packed + "\nendstream";
}

void expectRead(const QByteArray& file) {
  try {
    expectSurvives(sceneIn(file));
  } catch (const SceneError& error) {
    expectReadable(error);
  }
}

/// An end mark that is part of the packed bytes ends them early, which a checksum of zlib then tells.
void expectCarried(const QByteArray& text) {
  if (carriedByPng(pngAround(text)) != text) std::abort();
  const auto fromPdf = carriedByPdf(pdfAround(text));
  if (fromPdf && *fromPdf != text) std::abort();
}

}  // namespace
}  // namespace actiscope

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const QByteArray file(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
  actiscope::expectRead(file);
  actiscope::expectCarried(file);
  for (const auto read : {actiscope::carriedByPng, actiscope::carriedBySvg, actiscope::carriedByPdf}) read(file);
  return 0;
}
