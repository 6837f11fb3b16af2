#include "tests/core/activations/latex_formula.h"

#include "tests/core/activations/latex_functions.h"
#include "tests/core/activations/latex_tokens.h"

#include <algorithm>
#include <initializer_list>
#include <stdexcept>
#include <vector>

namespace actiscope::latex {

namespace {

using Condition = std::function<bool(const Scope&)>;
/// w_i and w_m are the numbers w_1, w_2 ... that i and m say.
Exact valueOf(const std::string& name, const Scope& scope) {
  if (const auto number = scope.numbers.find(name); number != scope.numbers.end()) return number->second;
  if (const auto definition = scope.definitions.find(name); definition != scope.definitions.end()) {
    return definition->second.value(scope);
  }
  const auto subscript = name.find('_');
  if (subscript == name.npos) throw std::runtime_error("unknown name " + name);
  const Exact index = valueOf(name.substr(subscript + 1), scope);
  return isnan(index) ? nothing() : valueOf(name.substr(0, subscript + 1) + index.str(), scope);
}

Scope with(Scope scope, const std::string& name, const Exact& number) {
  scope.numbers[name] = number;
  return scope;
}

/// What an index runs over, and the expression for each.
struct Indexed {
  std::string index;
  Expression last;
  Expression value;

  std::vector<Exact> values(const Scope& scope) const {
    std::vector<Exact> all;
    for (int i = 1; i <= last(scope); ++i) all.push_back(value(with(scope, index, i)));
    return all;
  }
};

/// The number of the largest, if it is larger than all others.
Exact placeOfMaximum(const std::vector<Exact>& all) {
  const auto largest = std::ranges::max_element(all);
  if (std::ranges::count(all, *largest) > 1) return nothing();
  return static_cast<int>(largest - all.begin()) + 1;
}

class Parser {
 public:
  Parser(std::string_view text, const std::map<std::string, Definition>& definitions)
      : tokens_(tokens(text)), definitions_(definitions) {}

  /// An expression, perhaps with the condition under which it holds.
  Expression formula() {
    Expression value = sum();
    if (accept(",")) value = onlyIf(value, conditions());
    if (!atEnd()) fail();
    return value;
  }

  Definition definition(std::string& name) {
    name = take();
    std::string argument;
    if (accept("(")) {
      argument = take();
      expect(")");
    }
    expect("=");
    return {argument, formula()};
  }

 private:
  static Expression onlyIf(const Expression& value, const Condition& holds) {
    return [=](const Scope& s) { return holds(s) ? value(s) : nothing(); };
  }

  Expression sum() {
    const bool negative = accept("-");
    Expression all = product();
    if (negative) all = [a = all](const Scope& s) { return Exact(-a(s)); };
    while (at({"+", "-"})) {
      const bool minus = take() == "-";
      all = [a = all, b = product(), minus](const Scope& s) { return minus ? Exact(a(s) - b(s)) : Exact(a(s) + b(s)); };
    }
    return all;
  }

  Expression product() {
    while (accept("\\,")) continue;
    Expression all = power();
    for (;;) {
      if (accept("/")) {
        all = [a = all, b = power()](const Scope& s) { return Exact(a(s) / b(s)); };
      } else if (accept("\\cdot") || startsFactor()) {
        all = times(all, power());
      } else if (!accept("\\,")) {
        return all;
      }
    }
  }

  static Expression times(const Expression& a, const Expression& b) {
    return [=](const Scope& s) { return Exact(a(s) * b(s)); };
  }

  bool startsFactor() const {
    return !atEnd() &&
           !at({"+", "-", "/", ",", "&", ")", "]", "}", "=", "<", ">", "\\,", "\\\\", "\\}", "\\le", "\\ge", "\\ne",
                "\\notin", "\\end"}) &&
           !(insideBars_ && at({"|"}));
  }

  Expression power() {
    if (at({"e"})) return exponential();
    Expression base = factor();
    return accept("^") ? raised(base, exponent()) : base;
  }

