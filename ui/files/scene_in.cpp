#include "ui/files/scene_in.h"

#include "ui/files/carried_scene.h"

#include <QFile>
#include <QFileInfo>

namespace actiscope {

namespace {

constexpr qint64 largestFile = qint64{16} << 20;  // bytes

QByteArray textIn(const QByteArray& bytes) {
  std::optional<QByteArray> text = bytes;
  if (bytes.startsWith("\x89PNG\r\n\x1a\n")) text = carriedByPng(bytes);
  if (bytes.startsWith("%PDF-")) text = carriedByPdf(bytes);
  if (bytes.trimmed().startsWith('<')) text = carriedBySvg(bytes);
  if (!text) {
    throw SceneError(Bilingual{"the picture carries no scene of Actiscope", "图片中没有 Actiscope 的场景"});
  }
  return *text;
}

QByteArray contentOf(const QString& path) {
  const QFileInfo info(path);
  if (!info.exists()) throw SceneError(Bilingual{"there is no such file", "没有这个文件"});
  if (!info.isFile()) throw SceneError(Bilingual{"it is not a file", "它不是文件"});
  if (info.size() > largestFile) throw SceneError(tooLarge);
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) throw SceneError(file.errorString().toStdString());
  return file.readAll();
}

}  // namespace

Scene sceneIn(const QByteArray& bytes) {
  const QByteArray text = textIn(bytes);
  return parseScene({text.constData(), static_cast<std::size_t>(text.size())});
}

Scene sceneInFile(const QString& path) {
  try {
    return sceneIn(contentOf(path));
  } catch (const SceneError& error) {
    throw SceneError(path.toStdString(), error.message());
  }
}

}  // namespace actiscope
