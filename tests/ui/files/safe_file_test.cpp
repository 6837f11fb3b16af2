#include "ui/files/safe_file.h"

#include <gtest/gtest.h>

#include <sys/resource.h>
#include <QFile>
#include <QTemporaryDir>
#include <csignal>

namespace actiscope {
namespace {

QByteArray contentOf(const QString& path) {
  QFile file(path);
  file.open(QIODevice::ReadOnly);
  return file.readAll();
}

class SafeFileTest : public testing::Test {
 protected:
  QString file(const char* name) const { return folder_.filePath(QLatin1String(name)); }

  QTemporaryDir folder_;
};

TEST_F(SafeFileTest, WritesTheBytes) {
  EXPECT_EQ(writeSafely(file("a"), "new"), std::nullopt);
  EXPECT_EQ(contentOf(file("a")), "new");
}

TEST_F(SafeFileTest, AFolderThatIsNotThereIsNamed) {
  const auto error = writeSafely(file("nowhere/a.png"), "new");
  ASSERT_TRUE(error);
  EXPECT_TRUE(error->contains(QStringLiteral("nowhere")));
  EXPECT_FALSE(error->contains(QLatin1Char('\n')));
}

TEST_F(SafeFileTest, AFolderIsNotOverwritten) { EXPECT_TRUE(writeSafely(folder_.path(), "new")); }

TEST_F(SafeFileTest, ADeviceIsNotReplacedByAFile) { EXPECT_TRUE(writeSafely(QStringLiteral("/dev/null"), "new")); }

TEST_F(SafeFileTest, AFullDiskLeavesTheOldFileAlone) {
  writeSafely(file("a"), "old");
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit tiny{4096, before.rlim_max};
  setrlimit(RLIMIT_FSIZE, &tiny);  // every write beyond 4096 bytes comes short, as on a full disk
  const auto error = writeSafely(file("a"), QByteArray(100000, 'n'));
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  EXPECT_TRUE(error);
  EXPECT_EQ(contentOf(file("a")), "old");
}

}  // namespace
}  // namespace actiscope
