#include "ui/plot/plot.h"

#include "ui/plot/backdrop.h"
#include "ui/plot/frame_pacer.h"
#include "ui/plot/panel.h"
#include "ui/plot/plot_accessible.h"
#include "ui/plot/registers.h"
#include "ui/plot/screen_memory.h"

#include <QMouseEvent>
#include <QPaintEngine>
#include <QScreen>
#include <QTimer>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr double zoomPerNotch = 1.2;
constexpr double notch = 120;
constexpr int besideTitle = 12;              // pixels of nothing
constexpr int wheelPauseMilliseconds = 500;  // after which a turn of the wheel has ended

Range zoomed(Range range, double centre, double factor, AxisScale scale) {
  const Range places = toAxis(range, scale);
  const double fixed = toAxis(centre, scale);
  return fromAxis({fixed + (places.from - fixed) * factor, fixed + (places.to - fixed) * factor}, scale);
}

/// Such that `to` comes to where `from` was.
Range moved(Range range, double from, double to, AxisScale scale) {
  const Range places = toAxis(range, scale);
  const double by = toAxis(from, scale) - toAxis(to, scale);
  return fromAxis({places.from + by, places.to + by}, scale);
}

/// Whether the picture may be looked at enlarged, so that what no eye sees at this size is to be drawn as well.
bool isExact(const QPainter& painter) {
  return painter.paintEngine()->type() != QPaintEngine::Raster || painter.deviceTransform().m11() > 1;
}

}  // namespace

struct Plot::Private {
  explicit Private(Plot& plot) : owner(plot), canvas(&plot) {}

  Plot& owner;
  Canvas canvas;
  std::vector<std::unique_ptr<QCPMarginGroup>> margins;
  std::vector<std::unique_ptr<Panel>> panels;
  Theme theme = actiscope::theme(ThemeId::light);
  std::optional<PlotReading> reading;
  FramePacer pacer;
  QTimer nextFrame;
  bool framed = false;  ///< to show that it has the focus
  Drawings drawings;
  Backdrop backdrop;           ///< background, axes, grids and bands
  QImage contentImage;         ///< and what the panels show, without cursors; drawn when it is shown a second time
  bool contentIsNew = true;    ///< not shown yet
  bool contentIsKept = false;  ///< in the image
  QRect contentShown;          ///< see contentArea
  ScreenMemory screen{owner};
  Drawing onScreen;      ///< what the screen, if it is kept, shows over the backdrop
  QRegion cursors;       ///< where they are to be shown
  QRegion cursorsShown;  ///< and where they are
  Panel* dragged = nullptr;
  Panel* zoomed = nullptr;
  QTimer wheelRest;
  Point grip;

  Panel* panelAt(QPointF pixel) const {
    const auto hit = std::ranges::find_if(panels, [&](const auto& panel) {
      return panel->d->interactive && panel->d->axes.inside().contains(pixel.toPoint());
    });
    return hit == panels.end() ? nullptr : hit->get();
  }

  Dirty dirtiest() const {
    Dirty most = Dirty::nothing;
    for (const auto& panel : panels) most = std::max(most, panel->d->dirty);
    return most;
  }

  void soilAll() {
    for (const auto& panel : panels) panel->d->soil(Dirty::all);
  }

  /// From the panel to the next one in its row.
  double titleWidth(const Panel& panel) const {
    const QRect inside = panel.d->axes.inside();
    int right = owner.width();
    for (const auto& other : panels) {
      const QRect next = other->d->axes.inside();
      if (next.top() == inside.top() && next.left() > inside.left()) right = std::min(right, next.left());
    }
    return std::max(inside.width(), right - besideTitle - inside.left());
  }

  /// `exact`: see PanelFrame.
  PanelPainter painterOf(const Panel& panel, Drawing& drawing, bool exact) const {
    AxesPanel& axes = panel.d->axes;
    return {drawing, {axes.inside(), titleWidth(panel), owner.font(), exact}, axes.content, theme, axes.texts};
  }

