#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/icons.h"

#include <span>

namespace actiscope {

/// A page of the rail. Adding a page is adding a line to the list in page_list.cpp.
struct PageEntry {
  PageId id;
  IconId icon;
  const char* name;  ///< to be translated in the context "PageList"
  const char* tip;
  Page* (*make)(SceneStore& store);
};

std::span<const PageEntry> pageList();

}  // namespace actiscope
