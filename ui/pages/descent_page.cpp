#include "ui/pages/descent_page.h"

#include "core/scene/scene.h"
#include "ui/words.h"

#include <QHeaderView>

namespace actiscope {

DescentPage::DescentPage(SceneStore& store, QWidget* parent)
    : PlayedPage(
          store, [](auto& s) -> auto& { return s.descent.playback; }, parent),
      picture_(plot()),
      table_(new QTableWidget) {
  buildInspector();
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
  table_->setTabKeyNavigation(false);
  table_->setAccessibleName(tr("Result of the race"));
  inspector().addWidget(table_);
  addHeading(tr("Runners"));
  addFunctions(
      1, mostRunners, [](auto& s) -> auto& { return s.descent.runners; });
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

void DescentPage::showScene() {
  const DescentScene& descent = scene().descent;
  picture_.show(descent);
  showControls();
  showPlayer(picture_.length());
  showTable();
}

void DescentPage::showTable() {
  const auto& runs = picture_.runs();
  table_->setRowCount(static_cast<int>(runs.size()));
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const DescentFrame& last = runs[i].last();
    const QString cells[] = {shortLabelOf(scene().descent.runners[i]), shortOutcome(runs[i]), shortNumber(last.x),
                             shortNumber(last.f)};
    for (int column = 0; column < 4; ++column) {
      auto* item = new QTableWidgetItem(cells[column]);
      item->setToolTip(outcomeText(runs[i], scene().descent.config));
      if (column > 0) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
      if (column == 0) item->setForeground(theme().textIn(theme().curve(static_cast<int>(i))));
      table_->setItem(static_cast<int>(i), column, item);
    }
  }
  const int rows = table_->verticalHeader()->length() + table_->horizontalHeader()->sizeHint().height() + 4;
  table_->setFixedHeight(rows);
}

}  // namespace actiscope
