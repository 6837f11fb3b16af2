#pragma once

namespace actiscope {

/// The look of the application, the same everywhere: Fusion, and a font whose Chinese characters have their Chinese
/// shapes. Call it once there is a QApplication.
void setUpStyle();

}  // namespace actiscope
