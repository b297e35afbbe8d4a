// Imitates: glibc 2.36 <sys/types.h>. Stub written for the orm-tidy tests.
#ifndef STUB_C_SYS_TYPES_H
#define STUB_C_SYS_TYPES_H
#include "../stddef.h"
typedef long off_t;
typedef int pid_t;
#endif
