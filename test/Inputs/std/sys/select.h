// Imitates: glibc 2.36 <sys/select.h>. Forwarding stub for the orm-tidy tests.
#include "time.h"
