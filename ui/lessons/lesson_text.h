#pragma once

#include "core/lessons/facts.h"
#include "ui/unbroken.h"
#include "ui/words.h"

#include <QFont>
#include <QLabel>

namespace actiscope {

/// The text with its numbers in the language of the window.
inline QString localized(const Bilingual& text, const Facts& facts) {
  return toText(filled(language() == Language::chinese ? text.zh : text.en, facts));
}

/// How many points larger than the panel's type.
constexpr qreal inPanel = 1;
constexpr qreal inClass = 3;  ///< to be read by a class

/// A paragraph in larger type that can be reached by Tab, so that a screen reader reads it, and copied. Its formulas
/// stay in one line.
class LessonText : public QLabel {
  Q_OBJECT

 public:
  LessonText(const QString& text, QWidget* panel, qreal points = inPanel) : QLabel(unbroken(text), panel) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::TabFocus);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() + points);
    setFont(larger);
  }
};

}  // namespace actiscope
