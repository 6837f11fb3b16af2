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
  void lay(QRgb* pixels, Numbers shares, int count) const { layRows(pixels, 0, 1, shares, count); }
  /// The same in so many rows, from one to the next `width` pixels.
  void layRows(QRgb* pixels, std::ptrdiff_t width, int rows, Numbers shares, int count) const {
    const Mixture mixture = mixtureOf(shares);
    if (count >= lanes) {
      for (int row = 0; row < rows; ++row) mix(pixels + row * width, mixture, sizeof(Pixels));
    } else {
      const std::size_t bytes = static_cast<std::size_t>(count) * sizeof(QRgb);
      for (int row = 0; row < rows; ++row) mix(pixels + row * width, mixture, bytes);
    }
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
  /// What is added to two channels of each pixel, and how much is left of them.
  struct Mixture {
    Channels even;
    Channels odd;
    Channels rest;
  };

  Mixture mixtureOf(Numbers shares) const {
    const auto whole =
        reinterpret_cast<Pixels>(__builtin_convertvector(shares * alpha_ + 0.5f, typename Lanes<lanes>::Integers));
    const auto parts = reinterpret_cast<Channels>(whole | whole << 16);
    return {reinterpret_cast<Channels>(even_) * parts + 128, reinterpret_cast<Channels>(odd_) * parts + 128,
            255 - parts};
  }

  static void mix(QRgb* pixels, const Mixture& mixture, std::size_t bytes) {
    Pixels under{};
    std::memcpy(&under, pixels, bytes);
    const Pixels over = mixed(mixture.even, under & 0xff00ff, mixture.rest) |
                        mixed(mixture.odd, under >> 8 & 0xff00ff, mixture.rest) << 8;
    std::memcpy(pixels, &over, bytes);
  }

  /// The sum by 255, rounded.
  static Pixels mixed(Channels ink, Pixels under, Channels rest) {
    const Channels sum = ink + reinterpret_cast<Channels>(under) * rest;
    return reinterpret_cast<Pixels>(Channels((sum + (sum >> 8)) >> 8));
  }

  float alpha_;
  Pixels even_;  ///< red and blue; what is drawn is opaque but for its share
  Pixels odd_;
};

}  // namespace actiscope
