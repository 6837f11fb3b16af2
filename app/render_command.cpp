#include "app/arguments.h"
#include "app/cli.h"
#include "app/table.h"
#include "core/scene/presets.h"
#include "core/scene/scene_csv.h"
#include "ui/export/picture.h"
#include "ui/export/png.h"
#include "ui/export/safe_file.h"
#include "ui/style.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <cmath>

namespace actiscope {

namespace {

struct Request {
  std::string scene;
  std::string file;
  std::string size = "1280x800";
  std::string scale = "1";
  std::string theme = "light";
};

const Preset& presetOf(const std::string& id) {
  if (const Preset* preset = findPreset(id)) return *preset;
  std::vector<std::string_view> ids;
  std::string all;
  for (const Preset& preset : presets()) {
    ids.push_back(preset.id);
    all += " " + std::string(preset.id);
  }
  const std::string guess = closest(id, ids);
  throw BadArgument("unknown scene '" + id + "'" + (guess.empty() ? "" : ", did you mean '" + guess + "'?") +
                    " (presets:" + all + ")");
}

QSize sizeOf(const std::string& text) {
  const auto times = text.find('x');
  const auto side = [&](const std::string& part) {
    const double number = times == text.npos ? 0 : parseNumberOf("--size", part);
    return number == std::floor(number) && number >= 160 && number <= largestSide ? static_cast<int>(number) : 0;
  };
  const QSize size =
      times == text.npos ? QSize(0, 0) : QSize(side(text.substr(0, times)), side(text.substr(times + 1)));
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

bool endsWith(const std::string& file, std::string_view extension) {
  return std::string_view(file).ends_with(extension);
}

struct Look {
  QSize size;
  double scale;
  ThemeId theme;
};

Look lookOf(const Request& request) {
  const QSize size = sizeOf(request.size);
  return {size, scaleOf(request.scale, size), themeOf(request.theme)};
}

QByteArray pictureOf(const Look& look, const Scene& scene, int& argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  setUpStyle();
  return png(picture(scene, look.size, look.scale, look.theme), look.scale);
}

void render(const Request& request, int& argc, char** argv) {
  const Scene& scene = presetOf(request.scene).scene;
  const Look look = lookOf(request);
  const bool isPng = endsWith(request.file, ".png");
  if (!isPng && !endsWith(request.file, ".csv")) {
    throw BadArgument("-o must end in .png or .csv, not '" + request.file + "'");
  }
  const QByteArray bytes = isPng ? pictureOf(look, scene, argc, argv) : QByteArray::fromStdString(sceneCsv(scene));
  const auto error = writeSafely(QString::fromStdString(request.file), bytes);
  if (error) throw BadArgument(error->toStdString());
}

}  // namespace

void addRenderCommand(CLI::App& program, int& argc, char** argv) {
  auto* command =
      program.add_subcommand("render", "A picture (png) or the curves (csv) of a preset scene, without a display");
  command->footer("Example: actiscope render swish_betas -o swish.png --size 1920x1080 --theme dark");
  auto request = std::make_shared<Request>();
  command->add_option("SCENE", request->scene, "Name of a preset")->required();
  command->add_option("-o,--output", request->file, "File to write, .png or .csv")->required();
  command->add_option("--size", request->size, "Width x height in pixels (1280x800)");
  command->add_option("--scale", request->scale, "Device pixels for each pixel (1)");
  command->add_option("--theme", request->theme, "light or dark (light)");
  command->callback([request, &argc, argv] { render(*request, argc, argv); });
}

}  // namespace actiscope
