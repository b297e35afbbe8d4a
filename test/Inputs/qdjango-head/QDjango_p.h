// Imitates: QDjango_p.h of QDjango git HEAD 2ced9b8 (2025-06-09). Stub written for the orm-tidy tests.
#ifndef QDJANGO_P_H
#define QDJANGO_P_H
#define QDJANGO_DB_EXPORT
#endif
