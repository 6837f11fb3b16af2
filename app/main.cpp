#include "app/cli.h"

int main(int argc, char** argv) { return actiscope::runCommandLine(argc, argv); }
