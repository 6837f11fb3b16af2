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
  if (!QFileInfo(file.absolutePath()).isWritable()) {
    return tr("cannot write %1: the folder is read-only, choose another").arg(file.filePath());
  }
  if (file.exists() && !file.isFile())
    return tr("cannot write %1: it is not a file, choose another name").arg(file.filePath());
  if (file.exists() && !file.isWritable()) {
    return tr("cannot write %1: the file is read-only, choose another name").arg(file.filePath());
  }
  return std::nullopt;
}

/// A write that comes short does not say why; the next one does.
bool writeAll(QSaveFile& file, const QByteArray& bytes) {
  for (qint64 written = 0, size = 0; written < bytes.size(); written += size) {
    size = file.write(bytes.constData() + written, bytes.size() - written);
    if (size <= 0) return false;
  }
  return file.flush();
}

}  // namespace

std::optional<QString> writeSafely(const QString& path, const QByteArray& bytes) {
  if (auto problem = obstacle(QFileInfo(path))) return problem;
  QSaveFile file(path);
  const bool open = file.open(QIODevice::WriteOnly);
  if (open && writeAll(file, bytes) && file.commit()) return std::nullopt;
  const bool full = open && file.error() == QFileDevice::ResourceError;
  return full ? tr("cannot write %1: the disk is full, make room or choose another place").arg(path)
              : tr("cannot write %1: %2; choose another place").arg(path, file.errorString());
}

}  // namespace actiscope
