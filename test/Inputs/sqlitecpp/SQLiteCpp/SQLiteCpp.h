// Imitates: <SQLiteCpp/SQLiteCpp.h> of SQLiteCpp 3.2.1. Forwarding stub for the orm-tidy tests.
#ifndef STUB_SQLITECPP_SQLITECPP_H
#define STUB_SQLITECPP_SQLITECPP_H
#include <SQLiteCpp/Exception.h>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#endif
