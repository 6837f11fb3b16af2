#include "ui/large_pages.h"

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#include <cstdlib>
#include <memory>

namespace actiscope {

namespace {

constexpr int room = 32 << 20;  // bytes, of which the window takes a third; those not used are not there

}  // namespace

/// What is allocated and freed before all else is what the heap then gives.
void useLargePages() {
  mallopt(M_MMAP_THRESHOLD, 2 * room);  // pictures are in the heap, too
  mallopt(M_TRIM_THRESHOLD, 2 * room);
  void* const heap = std::malloc(room);
  void* begin = heap;
  std::size_t size = room;
  const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
  if (std::align(page, room - page, begin, size)) madvise(begin, room - page, MADV_HUGEPAGE);
  std::free(heap);
}

}  // namespace actiscope
