#include "tests/monkey/monkey.h"

#include "core/scene/presets.h"
#include "core/scene/scene.h"
#include "core/scene/scene_file.h"
#include "tests/ui/wait_until.h"
#include "ui/export/figure.h"
#include "ui/files/safe_file.h"
#include "ui/pages/page_list.h"
#include "ui/widgets/notice.h"

#include <unistd.h>
#include <QApplication>
#include <QBackingStore>
#include <QComboBox>
#include <QDropEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QSlider>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>
#include <stdexcept>

namespace actiscope {

namespace {

constexpr int eventsBetweenChecks = 20;
constexpr unsigned longestEvent = 2 * patience / 1000;  // seconds

using Act = QString (Monkey::*)();

void require(bool holds, const char* what) {
  if (!holds) throw std::runtime_error(what);
}

QString described(const QWidget& widget) {
  return QString::fromLatin1(widget.metaObject()->className()) + QLatin1Char(' ') + widget.accessibleName();
}

Qt::MouseButton anyButton(Chance& chance) {
  return chance.oneIn(5) ? chance.of({Qt::RightButton, Qt::MiddleButton}) : Qt::LeftButton;
}

Qt::KeyboardModifiers anyModifiers(Chance& chance) {
  return chance.oneIn(4) ? chance.of({Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier}) : Qt::NoModifier;
}

/// But for the last digit of a share of a pixel, which depends on where on the screen it is.
bool areAlike(const QImage& one, const QImage& other) {
  constexpr int invisible = 3;
  if (one.size() != other.size()) return false;
  const auto differ = [](QRgb a, QRgb b) {
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))}) >
           invisible;
  };
  for (int y = 0; y < one.height(); ++y) {
    for (int x = 0; x < one.width(); ++x) {
      if (differ(one.pixel(x, y), other.pixel(x, y))) return false;
    }
  }
  return true;
}

}  // namespace

Monkey::Monkey(unsigned seed, const QString& folder, const std::string& notes)
    : chance_(seed),
      folder_(folder),
      noteFile_(QString::fromStdString(notes)),
      notes_(notes),
      dialogs_(chance_, folder) {
  makeFiles();
  window_.resize(1000, 700);
  window_.show();
  window_.activateWindow();
  require(QTest::qWaitForWindowActive(&window_), "the window does not become active");
}

/// What is dropped on the window and chosen in dialogs: scenes, broken scenes, pictures with and without a scene, a
/// folder, nothing at all.
void Monkey::makeFiles() {
  const auto add = [&](const char* name, const QByteArray& bytes) {
    files_ += folder_ + QLatin1Char('/') + QLatin1String(name);
    require(!writeSafely(files_.last(), bytes), "cannot write a file to drop");
  };
  int number = 0;
  for (const Preset& preset : presets()) {
    const QByteArray text = QByteArray::fromStdString(sceneText(preset.scene));
    add(qPrintable(QStringLiteral("file%1.actiscope").arg(number)), text);
    add(qPrintable(QStringLiteral("broken%1.actiscope").arg(number++)), text.left(chance_.from(0, 600)));
  }
  const Scene& scene = findPreset("swish_betas")->scene;
  const QByteArray picture = bytesOf({scene, FileFormat::png, {.size = {320, 200}}, {}}).value();
  add("picture.png", picture);
  add("picture.pdf", bytesOf({scene, FileFormat::pdf, {.size = {320, 200}}, {}}).value());
  add("cut.png", picture.left(picture.size() / 2));
  add("empty.svg", {});
  files_ += {folder_, folder_ + QStringLiteral("/missing.actiscope"), QString()};
}

void Monkey::act(int events) {
  for (int i = 0; i < events; ++i) {
    alarm(longestEvent);  // a hang ends the program
    dialogs_.setBusy(true);
    notes_ << i << ' ' << std::flush;
    notes_ << actOnce().toStdString() << std::endl;
    dialogs_.setBusy(false);
    if (chance_.oneIn(3)) QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (!window_.isVisible()) window_.show();
    if (i % eventsBetweenChecks == 0) check();
    if (i % (5 * eventsBetweenChecks) == 0) checkPixels();
  }
  alarm(0);
}

void Monkey::check() {
  const Scene& scene = window_.store().scene();
  require(parseScene(sceneText(scene)) == scene, "the scene does not survive its file");
  require(scene.compare.curves.size() <= mostCurves && !scene.compare.curves.empty(), "too many curves or none");
  require(scene.descent.runners.size() <= mostRunners && !scene.descent.runners.empty(), "too many runners or none");
  const Page& page = window_.page();
  require(page.isVisible(), "the page does not show");
  for (const PageEntry& entry : pageList()) {
    const auto* action = window_.findChild<QActionGroup*>()->actions().value(static_cast<int>(entry.id));
    require(action->isChecked() == (entry.id == scene.page), "the rail shows another page than the scene");
  }
  for (int i = 0; i < page.plot().panelCount(); ++i) {
    const Panel& panel = page.plot().panel(i);
    require(panel.view() == showable(panel.view(), panel.scales()), "a panel shows an impossible part of the plane");
  }
}

