#include "ui/main_window.h"

#include "core/scene/scene_csv.h"
#include "ui/appearance_menu.h"
#include "ui/export/export_dialog.h"
#include "ui/export/scene_plot.h"
#include "ui/file_menu.h"
#include "ui/lessons/lesson_dock.h"
#include "ui/pages/page_list.h"
#include "ui/shortcut_list.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/rail.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStyle>

namespace actiscope {

namespace {

constexpr QSize smallest(1000, 600);
constexpr int noticeGap = 8;    // pixels beside it
constexpr int spacious = 1500;  // pixels: room for picture, controls and lessons side by side

/// Whether the person wants the controls, where there is room for them.
QString controlsKey() { return QStringLiteral("controls"); }
bool areControlsWanted() { return QSettings().value(controlsKey(), true).toBool(); }

/// Ctrl+1 ... 9, then Alt+1 ...; Ctrl+0 resets the zoom.
QKeySequence shortcutOf(PageId page) {
  const int number = static_cast<int>(page) + 1;
  return QKeySequence(number <= 9 ? QStringLiteral("Ctrl+%1").arg(number) : QStringLiteral("Alt+%1").arg(number - 9));
}

QString translated(const char* text) { return QCoreApplication::translate("PageList", text); }

}  // namespace

MainWindow::MainWindow(const Scene& scene, QWidget* parent)
    : QMainWindow(parent),
      store_(scene),
      stack_(new QStackedWidget),
      pages_(pageList().size()),
      files_(new FileMenu(store_, *this)),
      notice_(new Notice(this)),
      lessons_(new LessonDock(store_, this)),
      controlsShown_(areControlsWanted()) {
  setAcceptDrops(true);
  setCentralWidget(stack_);
  applyAppearance();
  QCoreApplication::sendPostedEvents(this, QEvent::ApplicationPaletteChange);  // before there is more to be told
  resize(1280, 800);
  connect(&store_, &SceneStore::changed, this, &MainWindow::applyScene);
  connect(&appearance_, &Appearance::changed, this, &MainWindow::applyAppearance);
  restoreGeometry(QSettings().value(QStringLiteral("geometry")).toByteArray());
  addDockWidget(Qt::RightDockWidgetArea, lessons_);
  connect(lessons_, &QDockWidget::visibilityChanged, this, &MainWindow::makeRoom);
  connect(lessons_, &QDockWidget::topLevelChanged, this, &MainWindow::makeRoom);
  connect(lessons_, &QDockWidget::dockLocationChanged, this, &MainWindow::makeRoom);
  connect(lessons_, &LessonDock::sceneShown, this, [this] { page().plot().setFocus(); });
  build();
  restoreState(QSettings().value(QStringLiteral("state")).toByteArray());
  lessons_->restoreOpenness();
  makeRoom();
}

/// The panel tells that it vanishes, when there is nobody left to be told; what sweeps or plays ends while its scene is
/// still there.
MainWindow::~MainWindow() {
  lessons_->disconnect(this);
  hide();
}

void MainWindow::build() {
  pageActions_ = new QActionGroup(this);
  buildFileMenu();
  buildEditMenu();
  buildViewMenu();
  buildHelpMenu();
  buildRail();
}

/// A field that is being typed into is left first, while its page is still there to take the number. None of the pages
/// is shown in the place of one that goes: it would change the scene, for which there would be a page again.
void MainWindow::clear() {
  if (QWidget* focused = focusWidget()) focused->clearFocus();
  stack_->hide();
  for (Page*& page : pages_) delete std::exchange(page, nullptr);
  railActions_.clear();
  controlsAction_ = nullptr;
  delete rail_;
  delete pageActions_;
  delete menuBar();
}

void MainWindow::setLanguage(Language language) {
  actiscope::setLanguage(language);
  QSettings().setValue(QStringLiteral("language"), codeOf(language));
  const Page::Motion motion = page().motion();
  clear();
  build();
  applyPresenting();
  stack_->show();
  showPage(store_.scene().page);
  lessons_->retranslate();
  page().resume(motion);
}

void MainWindow::setVisible(bool visible) {
  if (visible) {
    page();
    applyPresenting();
  }
  QMainWindow::setVisible(visible);
}

Page& MainWindow::page() {
  if (!stack_->currentWidget()) showPage(store_.scene().page);
  return *static_cast<Page*>(stack_->currentWidget());
}

void MainWindow::showPage(PageId id) {
  const auto index = static_cast<std::size_t>(id);
  if (!pages_[index]) {
    pages_[index] = pageList()[index].make(store_);
    pages_[index]->addFold(*controlsAction_);
    stack_->addWidget(pages_[index]);
  }
  stack_->setCurrentWidget(pages_[index]);
  resetAction_->setEnabled(page().canZoom());
  pageActions_->actions().at(static_cast<int>(index))->setChecked(true);
  store_.pass([&](Scene& scene) { scene.page = id; });
  page().setPresenting(presenting_);
  if (isOverfull()) controlsAction_->setChecked(false);
  page().present(theme(appearance_.theme()));
}

/// From the last page to the first and back.
void MainWindow::turnPage(int by) {
  const int count = static_cast<int>(pages_.size());
  showPage(static_cast<PageId>((static_cast<int>(store_.scene().page) + by + count) % count));
}

void MainWindow::applyAppearance() {
  setReducedMotion(appearance_.reducedMotion());
  const Theme& shown = theme(appearance_.theme());
  QApplication::setPalette(shown.palette);
  QApplication::setPalette(shown.sliders, "QSlider");
  for (const char* widget : {"QCheckBox", "QComboBox", "QAbstractSpinBox"}) {
    QApplication::setPalette(shown.controls, widget);
  }
  if (stack_->currentWidget()) page().present(shown);
}

void MainWindow::setPresenting(bool on) {
  presenting_ = on;
  presentAction_->setChecked(on);
  applyPresenting();
  setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
}

/// A menu bar without height still opens its menus by their keys; one that is hidden would not.
void MainWindow::applyPresenting() {
  menuBar()->setMaximumHeight(presenting_ ? 0 : QWIDGETSIZE_MAX);
  rail_->setVisible(!presenting_);
  lessons_->setAway(presenting_);
  if (stack_->currentWidget()) page().setPresenting(presenting_);
  placeNotice();
}

void MainWindow::say(const QString& message) { notice_->say(message, noticeRoom()); }

void MainWindow::placeNotice() {
  if (notice_->isHidden()) return;
  layout()->activate();
  notice_->moveTo(noticeRoom());
}

/// Beside the menus, where it hides nothing; in a presentation in the corner below the picture.
QRect MainWindow::noticeRoom() const {
  const QRect menus = menuBar()->geometry();
  if (menus.height() > 0) {
    const QRect last = menuBar()->actionGeometry(menuBar()->actions().constLast());
    return menus.adjusted(last.right() + noticeGap, 1, -noticeGap, -1);
  }
  const int height = 2 * fontMetrics().height();
  return {width() / 2, this->height() - height, width() / 2, height};
}

/// An undo may lead to a scene of another page.
void MainWindow::applyScene() {
  const PageId id = store_.scene().page;
  if (stack_->currentWidget() != pages_[static_cast<std::size_t>(id)]) showPage(id);
}

bool MainWindow::areLessonsBeside() const {
  const bool isAtSide = dockWidgetArea(lessons_) & (Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
  return isAtSide && !lessons_->isHidden() && !lessons_->isFloating();
}

/// Where the lessons would leave the picture little room, the controls give way; whoever wants them has them back.
void MainWindow::makeRoom() {
  if (presenting_ || !controlsAction_) return;
  const bool crowded = areLessonsBeside() && width() < spacious;
  if (std::exchange(crowded_, crowded) != crowded) controlsAction_->setChecked(!crowded && areControlsWanted());
  limitSize();
}

/// Lessons and controls together take nothing away from a page that is as small as can be, where the screen allows.
void MainWindow::limitSize() {
  const int separator = style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent);
  const bool both = areLessonsBeside() && controlsShown_;
  const int beside = both ? lessons_->minimumSizeHint().width() + separator : 0;
  setMinimumSize((smallest + QSize(beside, 0)).boundedTo(screen()->availableSize()));
}

/// Whether lessons, controls and the page between them would be cut.
bool MainWindow::isOverfull() {
  if (presenting_ || !controlsShown_ || !areLessonsBeside()) return false;
  const int separator = style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent);
  const int lessons = lessons_->minimumSizeHint().width() + separator;
  return rail_->width() + page().minimumSizeHint().width() + lessons > width();
}

