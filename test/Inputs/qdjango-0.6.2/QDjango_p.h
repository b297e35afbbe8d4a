// Imitates: QDjango_p.h of QDjango 0.6.2. Stub written for the orm-tidy tests.
#ifndef QDJANGO_P_H
#define QDJANGO_P_H
#define QDJANGO_DB_EXPORT
#endif
