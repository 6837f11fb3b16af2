#pragma once

#include "core/activations/function.h"
#include "core/analysis/properties.h"

#include <QString>
#include <QWidget>
#include <optional>
#include <vector>

class QGridLayout;

namespace actiscope {

class TextLabel;

/// A property in words: its name and its value.
struct PropertyRow {
  QString name;
  QString value;

  bool operator==(const PropertyRow&) const = default;
};

/// What is known of a function, for people.
std::vector<PropertyRow> describe(const Function& function, const Properties& properties);

/// Of a function of more inputs: its formula, where it comes from, who else has it.
std::vector<PropertyRow> describe(std::string_view formula, std::string_view source,
                                  const std::vector<Dialect>& dialects);

/// Shows what is known of a function.
class PropertyCard : public QWidget {
  Q_OBJECT

 public:
  explicit PropertyCard(QWidget* parent = nullptr);

  void setFunction(const Function& function);
  void setRows(std::vector<PropertyRow> rows);
  const std::vector<PropertyRow>& rows() const { return rows_; }

 private:
  QGridLayout* grid_;
  std::optional<Function> function_;
  std::vector<PropertyRow> rows_;
  std::vector<TextLabel*> names_;
  std::vector<TextLabel*> values_;
};

}  // namespace actiscope
