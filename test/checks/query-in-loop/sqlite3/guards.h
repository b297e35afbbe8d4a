// What turns.cpp and its like share: a query for the name of a customer.
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <iostream>
#include <map>
#include <mutex>
#include <optional>
#include <queue>
#include <set>
#include <sqlite3.h>
#include <string>
#include <thread>
#include <unistd.h>
#include <unordered_map>
#include <vector>

static std::string customerName(sqlite3 *db, int id) {
  std::string name;
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT name FROM customers WHERE id = ?", -1, &stmt, nullptr);
  sqlite3_bind_int(stmt, 1, id);
  if (sqlite3_step(stmt) == SQLITE_ROW)
    name = reinterpret_cast<const char *>(sqlite3_column_text(stmt, 0));
  sqlite3_finalize(stmt);
  return name;
}

static int printRow(void *, int, char **values, char **) { return std::puts(values[0]); }
