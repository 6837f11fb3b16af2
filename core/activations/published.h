#pragma once

#include "core/activations/function.h"

#include <cmath>
#include <map>
#include <string_view>

/// The formulas as books and papers print them, and the derivatives as they teach them (s' = s(1 - s), tanh' = 1 -
/// tanh^2), with all their cancellation and overflow: what one gets who types them in. Over any number type T that has
/// arithmetic, comparisons with doubles and the elementary functions.
namespace actiscope::published {

/// A value and its slope, by the rules of the calculus book.
template <class T>
struct Term {
  T f{};
  T f1{};

  Term() = default;
  explicit Term(const T& constant) : f(constant), f1(0.0) {}
  Term(const T& value, const T& slope) : f(value), f1(slope) {}

  friend Term operator-(const Term& a) { return {-a.f, -a.f1}; }
  friend Term operator+(const Term& a, const Term& b) { return {a.f + b.f, a.f1 + b.f1}; }
  friend Term operator-(const Term& a, const Term& b) { return {a.f - b.f, a.f1 - b.f1}; }
  friend Term operator*(const Term& a, const Term& b) { return {a.f * b.f, a.f1 * b.f + a.f * b.f1}; }
  friend Term operator/(const Term& a, const Term& b) { return {a.f / b.f, (a.f1 * b.f - a.f * b.f1) / (b.f * b.f)}; }

