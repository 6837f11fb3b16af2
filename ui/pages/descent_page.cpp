#include "ui/pages/descent_page.h"

#include "core/scene/scene.h"
#include "ui/widgets/curve_list.h"
#include "ui/widgets/parameter_panel.h"
#include "ui/words.h"

#include <QHeaderView>

namespace actiscope {

namespace {

std::vector<ComparedCurve> rowsOf(const std::vector<Function>& runners) {
  std::vector<ComparedCurve> rows;
  for (const Function& runner : runners) rows.push_back({runner, static_cast<int>(rows.size())});
  return rows;
}

}  // namespace

DescentPage::DescentPage(SceneStore& store, QWidget* parent)
    : PlayedPage(
          store, [](auto& s) -> auto& { return s.descent.playback; }, parent),
      picture_(plot()),
      list_(new CurveList(1, mostRunners, false)),
      parameters_(new ParameterPanel),
      table_(new QTableWidget) {
  buildInspector();
  connectList();
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
      startParameter, [](auto& s) -> auto& { return s.descent.config.from; });
  addControl(
      targetParameter, [](auto& s) -> auto& { return s.descent.config.to; });
  addControl(
      rateParameter, [](auto& s) -> auto& { return s.descent.config.rate; });
  addControl(
      layersParameter, [](auto& s) -> auto& { return s.descent.config.chainedSigmoids; });
  addControl(
      toleranceParameter, [](auto& s) -> auto& { return s.descent.config.tolerance; });
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

void DescentPage::showScene() {
  const DescentScene& descent = scene().descent;
  picture_.show(descent);
  list_->setCurves(rowsOf(descent.runners), theme());
  parameters_->setFunction(descent.runners[list_->selected()]);
  showControls();
  showPlayer(picture_.length());
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
