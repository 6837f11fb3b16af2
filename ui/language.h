#pragma once

#include <QString>
#include <optional>

namespace actiscope {

/// A language of the window. Numbers, files and the command line are the same in both.
enum class Language { english, chinese };

Language language();
/// From now on; what is on the screen already has to be made anew.
void setLanguage(Language language);

/// Chinese where the system speaks it, else English.
Language systemLanguage();

/// "en" or "zh_CN", as in settings and on the command line.
QString codeOf(Language language);
std::optional<Language> languageOf(const QString& code);

}  // namespace actiscope
