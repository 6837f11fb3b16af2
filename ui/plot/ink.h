#pragma once

#include <QColor>
#include <cstdint>
#include <cstring>

namespace actiscope {

/// Pixels beside each other: how many there are, and what a register of the processor holds of them.
template <int count>
struct Lanes;
template <>
struct Lanes<4> {
  using Numbers = float __attribute__((vector_size(16)));
  using Integers = std::int32_t __attribute__((vector_size(16)));
  using Pixels = std::uint32_t __attribute__((vector_size(16)));
  using Channels = std::uint16_t __attribute__((vector_size(16)));
  using Bytes = std::uint8_t __attribute__((vector_size(4)));
  static constexpr Numbers places{0, 1, 2, 3};
};
template <>
struct Lanes<8> {
  using Numbers = float __attribute__((vector_size(32)));
  using Integers = std::int32_t __attribute__((vector_size(32)));
  using Pixels = std::uint32_t __attribute__((vector_size(32)));
  using Channels = std::uint16_t __attribute__((vector_size(32)));
  using Bytes = std::uint8_t __attribute__((vector_size(8)));
  static constexpr Numbers places{0, 1, 2, 3, 4, 5, 6, 7};
};

/// Lays a colour over pixels beside each other, each by its share.
template <int lanes>
class Ink {
  using Numbers = typename Lanes<lanes>::Numbers;
  using Pixels = typename Lanes<lanes>::Pixels;
  using Channels = typename Lanes<lanes>::Channels;

 public:
  explicit Ink(const QColor& colour)
      : alpha_(static_cast<float>(colour.alpha())),
        even_(Pixels{} + (colour.rgb() & 0xff00ff)),
        odd_(Pixels{} + (colour.rgb() >> 8 & 0xff00ff)) {}

  /// Shares from 0 to 1, of the first pixels or of all.
  void lay(QRgb* pixels, Numbers shares, int count) const {
    const auto parts =
        reinterpret_cast<Pixels>(__builtin_convertvector(shares * alpha_ + 0.5f, typename Lanes<lanes>::Integers));
    if (count >= lanes) return mix(pixels, parts, sizeof(Pixels));
    mix(pixels, parts, static_cast<std::size_t>(count) * sizeof(QRgb));
  }
  /// Shares in 255ths.
  void lay(QRgb* pixels, const unsigned char* shares, int count) const {
    std::uint64_t bytes = 0;
    if (count >= lanes) {
      std::memcpy(&bytes, shares, lanes);
    } else {
      std::memcpy(&bytes, shares, static_cast<std::size_t>(count));
    }
    if (bytes == 0) return;
    typename Lanes<lanes>::Bytes parts;
    std::memcpy(&parts, &bytes, sizeof parts);
    lay(pixels, __builtin_convertvector(parts, Numbers) * (1 / 255.0f), count);
  }

 private:
  void mix(QRgb* pixels, Pixels shares, std::size_t bytes) const {
    Pixels under{};
    std::memcpy(&under, pixels, bytes);
    const auto parts = reinterpret_cast<Channels>(shares | shares << 16);
    const Pixels over = mixed(even_, under & 0xff00ff, parts) | mixed(odd_, under >> 8 & 0xff00ff, parts) << 8;
    std::memcpy(pixels, &over, bytes);
  }

  /// Two channels of each pixel.
  static Pixels mixed(Pixels ink, Pixels under, Channels parts) {
    const Channels sum = reinterpret_cast<Channels>(ink) * parts + reinterpret_cast<Channels>(under) * (255 - parts);
    return reinterpret_cast<Pixels>(Channels((sum + 128 + (sum >> 8)) >> 8));
  }

  float alpha_;
  Pixels even_;  ///< red and blue; what is drawn is opaque but for its share
  Pixels odd_;
};

}  // namespace actiscope
