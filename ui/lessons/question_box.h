#pragma once

#include "core/lessons/lesson.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWidget>

namespace actiscope {

/// Asks a question of a lesson: a button for each choice, or a field for a number.
class QuestionBox : public QWidget {
  Q_OBJECT

 public:
  QuestionBox(const Question& question, const Facts& facts, QWidget* parent = nullptr);

  /// Puts a text into the field, if there is one.
  void setGuess(const QString& text);

 signals:
  /// The number, or the number of the choice from 0 on.
  void answered(double answer);
  /// The text in the field is another one.
  void guessed(const QString& text);

 private:
  void addChoices(const Question& question, const Facts& facts);
  void addField(const QString& name);
  void take();

  QVBoxLayout* layout_;
  QLineEdit* field_ = nullptr;
  QLabel* complaint_ = nullptr;
};

}  // namespace actiscope