  // A constant has no slope to multiply.
  friend Term operator+(const Term& a, const T& k) { return {a.f + k, a.f1}; }
  friend Term operator+(const T& k, const Term& a) { return {k + a.f, a.f1}; }
  friend Term operator-(const Term& a, const T& k) { return {a.f - k, a.f1}; }
  friend Term operator-(const T& k, const Term& a) { return {k - a.f, -a.f1}; }
  friend Term operator*(const T& k, const Term& a) { return {k * a.f, k * a.f1}; }
  friend Term operator/(const Term& a, const T& k) { return {a.f / k, a.f1 / k}; }
};

/// A decimal fraction, as exact as the number type.
template <class T>
T fraction(double numerator, double denominator) {
  return T(numerator) / T(denominator);
}

template <class T>
T pi() {
  static const T value = T(4.0) * atan(T(1.0));
  return value;
}

template <class T>
Term<T> exp(const Term<T>& u) {
  const T e = exp(u.f);
  return {e, e * u.f1};
}

template <class T>
Term<T> log(const Term<T>& u) {
  return {log(u.f), u.f1 / u.f};
}

template <class T>
Term<T> sqrt(const Term<T>& u) {
  const T root = sqrt(u.f);
  return {root, u.f1 / (T(2.0) * root)};
}

template <class T>
Term<T> tanh(const Term<T>& u) {
  const T t = tanh(u.f);
  return {t, (T(1.0) - t * t) * u.f1};
}

template <class T>
Term<T> erf(const Term<T>& u) {
  return {erf(u.f), T(2.0) / sqrt(pi<T>()) * exp(-(u.f * u.f)) * u.f1};
}

template <class T>
Term<T> sin(const Term<T>& u) {
  return {sin(u.f), cos(u.f) * u.f1};
}

template <class T>
Term<T> cos(const Term<T>& u) {
  return {cos(u.f), -sin(u.f) * u.f1};
}

template <class T>
Term<T> atan(const Term<T>& u) {
  return {atan(u.f), u.f1 / (T(1.0) + u.f * u.f)};
}

template <class T>
Term<T> abs(const Term<T>& u) {
  return u.f < 0.0 ? -u : u;
}

/// 1 / (1 + e^-u), s' = s(1 - s)
template <class T>
Term<T> logistic(const Term<T>& u) {
  const T s = T(1.0) / (T(1.0) + exp(-u.f));
  return {s, s * (T(1.0) - s) * u.f1};
}

/// (e^u - e^-u) / (e^u + e^-u), t' = 1 - t^2
template <class T>
Term<T> quotientTanh(const Term<T>& u) {
  const T rise = exp(u.f);
  const T fall = exp(-u.f);
  const T t = (rise - fall) / (rise + fall);
  return {t, (T(1.0) - t * t) * u.f1};
}

/// ln(1 + e^u)
template <class T>
Term<T> softplus(const Term<T>& u) {
  return log(1.0 + exp(u));
}

/// x / 2 (1 + erf((x - mu) / (sigma sqrt 2)))
template <class T>
Term<T> gelu(const Term<T>& x, const T& mu, const T& sigma) {
  return x / 2.0 * (1.0 + erf((x - mu) / (sigma * sqrt(T(2.0)))));
}

/// max(low, min(high, u)), flat at the kinks
template <class T>
Term<T> clipped(const Term<T>& u, double low, double high) {
  if (u.f <= low) return Term<T>(low);
  return u.f >= high ? Term<T>(high) : u;
}

template <class T>
Term<T> leaky(const Term<T>& x, const T& slope) {
  return x.f <= 0.0 ? slope * x : x;
}

template <class T>
Term<T> maxout(const Term<T>& x, Values p) {
  Term<T> best = p[1] * x + p[2];
  for (std::size_t i = 1; i < static_cast<std::size_t>(p[0]); ++i) {
    const Term<T> line = p[1 + 2 * i] * x + p[2 + 2 * i];
    if (best.f - line.f < 0.0) best = line;
  }
  return best;
}

template <class T>
Term<T> srelu(const Term<T>& x, Values p) {
  if (x.f <= p[0]) return p[0] + p[1] * (x - p[0]);
  return x.f >= p[2] ? p[2] + p[3] * (x - p[2]) : x;
}

template <class T>
Term<T> elu(const Term<T>& x, const T& alpha, const T& beta) {
  return alpha * (exp(x / beta) - 1.0);
}

/// The constants of SELU, to 32 digits.
template <class T>
T seluScale() {
  return T(1.0507009873554805) + T(3.9874847667154144e-17);
}
template <class T>
T seluAlpha() {
  return T(1.6732632423543772) + T(1.0657222547717531e-16);
}

template <class T>
Term<T> isru(const Term<T>& x, const T& alpha) {
  return x / sqrt(1.0 + alpha * (x * x));
}

template <class T>
Term<T> sign(const Term<T>& x) {
  return Term<T>(x.f < 0.0 ? -1.0 : x.f > 0.0 ? 1.0 : 0.0);
}

template <class T>
Term<T> smht(const Term<T>& x, Values p) {
  return (exp(p[0] * x) - exp(-p[1] * x)) / (exp(p[2] * x) + exp(-p[3] * x));
}

template <class T>
Term<T> squareplus(const Term<T>& x, double b) {
  return b == 0 ? leaky<T>(x, 0.0) : (x + sqrt(x * x + b)) / 2.0;
}

template <class T>
Term<T> geluTanh(const Term<T>& x) {
  return x / 2.0 * (1.0 + tanh(sqrt(T(2.0) / pi<T>()) * (x + fraction<T>(44715, 1e6) * (x * x * x))));
}

template <class T>
using Formula = Term<T> (*)(const Term<T>& x, Values p);

/// The formula of every function of the catalogue, by id.
template <class T>
std::map<std::string_view, Formula<T>> formulas() {
  using X = const Term<T>&;
  using P = Values;
  using Y = Term<T>;
  return {
      {"identity", [](X x, P) -> Y { return x; }},
      {"step", [](X x, P) -> Y { return Y(x.f < 0.0 ? 0.0 : 1.0); }},
      {"signum", [](X x, P) -> Y { return sign(x); }},
      {"absolute", [](X x, P) -> Y { return x.f == 0.0 ? Y(0.0) : abs(x); }},
      {"sigmoid", [](X x, P) -> Y { return logistic(x); }},
      {"hard_sigmoid", [](X x, P p) -> Y { return clipped(p[0] * x + 0.5, 0, 1); }},
      {"sparse_sigmoid", [](X x, P) -> Y { return clipped((x + 1.0) / 2.0, 0, 1); }},
      {"log_sigmoid", [](X x, P) -> Y { return log(logistic(x)); }},
      {"log_log", [](X x, P) -> Y { return 1.0 - exp(-exp(x)); }},
      {"tanh", [](X x, P) -> Y { return quotientTanh(x); }},
      {"hard_tanh", [](X x, P p) -> Y { return clipped(x, p[0], p[1]); }},
      {"lecun_tanh", [](X x, P) -> Y { return fraction<T>(17159, 1e4) * tanh(2.0 * x / 3.0); }},
      {"softsign", [](X x, P) -> Y { return x / (1.0 + abs(x)); }},
      {"elliot", [](X x, P p) -> Y { return 0.5 * (p[0] * x) / (1.0 + abs(p[0] * x)) + 0.5; }},
      {"arctan", [](X x, P) -> Y { return atan(x); }},
      {"isru", [](X x, P p) -> Y { return isru<T>(x, p[0]); }},
      {"sqnl", [](X x, P) -> Y { return x.f <= -2.0 || x.f >= 2.0 ? sign(x) : x - x * abs(x) / 4.0; }},
      {"smht", [](X x, P p) -> Y { return smht(x, p); }},
      {"relu", [](X x, P) -> Y { return leaky<T>(x, 0.0); }},
      {"relu6", [](X x, P) -> Y { return clipped(x, 0, 6); }},
      {"leaky_relu", [](X x, P p) -> Y { return leaky<T>(x, p[0]); }},
      {"prelu", [](X x, P p) -> Y { return leaky<T>(x, p[0]); }},
      {"rrelu", [](X x, P p) -> Y { return leaky<T>(x, (T(p[0]) + T(p[1])) / T(2.0)); }},
      {"srelu", [](X x, P p) -> Y { return srelu(x, p); }},
      {"maxout", [](X x, P p) -> Y { return maxout(x, p); }},
      {"squareplus", [](X x, P p) -> Y { return squareplus(x, p[0]); }},
      {"sparse_plus", [](X x, P) -> Y { return x.f <= -1.0  ? Y(0.0)
                                               : x.f >= 1.0 ? x
                                                            : (x + 1.0) * (x + 1.0) / 4.0; }},
      {"relu_squared", [](X x, P) -> Y { return leaky<T>(x, 0.0) * leaky<T>(x, 0.0); }},
      {"star_relu", [](X x, P p) -> Y { return p[0] * (leaky<T>(x, 0.0) * leaky<T>(x, 0.0)) + p[1]; }},
      {"isrlu", [](X x, P p) -> Y { return x.f <= 0.0 ? isru<T>(x, p[0]) : x; }},
      {"bent_identity", [](X x, P) -> Y { return (sqrt(x * x + 1.0) - 1.0) / 2.0 + x; }},
      {"hard_shrink", [](X x, P p) -> Y { return abs(x).f <= p[0] ? Y(0.0) : x; }},
      {"soft_shrink", [](X x, P p) -> Y { return abs(x).f <= p[0] ? Y(0.0)
                                                 : x.f < 0.0      ? x + p[0]
                                                                  : x - p[0]; }},
      {"tanh_shrink", [](X x, P) -> Y { return x - tanh(x); }},
      {"threshold", [](X x, P p) -> Y { return x.f <= p[0] ? Y(p[1]) : x; }},
      {"thresholded_relu", [](X x, P p) -> Y { return x.f <= p[0] ? Y(0.0) : x; }},
      {"elu", [](X x, P p) -> Y { return x.f <= 0.0 ? elu<T>(x, p[0], 1.0) : x; }},
      {"selu", [](X x, P) -> Y { return seluScale<T>() * (x.f <= 0.0 ? elu<T>(x, seluAlpha<T>(), 1.0) : x); }},
      {"celu", [](X x, P p) -> Y { return x.f <= 0.0 ? elu<T>(x, p[0], p[0]) : x; }},
      {"pelu", [](X x, P p) -> Y { return x.f <= 0.0 ? elu<T>(x, p[0], p[1]) : T(p[0]) / T(p[1]) * x; }},
      {"exponential", [](X x, P) -> Y { return exp(x); }},
      {"soft_exponential", [](X x, P p) -> Y { return p[0] == 0 ? x : (exp(p[0] * x) - 1.0) / p[0] + p[0]; }},
      {"softplus", [](X x, P p) -> Y { return softplus(p[0] * x) / p[0]; }},
      {"swish", [](X x, P p) -> Y { return x * logistic(p[0] * x); }},
      {"silu", [](X x, P) -> Y { return x * logistic(x); }},
      {"hard_swish", [](X x, P) -> Y { return x.f <= -3.0  ? Y(0.0)
                                              : x.f >= 3.0 ? x
                                                           : x * (x + 3.0) / 6.0; }},
      {"gelu", [](X x, P p) -> Y { return gelu<T>(x, p[0], p[1]); }},
      {"gelu_tanh", [](X x, P) -> Y { return geluTanh(x); }},
      {"gelu_logistic", [](X x, P) -> Y { return x * logistic(fraction<T>(1702, 1000) * x); }},
      {"mish", [](X x, P) -> Y { return x * tanh(softplus(x)); }},
      {"phish", [](X x, P) -> Y { return x * tanh(gelu<T>(x, 0.0, 1.0)); }},
      {"serf", [](X x, P) -> Y { return x * erf(softplus(x)); }},
      {"logish", [](X x, P) -> Y { return x * log(1.0 + logistic(x)); }},
      {"tanh_exp", [](X x, P) -> Y { return x * tanh(exp(x)); }},
      {"elish", [](X x, P) -> Y { return (x.f < 0.0 ? exp(x) - 1.0 : x) * logistic(x); }},
      {"hard_elish", [](X x, P) -> Y { return (x.f < 0.0 ? exp(x) - 1.0 : x) * clipped((x + 1.0) / 2.0, 0, 1); }},
      {"acon_c",
       [](X x, P p) -> Y { return (T(p[0]) - T(p[1])) * x * logistic(T(p[2]) * (T(p[0]) - T(p[1])) * x) + p[1] * x; }},
      {"gaussian", [](X x, P) -> Y { return exp(-(x * x)); }},
      {"sine", [](X x, P) -> Y { return sin(x); }},
      {"cosine", [](X x, P) -> Y { return cos(x); }},
      {"sinc", [](X x, P) -> Y { return x.f == 0.0 ? Y(1.0) : sin(x) / x; }},
      {"snake", [](X x, P p) -> Y { return p[0] == 0 ? x : x + sin(p[0] * x) * sin(p[0] * x) / p[0]; }},
  };
}

}  // namespace actiscope::published