  void drawTitles(Drawing& drawing, bool exact) const {
    drawing.clipTo({});
    drawHeadline(drawing, canvas.headline, owner.width(), owner.font(), theme);
    for (const auto& panel : panels) painterOf(*panel, drawing, exact).drawTitle();
  }

  /// Of all panels, without cursors.
  Drawing contentDrawing(bool exact) const {
    forgetUpperHalves();
    Drawing drawing(owner.size());
    drawTitles(drawing, exact);
    for (const auto& panel : panels) painterOf(*panel, drawing, exact).drawContent();
    return drawing;
  }

  void paintCursor(QPainter& painter, const Panel& panel) const {
    if (!panel.cursor()) return;
    Drawing lines, dots;
    PanelPainter panelPainter = painterOf(panel, lines, isExact(painter));
    panelPainter.drawCursorLines();
    painterOf(panel, dots, isExact(painter)).drawCursorDots();
    painter.save();
    painter.setClipRegion(panelPainter.besideTexts());
    lines.draw(painter);
    painter.restore();
    dots.draw(painter);
  }

  /// Background, axes and titles for a picture; the painter stays enlarged.
  void paintAxes(QCPPainter& painter, double scale) {
    canvas.layOut();
    painter.setMode(QCPPainter::pmNoCaching);
    painter.setMode(QCPPainter::pmVectorized, painter.device()->devType() != QInternal::Image);
    painter.scale(scale, scale);
    if (theme.background.alpha() > 0) painter.fillRect(owner.rect(), theme.background);
    canvas.drawAxes(painter, scale);
    Drawing titles(owner.size());
    drawTitles(titles, isExact(painter));
    titles.draw(painter);
  }

  void paintPanel(QPainter& painter, const Panel& panel) const {
    painter.save();
    AxesPanel& axes = panel.d->axes;
    for (const QRect& rect : bandRects(axes.content, axes.inside())) painter.fillRect(rect, theme.band);
    Drawing content(owner.size());
    painterOf(panel, content, isExact(painter)).drawContent();
    content.draw(painter);
    paintCursor(painter, panel);
    painter.restore();
  }

  /// What was set since the last time. The widget is to be painted where that shows, but for what is painted now.
  void draw(const QRegion& painted = {}) {
    if (backdrop.axes().devicePixelRatio() != owner.devicePixelRatioF()) soilAll();
    const Dirty dirty = dirtiest();
    if (dirty == Dirty::nothing || owner.size().isEmpty()) return;
    pacer.draw();
    if (dirty == Dirty::all) drawAxes();
    if (dirty >= Dirty::content) soilContent();
    for (const auto& panel : panels) panel->d->dirty = Dirty::nothing;
    const QRegion wanted = changedArea(dirty) - painted;
    screen.ask(wanted);
    owner.update(wanted);
  }

  void drawAxes() {
    ++drawings.all;
    canvas.layOut();
    std::vector<QRect> insides;
    for (const auto& panel : panels) insides.push_back(panel->d->axes.inside());
    backdrop.setAxes(owner.size(), owner.devicePixelRatioF(), insides, [this](QImage& image) {
      image.fill(theme.background);
      QCPPainter painter(&image);
      canvas.drawAxes(painter, image.devicePixelRatio());
    });
    screen.lose();
  }

  void soilContent() {
    contentIsNew = true;
    contentIsKept = false;
    contentShown = contentArea();
  }

  /// What is to be painted when so much has changed; call it once for each change.
  QRegion changedArea(Dirty dirty) {
    const QRegion before = std::exchange(cursors, cursorArea());
    if (dirty == Dirty::all) return owner.rect();
    return dirty == Dirty::content ? contentShown : before + cursors;
  }

  QRegion bandArea() const {
    QRegion area;
    for (const auto& panel : panels) {
      for (const QRect& rect : bandRects(panel->d->axes.content, panel->d->axes.inside())) area += rect;
    }
    return area;
  }

