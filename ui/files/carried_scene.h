#pragma once

#include <QByteArray>
#include <optional>

namespace actiscope {

// The text of the scene that a picture carries; nothing if it carries none. The bytes may be anything at all.

std::optional<QByteArray> carriedByPng(const QByteArray& bytes);
std::optional<QByteArray> carriedBySvg(const QByteArray& bytes);
std::optional<QByteArray> carriedByPdf(const QByteArray& bytes);

}  // namespace actiscope
