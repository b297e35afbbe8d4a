// Imitates: <sqlpp11/sqlpp11.h> of sqlpp11 0.66 (commit 8c05983). Stub written for the orm-tidy tests.
#ifndef STUB_SQLPP11_SQLPP11_H
#define STUB_SQLPP11_SQLPP11_H
#include <sqlpp11/connection.h>
#include <sqlpp11/insert.h>
#include <sqlpp11/remove.h>
#include <sqlpp11/select.h>
#include <sqlpp11/table.h>
#include <sqlpp11/transaction.h>
#include <sqlpp11/update.h>
#endif
