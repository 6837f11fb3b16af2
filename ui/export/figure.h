#pragma once

#include "core/scene/motion.h"
#include "ui/export/look.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace actiscope {

enum class FileFormat { png, svg, pdf, csv, gif, webp };

/// What an animation shows and how fast.
struct Film {
  Motion motion;
  std::size_t mostFrames = 300;
  double framesPerSecond = 10;
  bool loop = true;
};

/// Everything that a file of a scene depends on.
struct Figure {
  Scene scene;
  FileFormat format = FileFormat::png;
  Look look;
  Film film;  ///< for GIF and WebP
};

/// Called with the share that is done, 0 to 1; false stops the work.
using Progress = std::function<bool(double share)>;

/// The file's bytes; the same figure gives the same bytes. PNG, SVG and PDF carry their scene (see figure_reader.h).
/// Nothing if the progress said stop or there was not the memory for it.
std::optional<QByteArray> bytesOf(const Figure& figure, const Progress& progress = {});

/// "png", "svg" ... in the order of FileFormat.
const std::vector<QString>& formatNames();

/// By the extension; nothing for any other.
std::optional<FileFormat> formatOf(const QString& path);

bool isAnimation(FileFormat format);

}  // namespace actiscope
