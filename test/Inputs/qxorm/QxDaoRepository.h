// Imitates: QxDaoRepository.h of QxOrm 1.5.1. Forwarding stub for the orm-tidy tests.
#include "QxDao/QxRepository/QxRepository.h"
