// Imitates: clang's <stddef.h>. Forwarding stub for the orm-tidy tests.
#ifndef STUB_C_STDDEF_H
#define STUB_C_STDDEF_H
#ifdef __cplusplus
#include "bits_base.h"
#else
typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ptrdiff_t;
#define NULL ((void *)0)
#endif
#define offsetof(type, member) __builtin_offsetof(type, member)
#endif
