#include "ui/pages/page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShowEvent>
#include <QSignalBlocker>

namespace actiscope {

namespace {

constexpr int inspectorWidth = 336;

}  // namespace

Page::Page(SceneStore& store, QWidget* parent)
    : QWidget(parent), store_(store), plot_(new Plot), centre_(new QVBoxLayout), inspector_(new QVBoxLayout) {
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(16, 12, 16, 12);
  column->addLayout(inspector_);
  column->addStretch(1);
  inspector_->setSpacing(8);
  auto* scroll = new QScrollArea;
  scroll->setWidget(content);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFixedWidth(inspectorWidth);

  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addLayout(centre_, 1);
  row->addWidget(scroll);
  centre_->setSpacing(0);
  centre_->addWidget(plot_, 1);
  connect(&store_, &SceneStore::changed, this, [this] {
    if (isVisible()) showScene();
  });
  connect(plot_, &Plot::resized, this, [this] {
    if (isVisible()) showScene();
  });
}

void Page::present(const Theme& theme) {
  plot_->setTheme(theme);
  showScene();
}

void Page::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (!event->spontaneous()) plot_->setFocus();
}

void Page::addBelowPlot(QWidget* widget) { centre_->addWidget(widget); }

std::optional<double> Page::cursorAfter(int key, std::optional<double> cursor, Range view) {
  if (key == Qt::Key_Escape) return std::nullopt;
  if (!cursor) return view.from + view.width() / 2;
  return *cursor + view.width() / 100 * (key == Qt::Key_Left ? -1 : 1);
}

void Page::addHeading(const QString& text) {
  auto* heading = new QLabel(text);
  QFont font = heading->font();
  font.setBold(true);
  heading->setFont(font);
  heading->setContentsMargins(0, inspector_->count() == 0 ? 0 : 8, 0, 0);
  inspector_->addWidget(heading);
}

void Page::addSwitch(const QString& text, const QString& tip, Get get, const Set& set) {
  auto* box = new QCheckBox(text);
  box->setToolTip(tip);
  inspector_->addWidget(box);
  switches_.emplace_back(box, std::move(get));
  connect(box, &QCheckBox::toggled, this, [this, text, set](bool on) {
    store_.edit(tr("Show or hide %1").arg(text), [&](Scene& scene) { set(scene, on); });
  });
}

void Page::showSwitches() {
  for (const auto& [box, get] : switches_) {
    const QSignalBlocker quiet(box);
    box->setChecked(get(scene()));
  }
}

}  // namespace actiscope
