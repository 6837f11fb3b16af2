#pragma once

#include <QString>

namespace actiscope {

/// The text with spaces and signs at which a line may not end, so that a label breaks no formula and takes no unit off
/// its number: "f′(x) = 0", "N(0, 1)", "|f′| < 0.05", "12 px". For people's eyes: what is searched is the plain text.
QString unbroken(QString text);

}  // namespace actiscope
