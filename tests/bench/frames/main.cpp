#include "tests/bench/frames/frame_times.h"
#include "tests/bench/frames/other_programs.h"
#include "tests/bench/section.h"
#include "ui/large_pages.h"
#include "ui/style.h"

#include <QApplication>
#include <QStandardPaths>
#include <iomanip>
#include <iostream>
#include <sstream>

namespace actiscope {
namespace {

constexpr const char* explanation =
    "Milliseconds of processor time from a change to the pixels in the window, 2 px wide and antialiased: everything "
    "that the change "
    "makes\n"
    "new, texts, legend and bounds of bands too. Beside it a bare widget of the plot's size that fills its background, "
    "lays\nthe same bands over it and draws the same points and levels as polylines of 1 px, and dots, without "
    "antialiasing, and "
    "nothing else; the\nratio to it is the median over 400 frames drawn in turn, and that to lines alone is the same "
    "beside a widget without\nbands and dots. Before that, what the change itself takes: the scene, all that is "
    "computed "
    "from it, and the widgets\nthat show it. The other programs draw the same lines, antialiased and as wide as ours, "
    "in "
    "axes with a grid; in brackets\ntheir time as a multiple of our redraw. Blitting is Matplotlib's own way to draw "
    "lines "
    "alone over a kept background.\n\n"
    "| picture | what changes | change | redraw | bare | ratio | to lines alone | Matplotlib (Agg) | blitting | "
    "pyqtgraph |\n"
    "|---|---|---|---|---|---|---|---|---|---|\n";

std::string fixed(double number) {
  std::ostringstream text;
  text << std::fixed << std::setprecision(number < 10 ? 2 : 0) << number;
  return text.str();
}

std::string row(const Stage& stage, bool besideOthers) {
  const FrameTimes times = measured(stage);
  std::string text = "| " + stage.name + " | " + stage.what + " | " + fixed(times.change) + " | " +
                     fixed(times.redraw) + " | " + fixed(times.bare) + " | " + fixed(times.ratio) + " | " +
                     fixed(times.toLines) + " |";
  for (const char* program : otherPrograms) {
    if (!besideOthers) break;
    const auto time = frameOf(program, stage.plot().size(), stage.picture().lines);
    text += time ? " " + fixed(*time) + " (" + fixed(*time / times.redraw) + ") |" : " |";
  }
  return text + '\n';
}

/// Of the pictures in whose name or change this word is.
std::string table(const std::string& word) {
  std::string rows;
  for (const auto& open : stages()) {
    const Stage stage = open();
    if ((stage.name + ' ' + stage.what).find(word) == std::string::npos) continue;
    rows += row(stage, word.empty());
    std::cout << rows.substr(rows.rfind('\n', rows.size() - 2) + 1) << std::flush;
  }
  return explanation + rows;
}

}  // namespace
}  // namespace actiscope

/// --table=FILE writes the section "Frames" of that page; a WORD measures only the pictures that it names, without the
/// other programs.
int main(int argc, char** argv) {
  actiscope::useLargePages();
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QStandardPaths::setTestModeEnabled(true);
  QApplication application(argc, argv);
  actiscope::setUpStyle();
  constexpr std::string_view option = "--table=";
  const std::string last = argc > 1 ? argv[1] : "";
  const bool written = last.starts_with(option);
  const std::string table = actiscope::table(written ? "" : last);
  if (written) actiscope::writeSection(last.substr(option.size()), "Frames", table);
}
