#include "tests/ui/test_application.h"

#include <gtest/gtest.h>

int main(int argc, char** argv) {
  const actiscope::TestApplication application(argc, argv);
  ::testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
