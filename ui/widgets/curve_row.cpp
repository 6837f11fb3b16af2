#include "ui/widgets/curve_row.h"

#include "ui/widgets/icons.h"
#include "ui/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>

namespace actiscope {

namespace {

constexpr int barWidth = 3;

QIcon swatch(const QColor& colour, int dash, const QColor& background) {
  QPixmap pixmap(28, 16);
  pixmap.fill(background);
  QPainter painter(&pixmap);
  QPen pen(colour, 2, Qt::SolidLine, Qt::FlatCap);
  if (const auto pattern = dashPattern(dash); !pattern.isEmpty()) pen.setDashPattern(pattern);
  painter.setPen(pen);
  painter.drawLine(2, 8, 26, 8);
  return pixmap;
}

}  // namespace

CurveRow::CurveRow(bool canHide, QWidget* parent)
    : QFrame(parent),
      swatch_(new QToolButton),
      picker_(new FunctionPicker),
      visible_(new QCheckBox(this)),
      remove_(new QToolButton) {
  setFrameShape(QFrame::StyledPanel);
  swatch_->setAutoRaise(true);
  swatch_->setIconSize({28, 16});
  swatch_->setToolTip(tr("Colour and dash of the curve"));
  visible_->setToolTip(tr("Show the curve"));
  visible_->setVisible(canHide);
  remove_->setIcon(icon(IconId::remove));
  remove_->setIconSize({16, 16});
  remove_->setAutoRaise(true);
  remove_->setToolTip(tr("Remove the curve"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(4, 2, 4, 2);
  row->setSpacing(4);
  row->addWidget(swatch_);
  row->addWidget(picker_, 1);
  if (canHide) row->addWidget(visible_);
  row->addWidget(remove_);
  picker_->installEventFilter(this);
  connect(swatch_, &QToolButton::clicked, this, &CurveRow::openStyleMenu);
  connect(picker_, &FunctionPicker::picked, this, &CurveRow::picked);
  connect(visible_, &QCheckBox::toggled, this, &CurveRow::shown);
  connect(remove_, &QToolButton::clicked, this, &CurveRow::removed);
}

void CurveRow::setCurve(const ComparedCurve& curve, const Theme& theme) {
  const QSignalBlocker quiet(visible_);
  const bool looksOther =
      !theme_ || theme_->id != theme.id || curve.colour != curve_.colour || curve.dash != curve_.dash;
  curve_ = curve;
  theme_ = theme;
  if (looksOther) swatch_->setIcon(swatch(theme.curve(curve.colour), curve.dash, theme.background));
  const QString name = labelOf(curve.function);
  picker_->setCurrent(curve.function.activation(), name);
  visible_->setChecked(curve.visible);
  swatch_->setAccessibleName(tr("Colour and dash of %1").arg(name));
  visible_->setAccessibleName(tr("Show %1").arg(name));
  remove_->setAccessibleName(tr("Remove %1").arg(name));
}

void CurveRow::setSelected(bool selected) {
  selected_ = selected;
  setBackgroundRole(selected ? QPalette::Base : QPalette::Window);
  setAutoFillBackground(selected);
  update();
}

/// A bar at the left edge tells whose parameters are shown.
void CurveRow::paintEvent(QPaintEvent* event) {
  QFrame::paintEvent(event);
  if (selected_) QPainter(this).fillRect(0, 0, barWidth, height(), palette().highlight());
}

void CurveRow::mousePressEvent(QMouseEvent*) { emit selected(); }

bool CurveRow::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress) emit selected();
  return QFrame::eventFilter(watched, event);
}

void CurveRow::openStyleMenu() {
  QMenu menu;
  const auto add = [&](int colour, int dash, const QString& name) {
    QAction* action = menu.addAction(swatch(theme_->curve(colour), dash, theme_->background), name);
    action->setCheckable(true);
    action->setChecked(colour == curve_.colour && dash == curve_.dash);
    connect(action, &QAction::triggered, this, [this, colour, dash] { emit styled(colour, dash); });
  };
  for (int colour = 0; colour < theme_->curves.size(); ++colour)
    add(colour, curve_.dash, tr("Colour %1").arg(colour + 1));
  menu.addSeparator();
  const QString names[dashPatterns] = {tr("Solid"), tr("Dashed"), tr("Dotted"), tr("Dash-dot")};
  for (int dash = 0; dash < dashPatterns; ++dash) add(curve_.colour, dash, names[dash]);
  menu.exec(swatch_->mapToGlobal(QPoint(0, swatch_->height())));
}

}  // namespace actiscope