/// What was opened last stays, once the page has it.
void MainWindow::makeRoomForControls() {
  if (isOverfull()) lessons_->hide();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  makeRoom();
  placeNotice();
}

QAction* MainWindow::addAction(QMenu* menu, const QIcon& icon, const QString& text, const QKeySequence& shortcut,
                               const QString& tip) {
  QAction* action = menu->addAction(icon, text);
  action->setShortcut(shortcut);
  const QString keys = shortcut.toString(QKeySequence::NativeText);
  action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
  return action;
}

void MainWindow::buildFileMenu() {
  QMenu* file = menuBar()->addMenu(tr("&File"));
  files_->addTo(*file);
  exportAction_ = addAction(file, icon(IconId::exportPicture), tr("&Export picture …"), tr("Ctrl+E"),
                            tr("Write the picture, its curves or an animation into a file"));
  connect(exportAction_, &QAction::triggered, this, &MainWindow::exportPicture);
  QAction* copy = addAction(file, icon(IconId::copy), tr("&Copy picture"), tr("Ctrl+Shift+C"),
                            tr("Copy the picture to the clipboard"));
  connect(copy, &QAction::triggered, this, &MainWindow::copyPicture);
  QAction* curves = addAction(file, {}, tr("Copy c&urves as CSV"), tr("Ctrl+Alt+C"),
                              tr("Copy the numbers of all curves to the clipboard"));
  connect(curves, &QAction::triggered, this, &MainWindow::copyCurves);
  file->addSeparator();
  connect(addAction(file, {}, tr("&Quit"), QKeySequence::Quit, tr("Close Actiscope")), &QAction::triggered, this,
          &QWidget::close);
  railActions_ += {exportAction_, copy};
}

