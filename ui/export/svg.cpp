#include "ui/export/svg.h"

#include "ui/export/look.h"
#include "ui/style.h"

#include <QBuffer>
#include <QSvgGenerator>
#include <cmath>
#include <functional>

namespace actiscope {

namespace {

/// Every value of an attribute, changed.
QByteArray withValues(QByteArray drawn, const QByteArray& name, const std::function<QByteArray(QByteArray)>& changed) {
  const QByteArray attribute = name + "=\"";
  for (qsizetype at = drawn.indexOf(attribute); at >= 0; at = drawn.indexOf(attribute, at + 1)) {
    const qsizetype begin = at + attribute.size();
    const qsizetype length = drawn.indexOf('"', begin) - begin;
    drawn.replace(begin, length, changed(drawn.mid(begin, length)));
  }
  return drawn;
}

/// The generator names only the first font of each text. Where there is none of them another one without serifs will
/// do.
QByteArray allFonts(const QByteArray& first) {
  QStringList families = fontFamilies();
  families.removeAll(QString::fromUtf8(first));
  return first + ", " + families.join(QStringLiteral(", ")).toUtf8() + ", sans-serif";
}

/// The generator writes the sizes of fonts with decimals, but the letters are placed as wide as whole pixels make them.
QByteArray wholeSize(const QByteArray& size) { return QByteArray::number(std::lround(size.toDouble())); }

/// What the generator writes between the definitions and the end: it cannot clip, so each panel is drawn on its own and
/// put into a clipped group.
QByteArray drawing(const QSize& size, const std::function<void(QPaintDevice&)>& draw) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setSize(size);
  generator.setViewBox(QRect(QPoint(), size));
  generator.setResolution(static_cast<int>(pixelsPerInch));
  draw(generator);
  const qsizetype begin = bytes.indexOf("</defs>") + 7;
  bytes = bytes.mid(begin, bytes.lastIndexOf("</svg>") - begin).trimmed() + '\n';
  return withValues(withValues(bytes, "font-family", allFonts), "font-size", wholeSize);
}

QByteArray circle(const QRectF& around) {
  return QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"%3\"/>")
      .arg(around.center().x())
      .arg(around.center().y())
      .arg(around.width() / 2)
      .toLatin1();
}

/// Inside the axes, and where marks reach beyond them.
QByteArray clipPath(int i, const QRect& area, const std::vector<QRectF>& marks) {
  QByteArray circles;
  for (const QRectF& mark : marks) circles += circle(mark);
  return QStringLiteral("<clipPath id=\"panel%1\"><rect x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\"/>%6</clipPath>\n")
      .arg(i)
      .arg(area.x())
      .arg(area.y())
      .arg(area.width())
      .arg(area.height())
      .arg(QLatin1String(circles))
      .toLatin1();
}

QByteArray head(const QSizeF& size, const QSize& viewBox, const std::string& scene) {
  const QString text = QString::fromStdString(scene);
  return QStringLiteral(
             "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
             "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" "
             "width=\"%1\" height=\"%2\" "
             "viewBox=\"0 0 %3 %4\">\n<metadata id=\"actiscope\">%5</metadata>\n")
      .arg(size.width())
      .arg(size.height())
      .arg(viewBox.width())
      .arg(viewBox.height())
      .arg(text.toHtmlEscaped())
      .toUtf8();
}

}  // namespace

QByteArray svg(const Plot& plot, const QSizeF& size, const std::string& scene) {
  QByteArray clips;
  QByteArray panels;
  for (int i = 0; i < plot.panelCount(); ++i) {
    clips += clipPath(i, plot.inside(i), plot.overhangs(i));
    const QByteArray panel = drawing(plot.size(), [&](QPaintDevice& device) { plot.drawPanel(i, device, 1); });
    panels += "<g clip-path=\"url(#panel" + QByteArray::number(i) + ")\">\n" + panel + "</g>\n";
  }
  const QByteArray axes = drawing(plot.size(), [&](QPaintDevice& device) { plot.drawAxes(device, 1); });
  return head(size, plot.size(), scene) + "<defs>\n" + clips + "</defs>\n" + axes + panels + "</svg>\n";
}

}  // namespace actiscope
