#pragma once

#include "core/lessons/facts.h"
#include "ui/words.h"

#include <QFont>
#include <QLabel>

namespace actiscope {

/// The text with its numbers in the language of the window; f′(x) stays in one line.
inline QString localized(const Bilingual& text, const Facts& facts) {
  return toText(filled(language() == Language::chinese ? text.zh : text.en, facts)).replace(u"′("_qs, u"′\u2060("_qs);
}

/// How many points larger than the window's type.
constexpr qreal inPanel = 1;
constexpr qreal inClass = 3;  ///< to be read by a class

/// A paragraph in larger type that can be reached by Tab, so that a screen reader reads it, and copied.
class LessonText : public QLabel {
  Q_OBJECT

 public:
  explicit LessonText(const QString& text = {}, qreal points = inPanel) : QLabel(text) {
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
