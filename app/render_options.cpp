#include "app/render_options.h"

#include "app/arguments.h"
#include "app/cli.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace actiscope {

namespace {

constexpr double leastFontSize = 4;  // points
constexpr double mostFontSize = 72;
constexpr double mostFrames = 2000;

/// A whole number of pixels, or 0.
int sideOf(const std::string& text) {
  const double number = parseNumber(text).value_or(0);
  return number == std::floor(number) && number >= smallestSide && number <= largestSide ? static_cast<int>(number) : 0;
}

QSize sizeOf(const std::string& text) {
  const auto times = text.find('x');
  const QSize size =
      times == text.npos ? QSize(0, 0) : QSize(sideOf(text.substr(0, times)), sideOf(text.substr(times + 1)));
  if (size.width() > 0 && size.height() > 0) return size;
  throw BadArgument("--size must be WIDTHxHEIGHT from 160x160 to 16384x16384 pixels, as in 1280x800, not '" + text +
                    "'");
}

double scaleOf(const std::string& text, QSize size) {
  const double scale = parseNumberOf("--scale", text);
  const double largest = std::max(size.width(), size.height()) * scale;
  if (scale >= 0.5 && scale <= 16 && largest <= largestSide) return scale;
  throw BadArgument("--scale must be a number from 0.5 to 16 that keeps the picture within 16384 pixels a side, not '" +
                    text + "'");
}

ThemeId themeOf(const std::string& text) {
  if (text == "light") return ThemeId::light;
  if (text == "dark") return ThemeId::dark;
  throw BadArgument("--theme must be light or dark, not '" + text + "'");
}

std::string_view nameOf(const Motion& motion, const Scene& scene) {
  return functionsOf(scene)[motion.function].activation().parameters[motion.parameter].id;
}

Motion motionOf(const std::string& sweep, const Scene& scene) {
  std::set<std::string_view> names;
  for (const Motion& motion : motions(scene)) {
    if (sweep.empty()) return motion;
    if (motion.plays) continue;
    if (nameOf(motion, scene) == sweep) return motion;
    names.insert(nameOf(motion, scene));
  }
  if (sweep.empty())
    throw BadArgument("nothing moves in this scene: it is no race and its functions have no parameter");
  throw BadArgument(
      "--sweep must name a parameter of the scene's functions" +
      (names.empty() ? ", but they have none" : " (" + enumerated({names.begin(), names.end()}, "or") + ")") +
      ", not '" + sweep + "'");
}

}  // namespace

Language languageOf(const RenderOptions& options) {
  if (const auto language = languageOf(QString::fromStdString(options.language))) return *language;
  throw BadArgument("--lang must be en or zh_CN, not '" + options.language + "'");
}

Look lookOf(const RenderOptions& options) {
  const QSize size = sizeOf(options.size);
  const double fontSize =
      options.fontSize == "0" ? 0 : numberWithin("--font-size", options.fontSize, leastFontSize, mostFontSize);
  return {size,
          scaleOf(options.scale, size),
          themeOf(options.theme),
          options.transparent,
          QString::fromStdString(options.font),
          fontSize};
}

Film filmOf(const RenderOptions& options, const Scene& scene) {
  const double frames = numberWithin("--frames", options.frames, 2, mostFrames, true);
  return {motionOf(options.sweep, scene), static_cast<std::size_t>(frames),
          numberWithin("--speed", options.speed, 0.1, 50), !options.once};
}

std::shared_ptr<RenderOptions> addRenderOptions(CLI::App& command) {
  auto options = std::make_shared<RenderOptions>();
  command.add_option("--size", options->size, "Width x height in pixels (1280x800)");
  command.add_option("--scale", options->scale, "Device pixels for each pixel (1)");
  command.add_option("--theme", options->theme, "light or dark (light)");
  command.add_option("--lang", options->language, "Language of the texts: en or zh_CN (en)");
  command.add_flag("--transparent", options->transparent, "No background (png, svg, pdf)");
  command.add_option("--font", options->font, "Font family of the texts");
  command.add_option("--font-size", options->fontSize,
                     "Size of the texts in points, lines and marks with them (9, or 6 to 9, as fits)");
  command.add_option("--sweep", options->sweep, "gif, webp: the parameter that moves, where it is not the race");
  command.add_option("--frames", options->frames, "gif, webp: at most so many frames (300)");
  command.add_option("--speed", options->speed, "gif, webp: frames per second (10)");
  command.add_flag("--once", options->once, "gif, webp: do not repeat");
  return options;
}

}  // namespace actiscope
