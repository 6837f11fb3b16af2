#pragma once

#include "ui/plot/stroke_line.h"
#include "ui/plot/text_line.h"
#include "ui/plot/tiles.h"

#include <QPainter>
#include <QPen>
#include <QPolygonF>
#include <functional>
#include <optional>
#include <variant>

namespace actiscope {

/// See strokeLine.
struct LineShape {
  QPolygonF points;
  QPen pen;
  bool operator==(const LineShape&) const = default;
};

struct DiscShape {
  QPointF centre;
  double radius;
  QColor colour;
  bool operator==(const DiscShape&) const = default;
};

/// See shade.
struct ShadeShape {
  QRectF rect;
  QColor colour;
  bool operator==(const ShadeShape&) const = default;
};

struct PolygonShape {
  QPolygonF corners;
  QPen pen;
  QBrush brush;
  bool operator==(const PolygonShape&) const = default;
};

struct TextShape {
  TextLine line;
  QPointF topLeft;
  QColor colour;
  bool operator==(const TextShape&) const = default;
};

/// What only the painter can draw, on this area. Of two of them nobody knows whether they are the same.
struct PaintedShape {
  QRectF area;
  std::function<void(QPainter&)> paint;
  bool operator==(const PaintedShape&) const { return false; }
};

/// Whether we fill the pixels ourselves, where there are any, each of them as if it were alone.
template <class Any>
constexpr bool divisible = !std::is_same_v<Any, PolygonShape> && !std::is_same_v<Any, PaintedShape>;

using Shape = std::variant<LineShape, DiscShape, ShadeShape, PolygonShape, TextShape, PaintedShape>;

/// A painter, and its pixels if it has any that may be written directly. Asked for once, for that takes longer than to
/// fill a small shape.
class Easel {
 public:
  explicit Easel(QPainter& painter);
  ~Easel();
  Easel(const Easel&) = delete;
  Easel& operator=(const Easel&) = delete;

  /// Only what is inside is drawn from here on, or all again.
  void clipTo(const std::optional<QRect>& area);
  /// Nothing if there are none.
  const std::optional<RasterTarget>& target() const { return target_; }
  /// So clipped, with smooth edges.
  QPainter& painter();

 private:
  void giveBack();

  QPainter& painter_;
  std::optional<QRect> clip_;
  std::optional<RasterTarget> target_;
  QRegion whole_;  ///< the target's clip without ours
  bool taken_ = false;
};

/// A shape in a picture, and what has been found out about it.
class Piece {
 public:
  /// Only what is inside of `clip` is drawn, or all.
  Piece(Shape shape, const std::optional<QRect>& clip) : shape_(std::move(shape)), clip_(clip) {}

  bool isSame(const Piece& other) const { return clip_ == other.clip_ && shape_ == other.shape_; }
  /// What has been found out about the same one.
  void takeOver(Piece& same) {
    tiles_ = std::move(same.tiles_);
    stroked_ = std::move(same.stroked_);
  }
  /// Whether each of its pixels is the same whatever part of it is drawn.
  bool isDivisible() const {
    return std::visit([]<class Any>(const Any&) { return divisible<Any>; }, shape_);
  }
  /// Nothing of it is drawn outside of this.
  QRect box() const;
  /// What it is drawn on, of a picture of this size; always ask with the same one.
  const Tiles& tiles(const QSize& picture);
  /// On easels of one scale and origin only.
  void draw(Easel& easel);
  /// The same pixels, of what is divisible, but only those in these tiles; the easel has a target.
  void drawIn(Easel& easel, const Tiles& tiles);

 private:
  const Stroked& strokedOn(const RasterTarget& target, const LineShape& line);
  void fill(const RasterTarget& target, const LineShape& line);
  static void fill(const RasterTarget& target, const DiscShape& disc);
  static void fill(const RasterTarget& target, const ShadeShape& rect);
  static void fill(const RasterTarget& target, const TextShape& text);
  void fillIn(const RasterTarget& target, const LineShape& line, const Tiles& tiles);
  static void fillIn(const RasterTarget& target, const DiscShape& disc, const Tiles& tiles);
  template <class Any>
  void fillIn(const RasterTarget& target, const Any& shape, const Tiles& tiles);
  static void paint(QPainter& painter, const LineShape& line);
  static void paint(QPainter& painter, const DiscShape& disc);
  static void paint(QPainter& painter, const ShadeShape& rect);
  static void paint(QPainter& painter, const PolygonShape& polygon);
  static void paint(QPainter& painter, const TextShape& text);
  static void paint(QPainter& painter, const PaintedShape& painted);

  Shape shape_;
  std::optional<QRect> clip_;
  std::optional<Tiles> tiles_;
  std::optional<Stroked> stroked_;
};

}  // namespace actiscope
