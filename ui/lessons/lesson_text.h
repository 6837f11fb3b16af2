#pragma once

#include "core/lessons/facts.h"
#include "ui/words.h"

#include <QFont>
#include <QLabel>

namespace actiscope {

/// The text with its numbers in the language of the window.
inline QString localized(const Bilingual& text, const Facts& facts) {
  return toText(filled(language() == Language::chinese ? text.zh : text.en, facts));
}

/// A paragraph in somewhat larger type that can be reached by Tab, so that a screen reader reads it, and copied.
class LessonText : public QLabel {
  Q_OBJECT

 public:
  explicit LessonText(const QString& text = {}, QWidget* parent = nullptr) : QLabel(text, parent) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::TabFocus);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() + 1);
    setFont(larger);
  }
};

}  // namespace actiscope
