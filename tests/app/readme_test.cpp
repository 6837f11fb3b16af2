#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>

namespace actiscope {
namespace {

std::string readme(const std::string& name) {
  std::ifstream file(std::string(SOURCE_FOLDER "/") + name);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::multiset<std::string> matches(const std::string& text, const char* pattern) {
  const std::regex regex(pattern);
  std::multiset<std::string> all;
  for (std::sregex_iterator i(text.begin(), text.end(), regex), end; i != end; ++i) all.insert((*i)[1]);
  return all;
}

// The pages' shortcuts, the headings, the commands of the code blocks (without comments), presets and file names: what
// both READMEs have to have.
constexpr const char* sharedParts[] = {"\\*\\*.*\\*\\*[ （]*\\(?(Ctrl\\+[0-9])", "(?:^|\n)(##) ",
                                       "\n(actiscope [^\n]*)", "`([a-z_@:=/.0-9]+)`", "\\]\\(([a-z]+/[a-z.-]+)\\)"};

TEST(Readme, SaysTheSameInBothLanguages) {
  const std::string english = readme("README.md");
  const std::string chinese = readme("README.zh-CN.md");
  for (const char* part : sharedParts) {
    EXPECT_FALSE(matches(english, part).empty()) << part;
    EXPECT_EQ(matches(english, part), matches(chinese, part)) << part;
  }
}

TEST(Readme, NamesPicturesThatThereAre) {
  for (const char* name : {"README.md", "README.zh-CN.md"}) {
    const auto pictures = matches(readme(name), "(resources/screenshots/[a-zA-Z_-]+\\.png)");
    EXPECT_GE(pictures.size(), 10u) << name;
    for (const std::string& picture : pictures) EXPECT_FALSE(readme(picture).empty()) << picture;
  }
}

}  // namespace
}  // namespace actiscope
