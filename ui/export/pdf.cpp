#include "ui/export/pdf.h"

#include "ui/export/look.h"

#include <QBuffer>
#include <QHashSeed>
#include <QPdfWriter>
#include <algorithm>

namespace actiscope {

namespace {

/// While there is one, the writer puts its fonts into the same order in every process.
struct SameOrder {
  SameOrder() { QHashSeed::setDeterministicGlobalSeed(); }
  ~SameOrder() { QHashSeed::resetRandomGlobalSeed(); }
};

/// The writer notes the present time; a fixed one of the same length keeps the offsets of the objects right.
QByteArray undated(QByteArray bytes) {
  const QByteArray key = "/CreationDate (D:";
  const QByteArray date = "20000101000000";
  const qsizetype at = bytes.indexOf(key);
  return at < 0 ? bytes : bytes.replace(at + key.size(), date.size(), date);
}

/// What the picture says above all.
QString titleOf(const Plot& plot) {
  const QString& claim = plot.headline().claim;
  return claim.isEmpty() ? plot.panel(0).title() : claim;
}

}  // namespace

QByteArray pdf(const Plot& plot, const QSizeF& size, const std::string& scene) {
  constexpr double pointsPerPixel = 72 / pixelsPerInch;
  const SameOrder order;
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(size * pointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setResolution(static_cast<int>(pixelsPerInch));
    writer.setCreator(QStringLiteral("Actiscope"));
    writer.setTitle(titleOf(plot));
    writer.addFileAttachment(QStringLiteral("scene.actiscope"), QByteArray::fromStdString(scene),
                             QStringLiteral("application/x-actiscope+json"));
    plot.draw(writer, std::min(size.width() / plot.width(), size.height() / plot.height()));
  }
  return undated(bytes);
}

}  // namespace actiscope
