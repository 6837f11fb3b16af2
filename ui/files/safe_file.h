#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace actiscope {

/// Writes the bytes to the file at once or not at all: on any error (disk full, no permission, missing folder) what was
/// there before is untouched, and the answer is one line that says what was wrong and what to do.
std::optional<QString> writeSafely(const QString& path, const QByteArray& bytes);

}  // namespace actiscope
