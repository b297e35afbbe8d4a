// Imitates: glibc 2.36 <strings.h>. Forwarding stub for the orm-tidy tests.
#include "string.h"
