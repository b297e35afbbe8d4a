// Imitates: glibc 2.36 <poll.h>. Stub written for the orm-tidy tests.
#ifndef STUB_C_POLL_H
#define STUB_C_POLL_H
#define POLLIN 1
#define POLLOUT 4
extern "C" {
struct pollfd {
  int fd;
  short events;
  short revents;
};
int poll(struct pollfd *, unsigned long, int);
}
#endif