/// What is left in the window from frame to frame is what a new painting shows, as soon as all is painted. Both are
/// kept beside the notes if it is not.
void Monkey::checkPixels() {
  if (window_.findChild<Notice*>()->isVisible()) return;  // it is in front
  QImage shown;
  QImage painted;
  const bool same = waitUntil([&] {
    Plot& plot = window_.page().plot();
    plot.refreshNow();
    QApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
    const auto* screen = dynamic_cast<const QImage*>(window_.backingStore()->paintDevice());
    if (screen) shown = screen->copy(QRect(plot.mapTo(&window_, QPoint()), plot.size()));
    painted = plot.grab().toImage();
    return areAlike(shown, painted);
  });
  if (same) return;
  shown.save(noteFile_ + QStringLiteral(".shown.png"));
  painted.save(noteFile_ + QStringLiteral(".painted.png"));
  throw std::runtime_error("the window shows what would not be painted");
}

QString Monkey::actOnce() {
  static constexpr std::pair<int, Act> acts[] = {
      {20, &Monkey::moveMouse}, {20, &Monkey::clickMouse},   {8, &Monkey::turnWheel}, {12, &Monkey::pressKey},
      {4, &Monkey::type},       {10, &Monkey::setSlider},    {4, &Monkey::setBox},    {5, &Monkey::turnPage},
      {1, &Monkey::drop},       {5, &Monkey::undoOrRedo},    {1, &Monkey::resize},    {1, &Monkey::changeTheme},
      {1, &Monkey::openMenu},   {3, &Monkey::pressShortcut}, {3, &Monkey::wait}};
  int sum = 0;
  for (const auto& [weight, act] : acts) sum += weight;
  int drawn = chance_.from(1, sum);
  for (const auto& [weight, act] : acts) {
    if (drawn -= weight; drawn <= 0) return (this->*act)();
  }
  return {};
}

QWindow& Monkey::target() {
  QWidget* popup = QApplication::activePopupWidget();
  QWindow* window = popup ? popup->windowHandle() : nullptr;
  return window ? *window : *window_.windowHandle();
}

/// A visible one; often the plot.
QWidget& Monkey::anyWidget() {
  if (chance_.oneIn(3)) return window_.page().plot();
  QList<QWidget*> widgets;
  QWidget* popup = QApplication::activePopupWidget();
  for (QWidget* widget : (popup ? popup : &window_)->findChildren<QWidget*>()) {
    if (widget->isVisible() && !widget->isWindow()) widgets += widget;
  }
  return widgets.isEmpty() ? window_ : *chance_.of(widgets);
}

QPoint Monkey::anyPoint(QWidget& widget) {
  const QPoint inside(chance_.from(0, std::max(0, widget.width() - 1)),
                      chance_.from(0, std::max(0, widget.height() - 1)));
  return widget.mapTo(widget.window(), inside);
}

QString Monkey::moveMouse() {
  QWidget& widget = anyWidget();
  const QString what = QStringLiteral("move over ") + described(widget);  // the window may be made anew meanwhile
  QTest::mouseMove(widget.window()->windowHandle(), anyPoint(widget));
  return what;
}

/// A press may close the window that the release would go to.
QString Monkey::clickMouse() {
  QWidget& widget = anyWidget();
  const QPointer<QWindow> window = widget.window()->windowHandle();
  notes_ << "click " << described(widget).toStdString() << std::flush;
  const QPoint from = anyPoint(widget);
  const Qt::MouseButton button = anyButton(chance_);
  const auto modifiers = anyModifiers(chance_);
  const QPoint to = chance_.oneIn(3) ? from + QPoint(chance_.from(-200, 200), chance_.from(-200, 200)) : from;
  for (int i = chance_.oneIn(8) ? 2 : 1; i > 0 && window; --i) {
    QTest::mousePress(window, button, modifiers, from);
    if (to != from && window) QTest::mouseMove(window, to);
    QTest::mouseRelease(window ? window.data() : &target(), button, modifiers, to);
  }
  return {};
}

QString Monkey::turnWheel() {
  QWidget& widget = anyWidget();
  const QPoint at(chance_.from(0, widget.width()), chance_.from(0, widget.height()));
  QWheelEvent wheel(at, widget.mapToGlobal(at), {}, {0, chance_.of({-1200, -120, -1, 1, 120, 1200})}, Qt::NoButton,
                    anyModifiers(chance_), Qt::NoScrollPhase, false);
  QApplication::sendEvent(&widget, &wheel);
  return QStringLiteral("wheel on ") + described(widget);
}

/// Not by QTest, which lets other events in between, after which the window may be gone.
void Monkey::hit(Qt::Key key, Qt::KeyboardModifiers modifiers) {
  const char ascii = modifiers == Qt::NoModifier ? QTest::keyToAscii(key) : '\0';
  const QString text = ascii != '\0' ? QString(QLatin1Char(ascii)) : QString();
  qt_handleKeyEvent(&target(), QEvent::KeyPress, key, modifiers, text);
  qt_handleKeyEvent(&target(), QEvent::KeyRelease, key, modifiers, text);
}

