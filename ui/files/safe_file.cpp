#include "ui/files/safe_file.h"
#include "ui/words.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace actiscope {

namespace {

std::optional<QString> obstacle(const QFileInfo& file) {
  if (file.isDir()) return tr("cannot write %1: it is a folder, give a file name").arg(file.filePath());
  if (!file.dir().exists()) {
    return tr("cannot write %1: there is no folder %2, make it or choose another")
        .arg(file.filePath(), file.absolutePath());
  }
  if (file.exists() && !file.isFile())
    return tr("cannot write %1: it is not a file, choose another name").arg(file.filePath());
  if (file.exists() && !file.isWritable()) {
    return tr("cannot write %1: the file is read-only, choose another name").arg(file.filePath());
  }
  return std::nullopt;
}

}  // namespace

std::optional<QString> writeSafely(const QString& path, const QByteArray& bytes) {
  if (auto problem = obstacle(QFileInfo(path))) return problem;
  QSaveFile file(path);
  const bool open = file.open(QIODevice::WriteOnly);
  const bool whole = open && file.write(bytes) == bytes.size() && file.flush();
  if (open && !whole) file.cancelWriting();
  if (whole && file.commit()) return std::nullopt;
  return tr("cannot write %1: %2; choose another place").arg(path, file.errorString());
}

}  // namespace actiscope
