#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace actiscope {

/// What computes f(x[i]) for n numbers.
using Loop = void (*)(const double* x, std::size_t n, double* y);

/// The same function elsewhere.
struct Peer {
  std::string_view id;     ///< in our catalogue
  std::string_view torch;  ///< PyTorch, an expression in x
  bool exponential;        ///< whether there is an exponential in it
  Loop eigen = nullptr;    ///< an expression of Eigen's arrays, compiled for this machine; null if Eigen has none
  Loop plain = nullptr;    ///< a loop over functions of std::
};

/// The functions that PyTorch 1.13 has.
std::span<const Peer> peers();

/// The peer of this id; null if there is none.
const Peer* peerOf(std::string_view id);

}  // namespace actiscope
