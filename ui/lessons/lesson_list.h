#pragma once

#include <QListWidget>
#include <QWidget>

namespace actiscope {

/// The titles of the lessons.
class LessonList : public QWidget {
  Q_OBJECT

 public:
  explicit LessonList(QWidget* parent = nullptr);

 signals:
  void chosen(std::size_t lesson);

 private:
  QListWidget* titles_;
};

}  // namespace actiscope
