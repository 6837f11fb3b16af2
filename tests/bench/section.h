#pragma once

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>

namespace actiscope {

/// Writes a section of a Markdown page: in place of the one with this heading, else at the end.
inline void writeSection(const std::string& file, const std::string& heading, const std::string& text) {
  std::ostringstream page;
  page << std::ifstream(file).rdbuf();
  std::string all = page.str();
  const std::string begin = "\n## " + heading + '\n';
  const auto at = std::min(all.find(begin), all.size());
  const auto next = at == all.size() ? at : std::min(all.find("\n## ", at + 1), all.size());
  all.replace(at, next - at, begin + '\n' + text);
  std::ofstream(file) << all;
}

}  // namespace actiscope
