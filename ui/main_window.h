#pragma once

#include "ui/appearance.h"
#include "ui/language.h"
#include "ui/pages/page.h"
#include "ui/scene_store.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QStackedWidget>
#include <QToolBar>
#include <vector>

namespace actiscope {

class FileMenu;
class LessonDock;
class Notice;

/// The window: rail of pages on the left, the page, menus; owns the scene.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  explicit MainWindow(const Scene& scene = {}, QWidget* parent = nullptr);
  ~MainWindow() override;

  SceneStore& store() { return store_; }
  /// The page shown, or to be shown when the window is.
  Page& page();
  /// Shows a page; it is made when it is shown for the first time.
  void showPage(PageId id);
  Appearance& appearance() { return appearance_; }
  /// The picture fills the screen, in large type; everything else is there by keyboard only.
  void setPresenting(bool on);
  /// Makes everything anew in this language; the scene stays as it is.
  void setLanguage(Language language);
  /// Texts are measured from the first time that it is shown, not before.
  void setVisible(bool visible) override;
  /// What the window shows as a document.
  FileMenu& files() { return *files_; }

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void turnPage(int by);
  void build();
  void clear();
  void buildFileMenu();
  void buildEditMenu();
  void buildViewMenu();
  void buildHelpMenu();
  void buildRail();
  void addPages(QMenu& menu);
  void addControls(QMenu& menu);
  void addPresentation(QMenu& menu);
  void addLanguages(QMenu& menu);
  QAction* addAction(QMenu* menu, const QIcon& icon, const QString& text, const QKeySequence& shortcut,
                     const QString& tip);
  void exportPicture();
  void copyPicture();
  void copyCurves();
  void about();
  void say(const QString& message);
  void placeNotice();
  QRect noticeRoom() const;
  void applyScene();
  void applyAppearance();
  void applyPresenting();
  bool areLessonsBeside() const;
  void makeRoom();
  void limitSize();
  bool isOverfull();
  void makeRoomForControls();

  SceneStore store_;
  Appearance appearance_;
  QStackedWidget* stack_;
  std::vector<Page*> pages_;
  FileMenu* files_;
  Notice* notice_;
  LessonDock* lessons_;
  QActionGroup* pageActions_ = nullptr;
  QToolBar* rail_ = nullptr;
  QAction* exportAction_ = nullptr;
  QAction* resetAction_ = nullptr;
  QAction* presentAction_ = nullptr;
  QAction* controlsAction_ = nullptr;
  QList<QAction*> railActions_;
  bool presenting_ = false;
  bool crowded_ = false;  ///< by the lessons
  bool controlsShown_;
};

}  // namespace actiscope
