#include "ui/lessons/claim_list.h"

#include "ui/lessons/lesson_text.h"
#include "ui/widgets/bold.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <algorithm>

namespace actiscope {

namespace {

constexpr int cardSpace = 8;  // pixels

QString textOf(Verdict verdict) {
  switch (verdict) {
    case Verdict::right:
      return ClaimList::tr("✓ True");
    case Verdict::half:
      return ClaimList::tr("◐ Half true");
    case Verdict::wrong:
      break;
  }
  return ClaimList::tr("✗ Wrong");
}

}  // namespace

ClaimList::ClaimList(SceneStore& store, QWidget* parent)
    : QWidget(parent),
      store_(store),
      search_(new QLineEdit),
      verdict_(new QComboBox),
      none_(new LessonText(tr("No claim is like that."), this)),
      scroll_(new QScrollArea),
      column_(new QVBoxLayout) {
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->addWidget(new LessonText(
      tr("Sentences of well-known tutorials, put to the test. Each button shows the picture that decides."), this));
  column->addLayout(column_);
  column->addWidget(none_);
  column->addStretch(1);
  column_->setSpacing(12);
  none_->hide();
  scroll_->setWidget(content);
  scroll_->setWidgetResizable(true);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, cardSpace, 0, 0);
  rows->setSpacing(0);
  rows->addWidget(makeFilter());
  rows->addWidget(scroll_, 1);
}

QWidget* ClaimList::makeFilter() {
  search_->setPlaceholderText(tr("Search: ReLU, softmax …"));
  search_->setAccessibleName(tr("Search the claims"));
  search_->setClearButtonEnabled(true);
  verdict_->addItem(tr("All"));
  for (Verdict verdict : {Verdict::right, Verdict::half, Verdict::wrong}) {
    verdict_->addItem(textOf(verdict), static_cast<int>(verdict));
  }
  verdict_->setAccessibleName(tr("Verdict"));
  verdict_->setToolTip(tr("Which verdicts to show"));
  connect(search_, &QLineEdit::textChanged, this, &ClaimList::showWanted);
  connect(verdict_, &QComboBox::currentIndexChanged, this, &ClaimList::showWanted);
  auto* filter = new QWidget;
  auto* row = new QHBoxLayout(filter);
  row->setContentsMargins(cardSpace, 0, cardSpace, 0);
  row->addWidget(search_, 1);
  row->addWidget(verdict_);
  return filter;
}

void ClaimList::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (groups_.empty()) addNext();
}

/// One claim at a time, so that the window goes on while the numbers of all are computed.
void ClaimList::addNext() {
  const std::vector<ClaimGroup>& all = claimGroups();
  if (groups_.empty() || groups_.back().cards.size() == all[groups_.size() - 1].claims.size()) {
    if (groups_.size() == all.size()) return;
    addGroup(all[groups_.size()]);
  }
  std::vector<Card>& cards = groups_.back().cards;
  cards.push_back(cardOf(all[groups_.size() - 1].claims[cards.size()]));
  column_->addWidget(cards.back().widget);
  showWanted();
  QTimer::singleShot(0, this, &ClaimList::addNext);
}

void ClaimList::addGroup(const ClaimGroup& group) {
  auto* heading = new LessonText(localized(group.topic), this);
  makeBold(*heading, 1);
  heading->setContentsMargins(0, cardSpace, 0, 0);
  column_->addWidget(heading);
  groups_.push_back({heading, {}});
}

ClaimList::Card ClaimList::cardOf(const Claim& claim) {
  const Facts facts = claim.numbers();
  auto* card = new QFrame;
  card->setFrameShape(QFrame::StyledPanel);
  const QString sentence = tr("“%1”").arg(localized(claim.text, facts));
  const QString reason = localized(claim.reason, facts);
  auto* show = new QPushButton(tr("Show"));
  show->setFocusPolicy(Qt::TabFocus);
  show->setAccessibleName(tr("Show: %1").arg(sentence));
  connect(show, &QPushButton::clicked, this, [this, &claim] { showScene(claim); });
  auto* verdict = new QHBoxLayout;
  auto* word = new QLabel(textOf(claim.verdict), this);
  makeBold(*word);
  verdict->addWidget(word, 1);
  verdict->addWidget(show);
  auto* layout = new QVBoxLayout(card);
  layout->addWidget(new LessonText(sentence, this));
  layout->addLayout(verdict);
  layout->addWidget(new LessonText(reason, this));
  return {&claim, sentence + u' ' + reason, card};
}

/// Whether it has the verdict that is chosen and all words that are searched for.
bool ClaimList::isWanted(const Card& card) const {
  const QVariant verdict = verdict_->currentData();
  if (verdict.isValid() && verdict.toInt() != static_cast<int>(card.claim->verdict)) return false;
  const QStringList words = search_->text().split(u' ', Qt::SkipEmptyParts);
  return std::ranges::all_of(words, [&](const QString& word) { return card.text.contains(word, Qt::CaseInsensitive); });
}

void ClaimList::showWanted() {
  bool any = false;
  for (const Group& group : groups_) {
    bool anyHere = false;
    for (const Card& card : group.cards) {
      const bool wanted = isWanted(card);
      card.widget->setVisible(wanted);
      anyHere |= wanted;
    }
    group.heading->setVisible(anyHere);
    any |= anyHere;
  }
  none_->setVisible(!any);
}

void ClaimList::showScene(const Claim& claim) {
  store_.edit(
      tr("Show what decides"), [&](Scene& scene) { showIn(scene, claim.scene); }, QStringLiteral("lesson"));
  emit sceneShown();
}

}  // namespace actiscope
