#include "ui/pages/page_list.h"

#include "ui/pages/compare_page.h"
#include "ui/pages/descent_page.h"
#include "ui/pages/explore_page.h"

namespace actiscope {

namespace {

template <class P>
Page* make(SceneStore& store) {
  return new P(store);
}

constexpr PageEntry entries[] = {
    {PageId::explore, IconId::explore, QT_TRANSLATE_NOOP("PageList", "Explore"),
     QT_TRANSLATE_NOOP("PageList", "One function with its derivatives, saturation and properties"), make<ExplorePage>},
    {PageId::compare, IconId::compare, QT_TRANSLATE_NOOP("PageList", "Compare"),
     QT_TRANSLATE_NOOP("PageList", "Several functions and their differences"), make<ComparePage>},
    {PageId::descent, IconId::descent, QT_TRANSLATE_NOOP("PageList", "Descent"),
     QT_TRANSLATE_NOOP("PageList", "The race: gradient descent from f = 0.9 to 0.5"), make<DescentPage>},
};

}  // namespace

std::span<const PageEntry> pageList() { return entries; }

}  // namespace actiscope
