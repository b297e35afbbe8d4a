// Imitates: <soci/type-conversion.h> of SOCI 4.0.3. Forwarding stub for the orm-tidy tests.
#include "type-conversion-traits.h"
