#include "vendored/vendored.h"

int vendored() { return 0; }
