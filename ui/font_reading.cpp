#include "ui/font_reading.h"

#include <fontconfig/fontconfig.h>
#include <QFontDatabase>
#include <QStringList>
#include <utility>

namespace actiscope {

namespace {

const std::future<void>* present = nullptr;

}  // namespace

std::future<void> FontReading::readSettings() {
  return std::async(std::launch::async, [] { FcInit(); });
}

FontReading::FontReading(std::future<void> settings)
    : reading_(std::async(std::launch::async, [settings = std::move(settings)] {
        settings.wait();
        QFontDatabase::styles({});  // those of no family, for which it reads all
      })) {
  present = &reading_;
}

FontReading::~FontReading() { present = nullptr; }

void FontReading::await() {
  if (present) present->wait();
}

}  // namespace actiscope
