#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace actiscope {

/// What arrays are computed with: one number after the other, or packs of 2, 4 or 8.
enum class InstructionSet { none, sse2, avx2, avx512 };

inline constexpr std::array allInstructionSets{InstructionSet::none, InstructionSet::sse2, InstructionSet::avx2,
                                               InstructionSet::avx512};

/// How many numbers at a time: 1, 2, 4 or 8.
constexpr std::size_t lanesOf(InstructionSet set) { return std::size_t{1} << static_cast<int>(set); }

/// "AVX-512"
std::string_view nameOf(InstructionSet set);

/// Whether this machine has it, and the program was built for it.
bool isAvailable(InstructionSet set);

/// The widest that is available.
InstructionSet widest();

}  // namespace actiscope
