#include "ui/widgets/function_picker.h"

#include "core/activations/catalogue.h"
#include "core/activations/gated_pairs.h"
#include "core/activations/vectors.h"
#include "ui/widgets/function_delegate.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QScreen>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QVBoxLayout>

namespace actiscope {

namespace {

constexpr int leastWidth = 96;
constexpr int rowMargin = 8;
constexpr int arrowWidth = 12;

/// How well a text names the activation: 0 it is the name, 1 the name begins with it, 2 not at all.
int distance(const Activation& activation, const QString& text) {
  int least = 2;
  for (std::string_view name : {activation.id, activation.name.en, activation.name.zh}) {
    const QString whole = toText(name);
    if (whole.compare(text, Qt::CaseInsensitive) == 0) return 0;
    if (whole.startsWith(text, Qt::CaseInsensitive)) least = 1;
  }
  return least;
}

/// "ReLU 修正线性单元": in Chinese the name that plots and papers use as well.
QString withLatin(const Activation& activation, const QString& name) {
  const QString latin = toText(activation.name.en);
  return name.startsWith(latin) || language() == Language::english ? name : QStringLiteral("%1 %2").arg(latin, name);
}

const Activation* activationOf(const QListWidgetItem& item) {
  return find(item.data(Qt::UserRole).toString().toStdString());
}

}  // namespace

FunctionPicker::FunctionPicker(QWidget* parent) : QToolButton(parent) {
  setToolButtonStyle(Qt::ToolButtonTextOnly);
  setArrowType(Qt::NoArrow);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setMinimumHeight(32);
  setFocusPolicy(Qt::StrongFocus);
  connect(this, &QToolButton::clicked, this, [this] { open(); });
}

void FunctionPicker::setCurrent(const Activation& activation) { setCurrent(activation, localized(activation.name)); }

void FunctionPicker::setCurrent(const Activation& activation, const QString& name) {
  current_ = &activation;
  setText(withLatin(activation, name));
  setAccessibleName(tr("Function: %1").arg(name));
  setToolTip(tr("%1\nChoose a function; type to search").arg(name));
}

QSize FunctionPicker::sizeHint() const { return {leastWidth, QToolButton::sizeHint().height()}; }

/// The name at the left, the style's arrow at the right.
void FunctionPicker::paintEvent(QPaintEvent*) {
  QStylePainter painter(this);
  QStyleOptionToolButton option;
  initStyleOption(&option);
  option.text.clear();
  painter.drawComplexControl(QStyle::CC_ToolButton, option);
  option.text = fontMetrics().elidedText(text(), Qt::ElideRight, width() - 3 * rowMargin - arrowWidth);
  option.rect.setRight(option.rect.right() - rowMargin - arrowWidth);
  painter.drawControl(QStyle::CE_ToolButtonLabel, option);
  option.rect = QRect(width() - rowMargin - arrowWidth, 0, arrowWidth, height());
  painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, option);
}

void FunctionPicker::keyPressEvent(QKeyEvent* event) {
  const int key = event->key();
  const bool types = !event->text().isEmpty() && event->text().at(0).isLetterOrNumber();
  if (types && !(event->modifiers() & (Qt::AltModifier | Qt::ControlModifier))) return open(event->text());
  if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) return open();
  QToolButton::keyPressEvent(event);
}

void FunctionPicker::open(const QString& search) {
  auto* popup = new FunctionPopup(current_, this);
  connect(popup, &FunctionPopup::chosen, this, &FunctionPicker::choose);
  popup->resize(std::max(width(), 320), 420);
  QPoint corner = mapToGlobal(QPoint(width() - popup->width(), height()));
  const QRect screen = this->screen()->availableGeometry();
  corner.setX(std::max(corner.x(), screen.left()));
  corner.setY(std::max(std::min(corner.y(), screen.bottom() - popup->height()), screen.top()));
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
  setAttribute(Qt::WA_NoMouseReplay);  // a click on the button closes the list and does not open it again
  setFrameShape(QFrame::StyledPanel);
  field_->setPlaceholderText(tr("Name in English, Chinese or a framework"));
  field_->setClearButtonEnabled(true);
  field_->setAccessibleName(tr("Search"));
  field_->installEventFilter(this);
  list_->setAccessibleName(tr("Functions"));
  list_->setItemDelegate(new FunctionDelegate(list_));
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
  const QString wanted = text.trimmed();
  for (const Activation& activation : catalogue()) {
    if (!matches(activation, wanted.toStdString())) continue;
    auto* item = new QListWidgetItem(
        QStringLiteral("%1   %2").arg(toText(activation.name.en), toText(activation.name.zh)), list_);
    item->setToolTip(toText(activation.formula));
    item->setData(Qt::UserRole, toText(activation.id));
  }
  if (list_->count() == 0) {
    auto* item = new QListWidgetItem(whyNothing(wanted), list_);
    item->setFlags(Qt::NoItemFlags);
    return;
  }
  list_->setCurrentRow(bestRow(wanted));
  list_->scrollToItem(list_->currentItem());
}

/// Functions of more than one input are on pages of their own.
QString FunctionPopup::whyNothing(const QString& wanted) {
  const auto isMeant = [&](const auto& row) { return toText(row.id).startsWith(wanted, Qt::CaseInsensitive); };
  const auto vector = std::ranges::find_if(vectorFunctions(), isMeant);
  if (vector != vectorFunctions().end())
    return tr("%1 takes a vector: see the page Softmax").arg(toText(vector->name.en));
  const auto pair = std::ranges::find_if(gatedPairs(), isMeant);
  if (pair != gatedPairs().end()) return tr("%1 takes two inputs: see the page Gates").arg(toText(pair->name.en));
  return tr("No function is called “%1”").arg(wanted);
}

/// The present function while nothing is searched for, else the name nearest to the text.
int FunctionPopup::bestRow(const QString& wanted) const {
  int best = 0;
  int least = 3;
  for (int row = 0; row < list_->count(); ++row) {
    const Activation* activation = activationOf(*list_->item(row));
    const int far = wanted.isEmpty() ? (activation == current_ ? 0 : 1) : distance(*activation, wanted);
    if (far >= least) continue;
    least = far;
    best = row;
  }
  return best;
}

void FunctionPopup::chooseCurrent() {
  const QListWidgetItem* item = list_->currentItem();
  const Activation* activation = item ? activationOf(*item) : nullptr;
  if (!activation) return;
  emit chosen(activation);
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
