#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/icons.h"

#include <span>

namespace actiscope {

/// Shows a scene on a plot.
using Drawer = std::function<void(const Scene&)>;

/// A page of the rail. Adding a page is adding a line to the list in page_list.cpp.
struct PageEntry {
  PageId id;
  IconId icon;
  const char* name;  ///< to be translated in the context "PageList"
  const char* tip;
  Page* (*make)(SceneStore& store);
  Drawer (*makeDrawer)(Plot& plot);  ///< the page's picture on a plot of its own
};

std::span<const PageEntry> pageList();

}  // namespace actiscope
