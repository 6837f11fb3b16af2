#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace actiscope {

/// What arrays are computed with: one number after the other, or packs of 2, 4 or 8.
enum class InstructionSet { none, sse2, avx2, avx512 };

inline constexpr std::array allInstructionSets{InstructionSet::none, InstructionSet::sse2, InstructionSet::avx2,
                                               InstructionSet::avx512};

/// What experiments compute with, so that they end the same, to the last bit, on every x86-64 machine: SSE2 has only
/// operations that IEEE 754 rounds, while wider packs multiply and add at once and the C library's functions differ
/// with the processor. Functions that have no packs (see singleKernels) are the library's here, too.
inline constexpr InstructionSet sameEverywhere = InstructionSet::sse2;

/// How many numbers at a time: 1, 2, 4 or 8.
constexpr std::size_t lanesOf(InstructionSet set) { return std::size_t{1} << static_cast<int>(set); }

/// "AVX-512"
std::string_view nameOf(InstructionSet set);

/// Whether this machine has it, and the program was built for it.
bool isAvailable(InstructionSet set);

/// The widest that is available.
InstructionSet widest();

}  // namespace actiscope
