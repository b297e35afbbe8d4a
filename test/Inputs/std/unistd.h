// Imitates: glibc 2.36 <unistd.h>. Stub written for the orm-tidy tests.
#ifndef STUB_C_UNISTD_H
#define STUB_C_UNISTD_H
#include "stddef.h"

extern "C" {
unsigned sleep(unsigned);
int usleep(unsigned);
int close(int);
ssize_t read(int, void *, size_t);
ssize_t write(int, const void *, size_t);
int getpid(void);
int unlink(const char *);
}
#endif
