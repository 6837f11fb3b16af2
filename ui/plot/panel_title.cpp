#include "ui/plot/panel_title.h"

#include "ui/plot/text_line.h"

#include <algorithm>

namespace actiscope {

namespace {

struct Form {
  double size;  ///< of the font
  qsizetype lines;
};

constexpr Form pleasant[] = {{1, 1}, {0.9, 1}, {0.84, 2}};
constexpr Form tight{0.74, 2};

}  // namespace

PanelTitle::PanelTitle(const QString& title, const QString& brief, double width, qsizetype mostLines,
                       const QFont& font) {
  for (const QString& text : {title, brief}) {
    for (const Form& form : pleasant) {
      if (fit(text, form.size, std::min(form.lines, mostLines), width, font)) return;
    }
  }
  for (const QString& text : {title, brief}) {
    if (fit(text, tight.size, std::min(tight.lines, mostLines), width, font)) return;
  }
  cut_ = true;
  lines_ = {elided(brief.isEmpty() ? title : brief, font_, width)};
}

bool PanelTitle::fit(const QString& text, double size, qsizetype lines, double width, const QFont& font) {
  if (text.isEmpty()) return false;
  font_ = enlargedBold(font, size);
  lines_ = wrapped(text, font_, width);
  const auto fits = [&](const QString& line) { return TextLine(line, font_).size().width() <= width; };
  return lines_.size() <= lines && std::ranges::all_of(lines_, fits);
}

void PanelTitle::draw(Drawing& drawing, QPointF middleLeft, const QColor& colour) const {
  const double height = heightOf(font_);
  QPointF at = middleLeft - QPointF(0, height * static_cast<double>(lines_.size()) / 2);
  for (const QString& line : lines_) {
    drawing.add(TextShape{TextLine(line, font_), at, colour});
    at += QPointF(0, height);
  }
}

}  // namespace actiscope
