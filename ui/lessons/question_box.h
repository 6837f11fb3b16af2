#pragma once

#include "core/lessons/lesson.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

class QLineEdit;

namespace actiscope {

/// Asks a question of a lesson: a button for each choice, or a field for a number.
class QuestionBox : public QWidget {
  Q_OBJECT

 public:
  QuestionBox(const Question& question, const Facts& facts, QWidget* parent = nullptr);

 signals:
  /// The number, or the number of the choice from 0 on.
  void answered(double answer);

 private:
  void addChoices(const Question& question, const Facts& facts);
  void addField(const QString& name);
  void take(const QString& text);

  QVBoxLayout* layout_;
  QLabel* complaint_ = nullptr;
};

}  // namespace actiscope
