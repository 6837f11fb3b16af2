#include "ui/large_pages.h"
#include "tests/sanitized.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QImage>
#include <cstdlib>

namespace actiscope {
namespace {

/// What the system says of the memory at an address: "rd wr mr mw me ac sd hg".
QByteArray flagsAt(const void* address) {
  QFile file(QStringLiteral("/proc/self/smaps"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  bool isThere = false;
  for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
    const QList<QByteArray> ends = line.left(line.indexOf(' ')).split('-');
    const auto at = reinterpret_cast<quintptr>(address);
    if (ends.size() == 2) isThere = ends[0].toULongLong(nullptr, 16) <= at && at < ends[1].toULongLong(nullptr, 16);
    if (isThere && line.startsWith("VmFlags:")) return line.mid(8);
  }
  return {};
}

bool arePicturesInLargePages() {
  useLargePages();
  const QImage picture(1920, 1080, QImage::Format_RGB32);
  return flagsAt(picture.constScanLine(picture.height() / 2)).contains(" hg");
}

/// In a process of its own, for other tests leave holes in the heap that a picture may be in.
TEST(LargePages, HoldPictures) {
#ifdef SANITIZED
  GTEST_SKIP() << "the sanitizer has a heap of its own";
#endif
  if (!QFile::exists(QStringLiteral("/sys/kernel/mm/transparent_hugepage"))) GTEST_SKIP() << "the system has none";
  testing::FLAGS_gtest_death_test_style = "threadsafe";
  EXPECT_EXIT(std::_Exit(arePicturesInLargePages() ? EXIT_SUCCESS : EXIT_FAILURE),
              testing::ExitedWithCode(EXIT_SUCCESS), "");
}

}  // namespace
}  // namespace actiscope
