#include "ui/plot/registers.h"

#include "core/activations/instruction_set.h"
#include "core/number/pack.h"

#ifdef ACTISCOPE_WIDE_PACKS
#include <immintrin.h>
#endif

namespace actiscope {

#ifdef ACTISCOPE_WIDE_PACKS
namespace {
[[gnu::target("avx2")]] void zeroUpperHalves() { _mm256_zeroupper(); }
}  // namespace

void forgetUpperHalves() {
  if (isAvailable(InstructionSet::avx2)) zeroUpperHalves();
}
#else
void forgetUpperHalves() {}
#endif

}  // namespace actiscope
