// Imitates: glibc 2.36 <stdint.h>. Forwarding stub for the orm-tidy tests.
#ifndef STUB_C_STDINT_H
#define STUB_C_STDINT_H
#include "stddef.h"
#define INT32_MAX __INT32_MAX__
#define INT32_MIN (-__INT32_MAX__ - 1)
#define UINT32_MAX __UINT32_MAX__
#define INT64_MAX __INT64_MAX__
#define INT64_MIN (-__INT64_MAX__ - 1)
#define UINT64_MAX __UINT64_MAX__
#define SIZE_MAX __SIZE_MAX__
#endif
