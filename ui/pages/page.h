#pragma once

#include "ui/plot/plot.h"
#include "ui/scene_store.h"

#include <QVBoxLayout>
#include <QWidget>

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

 private:
  SceneStore& store_;
  Plot* plot_;
  QVBoxLayout* centre_;
  QVBoxLayout* inspector_;
};

}  // namespace actiscope
