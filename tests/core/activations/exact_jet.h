#pragma once

#include <boost/multiprecision/mpfr.hpp>

/// What the textbook formulas are written with: numbers of a hundred digits and more that carry f' and f''.
namespace actiscope {

/// A number of as many digits as setDigits says.
using Exact =
    boost::multiprecision::number<boost::multiprecision::mpfr_float_backend<0>, boost::multiprecision::et_off>;

void setDigits(unsigned digits);

/// A value with its first two derivatives, and the largest of the terms that are added up to each (what rounding errors
/// are relative to where the sum is near zero). The value of a function or a product counts as one term; their slopes
/// have the terms of the chain rule and the product rule, multiplied out.
struct ExactJet {
  Exact f;
  Exact f1;
  Exact f2;
  double fTerm = 0;
  double f1Term = 0;
  double f2Term = 0;

  ExactJet() = default;
  ExactJet(const Exact& constant);
  ExactJet(int constant) : ExactJet(Exact(constant)) {}
  ExactJet(const Exact& value, const Exact& slope, const Exact& curvature);
};

/// How many bits have been lost to cancellation since this was last set to 0.
long& lostBits();

ExactJet operator-(const ExactJet& a);
ExactJet operator+(const ExactJet& a, const ExactJet& b);
ExactJet operator-(const ExactJet& a, const ExactJet& b);
ExactJet operator*(const ExactJet& a, const ExactJet& b);
ExactJet operator*(const Exact& k, const ExactJet& a);
ExactJet operator/(const ExactJet& a, const Exact& k);

/// g(u), where g has this value and these derivatives at u.
ExactJet composed(const ExactJet& u, const Exact& g, const Exact& g1, const Exact& g2);

Exact pi();
Exact expm1Of(const Exact& x);
Exact log1pOf(const Exact& x);
Exact erfOf(const Exact& x);
Exact erfcOf(const Exact& x);

ExactJet exp(const ExactJet& u);
ExactJet expm1(const ExactJet& u);
ExactJet log1p(const ExactJet& u);
ExactJet sin(const ExactJet& u);
ExactJet cos(const ExactJet& u);
ExactJet atan(const ExactJet& u);
ExactJet erf(const ExactJet& u);
ExactJet tanh(const ExactJet& u);
ExactJet reciprocal(const ExactJet& u);
/// (1 + erf(u / sqrt 2)) / 2
ExactJet normalCdf(const ExactJet& u);
/// 1 / (1 + e^-u)
ExactJet logistic(const ExactJet& u);
/// ln(1 + e^u)
ExactJet softplus(const ExactJet& u);
/// u / sqrt(1 + u^2)
ExactJet algebraic(const ExactJet& u);
/// u / (1 + |u|)
ExactJet softsign(const ExactJet& u);

}  // namespace actiscope