  /// Around all that panels show: insides with marks at their edges, titles and the headline. One rectangle, for
  /// whatever is drawn is clipped to each of them.
  QRect contentArea() const {
    const double headline = headlineHeight(canvas.headline, owner.width(), owner.font());
    QRect area;
    if (headline > 0) area = QRect(0, 0, owner.width(), qCeil(headline) + letterOverhang);
    const int titles = qCeil(titleHeight * theme.type) + letterOverhang;
    const int marks = qCeil(reachOf(PlotMark::Shape::ball, theme)) + 1;
    for (const auto& panel : panels) {
      const QRect inside = panel->d->axes.inside();
      area |= inside.adjusted(-marks, -marks, marks, marks);
      area |= QRect(inside.left() - letterOverhang, inside.top() - titles,
                    qCeil(titleWidth(*panel)) + 2 * letterOverhang, titles);
    }
    return area & owner.rect();
  }

  QRegion cursorArea() const {
    Drawing drawing;
    for (const auto& panel : panels) {
      if (!panel->cursor()) continue;
      painterOf(*panel, drawing, false).drawCursorLines();
      painterOf(*panel, drawing, false).drawCursorDots();
    }
    return drawing.area();
  }

  /// With the backdrop.
  void paintAll(QPainter& painter, Drawing& content, const QRegion& area) {
    backdrop.setBands(bandArea(), theme.band);
    backdrop.paint(painter, area);
    content.draw(painter);
  }

  /// Where the screen, which is kept, shows anything else.
  void paintChanges(QPainter& painter, Drawing& content) {
    const QRegion others = cursorsShown + backdrop.setBands(bandArea(), theme.band);
    const Tiles changes = content.changesFrom(onScreen, others);
    backdrop.paint(painter, changes);
    content.drawChanges(painter, changes);
  }

  /// Where its texts stand cursors give way.
  Drawing newContent(const QPainter& painter) {
    ++drawings.content;
    Drawing content = contentDrawing(isExact(painter));
    cursors = cursorArea();
    return content;
  }

  void paintOnScreen(QPainter& painter, const QRegion& area) {
    Drawing content = newContent(painter);
    screen.isKept() ? paintChanges(painter, content) : paintAll(painter, content, area);
    onScreen = std::move(content);
    screen.keep();
  }

  void drawContentImage() {
    contentIsKept = true;
    const QImage& axes = backdrop.axes();
    const bool fits = contentImage.size() == axes.size() && contentImage.devicePixelRatio() == axes.devicePixelRatio();
    if (!fits) contentImage = axes.copy();
    QPainter painter(&contentImage);
    Drawing content = newContent(painter);
    paintAll(painter, content, owner.rect());
  }

  /// Paints content that is new at once; shown again, it is kept as an image, for it may only be the cursor that moves.
  void showContent(QPainter& painter, const QRegion& area) {
    const bool isNew = std::exchange(contentIsNew, false);
    if (isNew && (QRegion(contentShown) - area).isEmpty()) return paintOnScreen(painter, area);
    if (isNew) screen.lose();
    if (!contentIsKept) drawContentImage();
    copy(painter, contentImage, area);
  }

  QCPMarginGroup* newMargin() { return margins.emplace_back(std::make_unique<QCPMarginGroup>(&canvas)).get(); }

  /// Panels side by side; those of a row share the height, those of a column the left edge.
  void addRow(int row, int panelCount, double stretch, std::vector<QCPMarginGroup*>& columns) {
    QCPMarginGroup* heights = newMargin();
    auto* grid = new QCPLayoutGrid;
    canvas.plotLayout()->addElement(row, 0, grid);
    canvas.plotLayout()->setRowStretchFactor(row, stretch);
    for (int column = 0; column < panelCount; ++column) {
      const auto i = static_cast<std::size_t>(column);
      if (i == columns.size()) columns.push_back(newMargin());
      auto panel = std::make_unique<Panel::Private>(canvas, *grid, column);
      panel->axes.align(QCP::msTop | QCP::msBottom, heights);
      panel->axes.align(QCP::msLeft, columns[i]);
      panels.push_back(std::unique_ptr<Panel>(new Panel(std::move(panel))));
    }
  }
};

