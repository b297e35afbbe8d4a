#include "qdjango_models.h"

#pragma clang __debug crash
