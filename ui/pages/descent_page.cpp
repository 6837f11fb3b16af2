#include "ui/pages/descent_page.h"

#include "core/scene/settings.h"
#include "ui/widgets/curve_list.h"
#include "ui/widgets/parameter_panel.h"
#include "ui/widgets/parameter_slider.h"
#include "ui/widgets/player_bar.h"
#include "ui/words.h"

#include <QHeaderView>
#include <cmath>

namespace actiscope {

namespace {

std::vector<ComparedCurve> rowsOf(const std::vector<Function>& runners) {
  std::vector<ComparedCurve> rows;
  for (const Function& runner : runners) rows.push_back({runner, static_cast<int>(rows.size())});
  return rows;
}

}  // namespace

DescentPage::DescentPage(SceneStore& store, QWidget* parent)
    : Page(store, parent),
      picture_(plot()),
      list_(new CurveList(1, mostRunners, false)),
      parameters_(new ParameterPanel),
      table_(new QTableWidget) {
  buildInspector();
  connectList();
  connectPlayer();
  addBelowPlot(new PlayerBar(player_));
}

void DescentPage::buildInspector() {
  addHeading(tr("Result"));
  table_->setColumnCount(4);
  table_->setHorizontalHeaderLabels({tr("function"), tr("steps"), tr("x"), tr("f")});
  table_->verticalHeader()->hide();
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setSelectionMode(QAbstractItemView::NoSelection);
  table_->setAccessibleName(tr("Result of the race"));
  inspector().addWidget(table_);
  addHeading(tr("Runners"));
  inspector().addWidget(list_);
  inspector().addWidget(parameters_);
  addHeading(tr("Gradient descent: x ← x − η·f′(x)"));
  addControl(
      startParameter, [](const DescentConfig& c) { return c.from; }, [](DescentConfig& c, double v) { c.from = v; });
  addControl(
      targetParameter, [](const DescentConfig& c) { return c.to; }, [](DescentConfig& c, double v) { c.to = v; });
  addControl(
      rateParameter, [](const DescentConfig& c) { return c.rate; }, [](DescentConfig& c, double v) { c.rate = v; });
  addControl(
      layersParameter, [](const DescentConfig& c) { return double(c.chainedSigmoids); },
      [](DescentConfig& c, double v) { c.chainedSigmoids = static_cast<int>(std::lround(v)); });
  addControl(
      toleranceParameter, [](const DescentConfig& c) { return c.tolerance; },
      [](DescentConfig& c, double v) { c.tolerance = v; });
}

void DescentPage::addControl(const Parameter& parameter, double (*get)(const DescentConfig&),
                             void (*set)(DescentConfig&, double)) {
  auto* slider = new ParameterSlider(parameter);
  controls_.push_back({slider, get});
  inspector().addWidget(slider);
  const QString meaning = localized(parameter.meaning);
  connect(slider, &ParameterSlider::valueChanged, this, [this, meaning, set](double value) {
    store().edit(
        tr("Change %1").arg(meaning), [&](Scene& s) { set(s.descent.config, value); },
        QStringLiteral("descent ") + meaning);
  });
  connect(slider, &ParameterSlider::settled, &store(), &SceneStore::endGesture);
}

void DescentPage::connectList() {
  connect(list_, &CurveList::selectionChanged, this,
          [this] { parameters_->setFunction(scene().descent.runners[list_->selected()]); });
  connect(list_, &CurveList::added, this, [this] {
    store().edit(tr("Add a runner"), [](Scene& s) { s.descent.runners.emplace_back("tanh"); });
    list_->select(scene().descent.runners.size() - 1);
  });
  connect(list_, &CurveList::removed, this, [this](std::size_t index) {
    store().edit(tr("Remove a runner"), [&](Scene& s) {
      s.descent.runners.erase(s.descent.runners.begin() + static_cast<std::ptrdiff_t>(index));
    });
  });
  connect(list_, &CurveList::picked, this, [this](std::size_t index, const Activation* activation) {
    store().edit(tr("Choose %1").arg(localized(activation->name)),
                 [&](Scene& s) { s.descent.runners[index] = Function(*activation); });
  });
  connect(parameters_, &ParameterPanel::valueChanged, this, [this](std::size_t i, double value) {
    const std::size_t runner = list_->selected();
    store().edit(
        tr("Change a parameter"), [&](Scene& s) { s.descent.runners[runner].set(i, value); },
        QStringLiteral("descent %1 parameter %2").arg(runner).arg(i));
  });
  connect(parameters_, &ParameterPanel::settled, &store(), &SceneStore::endGesture);
}

/// Playing is no change that one would undo.
void DescentPage::connectPlayer() {
  connect(&player_, &Player::positionChanged, this, [this](long position) {
    const long step = position == player_.length() ? atTheEnd : position;
    store().pass([&](Scene& s) { s.descent.step = step; });
  });
  connect(&player_, &Player::speedChanged, this,
          [this](double speed) { store().pass([&](Scene& s) { s.descent.speed = speed; }); });
}

bool DescentPage::handleKey(int key) {
  switch (key) {
    case Qt::Key_Space:
      player_.toggle();
      return true;
    case Qt::Key_Period:
    case Qt::Key_Right:
      player_.stepForward();
      return true;
    case Qt::Key_Comma:
    case Qt::Key_Left:
      player_.stepBack();
      return true;
    case Qt::Key_Home:
      player_.seek(0);
      return true;
    case Qt::Key_End:
      player_.seek(player_.length());
      return true;
    default:
      return false;
  }
}

void DescentPage::showScene() {
  const DescentScene& descent = scene().descent;
  picture_.show(descent);
  list_->setCurves(rowsOf(descent.runners), theme());
  parameters_->setFunction(descent.runners[list_->selected()]);
  for (const Control& control : controls_) control.slider->setValue(control.get(descent.config));
  player_.setSpeed(descent.speed);
  player_.show(picture_.length(), std::min(descent.step, picture_.length()));
  showTable();
}

void DescentPage::showTable() {
  const auto& runs = picture_.runs();
  table_->setRowCount(static_cast<int>(runs.size()));
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const DescentFrame& last = runs[i].last();
    const QString cells[] = {labelOf(scene().descent.runners[i]), shortOutcome(runs[i]), shortNumber(last.x),
                             shortNumber(last.f)};
    for (int column = 0; column < 4; ++column) {
      auto* item = new QTableWidgetItem(cells[column]);
      item->setToolTip(outcomeText(runs[i], scene().descent.config));
      if (column > 0) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
      if (column == 0) item->setForeground(theme().curve(static_cast<int>(i)));
      table_->setItem(static_cast<int>(i), column, item);
    }
  }
  const int rows = table_->verticalHeader()->length() + table_->horizontalHeader()->sizeHint().height() + 4;
  table_->setFixedHeight(rows);
}

}  // namespace actiscope
