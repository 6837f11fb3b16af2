#include "ui/export/png.h"

#include <QBuffer>
#include <QtEndian>
#include <boost/crc.hpp>
#include <cmath>

namespace actiscope {

namespace {

constexpr qsizetype headEnd = 8 + 25;  // signature and IHDR

QByteArray bigEndian(quint32 number) {
  QByteArray bytes(4, 0);
  qToBigEndian(number, bytes.data());
  return bytes;
}

/// A tEXt chunk, so that the text can be read without unpacking.
QByteArray textChunk(const QByteArray& keyword, const std::string& text) {
  const QByteArray content = "tEXt" + keyword + '\0' + QByteArray::fromStdString(text);
  boost::crc_32_type crc;
  crc.process_bytes(content.constData(), static_cast<std::size_t>(content.size()));
  return bigEndian(static_cast<quint32>(content.size() - 4)) + content + bigEndian(crc.checksum());
}

}  // namespace

QByteArray png(QImage picture, double dotsPerInch, const std::string& scene) {
  picture.setDotsPerMeterX(static_cast<int>(std::lround(dotsPerInch / 0.0254)));
  picture.setDotsPerMeterY(picture.dotsPerMeterX());
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  picture.save(&buffer, "PNG");
  return bytes.insert(headEnd, textChunk("actiscope", scene));
}

}  // namespace actiscope
