// Imitates: glibc 2.36 <inttypes.h>. Stub written for the orm-tidy tests.
#ifndef STUB_C_INTTYPES_H
#define STUB_C_INTTYPES_H
#include "stdint.h"
#define PRId32 "d"
#define PRIu32 "u"
#define PRId64 "ld"
#define PRIu64 "lu"
#endif