  static Expression raised(const Expression& base, const Expression& exponent) {
    return [=](const Scope& s) { return Exact(pow(base(s), exponent(s))); };
  }

  Expression exponential() {
    expect("e");
    expect("^");
    return [power = exponent()](const Scope& s) { return Exact(exp(power(s))); };
  }

  Expression exponent() { return at({"{"}) ? group("{", "}") : factor(); }

  Expression group(const std::string& open, const std::string& close) {
    expect(open);
    const bool outer = std::exchange(insideBars_, open == "|");
    Expression inside = sum();
    insideBars_ = outer;
    expect(close);
    return inside;
  }

  Expression factor() {
    if (at({"("})) return group("(", ")");
    if (at({"|"})) return [a = group("|", "|")](const Scope& s) { return Exact(abs(a(s))); };
    if (accept("\\frac") || accept("\\tfrac") || accept("\\dfrac")) return fraction();
    if (accept("\\sqrt")) return [a = group("{", "}")](const Scope& s) { return Exact(sqrt(a(s))); };
    if (accept("\\pi")) return [](const Scope&) { return pi(); };
    if (accept("\\cases")) return cases();
    if (accept("\\int")) return integralOf();
    if (at({"\\arg", "\\max", "\\min"})) return extremum();
    if (const auto known = functions().find(peek()); known != functions().end()) return applied(known->second);
    if (std::isdigit(static_cast<unsigned char>(peek()[0]))) return number();
    return named();
  }

  Expression number() {
    return [text = take()](const Scope&) { return Exact(text); };
  }

  Expression fraction() {
    const Expression above = group("{", "}");
    return [above, below = group("{", "}")](const Scope& s) { return Exact(above(s) / below(s)); };
  }

  /// \tanh(x), \tanh \beta x, \tanh^2 x
  Expression applied(One function) {
    take();
    Expression power;
    if (accept("^")) power = exponent();
    Expression value = [argument = argument(), function](const Scope& s) { return function(argument(s)); };
    return power ? raised(value, power) : value;
  }

  /// In brackets, or all factors up to a sign or another function.
  Expression argument() {
    if (at({"("})) return group("(", ")");
    Expression all = power();
    while (startsFactor() && !at({"\\cdot", "("}) && !functions().contains(peek())) all = times(all, power());
    return all;
  }

  Expression cases() {
    std::vector<std::pair<Expression, Condition>> rows;
    do {
      Expression value = sum();
      expect("&");
      rows.emplace_back(value, conditions());
    } while (accept("\\\\"));
    expect("\\end");
    return [rows](const Scope& s) {
      const auto row = std::ranges::find_if(rows, [&](const auto& one) { return one.second(s); });
      return row == rows.end() ? nothing() : row->first(s);
    };
  }

  Expression integralOf() {
    expect("_");
    const Expression from = exponent();
    expect("^");
    const Expression to = exponent();
    const Expression body = argument();
    expect("\\,");
    expect("d");
    return [=, name = take()](const Scope& s) {
      return integral([&](const Exact& t) { return body(with(s, name, t)); }, from(s), to(s));
    };
  }

  /// \max(a, b), \max_{1 \le i \le k} (a_i), \arg\max_{...}
  Expression extremum() {
    const bool place = accept("\\arg");
    const bool least = take() == "\\min";
    if (!at({"_"})) return ofTwo(least);
    const Indexed all = indexed();
    if (place) return [all](const Scope& s) { return placeOfMaximum(all.values(s)); };
    return [all](const Scope& s) { return std::ranges::max(all.values(s)); };
  }

  Expression ofTwo(bool least) {
    expect("(");
    const Expression a = sum();
    expect(",");
    const Expression b = sum();
    expect(")");
    return [=](const Scope& s) { return (a(s) < b(s)) == least ? a(s) : b(s); };
  }

  Indexed indexed() {
    for (const char* token : {"_", "{", "1", "\\le"}) expect(token);
    const std::string index = take();
    expect("\\le");
    const Expression last = sum();
    expect("}");
    return {index, last, group("(", ")")};
  }

