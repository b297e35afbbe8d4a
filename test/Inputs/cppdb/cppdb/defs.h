// Imitates: <cppdb/defs.h> of CppDB 0.3.1. Stub written for the orm-tidy tests.
#ifndef CPPDB_DEFS_H
#define CPPDB_DEFS_H
#define CPPDB_API
#endif