void MainWindow::buildEditMenu() {
  QMenu* menu = menuBar()->addMenu(tr("&Edit"));
  QAction* undo = store_.undoStack().createUndoAction(menu, tr("&Undo"));
  undo->setShortcut(QKeySequence::Undo);
  undo->setIcon(icon(IconId::undo));
  undo->setIconText(tr("Undo"));  // whatever it would undo
  QAction* redo = store_.undoStack().createRedoAction(menu, tr("&Redo"));
  redo->setShortcut(QKeySequence::Redo);
  redo->setIcon(icon(IconId::redo));
  redo->setIconText(tr("Redo"));
  menu->addActions({undo, redo});
  railActions_ += {undo, redo};
}

void MainWindow::buildViewMenu() {
  QMenu* menu = menuBar()->addMenu(tr("&View"));
  addPages(*menu);
  menu->addSeparator();
  resetAction_ =
      addAction(menu, icon(IconId::wholePicture), tr("&Reset zoom"), tr("Ctrl+0"), tr("Show the whole picture again"));
  connect(resetAction_, &QAction::triggered, this, [this] { page().resetView(); });
  QAction* lightOrDark = addAppearance(*menu, appearance_);
  addControls(*menu);
  addPresentation(*menu);
  railActions_ += {resetAction_, lightOrDark, presentAction_};
  addLanguages(*menu->addMenu(tr("&Language")));
}

void MainWindow::addPages(QMenu& menu) {
  for (const PageEntry& entry : pageList()) {
    QAction* action =
        addAction(&menu, icon(entry.icon), translated(entry.name), shortcutOf(entry.id), translated(entry.tip));
    action->setCheckable(true);
    pageActions_->addAction(action);
    connect(action, &QAction::triggered, this, [this, id = entry.id] { showPage(id); });
  }
  menu.addSeparator();
  connect(addAction(&menu, {}, tr("&Next page"), tr("Ctrl+PgDown"), tr("Show the page below in the rail")),
          &QAction::triggered, this, [this] { turnPage(1); });
  connect(addAction(&menu, {}, tr("&Previous page"), tr("Ctrl+PgUp"), tr("Show the page above in the rail")),
          &QAction::triggered, this, [this] { turnPage(-1); });
}

