// Imitates: <postgres_ext.h> of libpq 15. Forwarding stub for the orm-tidy tests.
#include "libpq-fe.h"
