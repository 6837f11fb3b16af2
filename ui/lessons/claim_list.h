#pragma once

#include "core/lessons/claims.h"
#include "ui/scene_store.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>
#include <optional>
#include <vector>

namespace actiscope {

/// What tutorials say, by topic: each sentence with its verdict, the number that decides it, and a button for its
/// scene. A search field and a list of verdicts leave some of them.
class ClaimList : public QWidget {
  Q_OBJECT

 public:
  explicit ClaimList(SceneStore& store, QWidget* parent = nullptr);

 signals:
  /// The store has the scene of a claim.
  void sceneShown();

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  struct Card {
    const Claim* claim;
    QString text;  ///< all that it says
    QWidget* widget;
  };
  struct Group {
    QWidget* heading;
    std::vector<Card> cards;
  };

  QWidget* makeFilter();
  void addNext();
  void addGroup(const ClaimGroup& group);
  Card cardOf(const Claim& claim);
  bool isWanted(const Card& card) const;
  void showWanted();
  void showScene(const Claim& claim);

  SceneStore& store_;
  QLineEdit* search_;
  QComboBox* verdict_;
  QWidget* none_;
  QScrollArea* scroll_;
  QVBoxLayout* column_;
  std::vector<Group> groups_;
};

}  // namespace actiscope