void MainWindow::addControls(QMenu& menu) {
  controlsAction_ =
      addAction(&menu, {}, tr("&Controls"), tr("F9"), tr("Show the controls beside the picture, or fold them away"));
  controlsAction_->setIconText(tr("Controls"));
  controlsAction_->setCheckable(true);
  controlsAction_->setChecked(controlsShown_);
  connect(controlsAction_, &QAction::toggled, this, [this](bool on) {
    controlsShown_ = on;
    limitSize();
  });
  connect(controlsAction_, &QAction::toggled, this, &MainWindow::makeRoomForControls, Qt::QueuedConnection);
  connect(controlsAction_, &QAction::triggered, this, [](bool on) { QSettings().setValue(controlsKey(), on); });
}

void MainWindow::addPresentation(QMenu& menu) {
  presentAction_ = addAction(&menu, icon(IconId::presentation), tr("&Presentation"), tr("F11"),
                             tr("Fill the screen with the picture, in large type; Esc leads back"));
  presentAction_->setCheckable(true);
  presentAction_->setChecked(presenting_);
  connect(presentAction_, &QAction::triggered, this, &MainWindow::setPresenting);
}

/// Each under its own name, for those who cannot read the other.
void MainWindow::addLanguages(QMenu& menu) {
  auto* group = new QActionGroup(&menu);
  for (const auto& [id, name] : {std::pair(Language::english, "English"), std::pair(Language::chinese, "中文")}) {
    QAction* action = group->addAction(menu.addAction(QString::fromUtf8(name)));
    action->setCheckable(true);
    action->setChecked(id == language());
    connect(
        action, &QAction::triggered, this, [this, chosen = id] { setLanguage(chosen); }, Qt::QueuedConnection);
  }
}

void MainWindow::buildHelpMenu() {
  QMenu* menu = menuBar()->addMenu(tr("&Help"));
  menu->addAction(lessons_->toggleViewAction());
  QAction* keys =
      addAction(menu, {}, tr("&Keyboard shortcuts"), tr("Ctrl+F1"), tr("All keys of the window and the picture"));
  connect(keys, &QAction::triggered, this, [this] { ShortcutList(*menuBar(), this).exec(); });
  QAction* action = addAction(menu, {}, tr("&About Actiscope"), {}, tr("Version and licence"));
  connect(action, &QAction::triggered, this, &MainWindow::about);
}

void MainWindow::buildRail() {
  rail_ = new Rail(tr("Pages"), pageActions_->actions(), railActions_, this);
  addToolBar(Qt::LeftToolBarArea, rail_);
}

void MainWindow::exportPicture() {
  ExportDialog dialog(store_.scene(), page().plot().size(), appearance_.theme(), this);
  if (dialog.exec() == QDialog::Accepted) say(tr("Wrote %1").arg(dialog.path()));
}

void MainWindow::copyPicture() {
  constexpr double sharp = 2;
  ScenePlot plot({.size = page().plot().size(), .scale = sharp, .theme = appearance_.theme()}, sharp);
  plot.show(store_.scene());
  QApplication::clipboard()->setImage(plot.image());
  say(tr("Copied the picture"));
}

void MainWindow::copyCurves() {
  QApplication::clipboard()->setText(QString::fromStdString(sceneCsv(store_.scene())));
  say(tr("Copied the curves as CSV"));
}

void MainWindow::about() {
  QMessageBox::about(this, tr("About Actiscope"),
                     tr("<h3>Actiscope %1</h3><p>An oscilloscope for neural-network activation functions.</p>"
                        "<p>Free software under the GNU General Public License, version 3 or later. Built with Qt, "
                        "QCustomPlot and Boost; icons by Lucide, ISC and MIT.</p>")
                         .arg(QApplication::applicationVersion()));
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
  if (page().handleKey(*event)) return;
  if (event->key() == Qt::Key_Escape && presenting_) return setPresenting(false);
  QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!files_->mayLose()) return event->ignore();
  setPresenting(false);
  QSettings().setValue(QStringLiteral("geometry"), saveGeometry());
  QSettings().setValue(QStringLiteral("state"), saveState());
  event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  if (urls.size() == 1 && urls[0].isLocalFile()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  files_->open(event->mimeData()->urls().value(0).toLocalFile());
}

}  // namespace actiscope