Plot::Plot(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(*this)) {
  makePlotsAccessible();
  setMouseTracking(true);
  setAttribute(Qt::WA_OpaquePaintEvent);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Plot"));
  setMinimumSize(240, 180);
  d->wheelRest.setSingleShot(true);
  d->wheelRest.setInterval(wheelPauseMilliseconds);
  d->nextFrame.setSingleShot(true);
  d->nextFrame.setTimerType(Qt::PreciseTimer);
  connect(&d->nextFrame, &QTimer::timeout, this, &Plot::refreshNow);
  connect(&d->wheelRest, &QTimer::timeout, this, [this] {
    if (Panel* panel = std::exchange(d->zoomed, nullptr)) emit panel->viewSettled();
  });
  setRows({1}, {1});
}

Plot::~Plot() = default;

void Plot::setRows(const std::vector<int>& panelsPerRow, const std::vector<double>& stretch) {
  d->panels.clear();
  d->dragged = nullptr;
  d->zoomed = nullptr;
  d->canvas.plotLayout()->clear();
  d->margins.clear();
  std::vector<QCPMarginGroup*> columns;
  for (std::size_t row = 0; row < panelsPerRow.size(); ++row) {
    d->addRow(static_cast<int>(row), panelsPerRow[row], stretch[row], columns);
  }
  setTheme(theme());
}

int Plot::panelCount() const { return static_cast<int>(d->panels.size()); }

Panel& Plot::panel(int i) const { return *d->panels.at(static_cast<std::size_t>(i)); }

void Plot::setHeadline(const PlotHeadline& headline) {
  if (d->canvas.headline == headline) return;
  const auto height = [this] { return headlineHeight(d->canvas.headline, width(), font()); };
  const double before = height();
  d->canvas.headline = headline;
  const bool sameHeight = height() == before;
  for (const auto& panel : d->panels) panel->d->soil(sameHeight ? Dirty::content : Dirty::all);
  setAccessibleDescription(
      QStringList{headline.claim, headline.number, headline.caption}.join(QLatin1Char(' ')).simplified());
  refresh();
}

const PlotHeadline& Plot::headline() const { return d->canvas.headline; }

void Plot::setReading(std::optional<PlotReading> reading) {
  if (d->reading == reading) return;
  d->reading = std::move(reading);
  announceReading(*this);
}

const std::optional<PlotReading>& Plot::reading() const { return d->reading; }

void Plot::setTheme(const Theme& theme) {
  d->theme = theme;
  for (const auto& panel : d->panels) {
    panel->d->axes.setTheme(theme);
    panel->d->soil(Dirty::all);
  }
  refresh();
}

const Theme& Plot::theme() const { return d->theme; }

void Plot::refresh() {
  if (d->nextFrame.isActive()) return;
  d->pacer.setRefreshRate(screen()->refreshRate());
  d->nextFrame.start(std::chrono::ceil<std::chrono::milliseconds>(d->pacer.wait()));
}

bool Plot::isFrameDue() const { return d->pacer.wait() == FramePacer::Time::zero(); }

void Plot::refreshNow() {
  forgetUpperHalves();
  emit wanted();
  d->nextFrame.stop();
  d->draw();
}

Plot::Drawings Plot::drawings() const {
  return {.all = d->drawings.all, .content = d->drawings.content, .layouts = d->canvas.layouts()};
}

void Plot::setDetail(double scale) { d->canvas.setDetail(scale); }

QImage Plot::image(const QSize& pixels) const {
  QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
  if (image.isNull()) return image;
  image.fill(Qt::transparent);
  draw(image, std::max(double(pixels.width()) / width(), double(pixels.height()) / height()));
  return d->theme.background.alpha() == 255 ? image.convertToFormat(QImage::Format_RGB32) : image;
}

void Plot::draw(QPaintDevice& device, double scale) const {
  QCPPainter painter(&device);
  d->paintAxes(painter, scale);
  for (const auto& panel : d->panels) d->paintPanel(painter, *panel);
}

void Plot::drawAxes(QPaintDevice& device, double scale) const {
  QCPPainter painter(&device);
  d->paintAxes(painter, scale);
}

