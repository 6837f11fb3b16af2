#include "ui/widgets/number_box.h"

#include "ui/widgets/typed_number.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

namespace actiscope {

namespace {

constexpr int allDecimals = 323;  // so that no value is rounded

}  // namespace

NumberBox::NumberBox(QWidget* parent) : QDoubleSpinBox(parent) {
  setWhole(false);
  setKeyboardTracking(false);
  setAlignment(Qt::AlignRight);
  setFocusPolicy(Qt::StrongFocus);
  setAffixes({}, {});
  connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString& text) {
    typed_ = text;
    emit edited();
  });
  connect(this, &QAbstractSpinBox::editingFinished, this, [this] { typed_.clear(); });
}

void NumberBox::setWhole(bool on) { setDecimals(on ? 0 : allDecimals); }

void NumberBox::setAffixes(const QString& prefix, const QString& suffix) {
  setPrefix(prefix);
  setSuffix(suffix);
  setFixedWidth(fontMetrics().horizontalAdvance(prefix + QStringLiteral("-0.00000000") + suffix) + 32);
}

double NumberBox::lowest() const { return specialValueText().isEmpty() ? minimum() : minimum() + singleStep(); }

QString NumberBox::withoutAffixes(QString text) const { return text.remove(prefix()).remove(suffix()); }

/// Only if it may be the value.
std::optional<double> NumberBox::numberIn(const QString& text) const {
  const auto number = typedNumber(withoutAffixes(text));
  const bool isPossible = number && lowest() <= *number && *number <= maximum();
  return isPossible && (decimals() > 0 || *number == std::floor(*number)) ? number : std::nullopt;
}

QString NumberBox::textFromValue(double value) const { return number(value).replace(QChar(0x2212), QLatin1Char('-')); }

/// A text that nobody typed is only the short form of the value.
double NumberBox::valueFromText(const QString& text) const {
  return text == typed_ ? numberIn(text).value_or(value()) : value();
}

QValidator::State NumberBox::validate(QString& text, int&) const {
  const bool isSpecial = !text.isEmpty() && text == specialValueText();
  return isSpecial || numberIn(text) ? QValidator::Acceptable : QValidator::Intermediate;
}

void NumberBox::fixup(QString& text) const {
  const QString message = decimals() > 0
                              ? tr("“%1” cannot be used: type a number from %2 to %3, as a decimal or a fraction")
                              : tr("“%1” cannot be used: type a whole number from %2 to %3");
  QToolTip::showText(mapToGlobal(QPoint(0, height())),
                     message.arg(withoutAffixes(text), textFromValue(lowest()), textFromValue(maximum())));
  text = value() == minimum() && !specialValueText().isEmpty() ? specialValueText()
                                                               : prefix() + textFromValue(value()) + suffix();
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

/// Return on what it cannot take does not go on to a dialog's button.
void NumberBox::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape || typed_.isEmpty()) {
    const bool isRefused = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !hasAcceptableInput();
    QDoubleSpinBox::keyPressEvent(event);
    if (isRefused) event->accept();
    return;
  }
  typed_.clear();
  lineEdit()->setText(textFromValue(value()));
  selectAll();
}

void NumberBox::wheelEvent(QWheelEvent* event) {
  if (hasFocus()) return QDoubleSpinBox::wheelEvent(event);
  event->ignore();
}

}  // namespace actiscope
