#pragma once

#include "ui/plot/plot.h"
#include "ui/scene_store.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWidget>
#include <cmath>
#include <functional>
#include <optional>
#include <type_traits>
#include <vector>

namespace actiscope {

class ParameterSlider;

/// A page of the window: plot and what is below it in the middle, inspector on the right. It shows its part of the
/// Scene and edits it through the store, never by itself.
class Page : public QWidget {
  Q_OBJECT

 public:
  explicit Page(SceneStore& store, QWidget* parent = nullptr);

  /// Shows the store's scene in this theme.
  void present(const Theme& theme);
  Plot& plot() const { return *plot_; }
  /// Gives the inspector a handle: it is there while this checkable action is on.
  void addFold(QAction& controlsShown);
  /// Only the picture, in large type, and what is read from it; the keys stay the same.
  void setPresenting(bool on);

  /// What moves by itself.
  struct Motion {
    bool plays = false;
    std::vector<std::optional<double>> sweeps{};  ///< of the sliders, one after the other
  };
  virtual Motion motion() const;
  /// Goes on as another page of this kind did, of the same scene.
  virtual void resume(const Motion& motion);

  /// Whether the wheel, dragging and resetView change what is shown; if not, everything always is.
  virtual bool canZoom() const { return true; }
  /// Back to the view that shows everything (Ctrl+0).
  virtual void resetView() = 0;
  /// The cursor's keys; those of a player where the page has one. False if the page does not use the key.
  virtual bool handleKey(const QKeyEvent& event) = 0;

 protected:
  /// Gives the keys to the plot, so that the page's own keys work at once.
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  virtual void showScene() = 0;
  const Scene& scene() const { return store_.scene(); }
  SceneStore& store() const { return store_; }
  const Theme& theme() const { return plot_->theme(); }
  QVBoxLayout& inspector() const { return *inspector_; }
  bool isPresenting() const { return presenting_; }
  void addBelowPlot(QWidget* widget);
  /// Below the plot, too, and also shown when it is presented.
  void addReadout(QLabel& readout);
  /// A heading in the inspector, then the widgets that follow.
  void addHeading(const QString& text);

  template <class Value>
  using Get = std::function<Value(const Scene&)>;
  template <class Value>
  using Set = std::function<void(Scene&, Value)>;
  using Functions = std::vector<Function>;

  // Controls in the inspector, each for one value of the scene: `of` is a generic lambda from the scene to a reference,
  // [](auto& scene) -> auto& { return scene.explore.threshold; }

  /// A check box for a flag.
  template <class Of>
  void addSwitch(const QString& text, const QString& tip, Of of) {
    addSwitch(
        text, tip, [of](const Scene& scene) { return of(scene); }, [of](Scene& scene, bool on) { of(scene) = on; });
  }
  /// A slider for a number, whole or not.
  template <class Of>
  ParameterSlider* addControl(const Parameter& parameter, Of of) {
    return addControl(
        parameter, [of](const Scene& scene) { return static_cast<double>(of(scene)); },
        [of](Scene& scene, double value) {
          using Number = std::remove_reference_t<decltype(of(scene))>;
          of(scene) = static_cast<Number>(std::is_integral_v<Number> ? std::round(value) : value);
        });
  }
  /// The same for a number that changes others with it.
  ParameterSlider* addControl(const Parameter& parameter, const Get<double>& get, const Set<double>& set);
  /// A list to choose one of, for an enumeration that counts from 0 in the order of the names.
  template <class Of>
  QComboBox* addChoice(const QString& text, const QString& tip, const QStringList& names, Of of) {
    return addChoice(
        text, tip, names, [of](const Scene& scene) { return static_cast<int>(of(scene)); },
        [of](Scene& scene, int index) {
          of(scene) = static_cast<std::remove_reference_t<decltype(of(scene))>>(index);
        });
  }
  /// The same for something that has a number, or none: -1.
  QComboBox* addChoice(const QString& text, const QString& tip, const QStringList& names, const Get<int>& get,
                       const Set<int>& set);
  /// A picker for a function, and sliders for its parameters. `picked` changes what else a new function asks for.
  template <class Of>
  void addFunction(Of of, const std::function<void(Scene&)>& picked = {}) {
    addFunction([of](const Scene& scene) -> const Function& { return of(scene); },
                [of](Scene& scene) -> Function& { return of(scene); }, picked);
  }
  /// A list of functions, `least` to `most`, and sliders for the parameters of the one that is selected in it.
  template <class Of>
  void addFunctions(std::size_t least, std::size_t most, Of of) {
    addFunctions(
        least, most, [of](const Scene& scene) -> const Functions& { return of(scene); },
        [of](Scene& scene) -> Functions& { return of(scene); });
  }
  /// Sets the controls to what the scene says.
  void showControls();

 private:
  void showSoon();
  void fold();
  double enlargement() const;
  void dress(Theme theme);
  void enlarge();
  void addSwitch(const QString& text, const QString& tip, Get<bool> get, const Set<bool>& set);
  void addFunction(const Get<const Function&>& get, const std::function<Function&(Scene&)>& of,
                   const std::function<void(Scene&)>& picked);
  void addFunctions(std::size_t least, std::size_t most, const Get<const Functions&>& get,
                    const std::function<Functions&(Scene&)>& of);

  SceneStore& store_;
  Plot* plot_;
  QVBoxLayout* centre_;
  QWidget* below_;
  QLabel* readout_ = nullptr;
  QHBoxLayout* row_;
  QScrollArea* scroll_;
  QWidget* handle_ = nullptr;
  QAction* controlsShown_ = nullptr;
  bool presenting_ = false;
  bool stale_ = false;  ///< the next frame is to show another scene
  QVBoxLayout* inspector_;
  std::vector<std::function<void()>> controls_;  ///< each sets one control
};

}  // namespace actiscope
