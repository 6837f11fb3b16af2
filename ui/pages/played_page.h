#pragma once

#include "ui/pages/page.h"
#include "ui/plot/drawn_trace.h"
#include "ui/widgets/player.h"

namespace actiscope {

/// A page that plays: its picture depends on a step, and below it is a player. Everything is always shown: there is no
/// zoom.
class PlayedPage : public Page {
  Q_OBJECT

 public:
  /// The second argument is a generic lambda, [](auto& scene) -> auto& { return scene.descent.playback; }
  template <class Of>
  PlayedPage(SceneStore& store, Of, QWidget* parent)
      : PlayedPage(
            store, [](const Scene& scene) -> const Playback& { return Of{}(scene); },
            [](Scene& scene) -> Playback& { return Of{}(scene); }, parent) {}

  bool canZoom() const override { return false; }
  void resetView() override {}
  bool handleKey(const QKeyEvent& event) override;
  Motion motion() const override;
  void resume(const Motion& motion) override;
  Player& player() { return player_; }

 protected:
  /// Lets the player show where the scene stands, in a play whose last step this is.
  void showPlayer(long length);

 private:
  using Get = const Playback& (*)(const Scene&);
  using Change = Playback& (*)(Scene&);
  PlayedPage(SceneStore& store, Get get, Change change, QWidget* parent);

  Get get_;
  Change change_;
  Player player_;
  DrawnTrace trace_;
};

}  // namespace actiscope
