#pragma once

#include "ui/files/document.h"

#include <QFile>
#include <QLockFile>
#include <QTimer>
#include <memory>
#include <optional>

namespace actiscope {

/// Keeps a copy of a modified document in the program's own folder, at most some seconds old, until it is saved or
/// given up. A copy whose program is gone is what a crash left behind.
class Autosave : public QObject {
  Q_OBJECT

 public:
  explicit Autosave(Document& document, QObject* parent = nullptr);
  ~Autosave() override;

  /// The newest readable copy that a crash left behind. It stays until it is removed; nobody else takes it meanwhile.
  struct Leftover {
    Scene scene;
    QString file;
    std::unique_ptr<QLockFile> lock;

    void remove() const { QFile::remove(file); }
  };
  static std::optional<Leftover> leftover();
  /// Renames the copies of ended programs that cannot be read, so that they are kept and asked about no more. A line
  /// for each: its old name, and what is wrong with it.
  static QStringList setUnreadableAside();
  static QString folder();

  /// Writes the copy now, or removes it if the document is saved.
  void update();
  /// How long after a change the copy is written.
  void setDelay(int milliseconds) { timer_.setInterval(milliseconds); }

 private:
  bool chooseFile();

  Document& document_;
  QTimer timer_;
  QString file_;
  std::unique_ptr<QLockFile> lock_;  ///< says that this program is alive
};

}  // namespace actiscope
