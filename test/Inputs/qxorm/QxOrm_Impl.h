// Imitates: QxOrm_Impl.h of QxOrm 1.5.1, which each file with a registration includes. Forwarding stub for the orm-tidy
// tests.
#include "QxOrm.h"
