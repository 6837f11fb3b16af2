#include "ui/widgets/formula_label.h"

#include "core/activations/latex_values.h"
#include "ui/widgets/formula_picture.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSettings>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QVBoxLayout>

namespace actiscope {

namespace {

constexpr auto valuesKey = "formula/values";

/// "β = 2, μ = 0"
QString valuesOf(const Function& function) {
  QStringList values;
  for (std::size_t i = 0; i < function.parametersInUse(); ++i) {
    const QString symbol = toText(function.activation().parameters[i].symbol);
    values.append(QStringLiteral("%1\u00a0=\u00a0%2").arg(symbol, number(function.values()[i])));
  }
  return values.join(u", "_qs);
}

}  // namespace

FormulaLabel::FormulaLabel(QWidget* parent) : QWidget(parent), picture_(new FormulaPicture), values_(new TextLabel) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(picture_);
  column->addWidget(values_);
  values_->setWordWrap(true);
  setFocusPolicy(Qt::TabFocus);
  setContextMenuPolicy(Qt::ActionsContextMenu);
  setAccessibleDescription(tr("The context menu copies the LaTeX"));
  const auto latex = [this]() -> const Latex& { return function_->activation().latex; };
  addCopying(tr("Copy LaTeX"),
             [=, this] { return wanted_->isChecked() ? alignedWithValues(*function_) : aligned(latex()); });
  addCopying(tr("Copy LaTeX of f"), [=] { return std::string(latex().f); });
  addCopying(tr("Copy LaTeX of f′"), [=] { return std::string(latex().f1); });
  addCopying(tr("Copy LaTeX of f″"), [=] { return std::string(latex().f2); });
  addValuesSwitch();
}

void FormulaLabel::addCopying(const QString& text, const std::function<std::string()>& latex) {
  auto* action = new QAction(text, this);
  connect(action, &QAction::triggered, this,
          [latex] { QGuiApplication::clipboard()->setText(QString::fromStdString(latex())); });
  addAction(action);
}

void FormulaLabel::addValuesSwitch() {
  auto* line = new QAction(this);
  line->setSeparator(true);
  addAction(line);
  wanted_ = new QAction(tr("Values of the parameters"), this);
  wanted_->setCheckable(true);
  wanted_->setChecked(QSettings().value(QLatin1String(valuesKey), true).toBool());
  addAction(wanted_);
  connect(wanted_, &QAction::toggled, this, [this](bool on) {
    QSettings().setValue(QLatin1String(valuesKey), on);
    showValues();
  });
}

void FormulaLabel::setFunction(const Function& function) {
  if (function_ == function) return;
  const bool other = !function_ || &function_->activation() != &function.activation();
  function_ = function;
  if (other) picture_->setFunction(function.activation().id);
  showValues();
}

void FormulaLabel::showValues() {
  const QString values = valuesOf(*function_);
  values_->setText(values);
  values_->setVisible(wanted_->isChecked() && !values.isEmpty());
  const QString formula = u"f(x) = "_qs + toText(function_->activation().formula);
  setAccessibleName(values_->isHidden() ? formula : formula + u"; "_qs + values);
}

void FormulaLabel::paintEvent(QPaintEvent*) {
  if (!hasFocus()) return;
  QStyleOptionFocusRect option;
  option.initFrom(this);
  QStylePainter(this).drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

}  // namespace actiscope
