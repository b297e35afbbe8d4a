// Imitates: <odb/core.hxx> of ODB (libodb) 2.6.0-b.3 (9e0382f). Stub written for the orm-tidy tests.
#ifndef STUB_ODB_CORE_HXX
#define STUB_ODB_CORE_HXX
#ifdef ODB_COMPILER
#define PRAGMA_DB_IMPL(x) _Pragma(#x)
#define PRAGMA_DB(x) PRAGMA_DB_IMPL(db x)
#else
#define PRAGMA_DB(x)
#endif
#include <odb/forward.hxx>

#endif
