#include "ui/export/figure.h"

#include "core/scene/scene_csv.h"
#include "core/scene/scene_file.h"
#include "ui/export/gif.h"
#include "ui/export/pdf.h"
#include "ui/export/png.h"
#include "ui/export/scene_plot.h"
#include "ui/export/svg.h"
#include "ui/export/webp.h"

#include <QFileInfo>
#include <algorithm>

namespace actiscope {

namespace {

constexpr double vectorDetail = 8;  // curves of SVG and PDF are as fine as in pictures of this scale

std::optional<QByteArray> rasterOf(const Figure& figure) {
  ScenePlot plot(figure.look, figure.look.scale);
  plot.fit(figure.scene);
  const QImage image = plot.image();
  if (image.isNull()) return std::nullopt;
  return png(image, pixelsPerInch * figure.look.scale, sceneText(figure.scene));
}

QByteArray vectorOf(const Figure& figure) {
  ScenePlot plot(figure.look, vectorDetail);
  plot.fit(figure.scene);
  const auto write = figure.format == FileFormat::svg ? svg : pdf;
  return write(plot.plot(), figure.look.size, sceneText(figure.scene));
}

std::optional<QByteArray> filmOf(const Figure& figure, const Progress& progress) {
  Look look = figure.look;
  look.transparent = false;
  ScenePlot plot(look, look.scale);
  plot.fit(figure.scene);
  const auto frames = framesOf(figure.scene, figure.film.motion, figure.film.mostFrames);
  const auto draw = [&](std::size_t i) {
    if (progress && !progress(static_cast<double>(i) / static_cast<double>(frames.size()))) return QImage();
    plot.show(frames[i]);
    return plot.image();
  };
  const auto write = figure.format == FileFormat::gif ? gif : webp;
  return write({look.pixels(), frames.size(), figure.film.framesPerSecond, figure.film.loop, draw});
}

}  // namespace

std::optional<QByteArray> bytesOf(const Figure& figure, const Progress& progress) {
  switch (figure.format) {
    case FileFormat::csv:
      return QByteArray::fromStdString(sceneCsv(figure.scene));
    case FileFormat::png:
      return rasterOf(figure);
    case FileFormat::gif:
    case FileFormat::webp:
      return filmOf(figure, progress);
    case FileFormat::svg:
    case FileFormat::pdf:
      break;
  }
  return vectorOf(figure);
}

const std::vector<QString>& formatNames() {
  static const std::vector<QString> names{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"),
                                          QStringLiteral("csv"), QStringLiteral("gif"), QStringLiteral("webp")};
  return names;
}

std::optional<FileFormat> formatOf(const QString& path) {
  const auto name = std::ranges::find(formatNames(), QFileInfo(path).suffix().toLower());
  if (name == formatNames().end()) return std::nullopt;
  return static_cast<FileFormat>(name - formatNames().begin());
}

bool isAnimation(FileFormat format) { return format == FileFormat::gif || format == FileFormat::webp; }

}  // namespace actiscope
