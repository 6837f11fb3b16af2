#pragma once

#include <QLineF>
#include <QRectF>
#include <QRegion>
#include <cstdint>
#include <vector>

namespace actiscope {

/// Which parts of a picture were drawn on, in tiles of 8 pixels: what is to be restored before they are drawn anew.
class Tiles {
 public:
  /// None, of a picture without any.
  Tiles() = default;
  /// None of a picture's.
  explicit Tiles(const QSize& picture);

  void add(const QRectF& rect);
  /// All that is no farther than `reach` from the line.
  void add(const QLineF& line, double reach);
  QRegion region() const;

 private:
  struct Span {
    int first;
    int last;
  };
  static Span spanOf(double from, double to, int count);
  void add(Span columns, Span rows);
  std::uint64_t& wordOf(int column, int row) {
    return words_[static_cast<std::size_t>(row * wordsPerRow_ + column / 64)];
  }

  QSize picture_;
  int columns_ = 0;
  int rows_ = 0;
  int wordsPerRow_ = 0;
  std::vector<std::uint64_t> words_;  ///< a bit for each, row by row
};

}  // namespace actiscope
