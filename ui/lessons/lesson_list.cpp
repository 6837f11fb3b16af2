#include "ui/lessons/lesson_list.h"

#include "core/lessons/lessons.h"
#include "ui/lessons/lesson_text.h"

#include <QShortcut>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace actiscope {

namespace {

/// Rows that reach from one to the next, so that no click between them is lost.
class RoomyRows : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    return QStyledItemDelegate::sizeHint(option, index).grownBy({0, 4, 0, 4});
  }
};

}  // namespace

LessonList::LessonList(QWidget* parent) : QWidget(parent), titles_(new QListWidget) {
  for (const Lesson& lesson : lessons()) {
    const auto title = tr("%1. %2").arg(titles_->count() + 1).arg(localized(lesson.title));
    titles_->addItem(title);
  }
  titles_->setAccessibleName(tr("Lessons"));
  titles_->setFrameShape(QFrame::NoFrame);
  titles_->viewport()->setAutoFillBackground(false);
  titles_->setItemDelegate(new RoomyRows(titles_));
  titles_->setWordWrap(true);
  titles_->setCurrentRow(0);
  setFocusProxy(titles_);
  const auto choose = [this] { emit chosen(static_cast<std::size_t>(titles_->currentRow())); };
  connect(titles_, &QListWidget::itemClicked, this, choose);
  connect(titles_, &QListWidget::itemActivated, this, choose);
  new QShortcut(Qt::ALT | Qt::Key_Right, this, choose);

  auto* layout = new QVBoxLayout(this);
  layout->addWidget(
      new LessonText(tr("Short stories in pictures. They change what the window shows; Ctrl+Z brings your own picture "
                        "back. F9 shows and hides the controls."),
                     this));
  layout->addWidget(titles_, 1);
}

}  // namespace actiscope
