#include "core/activations/instruction_set.h"

#include "core/number/pack.h"

namespace actiscope {

std::string_view nameOf(InstructionSet set) {
  constexpr std::array<std::string_view, allInstructionSets.size()> names{"none", "SSE2", "AVX2", "AVX-512"};
  return names.at(static_cast<std::size_t>(set));
}

bool isAvailable(InstructionSet set) {
#ifdef ACTISCOPE_WIDE_PACKS
  if (set == InstructionSet::avx2) return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  if (set == InstructionSet::avx512) return __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
#endif
  return set <= InstructionSet::sse2;
}

InstructionSet widest() {
  static const InstructionSet set = [] {
    InstructionSet best = InstructionSet::none;
    for (InstructionSet each : allInstructionSets) best = isAvailable(each) ? each : best;
    return best;
  }();
  return set;
}

}  // namespace actiscope