QString Monkey::pressKey() {
  const Qt::Key key =
      chance_.of({Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,
                  Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Space,
                  Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Comma, Qt::Key_Period, Qt::Key_F4});
  notes_ << "key " << key << " ..." << std::flush;
  for (int i = chance_.from(1, 4); i > 0; --i) hit(key, anyModifiers(chance_));
  return {};
}

QString Monkey::pressShortcut() {
  const char* keys =
      chance_.of({"Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+1", "Ctrl+2",       "Ctrl+3", "Ctrl+0",       "Ctrl+D",
                  "Ctrl+N", "Ctrl+O",       "Ctrl+S", "Ctrl+Shift+S", "Ctrl+E", "Ctrl+Shift+C", "Ctrl+Alt+C",
                  "Ctrl+A", "Ctrl+C",       "Ctrl+X", "Ctrl+V",       "Ctrl+Q", "F1",           "F10"});
  notes_ << keys << " ..." << std::flush;
  const QKeyCombination key = QKeySequence(QLatin1String(keys))[0];
  hit(key.key(), key.keyboardModifiers());
  return {};
}

QString Monkey::type() {
  const QString text =
      chance_.of({QStringLiteral("0.5"), QStringLiteral("-1e9"), QStringLiteral("1/3"), QStringLiteral("swi"),
                  QStringLiteral("1e999"), QStringLiteral("nan"), QStringLiteral("relu"), QStringLiteral("--//..,,")});
  for (const QChar c : text) hit(QTest::asciiToKey(c.toLatin1()), Qt::NoModifier);
  if (chance_.oneIn(2)) hit(chance_.of({Qt::Key_Return, Qt::Key_Tab}), Qt::NoModifier);
  return QStringLiteral("type ") + text;
}

QString Monkey::setSlider() {
  const auto sliders = window_.page().findChildren<QSlider*>();
  if (sliders.isEmpty()) return {};
  QSlider& slider = *chance_.of(sliders);
  if (!slider.isVisible() || !slider.isEnabled()) return {};
  slider.setSliderDown(chance_.oneIn(2));
  for (int i = chance_.from(1, 4); i > 0; --i) slider.setSliderPosition(chance_.from(0, slider.maximum()));
  if (!chance_.oneIn(10)) slider.setSliderDown(false);
  return QStringLiteral("slide ") + slider.accessibleName();
}

QString Monkey::setBox() {
  const auto boxes = window_.page().findChildren<QComboBox*>();
  if (boxes.isEmpty()) return {};
  QComboBox& box = *chance_.of(boxes);
  if (box.isVisible() && box.isEnabled() && box.count() > 0) {
    box.setCurrentIndex(chance_.from(0, box.count() - 1));
    emit box.activated(box.currentIndex());
  }
  return QStringLiteral("choose in ") + box.accessibleName();
}

QString Monkey::turnPage() {
  const auto pages = pageList();
  const PageEntry& page = chance_.of(pages);
  window_.showPage(page.id);
  return QStringLiteral("page ") + QLatin1String(page.name);
}

QString Monkey::changeTheme() {
  window_.appearance().choose(chance_.of({ThemeChoice::light, ThemeChoice::dark}));
  return QStringLiteral("theme");
}

QString Monkey::undoOrRedo() {
  QUndoStack& stack = window_.store().undoStack();
  const bool undo = chance_.oneIn(2);
  for (int i = chance_.from(1, 5); i > 0; --i) undo ? stack.undo() : stack.redo();
  return undo ? QStringLiteral("undo") : QStringLiteral("redo");
}

QString Monkey::resize() {
  window_.resize(chance_.from(1, 1600), chance_.from(1, 1000));
  return QStringLiteral("resize to %1 x %2").arg(window_.width()).arg(window_.height());
}

QString Monkey::drop() {
  const QString file = chance_.of(files_);
  notes_ << "drop " << file.toStdString() << " ..." << std::flush;
  QMimeData data;
  if (!file.isEmpty()) data.setUrls({QUrl::fromLocalFile(file)});
  const QPoint at(10, 10);
  QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  enter.ignore();
  QApplication::sendEvent(&window_, &enter);
  if (!enter.isAccepted()) return QStringLiteral("refused");
  QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&window_, &dropped);
  return {};
}

/// The dialogs' timer then chooses in it.
QString Monkey::openMenu() {
  const auto menus = window_.menuBar()->findChildren<QMenu*>();
  QMenu& menu = *chance_.of(menus);
  notes_ << "menu " << menu.title().toStdString() << " ..." << std::flush;
  menu.exec(window_.mapToGlobal(QPoint(20, 20)));
  return {};
}

/// What plays and sweeps goes on.
QString Monkey::wait() {
  dialogs_.setBusy(false);
  QTest::qWait(chance_.from(1, 20));
  return QStringLiteral("wait");
}

}  // namespace actiscope
