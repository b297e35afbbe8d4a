// Imitates: glibc 2.36 <sys/time.h> and <sys/select.h>. Stub written for the orm-tidy tests.
#ifndef STUB_C_SYS_TIME_H
#define STUB_C_SYS_TIME_H
#include "../time.h"

extern "C" {
struct timeval {
  long tv_sec;
  long tv_usec;
};
typedef struct {
  long fds_bits[16];
} fd_set;
#define FD_ZERO(set) ((void)__builtin_memset((set), 0, sizeof(fd_set)))
#define FD_SET(fd, set) ((void)((set)->fds_bits[(fd) / 64] |= 1L << ((fd) % 64)))
#define FD_ISSET(fd, set) (((set)->fds_bits[(fd) / 64] & (1L << ((fd) % 64))) != 0)
int gettimeofday(struct timeval *, void *);
int select(int, fd_set *, fd_set *, fd_set *, struct timeval *);
}
#endif
