#pragma once

#include "ui/plot/plot.h"
#include "ui/scene_store.h"

#include <QCheckBox>
#include <QVBoxLayout>
#include <QWidget>
#include <functional>
#include <vector>

namespace actiscope {

/// A page of the window: plot and what is below it in the middle, inspector on the right. It shows its part of the
/// Scene and edits it through the store, never by itself.
class Page : public QWidget {
  Q_OBJECT

 public:
  explicit Page(SceneStore& store, QWidget* parent = nullptr);

  /// Shows the store's scene in this theme.
  void present(const Theme& theme);
  Plot& plot() const { return *plot_; }

  /// Whether the wheel, dragging and resetView change what is shown; if not, everything always is.
  virtual bool canZoom() const { return true; }
  /// Back to the view that shows everything (Ctrl+0).
  virtual void resetView() = 0;
  /// The cursor's keys; those of a player where the page has one. False if the page does not use the key.
  virtual bool handleKey(int key) = 0;

 protected:
  /// Gives the keys to the plot, so that the page's own keys work at once.
  void showEvent(QShowEvent* event) override;
  virtual void showScene() = 0;
  const Scene& scene() const { return store_.scene(); }
  SceneStore& store() const { return store_; }
  const Theme& theme() const { return plot_->theme(); }
  QVBoxLayout& inspector() const { return *inspector_; }
  void addBelowPlot(QWidget* widget);
  /// Where ← or → takes a cursor: 1/100 of the view on, which is more than the distance it snaps over; at first the
  /// middle.
  static std::optional<double> cursorAfter(int key, std::optional<double> cursor, Range view);
  /// A heading in the inspector, then the widgets that follow.
  void addHeading(const QString& text);
  /// A check box in the inspector for a flag of a part of the scene.
  template <class Part>
  void addSwitch(const QString& text, const QString& tip, Part Scene::*part, bool Part::*flag) {
    addSwitch(
        text, tip, [=](const Scene& scene) { return scene.*part.*flag; },
        [=](Scene& scene, bool on) { scene.*part.*flag = on; });
  }
  /// Sets the check boxes to what the scene says.
  void showSwitches();

 private:
  using Get = std::function<bool(const Scene&)>;
  using Set = std::function<void(Scene&, bool)>;
  void addSwitch(const QString& text, const QString& tip, Get get, const Set& set);

  SceneStore& store_;
  Plot* plot_;
  QVBoxLayout* centre_;
  QVBoxLayout* inspector_;
  std::vector<std::pair<QCheckBox*, Get>> switches_;
};

}  // namespace actiscope
