// Imitates: <sqlpp11/sqlite3/sqlite3.h> of sqlpp11 0.66 (commit 8c05983). Stub written for the orm-tidy tests.
#ifndef STUB_SQLPP11_SQLITE3_SQLITE3_H
#define STUB_SQLPP11_SQLITE3_SQLITE3_H
#include <sqlpp11/sqlite3/connection.h>
#include <sqlpp11/sqlite3/insert_or.h>
#endif
