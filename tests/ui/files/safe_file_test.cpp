#include "ui/files/safe_file.h"

#include <gtest/gtest.h>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <csignal>
#include <functional>

namespace actiscope {
namespace {

constexpr uid_t nobody = 65534;

QByteArray contentOf(const QString& path) {
  QFile file(path);
  file.open(QIODevice::ReadOnly);
  return file.readAll();
}

/// What the function returns when it runs in a process of its own.
QString inAnotherProcess(const std::function<QString()>& function) {
  int ends[2];
  if (pipe(ends) != 0) return QStringLiteral("no pipe");
  const pid_t child = fork();
  if (child == 0) {
    const QByteArray answer = function().toUtf8();
    _exit(write(ends[1], answer.constData(), static_cast<std::size_t>(answer.size())) == answer.size() ? 0 : 1);
  }
  close(ends[1]);
  QFile answer;
  answer.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
  const QString text = QString::fromUtf8(answer.readAll());
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? text : QStringLiteral("the process failed");
}

class SafeFileTest : public testing::Test {
 protected:
  SafeFileTest() {
    if (getuid() != 0) return;
    EXPECT_EQ(chown(qPrintable(folder_.path()), nobody, nobody), 0);
  }
  ~SafeFileTest() override { protect(folder_.path(), false); }

  QString file(const char* name) const { return folder_.filePath(QLatin1String(name)); }

  static void protect(const QString& path, bool on) {
    QFile::Permissions permissions = QFile::ReadOwner | QFile::ExeOwner;
    if (!on) permissions |= QFile::WriteOwner;
    EXPECT_TRUE(QFile::setPermissions(path, permissions));
  }

  /// What somebody is told who is not root, whom no permission stops.
  static QString errorOfAnybody(const QString& path) {
    return inAnotherProcess([&]() -> QString {
      if (getuid() == 0 && setuid(nobody) != 0) return QStringLiteral("still root");
      return writeSafely(path, "new").value_or(QString());
    });
  }

  QTemporaryDir folder_;
};

/// One line that names the file, what is wrong, and what to do.
void expectAdvice(const QString& error, const QString& path, const char* problem) {
  EXPECT_TRUE(error.contains(path)) << qPrintable(error);
  EXPECT_TRUE(error.contains(QLatin1String(problem))) << qPrintable(error);
  EXPECT_TRUE(error.contains(QLatin1String("choose another")) || error.contains(QLatin1String("give a file name")))
      << qPrintable(error);
  EXPECT_FALSE(error.contains(QLatin1Char('\n')));
}

TEST_F(SafeFileTest, WritesTheBytes) {
  EXPECT_EQ(writeSafely(file("a"), "new"), std::nullopt);
  EXPECT_EQ(contentOf(file("a")), "new");
  EXPECT_EQ(writeSafely(file("a"), "newer"), std::nullopt);
  EXPECT_EQ(contentOf(file("a")), "newer");
  EXPECT_EQ(QDir(folder_.path()).entryList(QDir::Files), QStringList(QStringLiteral("a")));
}

TEST_F(SafeFileTest, AnybodyWritesIntoAFolderOfTheirOwn) {
  EXPECT_EQ(errorOfAnybody(file("a")), QString());
  EXPECT_EQ(contentOf(file("a")), "new");
}

TEST_F(SafeFileTest, AFolderThatIsNotThereIsNamed) {
  const QString path = file("nowhere/a.png");
  expectAdvice(writeSafely(path, "new").value_or(QString()), path, "no folder");
  EXPECT_FALSE(QFile::exists(file("nowhere")));
}

TEST_F(SafeFileTest, AFolderIsNotOverwritten) {
  expectAdvice(writeSafely(folder_.path(), "new").value_or(QString()), folder_.path(), "it is a folder");
  EXPECT_TRUE(QDir(folder_.path()).exists());
}

TEST_F(SafeFileTest, ADeviceIsNotReplacedByAFile) {
  const QString path = QStringLiteral("/dev/null");
  expectAdvice(writeSafely(path, "new").value_or(QString()), path, "not a file");
  EXPECT_FALSE(QFileInfo(path).isFile());
}

TEST_F(SafeFileTest, AFolderThatIsReadOnlyKeepsItsFiles) {
  writeSafely(file("a"), "old");
  EXPECT_EQ(chmod(qPrintable(file("a")), 0666), 0);
  protect(folder_.path(), true);
  expectAdvice(errorOfAnybody(file("a")), file("a"), "the folder is read-only");
  expectAdvice(errorOfAnybody(file("b")), file("b"), "the folder is read-only");
  EXPECT_EQ(contentOf(file("a")), "old");
}

TEST_F(SafeFileTest, AFileThatIsTurnedReadOnlyIsKept) {
  ASSERT_EQ(errorOfAnybody(file("a")), QString());
  protect(file("a"), true);
  expectAdvice(errorOfAnybody(file("a")), file("a"), "the file is read-only");
  EXPECT_EQ(contentOf(file("a")), "new");
}

TEST_F(SafeFileTest, AWriteThatComesShortLeavesTheOldFileAlone) {
  writeSafely(file("a"), "old");
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit tiny{4096, before.rlim_max};
  setrlimit(RLIMIT_FSIZE, &tiny);  // every write beyond 4096 bytes comes short
  const auto error = writeSafely(file("a"), QByteArray(100000, 'n'));
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  expectAdvice(error.value_or(QString()), file("a"), "too large");
  EXPECT_EQ(contentOf(file("a")), "old");
}

/// On a disk of 64 kB, mounted for this test alone.
TEST_F(SafeFileTest, AFullDiskLeavesTheOldFileAlone) {
  if (getuid() != 0) GTEST_SKIP() << "only root can mount a disk";
  const QString answer = inAnotherProcess([&]() -> QString {
    const QByteArray disk = folder_.path().toLocal8Bit();
    if (unshare(CLONE_NEWNS) != 0 || mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        mount("tmpfs", disk.constData(), "tmpfs", 0, "size=64k") != 0) {
      return QStringLiteral("no disk");
    }
    writeSafely(file("a"), "old");
    const auto error = writeSafely(file("a"), QByteArray(100000, 'n'));
    const QStringList files = QDir(folder_.path()).entryList(QDir::Files);
    return contentOf(file("a")) == "old" && files.size() == 1 ? error.value_or(QString()) : QStringLiteral("lost");
  });
  if (answer == QLatin1String("no disk")) GTEST_SKIP() << "no permission to mount a disk";
  expectAdvice(answer, file("a"), "the disk is full, make room");
}

}  // namespace
}  // namespace actiscope
