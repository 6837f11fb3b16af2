#include "app/arguments.h"

#include "app/cli.h"
#include "core/activations/catalogue.h"
#include "core/activations/gated_pairs.h"
#include "core/activations/vectors.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

namespace actiscope {

namespace {

constexpr std::size_t mostPoints = 10'000'000;

std::string inQuotes(std::string_view text) { return "'" + std::string(text) + "'"; }

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t end = text.find(separator); end != text.npos; end = text.find(separator, begin)) {
    parts.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  parts.emplace_back(text.substr(begin));
  return parts;
}

char lowered(char c) { return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Levenshtein's distance; letters are the same in either case.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), 0u);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = diagonal + (lowered(a[i - 1]) == lowered(b[j - 1]) ? 0 : 1);
      diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, changed}));
    }
  }
  return row.back();
}

const Activation& activationOf(const std::string& id) {
  if (const Activation* activation = find(id)) return *activation;
  if (findGatedPair(id))
    throw BadArgument(inQuotes(id) + " is a function of two inputs: see 'actiscope gate " + id + "'");
  if (findVectorFunction(id)) {
    throw BadArgument(inQuotes(id) + " is a function of a vector: see 'actiscope softmax --function " + id + "'");
  }
  std::vector<std::string_view> ids;
  for (const Activation& activation : catalogue()) ids.push_back(activation.id);
  throw BadArgument("unknown function " + inQuotes(id) + suggestion(id, ids) + " ('actiscope list' shows all)");
}

Framework frameworkOf(const std::string& id) {
  const auto framework = std::ranges::find(allFrameworks, id, idOf);
  if (framework != allFrameworks.end()) return *framework;
  throw BadArgument("unknown framework " + inQuotes(id) + " (pytorch, keras, jax or onnx)");
}

/// "pytorch and onnx have it"
std::string frameworksOf(const Activation& activation) {
  std::vector<std::string_view> having;
  for (Framework framework : allFrameworks) {
    if (inFramework(activation, framework)) having.push_back(idOf(framework));
  }
  return having.empty() ? "no framework has it"
                        : enumerated(having, "and") + (having.size() == 1 ? " has it" : " have it");
}

/// "hard_sigmoid" or "hard_sigmoid@onnx"
Function functionNamed(const std::string& text) {
  const auto at = text.find('@');
  const Activation& activation = activationOf(text.substr(0, at));
  if (at == text.npos) return Function(activation);
  const Framework framework = frameworkOf(text.substr(at + 1));
  if (const auto function = inFramework(activation, framework)) return *function;
  throw BadArgument(std::string(idOf(framework)) + " has no " + std::string(activation.id) + " (" +
                    frameworksOf(activation) + ")");
}

std::string parameterNames(const Activation& activation) {
  if (activation.parameters.empty()) return "it has none";
  std::string names = "it has";
  for (const Parameter& parameter : activation.parameters) names += " " + std::string(parameter.id);
  return names;
}

void apply(Function& function, const std::string& setting) {
  const Activation& activation = function.activation();
  const auto equals = setting.find('=');
  if (equals == setting.npos)
    throw BadArgument("parameter setting " + inQuotes(setting) + " must have the form name=value");
  const std::string name = setting.substr(0, equals);
  const auto parameter = std::ranges::find(activation.parameters, name, &Parameter::id);
  if (parameter == activation.parameters.end()) {
    throw BadArgument(std::string(activation.id) + " has no parameter " + inQuotes(name) + " (" +
                      parameterNames(activation) + ")");
  }
  const double value = parseNumberOf("parameter " + name, setting.substr(equals + 1));
  const bool whole = parameter->scale != Scale::integer || value == std::floor(value);
  if (!(parameter->lower <= value && value <= parameter->upper) || !whole) {
    throw BadArgument("parameter " + name + " of " + std::string(activation.id) + " must be a " +
                      (parameter->scale == Scale::integer ? "whole " : "") + "number from " +
                      shortest(parameter->lower) + " to " + shortest(parameter->upper) + ", not " +
                      inQuotes(setting.substr(equals + 1)));
  }
  function.set(name, value);
}

