#pragma once

#include <QTest>

namespace actiscope {

constexpr int patience = 120'000;  ///< milliseconds: of a slow and busy machine under the sanitizers

/// Lets events through until the condition holds, and tells whether it came to that. It ends at once then, so that
/// patience costs nothing.
template <class Condition>
bool waitUntil(Condition condition) {
  return QTest::qWaitFor(condition, patience);
}

}  // namespace actiscope
