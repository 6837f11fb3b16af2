#include "ui/files/carried_scene.h"

#include <zlib.h>
#include <QXmlStreamReader>
#include <QtEndian>
#include <array>

namespace actiscope {

namespace {

constexpr qsizetype largestScene = qsizetype{16} << 20;  // bytes

/// The bytes between two marks; nothing unless both are there.
std::optional<QByteArray> between(const QByteArray& bytes, const QByteArray& begin, const QByteArray& end,
                                  qsizetype from) {
  const qsizetype first = bytes.indexOf(begin, from);
  if (first < 0) return std::nullopt;
  const qsizetype content = first + begin.size();
  const qsizetype last = bytes.indexOf(end, content);
  if (last < 0) return std::nullopt;
  return bytes.mid(content, last - content);
}

/// The content of a zlib stream, unless it is larger than any scene.
std::optional<QByteArray> unpacked(QByteArray packed) {
  z_stream stream{};
  stream.next_in = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_in = static_cast<uInt>(packed.size());
  int result = inflateInit(&stream);
  QByteArray content;
  std::array<char, 1 << 14> piece{};
  while (result == Z_OK && content.size() <= largestScene) {
    stream.next_out = reinterpret_cast<Bytef*>(piece.data());
    stream.avail_out = static_cast<uInt>(piece.size());
    result = inflate(&stream, Z_NO_FLUSH);
    content.append(piece.data(), static_cast<qsizetype>(piece.size() - stream.avail_out));
  }
  inflateEnd(&stream);
  if (result != Z_STREAM_END || content.size() > largestScene) return std::nullopt;
  return content;
}

}  // namespace

/// A PNG is a signature of 8 bytes and chunks: length, type, content, checksum.
std::optional<QByteArray> carriedByPng(const QByteArray& bytes) {
  const QByteArray keyword("tEXtactiscope\0", 14);
  for (qsizetype at = 8; at + 12 <= bytes.size();) {
    const qsizetype length = qFromBigEndian<quint32>(bytes.constData() + at);
    if (length > bytes.size() - at - 12) return std::nullopt;
    const QByteArray chunk = bytes.mid(at + 4, 4 + length);
    if (chunk.startsWith(keyword)) return chunk.mid(keyword.size());
    at += 12 + length;
  }
  return std::nullopt;
}

std::optional<QByteArray> carriedBySvg(const QByteArray& bytes) {
  QXmlStreamReader xml(bytes);
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("metadata")) continue;
    if (xml.attributes().value(QLatin1String("id")) != QLatin1String("actiscope")) continue;
    const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
    if (!xml.hasError()) return text.toUtf8();
  }
  return std::nullopt;
}

/// Our only embedded file: "/EF <</F 35 0 R>>" says which object it is, and that is a packed stream.
std::optional<QByteArray> carriedByPdf(const QByteArray& bytes) {
  const auto number = between(bytes, "/EF <</F ", " 0 R>>", 0);
  if (!number) return std::nullopt;
  const qsizetype object = bytes.indexOf("\n" + *number + " 0 obj");
  const auto packed = object < 0 ? std::nullopt : between(bytes, "stream\n", "\nendstream", object);
  return packed ? unpacked(*packed) : std::nullopt;
}

}  // namespace actiscope
