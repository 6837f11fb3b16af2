#include "tests/bench/frames/other_programs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <cstdio>

namespace actiscope {

namespace {

QJsonObject described(const BareLine& line) {
  QJsonArray x, y;
  for (const QPointF& point : line.points) {
    x.append(point.x());
    y.append(point.y());
  }
  return {{QStringLiteral("x"), x},
          {QStringLiteral("y"), y},
          {QStringLiteral("colour"), line.colour.name()},
          {QStringLiteral("width"), line.width}};
}

QByteArray described(QSize size, const std::vector<BareLine>& lines) {
  QJsonArray all;
  for (const BareLine& line : lines) all.append(described(line));
  const QJsonObject picture{{QStringLiteral("width"), size.width()},
                            {QStringLiteral("height"), size.height()},
                            {QStringLiteral("lines"), all}};
  return QJsonDocument(picture).toJson(QJsonDocument::Compact) + '\n';
}

}  // namespace

std::optional<double> frameOf(const char* program, QSize size, const std::vector<BareLine>& lines) {
  constexpr int minutes = 180000;
  QProcess python;
  python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral(OTHER_PROGRAMS), QString::fromLatin1(program)});
  python.write(described(size, lines));
  python.closeWriteChannel();
  python.waitForFinished(minutes);
  const QByteArray answer = python.readAllStandardOutput().trimmed();
  bool isNumber = false;
  const double time = answer.toDouble(&isNumber);
  if (isNumber) return time;
  std::fprintf(stderr, "No %s beside us: %s\n", program, answer.isEmpty() ? "no answer" : answer.constData());
  return std::nullopt;
}

}  // namespace actiscope
