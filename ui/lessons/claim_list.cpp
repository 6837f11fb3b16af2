#include "ui/lessons/claim_list.h"

#include "ui/lessons/lesson_text.h"
#include "ui/widgets/bold.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

namespace actiscope {

namespace {

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
    : QScrollArea(parent), store_(store), column_(new QVBoxLayout) {
  auto* content = new QWidget;
  auto* layout = new QVBoxLayout(content);
  auto* intro =
      new LessonText(tr("Sentences of well-known tutorials, put to the test. Each button shows the picture "
                        "that decides."));
  layout->addWidget(intro);
  layout->addLayout(column_);
  layout->addStretch(1);
  column_->setSpacing(12);
  setWidget(content);
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ClaimList::showEvent(QShowEvent* event) {
  QScrollArea::showEvent(event);
  if (added_ == 0) addNext();
}

/// One at a time, so that the window goes on while the numbers of all are computed.
void ClaimList::addNext() {
  if (added_ == claims().size()) return;
  column_->addWidget(cardOf(claims()[added_++]));
  QTimer::singleShot(0, this, &ClaimList::addNext);
}

QWidget* ClaimList::cardOf(const Claim& claim) {
  const Facts facts = claim.numbers();
  auto* card = new QFrame;
  card->setFrameShape(QFrame::StyledPanel);
  auto* text = new LessonText(tr("“%1”").arg(localized(claim.text, facts)));
  auto* show = new QPushButton(tr("Show"));
  show->setFocusPolicy(Qt::TabFocus);
  show->setAccessibleName(tr("Show: %1").arg(text->text()));
  connect(show, &QPushButton::clicked, this, [this, &claim] { showScene(claim); });
  auto* verdict = new QHBoxLayout;
  auto* word = new QLabel(textOf(claim.verdict));
  makeBold(*word);
  verdict->addWidget(word, 1);
  verdict->addWidget(show);
  auto* layout = new QVBoxLayout(card);
  layout->addWidget(text);
  layout->addLayout(verdict);
  layout->addWidget(new LessonText(localized(claim.reason, facts)));
  return card;
}

void ClaimList::showScene(const Claim& claim) {
  store_.edit(
      tr("Show what decides"), [&](Scene& scene) { showIn(scene, claim.scene); }, QStringLiteral("lesson"));
  emit sceneShown();
}

}  // namespace actiscope
