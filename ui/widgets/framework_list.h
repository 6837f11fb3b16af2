#pragma once

#include "core/activations/function.h"

#include <QWidget>
#include <vector>

class QGridLayout;

namespace actiscope {

class LinkButton;
class TextLabel;

/// What the frameworks call a function, and what they compute under that name: each can be chosen. The one that is the
/// function shown has a tick.
class FrameworkList : public QWidget {
  Q_OBJECT

 public:
  explicit FrameworkList(QWidget* parent = nullptr);

  void setFunction(const Function& function);

 signals:
  /// The function as the framework computes it.
  void chosen(const Function& function);

 private:
  struct Row {
    TextLabel* framework;
    LinkButton* dialect;
  };

  void addRow();

  QGridLayout* grid_;
  TextLabel* none_;
  std::vector<Row> rows_;
  std::vector<Function> meant_;  ///< what each row in use stands for
};

}  // namespace actiscope
