#pragma once

#include <future>

namespace actiscope {

/// Reads on another thread what the system knows of its fonts, which takes a third of the time in which an empty window
/// opens. The window meanwhile makes what has no text.
class FontReading {
 public:
  /// The first half, as soon as the program starts.
  static std::future<void> readSettings();
  /// The other half, while there is a QApplication.
  explicit FontReading(std::future<void> settings);
  ~FontReading();

  /// Until the fonts are read, if anybody does it: who measures a text before then reads all of it once more.
  static void await();

 private:
  std::future<void> reading_;
};

}  // namespace actiscope
