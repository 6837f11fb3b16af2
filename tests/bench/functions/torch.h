#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <QProcess>

namespace actiscope {

/// Debian's PyTorch in a process beside this one, if it is installed.
class Torch {
 public:
  Torch();
  ~Torch();

  /// "1.13.1"; empty where it is not installed.
  const std::string& version() const { return version_; }
  /// Nanoseconds per element of an expression in x, 4096 doubles from -8 to 8.
  std::optional<double> time(std::string_view expression);

 private:
  std::string line();

  QProcess process_;
  std::string version_;
};

}  // namespace actiscope
