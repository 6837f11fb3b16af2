#include "ui/widgets/number_box.h"

#include "ui/widgets/typed_number.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>
#include <QWheelEvent>

namespace actiscope {

namespace {

constexpr int allDecimals = 323;  // so that no value is rounded

}  // namespace

NumberBox::NumberBox(QWidget* parent) : QDoubleSpinBox(parent) {
  setDecimals(allDecimals);
  setKeyboardTracking(false);
  setAlignment(Qt::AlignRight);
  setFocusPolicy(Qt::StrongFocus);
  setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("-0.00000000")) + 32);
  connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString& text) {
    typed_ = text;
    emit edited();
  });
  connect(this, &QAbstractSpinBox::editingFinished, this, [this] { typed_.clear(); });
}

QString NumberBox::textFromValue(double value) const { return number(value).replace(QChar(0x2212), QLatin1Char('-')); }

/// A text that nobody typed is only the short form of the value.
double NumberBox::valueFromText(const QString& text) const {
  return text == typed_ ? typedNumber(text).value_or(value()) : value();
}

QValidator::State NumberBox::validate(QString& text, int&) const {
  const auto number = typedNumber(text);
  return number && minimum() <= *number && *number <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
}

void NumberBox::fixup(QString& text) const {
  const QString message = tr("Type a number from %1 to %2, as a decimal or a fraction")
                              .arg(textFromValue(minimum()), textFromValue(maximum()));
  QToolTip::showText(mapToGlobal(QPoint(0, height())), message);
  text = textFromValue(value());
}

bool NumberBox::event(QEvent* event) {
  if (event->type() != QEvent::ShortcutOverride) return QDoubleSpinBox::event(event);
  const auto& key = *static_cast<QKeyEvent*>(event);
  const bool undoes = key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
  const bool isLetter = key.modifiers() == Qt::ControlModifier && key.key() == Qt::Key_E;  // to the end, in a text
  if (!isLetter && !(undoes && typed_.isEmpty())) return QDoubleSpinBox::event(event);
  event->ignore();
  return false;
}

void NumberBox::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape || typed_.isEmpty()) return QDoubleSpinBox::keyPressEvent(event);
  typed_.clear();
  lineEdit()->setText(textFromValue(value()));
  selectAll();
}

void NumberBox::wheelEvent(QWheelEvent* event) {
  if (hasFocus()) return QDoubleSpinBox::wheelEvent(event);
  event->ignore();
}

}  // namespace actiscope
