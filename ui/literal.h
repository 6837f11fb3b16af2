#pragma once

#include <QMessageBox>
#include <QString>

namespace actiscope {

/// A text with a name that somebody has chosen, for a menu or the label of a field: & announces no key.
inline QString literal(QString text) { return text.replace(QLatin1Char('&'), QStringLiteral("&&")); }

/// A message whose text is shown as it is: a name in it that looks like HTML is none.
QMessageBox::StandardButton showLiterally(QMessageBox::Icon icon, QWidget& parent, const QString& title,
                                          const QString& text, QMessageBox::StandardButtons buttons,
                                          QMessageBox::StandardButton usual);

/// Whether the answer to such a question is yes; Enter says no.
bool isConfirmed(QWidget& parent, const QString& title, const QString& question);

}  // namespace actiscope
