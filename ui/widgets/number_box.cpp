#include "ui/widgets/number_box.h"

#include "core/text/number_text.h"

#include <QToolTip>
#include <QWheelEvent>

namespace actiscope {

NumberBox::NumberBox(QWidget* parent) : QDoubleSpinBox(parent) {
  setDecimals(17);
  setKeyboardTracking(false);
  setAlignment(Qt::AlignRight);
  setFocusPolicy(Qt::StrongFocus);
  setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("−0.00000000")) + 32);
}

QString NumberBox::textFromValue(double value) const {
  return QString::fromStdString(readable(value)).replace(QChar(0x2212), QLatin1Char('-'));
}

double NumberBox::valueFromText(const QString& text) const {
  return parseNumber(text.trimmed().toStdString()).value_or(value());
}

QValidator::State NumberBox::validate(QString& text, int&) const {
  const auto number = parseNumber(text.trimmed().toStdString());
  return number && minimum() <= *number && *number <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
}

void NumberBox::fixup(QString& text) const {
  const QString message = tr("A number from %1 to %2, please").arg(textFromValue(minimum()), textFromValue(maximum()));
  QToolTip::showText(mapToGlobal(QPoint(0, height())), message);
  text = textFromValue(value());
}

void NumberBox::wheelEvent(QWheelEvent* event) {
  if (hasFocus()) return QDoubleSpinBox::wheelEvent(event);
  event->ignore();
}

}  // namespace actiscope
