#pragma once

#include <QStringList>

namespace actiscope {

/// The look of the application, the same everywhere: Fusion, and a font whose Chinese characters have their Chinese
/// shapes, without the coloured edges of letters on some screens, which no projector shows as they are meant. Call it
/// once there is a QApplication.
void setUpStyle();

/// The families of all texts, the first one that has a letter being used.
QStringList fontFamilies();

}  // namespace actiscope
