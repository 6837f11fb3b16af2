#include "app/cli.h"
#include "app/render_options.h"
#include "app/scene_argument.h"
#include "ui/files/safe_file.h"
#include "ui/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLoggingCategory>
#include <filesystem>
#include <stdexcept>

namespace actiscope {

namespace {

constexpr const char* blank = "{}";  // in the name of the file: where the name of the scene goes

struct RenderRequest {
  std::vector<std::string> scenes;
  std::string file;
  std::shared_ptr<RenderOptions> options;
};

/// "out/{}.png" for the scene "lessons/relu.actiscope" is "out/relu.png".
std::string fileFor(const std::string& scene, std::string file) {
  const auto at = file.find(blank);
  return at == file.npos ? file : file.replace(at, 2, std::filesystem::path(scene).stem().string());
}

std::vector<std::string> filesFor(const RenderRequest& request) {
  std::vector<std::string> files;
  for (const std::string& scene : request.scenes) {
    const std::string file = fileFor(scene, request.file);
    if (std::ranges::find(files, file) != files.end()) {
      throw BadArgument("several scenes would be written to '" + file +
                        "', let -o contain {} for their different names, as in 'pictures/{}.png'");
    }
    files.push_back(file);
  }
  return files;
}

FileFormat formatFor(const std::string& file) {
  if (const auto format = formatOf(QString::fromLocal8Bit(file.c_str()))) return *format;
  throw BadArgument("-o must end in .png, .svg, .pdf, .csv, .gif or .webp, not '" + file + "'");
}

Figure figureOf(const RenderRequest& request, const std::string& scene) {
  Figure figure{completed(sceneOf(scene)), formatFor(request.file), lookOf(*request.options), {}};
  if (isAnimation(figure.format)) {
    figure.film = filmOf(*request.options, figure.scene);
  } else if (!request.options->sweep.empty()) {
    throw BadArgument("--sweep is for animations: let -o end in .gif or .webp, not '" + request.file + "'");
  }
  return figure;
}

void checkFont(const QString& family) {
  if (family.isEmpty() || QFontDatabase::hasFamily(family)) return;
  throw BadArgument("--font must name an installed font, as in 'Noto Sans', not '" + family.toStdString() + "'");
}

void write(const std::string& file, const Figure& figure) {
  const auto bytes = bytesOf(figure);
  if (!bytes) throw std::runtime_error("not enough memory for " + file + ", choose a smaller --size or --scale");
  const auto error = writeSafely(QString::fromLocal8Bit(file.c_str()), *bytes);
  if (error) throw BadArgument(error->toStdString());
}

/// Nothing is written before all arguments and scenes are known to be right.
void render(const RenderRequest& request, int& argc, char** argv) {
  const auto files = filesFor(request);
  std::vector<Figure> figures;
  for (const std::string& scene : request.scenes) figures.push_back(figureOf(request, scene));
  const Language language = languageOf(*request.options);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false"));  // what is wrong, we say in one line
  QApplication application(argc, argv);
  setUpStyle();
  checkFont(QString::fromStdString(request.options->font));
  setLanguage(language);
  for (std::size_t i = 0; i < files.size(); ++i) write(files[i], figures[i]);
}

}  // namespace

void addRenderCommand(CLI::App& program, int& argc, char** argv) {
  auto* command = program.add_subcommand("render", "Pictures, curves and animations of scenes, without a display");
  command->footer(
      "Example: actiscope render swish_betas -o swish.svg --theme dark\n"
      "         actiscope render lessons/*.actiscope -o 'pictures/{}.png' --scale 2");
  auto request = std::make_shared<RenderRequest>();
  command->add_option("SCENE", request->scenes, "Scene files, pictures that carry their scene, or names of presets")
      ->required();
  command
      ->add_option("-o,--output", request->file,
                   "File to write: .png, .svg, .pdf, .csv, .gif or .webp; {} stands for the name of the scene")
      ->required();
  request->options = addRenderOptions(*command);
  command->callback([request, &argc, argv] { render(*request, argc, argv); });
}

}  // namespace actiscope
