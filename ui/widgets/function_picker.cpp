#include "ui/widgets/function_picker.h"

#include "core/activations/catalogue.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace actiscope {

FunctionPicker::FunctionPicker(QWidget* parent) : QToolButton(parent) {
  setToolButtonStyle(Qt::ToolButtonTextOnly);
  setArrowType(Qt::NoArrow);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setMinimumHeight(32);
  setFocusPolicy(Qt::StrongFocus);
  setToolTip(tr("Choose a function; type to search"));
  connect(this, &QToolButton::clicked, this, [this] { open(); });
}

void FunctionPicker::setCurrent(const Activation& activation) {
  current_ = &activation;
  setText(localized(activation.name) + QStringLiteral("  ▾"));
  setAccessibleName(tr("Function: %1").arg(localized(activation.name)));
}

void FunctionPicker::keyPressEvent(QKeyEvent* event) {
  const bool types = !event->text().isEmpty() && event->text().at(0).isLetterOrNumber();
  if (types) return open(event->text());
  if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return) return open();
  QToolButton::keyPressEvent(event);
}

void FunctionPicker::open(const QString& search) {
  auto* popup = new FunctionPopup(current_, this);
  connect(popup, &FunctionPopup::chosen, this, &FunctionPicker::choose);
  popup->resize(std::max(width(), 320), 420);
  QPoint corner = mapToGlobal(QPoint(width() - popup->width(), height()));
  const QRect screen = this->screen()->availableGeometry();
  corner.setY(std::min(corner.y(), screen.bottom() - popup->height()));
  popup->move(corner);
  popup->show();
  popup->search(search);
}

void FunctionPicker::choose(const Activation* activation) {
  if (activation == current_) return;
  setCurrent(*activation);
  emit picked(activation);
}

FunctionPopup::FunctionPopup(const Activation* current, QWidget* parent)
    : QFrame(parent, Qt::Popup), current_(current), field_(new QLineEdit), list_(new QListWidget) {
  setAttribute(Qt::WA_DeleteOnClose);
  setFrameShape(QFrame::StyledPanel);
  field_->setPlaceholderText(tr("Search by name, in English or Chinese"));
  field_->setClearButtonEnabled(true);
  field_->setAccessibleName(tr("Search"));
  field_->installEventFilter(this);
  list_->setAccessibleName(tr("Functions"));
  list_->setUniformItemSizes(true);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 8, 8, 8);
  column->addWidget(field_);
  column->addWidget(list_);
  connect(field_, &QLineEdit::textChanged, this, &FunctionPopup::fill);
  connect(list_, &QListWidget::itemClicked, this, &FunctionPopup::chooseCurrent);
  connect(list_, &QListWidget::itemActivated, this, &FunctionPopup::chooseCurrent);
  fill({});
}

void FunctionPopup::search(const QString& text) {
  field_->setText(text);
  field_->setFocus();
}

void FunctionPopup::fill(const QString& text) {
  list_->clear();
  for (const Activation& activation : catalogue()) {
    if (!matches(activation, text.trimmed().toStdString())) continue;
    auto* item = new QListWidgetItem(
        QStringLiteral("%1   %2").arg(toText(activation.name.en), toText(activation.name.zh)), list_);
    item->setToolTip(toText(activation.formula));
    item->setData(Qt::UserRole, toText(activation.id));
    if (&activation == current_) list_->setCurrentItem(item);
  }
  if (list_->count() == 0) {
    auto* item = new QListWidgetItem(tr("No function is called “%1”").arg(text), list_);
    item->setFlags(Qt::NoItemFlags);
  } else if (!list_->currentItem()) {
    list_->setCurrentRow(0);
  }
}

void FunctionPopup::chooseCurrent() {
  const QListWidgetItem* item = list_->currentItem();
  if (!item) return;
  emit chosen(actiscope::find(item->data(Qt::UserRole).toString().toStdString()));
  close();
}

bool FunctionPopup::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
    const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? 10 : -10;
    list_->setCurrentRow(std::clamp(list_->currentRow() + by, 0, list_->count() - 1));
    return true;
  }
  if (key == Qt::Key_Return || key == Qt::Key_Enter) {
    chooseCurrent();
    return true;
  }
  return QFrame::eventFilter(watched, event);
}

}  // namespace actiscope
