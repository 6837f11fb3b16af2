#include "ui/plot/clip.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

/// The shares of the segment's length at which it enters and leaves what it is cut to.
struct Shares {
  double from = 0;
  double to = 1;

  /// Keeps where start + share * step is between the bounds.
  void keep(double start, double step, double low, double high) {
    if (step == 0) {
      if (start < low || start > high) to = -1;
      return;
    }
    const auto [enters, leaves] = std::minmax({(low - start) / step, (high - start) / step});
    from = std::max(from, enters);
    to = std::min(to, leaves);
  }
};

bool isFinite(const QLineF& line) {
  return std::isfinite(line.x1()) && std::isfinite(line.y1()) && std::isfinite(line.x2()) && std::isfinite(line.y2());
}

bool isFinite(QPointF point) { return std::isfinite(point.x()) && std::isfinite(point.y()); }

/// What is on the side of a line where `depth`, which is 0 on it, is positive (Sutherland and Hodgman 1974).
template <class Depth>
QPolygonF onSide(const QPolygonF& polygon, const Depth& depth) {
  QPolygonF kept;
  for (qsizetype i = 0; i < polygon.size(); ++i) {
    const QPointF from = polygon[i == 0 ? polygon.size() - 1 : i - 1];
    const QPointF to = polygon[i];
    if ((depth(from) >= 0) != (depth(to) >= 0)) {
      kept << from + (to - from) * (depth(from) / (depth(from) - depth(to)));
    }
    if (depth(to) >= 0) kept << to;
  }
  return kept;
}

/// False for numbers that are none.
bool isWithin(QPointF p, const QRectF& rect) {
  return p.x() >= rect.left() && p.x() <= rect.right() && p.y() >= rect.top() && p.y() <= rect.bottom();
}

/// How many points from this one on are inside.
qsizetype insideFrom(qsizetype i, const QPolygonF& line, const QRectF& rect) {
  const auto first = line.begin() + i;
  return std::find_if(first, line.end(), [&](QPointF p) { return !isWithin(p, rect); }) - first;
}

/// To the last of the parts if it ends where this one begins.
void append(const QPolygonF& part, QVector<QPolygonF>& parts) {
  const bool continues = !parts.isEmpty() && parts.back().back() == part.front();
  continues ? void(parts.back() += part.mid(1)) : parts.append(part);
}

}  // namespace

std::optional<QLineF> clipped(const QLineF& segment, const QRectF& rect) {
  if (!isFinite(segment) || isBeside(segment, rect)) return std::nullopt;
  Shares shares;
  shares.keep(segment.x1(), segment.dx(), rect.left(), rect.right());
  shares.keep(segment.y1(), segment.dy(), rect.top(), rect.bottom());
  if (shares.from > shares.to) return std::nullopt;
  return QLineF(shares.from > 0 ? segment.pointAt(shares.from) : segment.p1(),
                shares.to < 1 ? segment.pointAt(shares.to) : segment.p2());
}

QVector<QPolygonF> partsInside(const QPolygonF& line, const QRectF& rect) {
  QVector<QPolygonF> parts;
  for (qsizetype i = 0; i + 1 < line.size();) {
    const qsizetype inside = insideFrom(i, line, rect);
    if (inside == line.size()) return {line};
    if (inside > 1) {
      append(line.mid(i, inside), parts);
      i += inside - 1;
      continue;
    }
    const auto segment = clipped(QLineF(line[i], line[i + 1]), rect);
    if (segment) append(QPolygonF{segment->p1(), segment->p2()}, parts);
    ++i;
  }
  return parts;
}

QPolygonF clipped(const QPolygonF& polygon, const QRectF& rect) {
  if (!std::ranges::all_of(polygon, [](QPointF corner) { return isFinite(corner); })) return {};
  QPolygonF inside = onSide(polygon, [&](QPointF p) { return p.x() - rect.left(); });
  inside = onSide(inside, [&](QPointF p) { return rect.right() - p.x(); });
  inside = onSide(inside, [&](QPointF p) { return p.y() - rect.top(); });
  return onSide(inside, [&](QPointF p) { return rect.bottom() - p.y(); });
}

}  // namespace actiscope
