#pragma once

#include "ui/plot/piece.h"

#include <QSize>
#include <vector>

namespace actiscope {

/// What is drawn over a picture's backdrop, piece by piece from back to front: all of it, or only where it is not the
/// same as the drawing before.
class Drawing {
 public:
  Drawing() = default;
  /// Of nothing, in a picture of so many pixels.
  explicit Drawing(const QSize& picture);

  /// Of what is added from here on only what is inside will be drawn, or all again.
  void clipTo(const std::optional<QRect>& area) { clip_ = area; }
  void add(Shape shape);

  void draw(QPainter& painter);

  /// Nothing is drawn outside of this.
  QRegion area() const;
  /// Where the picture has to be restored so that drawChanges can make it, which showed the other drawing, show this
  /// one: where they differ, what has changed below or above them, and what else stands there that is not divisible.
  /// What both have in common is taken from the one before.
  Tiles changesFrom(Drawing& before, const QRegion& others);
  /// Only there, on pixels, a whole number of them for each of the picture.
  void drawChanges(QPainter& painter, const Tiles& changes);

 private:
  enum class Change { none, whole, inPart };
  struct Item {
    Piece piece;
    Change change = Change::whole;
  };
  void takeOver(Drawing& before, Tiles& changes);
  bool spread(Tiles& changes);

  QSize picture_;
  std::optional<QRect> clip_;
  std::vector<Item> pieces_;
};

}  // namespace actiscope
