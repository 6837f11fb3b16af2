#include "tests/bench/functions/torch.h"

#include <cstdio>

namespace actiscope {

Torch::Torch() {
  process_.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral(TORCH_TIMES)});
  version_ = line();
  if (version_.empty()) std::fputs("No PyTorch beside us: install python3-torch for its times.\n", stderr);
}

Torch::~Torch() {
  process_.closeWriteChannel();
  process_.waitForFinished();
}

std::optional<double> Torch::time(std::string_view expression) {
  if (version_.empty()) return std::nullopt;
  process_.write((std::string(expression) + "\n").c_str());
  return std::stod(line());
}

std::string Torch::line() {
  while (!process_.canReadLine()) {
    if (!process_.waitForReadyRead()) return {};
  }
  return process_.readLine().trimmed().toStdString();
}

}  // namespace actiscope