  /// A number or, where it is defined with an argument, a function.
  Expression named() {
    const std::string name = take();
    const auto definition = definitions_.find(name);
    if (definition == definitions_.end() || definition->second.argument.empty()) {
      return [name](const Scope& s) { return valueOf(name, s); };
    }
    return [argument = group("(", ")"), name](const Scope& s) {
      const Definition& called = s.definitions.at(name);
      return called.value(with(s, called.argument, argument(s)));
    };
  }

  Condition conditions() {
    Condition all = comparison();
    while (accept(",")) all = both(all, comparison());
    return all;
  }

  static Condition both(const Condition& a, const Condition& b) {
    return [=](const Scope& s) { return a(s) && b(s); };
  }

  /// -1 < x < 1
  Condition comparison() {
    Expression left = sum();
    if (accept("\\notin")) return outside(left);
    Condition all = [](const Scope&) { return true; };
    do {
      const std::string relation = take();
      const Expression right = sum();
      all = both(all, related(left, relation, right));
      left = right;
    } while (at({"<", ">", "=", "\\le", "\\ge", "\\ne"}));
    return all;
  }

  Condition related(const Expression& a, const std::string& relation, const Expression& b) const {
    if (relation == "<") return [=](const Scope& s) { return a(s) < b(s); };
    if (relation == ">") return [=](const Scope& s) { return a(s) > b(s); };
    if (relation == "=") return [=](const Scope& s) { return a(s) == b(s); };
    if (relation == "\\le") return [=](const Scope& s) { return a(s) <= b(s); };
    if (relation == "\\ge") return [=](const Scope& s) { return a(s) >= b(s); };
    if (relation == "\\ne") return [=](const Scope& s) { return a(s) != b(s); };
    throw std::runtime_error("no relation: " + relation);
  }

  /// Of an interval [a, b] or of a set \{a, b\}.
  Condition outside(const Expression& x) {
    const bool interval = take() == "[";
    const Expression a = sum();
    expect(",");
    const Expression b = sum();
    expect(interval ? "]" : "\\}");
    if (interval) return [=](const Scope& s) { return x(s) < a(s) || x(s) > b(s); };
    return [=](const Scope& s) { return x(s) != a(s) && x(s) != b(s); };
  }

  bool atEnd() const { return place_ == tokens_.size(); }
  const std::string& peek() const { return atEnd() ? end_ : tokens_[place_]; }
  bool at(std::initializer_list<const char*> some) const { return std::ranges::find(some, peek()) != some.end(); }

  std::string take() {
    if (atEnd()) fail();
    return tokens_[place_++];
  }
  bool accept(const char* token) { return at({token}) && !take().empty(); }
  void expect(const std::string& token) {
    if (peek() != token) fail();
    take();
  }
  [[noreturn]] void fail() const {
    std::string all;
    for (const std::string& token : tokens_) all += token + " ";
    throw std::runtime_error("not understood: token " + std::to_string(place_) + " '" + peek() + "' of " + all);
  }

  std::vector<std::string> tokens_;
  const std::map<std::string, Definition>& definitions_;
  std::size_t place_ = 0;
  bool insideBars_ = false;
  std::string end_;
};

}  // namespace

Expression parsed(std::string_view text, const std::map<std::string, Definition>& definitions) {
  return Parser(text, definitions).formula();
}

void define(std::string_view text, std::map<std::string, Definition>& definitions) {
  std::string name;
  Definition added = Parser(text, definitions).definition(name);
  definitions[name] = std::move(added);
}

std::map<std::string, Definition> definitionsOf(const Latex& latex) {
  std::map<std::string, Definition> all;
  for (auto definition = latex.where.rbegin(); definition != latex.where.rend(); ++definition) define(*definition, all);
  define("f(x) = " + std::string(latex.f), all);
  define("f'(x) = " + std::string(latex.f1), all);
  define("f''(x) = " + std::string(latex.f2), all);
  return all;
}

}  // namespace actiscope::latex
