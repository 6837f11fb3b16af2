#pragma once

#include "ui/background.h"

#include <QProgressBar>
#include <QTimer>
#include <QWidget>

namespace actiscope {

/// How far a computation is, with a button that cancels it; only shown when it takes longer than half a second.
class ProgressStrip : public QWidget {
  Q_OBJECT

 public:
  /// `what` is being computed: "Sending the signal through the layers".
  ProgressStrip(const QString& what, BackgroundState& state, QWidget* parent = nullptr);

 private:
  QProgressBar* bar_;
  QTimer patience_;
};

}  // namespace actiscope
