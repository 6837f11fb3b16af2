#pragma once

#include <QString>
#include <optional>

namespace actiscope {

/// A number or a fraction as people type it: with blanks around it, a real minus sign, in full-width characters.
std::optional<double> typedNumber(QString text);

}  // namespace actiscope
