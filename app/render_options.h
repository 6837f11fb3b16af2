#pragma once

#include "ui/export/figure.h"
#include "ui/language.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <string>

namespace actiscope {

/// The options of `render` that say how a figure looks and moves, as they were typed.
struct RenderOptions {
  std::string size = "1280x800";
  std::string scale = "1";
  std::string theme = "light";
  bool transparent = false;
  std::string language = "en";
  std::string font;
  std::string fontSize = "0";
  std::string sweep;
  std::string frames = "300";
  std::string speed = "10";
  bool once = false;
};

std::shared_ptr<RenderOptions> addRenderOptions(CLI::App& command);

// These throw BadArgument with a text that says what would be right.

Language languageOf(const RenderOptions& options);
Look lookOf(const RenderOptions& options);
/// What moves is the race or the parameter that --sweep names; it has to be on the scene's page.
Film filmOf(const RenderOptions& options, const Scene& scene);

}  // namespace actiscope
