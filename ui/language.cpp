#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace actiscope {

namespace {

/// Our texts and those of Qt's own dialogs.
struct Translators {
  QTranslator ours;
  QTranslator qts;
  Language language = Language::english;
};

Translators& translators() {
  static Translators all;
  return all;
}

QString fileOf(const char* name) { return QLatin1String(name) + QStringLiteral("_zh_CN"); }

}  // namespace

Language language() { return translators().language; }

void setLanguage(Language language) {
  Translators& all = translators();
  QCoreApplication::removeTranslator(&all.ours);
  QCoreApplication::removeTranslator(&all.qts);
  all.language = language;
  if (language == Language::english) return;
  if (all.qts.load(fileOf("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    QCoreApplication::installTranslator(&all.qts);
  }
  if (all.ours.load(fileOf("actiscope"), QStringLiteral(":/translations"))) {
    QCoreApplication::installTranslator(&all.ours);
  }
}

Language systemLanguage() {
  return QLocale::system().language() == QLocale::Chinese ? Language::chinese : Language::english;
}

QString codeOf(Language language) {
  return language == Language::chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

std::optional<Language> languageOf(const QString& code) {
  for (Language language : {Language::english, Language::chinese}) {
    if (codeOf(language) == code) return language;
  }
  return std::nullopt;
}

}  // namespace actiscope
