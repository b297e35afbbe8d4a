// Imitates: glibc 2.36 <errno.h>. Stub written for the orm-tidy tests.
#ifndef STUB_C_ERRNO_H
#define STUB_C_ERRNO_H
extern "C" int *__errno_location(void) noexcept;
#define errno (*__errno_location())
#define ENOENT 2
#define EINTR 4
#define EAGAIN 11
#define ENOMEM 12
#define EINVAL 22
#endif
