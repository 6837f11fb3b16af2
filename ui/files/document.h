#pragma once

#include "core/text/bilingual_text.h"
#include "ui/scene_store.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <optional>

namespace actiscope {

/// The store's scene as a document: which file it belongs to and whether that is out of date. What fails answers with
/// one line that says why, and changes nothing.
class Document : public QObject {
  Q_OBJECT

 public:
  explicit Document(SceneStore& store, QObject* parent = nullptr);

  const SceneStore& store() const { return store_; }
  /// Empty until it was saved.
  QString path() const { return path_; }
  /// For the title of a window.
  QString name() const;
  bool isModified() const { return !store_.undoStack().isClean(); }

  void startNew();
  /// Opens a scene file, or a picture that carries a scene; of the latter the document is a new one.
  std::optional<BilingualText> open(const QString& path);
  std::optional<QString> save(const QString& path);
  /// A scene that belongs to no file and was never saved.
  void restore(const Scene& scene);

  /// Files opened or saved, the last one first; only those that are still there.
  static QStringList recentFiles();

 signals:
  /// The path, or whether it is modified.
  void changed();

 private:
  void setPath(const QString& path);

  SceneStore& store_;
  QString path_;
};

}  // namespace actiscope
