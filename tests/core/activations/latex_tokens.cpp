#include "tests/core/activations/latex_tokens.h"

#include <algorithm>
#include <cctype>
#include <stdexcept>

namespace actiscope::latex {

namespace {

bool isLetter(char c) { return std::isalpha(static_cast<unsigned char>(c)); }
bool isDigit(char c) { return std::isdigit(static_cast<unsigned char>(c)); }

constexpr std::string_view withoutMeaning[] = {"\\bigl", "\\bigr", "\\Bigl", "\\Bigr", "\\quad"};

class Tokenizer {
 public:
  explicit Tokenizer(std::string_view text) : rest_(text) {}

  std::vector<std::string> all() {
    while (!rest_.empty()) {
      const std::string token = next();
      if (token != " " && std::ranges::find(withoutMeaning, token) == std::end(withoutMeaning)) all_.push_back(token);
    }
    return all_;
  }

 private:
  std::string next() {
    if (rest_[0] == '\\') return command();
    if (isLetter(rest_[0])) return name(take(1));
    if (isDigit(rest_[0])) return takeWhile([](char c) { return isDigit(c) || c == '.'; });
    return take(1);
  }

  std::string command() {
    if (!isLetter(rest_[1])) return take(2);
    std::string word = take(1);
    word += takeWhile(isLetter);
    if (word == "\\operatorname") return "\\" + group();
    if (word == "\\begin" || word == "\\end") return group() == "cases" && word == "\\begin" ? "\\cases" : "\\end";
    return word == "\\mathrm" ? name(word + "{" + group() + "}") : word;
  }

  /// The name with what is attached to it.
  std::string name(std::string name) {
    if (rest_.starts_with('_')) {
      take(1);
      name += "_" + (rest_.starts_with('{') ? group() : take(1));
    }
    while (rest_.starts_with('\'')) name += take(1);
    return name;
  }

  std::string group() {
    const auto end = rest_.find('}');
    if (!rest_.starts_with('{') || end == rest_.npos) throw std::runtime_error("no group: " + std::string(rest_));
    const std::string inside(rest_.substr(1, end - 1));
    rest_.remove_prefix(end + 1);
    return inside;
  }

  std::string take(std::size_t count) {
    const std::string taken(rest_.substr(0, count));
    rest_.remove_prefix(taken.size());
    return taken;
  }

  template <class Belongs>
  std::string takeWhile(Belongs belongs) {
    const auto end = std::ranges::find_if_not(rest_, belongs);
    return take(static_cast<std::size_t>(end - rest_.begin()));
  }

  std::string_view rest_;
  std::vector<std::string> all_;
};

}  // namespace

std::vector<std::string> tokens(std::string_view text) { return Tokenizer(text).all(); }

}  // namespace actiscope::latex