/// The part of "name:p=v,p=v" before the colon, and the settings after it.
std::string nameIn(const std::string& text) { return text.substr(0, text.find(':')); }

std::vector<std::string> settingsIn(const std::string& text) {
  const auto colon = text.find(':');
  return colon == text.npos ? std::vector<std::string>{} : split(std::string_view(text).substr(colon + 1), ',');
}

Function withSettings(Function function, const std::vector<std::string>& settings) {
  for (const std::string& setting : settings) apply(function, setting);
  return function;
}

/// "a:b"
std::optional<Range> rangeIn(std::string_view text) {
  const auto parts = split(text, ':');
  const auto from = parseNumber(parts.front());
  const auto to = parseNumber(parts.back());
  if (parts.size() == 2 && from && to && std::isfinite(*to - *from) && *from < *to) return Range{*from, *to};
  return std::nullopt;
}

}  // namespace

Function parseFunction(const std::string& text, const std::vector<std::string>& settings) {
  return withSettings(withSettings(functionNamed(nameIn(text)), settingsIn(text)), settings);
}

Function parseGate(const std::string& text, const std::vector<std::string>& settings) {
  const GatedPair* pair = findGatedPair(nameIn(text));
  if (!pair) throw BadArgument("the gated pair must be " + choices(gatedPairs()) + ", not " + inQuotes(nameIn(text)));
  return withSettings(withSettings(Function(pair->gate), settingsIn(text)), settings);
}

double parseNumberOf(std::string_view what, std::string_view text) {
  if (const auto number = parseNumber(text)) return *number;
  if (isBeyondDouble(text)) {
    throw BadArgument(std::string(what) + " must be 0 or of a size from 5e-324 to 1.8e308, as a double has it, not " +
                      inQuotes(text));
  }
  throw BadArgument(std::string(what) + " must be a number, not " + inQuotes(text));
}

double numberWithin(std::string_view what, std::string_view text, double least, double most, bool whole) {
  const double number = parseNumberOf(what, text);
  if (least <= number && number <= most && (!whole || number == std::floor(number))) return number;
  throw BadArgument(std::string(what) + " must be a " + (whole ? "whole " : "") + "number from " + shortest(least) +
                    " to " + shortest(most) + ", not " + inQuotes(text));
}

std::vector<double> parseNumbers(std::string_view what, std::string_view text) {
  std::vector<double> numbers;
  for (const std::string& part : split(text, ',')) numbers.push_back(parseNumberOf(what, part));
  return numbers;
}

Range parseRange(std::string_view text) {
  if (const auto range = rangeIn(text)) return *range;
  throw BadArgument("--range must be a:b with finite a < b, as in -8:8, not " + inQuotes(text));
}

std::vector<double> parseGrid(std::string_view text) {
  const auto last = text.rfind(':');
  const auto count = last == text.npos ? std::nullopt : parseNumber(text.substr(last + 1));
  const bool usable = count && *count >= 2 && *count <= double(mostPoints) && *count == std::floor(*count);
  const auto range = usable ? rangeIn(text.substr(0, last)) : std::nullopt;
  if (!range) {
    throw BadArgument("--range must be a:b:n with finite a < b and n = 2 to 10000000 points, as in -4:4:9, not " +
                      inQuotes(text));
  }
  const auto n = static_cast<std::size_t>(*count);
  std::vector<double> x(n);
  for (std::size_t i = 0; i < n; ++i) x[i] = std::lerp(range->from, range->to, double(i) / double(n - 1));
  return x;
}

std::string enumerated(const std::vector<std::string_view>& words, std::string_view last) {
  std::string all;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) all += i + 1 < words.size() ? ", " : " " + std::string(last) + " ";
    all += words[i];
  }
  return all;
}

std::string suggestion(std::string_view word, const std::vector<std::string_view>& words) {
  const auto byDistance = [&](std::string_view candidate) { return distance(word, candidate); };
  const auto best = std::ranges::min_element(words, {}, byDistance);
  const bool isLike = best != words.end() && byDistance(*best) <= 1 + word.size() / 3;
  return isLike ? ", did you mean " + inQuotes(*best) + "?" : "";
}

}  // namespace actiscope