void Plot::drawPanel(int i, QPaintDevice& device, double scale) const {
  QPainter painter(&device);
  painter.scale(scale, scale);
  d->paintPanel(painter, panel(i));
}

QStringList Plot::misfits() const {
  d->canvas.layOut();
  QStringList all;
  if (isCut(headline(), width(), font())) all << headline().claim + QLatin1Char(' ') + headline().caption;
  Drawing unseen;
  for (const auto& panel : d->panels) {
    PanelPainter panelPainter = d->painterOf(*panel, unseen, false);
    panelPainter.drawTitle();
    panelPainter.drawContent();
    all << panelPainter.misfits();
  }
  return all;
}

std::vector<QRectF> Plot::overhangs(int i) const {
  d->canvas.layOut();
  Drawing unseen;
  return d->painterOf(panel(i), unseen, true).overhangs();
}

QRect Plot::inside(int i) const {
  d->canvas.layOut();
  return panel(i).d->axes.inside();
}

void Plot::paintEvent(QPaintEvent* event) {
  d->draw(event->region());
  QPainter painter(this);
  d->screen.begin(painter, event->region());
  d->showContent(painter, event->region());
  for (const auto& panel : d->panels) d->paintCursor(painter, *panel);
  d->cursorsShown = d->cursors;
  if (!d->framed) return;
  painter.setPen(QPen(d->theme.palette.color(QPalette::Highlight), 2));
  painter.drawRect(rect().adjusted(1, 1, -1, -1));
  d->screen.lose();
}

void Plot::resizeEvent(QResizeEvent*) {
  d->soilAll();
  emit resized();
  refresh();
}

void Plot::wheelEvent(QWheelEvent* event) {
  Panel* panel = d->panelAt(event->position());
  if (!panel) return event->ignore();
  const int turn = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
  const double factor = std::pow(zoomPerNotch, -turn / notch);
  const Point centre = panel->pointAt(event->position());
  View view = panel->view();
  if (!(event->modifiers() & Qt::ControlModifier)) view.x = zoomed(view.x, centre.x, factor, panel->scales().x);
  if (!(event->modifiers() & Qt::ShiftModifier)) view.y = zoomed(view.y, centre.y, factor, panel->scales().y);
  d->zoomed = panel;
  d->wheelRest.start();
  requestView(*panel, view, event->position());
}

/// And what is then under the mouse.
void Plot::requestView(Panel& panel, const View& view, QPointF mouse) {
  emit panel.viewRequested(view);
  emit wanted();
  emit panel.hovered(panel.pointAt(mouse).x);
}

void Plot::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  d->dragged = d->panelAt(event->position());
  if (d->dragged) d->grip = d->dragged->pointAt(event->position());
}

void Plot::mouseMoveEvent(QMouseEvent* event) {
  if (d->dragged) {
    const Point now = d->dragged->pointAt(event->position());
    const auto [x, y] = d->dragged->view();
    const AxisScales& scales = d->dragged->scales();
    return requestView(*d->dragged, {moved(x, d->grip.x, now.x, scales.x), moved(y, d->grip.y, now.y, scales.y)},
                       event->position());
  }
  Panel* over = d->panelAt(event->position());
  for (const auto& panel : d->panels) {
    if (panel->d->interactive && panel.get() != over) emit panel->hovered(std::nullopt);
  }
  if (over) emit over->hovered(over->pointAt(event->position()).x);
}

void Plot::mouseReleaseEvent(QMouseEvent*) {
  if (Panel* panel = std::exchange(d->dragged, nullptr)) emit panel->viewSettled();
}

void Plot::leaveEvent(QEvent*) {
  for (const auto& panel : d->panels) {
    if (panel->d->interactive) emit panel->hovered(std::nullopt);
  }
}

/// A frame says that keys go here, when a key led here.
void Plot::focusInEvent(QFocusEvent* event) {
  d->framed = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
  update();
}

void Plot::focusOutEvent(QFocusEvent*) {
  d->framed = false;
  update();
}

/// All texts have the plot's font.
void Plot::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) setTheme(theme());
}

}  // namespace actiscope
