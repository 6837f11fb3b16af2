#include "ui/large_pages.h"

#include <malloc.h>
#include <sys/mman.h>
#include <cstdint>
#include <cstdlib>

namespace actiscope {

namespace {

constexpr int room = 32 << 20;  // bytes, of which the window takes a third; those not used are not there
constexpr int page = 2 << 20;

}  // namespace

/// What is allocated and freed before all else is what the heap then gives.
void useLargePages() {
  mallopt(M_MMAP_THRESHOLD, 2 * room);  // pictures are in the heap, too
  mallopt(M_TRIM_THRESHOLD, 2 * room);
  auto* const heap = static_cast<char*>(std::malloc(room));
  if (!heap) return;
  const auto gap = page - reinterpret_cast<std::uintptr_t>(heap) % page;
  madvise(heap + gap, room - page, MADV_HUGEPAGE);
  [[maybe_unused]] static void* const before = std::realloc(heap, gap);  // nobody touches it
}

}  // namespace actiscope
