// RUN: %check_orm %s %t --library sqlite3 --checks=orm-query-in-loop
//
// How the statement is made: prepared before the loop or in it, executed as text, with a text that is put together.
#include <cstdio>
#include <cstring>
#include <sqlite3.h>
#include <sstream>
#include <string>
#include <vector>

static int printRow(void *, int columns, char **values, char **) {
  for (int i = 0; i < columns; ++i)
    std::printf("%s ", values[i] ? values[i] : "NULL");
  return 0;
}

// --- Prepared --------------------------------------------------------------------------------------------------------

static void preparedBefore(sqlite3 *db, const std::vector<int> &ids) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT name FROM customers WHERE id = ?", -1, &stmt, nullptr);
  for (int id : ids) {
    sqlite3_bind_int(stmt, 1, id);
    if (sqlite3_step(stmt) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      // CHECK-NOTES: note: it is prepared once, but still a round trip for each element: fetch what all turns need
      std::printf("%s\n", sqlite3_column_text(stmt, 0));
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

static void preparedInside(sqlite3 *db, const std::vector<int> &ids) {
  for (int id : ids) {
    sqlite3_stmt *stmt = nullptr;
    sqlite3_prepare_v2(db, "SELECT name FROM customers WHERE id = ?", -1, &stmt, nullptr);
    sqlite3_bind_int(stmt, 1, id);
    if (sqlite3_step(stmt) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      // CHECK-NOTES: :[[@LINE-4]]:5: note: the same text is prepared in each turn; prepare it before the loop
      std::printf("%s\n", sqlite3_column_text(stmt, 0));
    sqlite3_finalize(stmt);
  }
}

static void version3(sqlite3 *db, const std::vector<std::string> &codes) {
  sqlite3_stmt *stmt = nullptr;
  const char sql[] = "SELECT price FROM articles WHERE code = ?";
  if (sqlite3_prepare_v3(db, sql, sizeof sql, SQLITE_PREPARE_PERSISTENT, &stmt, nullptr) != SQLITE_OK)
    return;
  for (const std::string &code : codes) {
    sqlite3_bind_text(stmt, 1, code.c_str(), -1, SQLITE_STATIC);
    int rc = sqlite3_step(stmt);
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    if (rc == SQLITE_ROW)
      std::printf("%f\n", sqlite3_column_double(stmt, 0));
    rc = sqlite3_reset(stmt);
    if (rc != SQLITE_OK)
      break;
  }
  sqlite3_finalize(stmt);
}

static void namedParameters(sqlite3 *db, const std::vector<int> &ids, int group) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT COUNT(*) FROM orders WHERE group_id = :group AND customer_id = :customer", -1, &stmt,
                     nullptr);
  sqlite3_bind_int(stmt, sqlite3_bind_parameter_index(stmt, ":group"), group);
  const int customer = sqlite3_bind_parameter_index(stmt, ":customer");
  for (int id : ids) {
    sqlite3_reset(stmt);
    sqlite3_bind_int(stmt, customer, id);
    if (sqlite3_step(stmt) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::printf("%d\n", sqlite3_column_int(stmt, 0));
  }
  sqlite3_finalize(stmt);
}

static void exists(sqlite3 *db, const std::vector<std::string> &names) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT EXISTS (SELECT 1 FROM customers WHERE name = ?)", -1, &stmt, nullptr);
  for (const std::string &name : names) {
    sqlite3_bind_text(stmt, 1, name.c_str(), -1, nullptr);
    if (sqlite3_step(stmt) == SQLITE_ROW && sqlite3_column_int(stmt, 0) == 0)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      std::printf("%s is missing\n", name.c_str());
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

// --- Texts -----------------------------------------------------------------------------------------------------------

static void snprintfText(sqlite3 *db, const std::vector<int> &ids) {
  char sql[128];
  for (int id : ids) {
    std::snprintf(sql, sizeof sql, "SELECT name FROM customers WHERE id = %d", id);
    sqlite3_exec(db, sql, printRow, nullptr, nullptr);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

static void sprintfText(sqlite3 *db, const std::vector<int> &ids) {
  for (size_t i = 0; i < ids.size(); i++) {
    char sql[128];
    char *message = nullptr;
    sprintf(sql, "SELECT number FROM orders WHERE customer_id = %d", ids[i]);
    if (sqlite3_exec(db, sql, printRow, nullptr, &message) != SQLITE_OK) {
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
      std::fprintf(stderr, "%s\n", message);
      sqlite3_free(message);
    }
  }
}

static void mprintfText(sqlite3 *db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    char *sql = sqlite3_mprintf("SELECT age FROM people WHERE name = %Q", name.c_str());
    sqlite3_exec(db, sql, printRow, nullptr, nullptr);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    sqlite3_free(sql);
  }
}

static void sqliteSnprintfText(sqlite3 *db, const std::vector<std::string> &names) {
  char sql[256];
  for (const std::string &name : names) {
    sqlite3_snprintf(sizeof sql, sql, "SELECT age FROM people WHERE name = '%q'", name.c_str());
    sqlite3_exec(db, sql, printRow, nullptr, nullptr);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

static void concatenated(sqlite3 *db, const std::vector<int> &ids) {
  for (int id : ids) {
    const std::string sql = "SELECT name FROM customers WHERE id = " + std::to_string(id) + ";";
    sqlite3_exec(db, sql.c_str(), printRow, nullptr, nullptr);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

static void appended(sqlite3 *db, const std::vector<std::string> &codes, bool open) {
  for (const std::string &code : codes) {
    std::string sql = "SELECT price FROM articles";
    sql += " WHERE code = '";
    sql += code;
    sql.append("'");
    if (open)
      sql += " AND open = 1";
    sqlite3_stmt *stmt = nullptr;
    if (sqlite3_prepare_v2(db, sql.c_str(), static_cast<int>(sql.length()), &stmt, nullptr) != SQLITE_OK)
      continue;
    while (sqlite3_step(stmt) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      std::printf("%f\n", sqlite3_column_double(stmt, 0));
    sqlite3_finalize(stmt);
  }
}

static void streamed(sqlite3 *db, const std::vector<int> &ids) {
  for (int id : ids) {
    std::ostringstream sql;
    sql << "SELECT number FROM orders WHERE customer_id = " << id;
    sqlite3_exec(db, sql.str().c_str(), printRow, nullptr, nullptr);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

static void streamedAgain(sqlite3 *db, const std::vector<int> &ids) {
  std::stringstream sql;
  for (int id : ids) {
    sql.str("");
    sql << "SELECT number FROM orders WHERE customer_id = " << id << ";";
    const std::string text = sql.str();
    sqlite3_exec(db, text.c_str(), printRow, nullptr, nullptr);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

static void copied(sqlite3 *db, const std::vector<std::string> &codes) {
  char sql[256];
  for (const std::string &code : codes) {
    std::strcpy(sql, "SELECT price FROM articles WHERE code = '");
    std::strcat(sql, code.c_str());
    std::strcat(sql, "'");
    sqlite3_exec(db, sql, printRow, nullptr, nullptr);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

static void table(sqlite3 *db, const std::vector<int> &ids) {
  for (int id : ids) {
    char **result = nullptr;
    int rows = 0, columns = 0;
    const std::string sql = "SELECT number FROM orders WHERE customer_id=" + std::to_string(id);
    if (sqlite3_get_table(db, sql.c_str(), &result, &rows, &columns, nullptr) == SQLITE_OK)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      for (int i = 1; i <= rows; ++i)
        std::puts(result[i * columns]);
    sqlite3_free_table(result);
  }
}

// --- The same each time ----------------------------------------------------------------------------------------------

static void invariantText(sqlite3 *db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    std::puts(name.c_str());
    sqlite3_exec(db, "SELECT rate FROM taxes WHERE country = 'DE'", printRow, nullptr, nullptr);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

static void invariantStep(sqlite3 *db, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    sqlite3_stmt *stmt = nullptr;
    sqlite3_prepare_v2(db, "SELECT rate FROM taxes", -1, &stmt, nullptr);
    if (sqlite3_step(stmt) == SQLITE_ROW)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
      std::printf("%s %f\n", name.c_str(), sqlite3_column_double(stmt, 0));
    sqlite3_finalize(stmt);
  }
}

static double rate(sqlite3 *db, int country) {
  double value = 0;
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT rate FROM taxes WHERE country = ?", -1, &stmt, nullptr);
  sqlite3_bind_int(stmt, 1, country);
  if (sqlite3_step(stmt) == SQLITE_ROW)
    value = sqlite3_column_double(stmt, 0);
  sqlite3_finalize(stmt);
  return value;
}

static void invariantHelper(sqlite3 *db, const std::vector<double> &prices, int country) {
  for (double price : prices)
    std::printf("%f\n", price * rate(db, country));
    // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
}

// --- Quiet: nothing is executed --------------------------------------------------------------------------------------

static void preparesOnly(sqlite3 *db, const std::vector<std::string> &texts) {
  for (const std::string &text : texts) {
    sqlite3_stmt *stmt = nullptr;
    if (sqlite3_prepare_v2(db, text.c_str(), -1, &stmt, nullptr) != SQLITE_OK)
      std::fprintf(stderr, "%s: %s\n", text.c_str(), sqlite3_errmsg(db));
    sqlite3_finalize(stmt);
  }
}

static void bindsOnly(sqlite3_stmt *stmt, const std::vector<int> &values) {
  for (size_t i = 0; i < values.size(); ++i)
    sqlite3_bind_int(stmt, static_cast<int>(i) + 1, values[i]);
  while (sqlite3_step(stmt) == SQLITE_ROW)
    std::printf("%d\n", sqlite3_column_int(stmt, 0));
}

static void buildsAText(sqlite3 *db, const std::vector<int> &ids) {
  std::ostringstream sql;
  sql << "SELECT name FROM customers WHERE id IN (0";
  for (int id : ids)
    sql << ", " << id;
  sql << ")";
  sqlite3_exec(db, sql.str().c_str(), printRow, nullptr, nullptr);
}

static void unions(sqlite3 *db, const std::vector<std::string> &tables) {
  std::string sql;
  for (const std::string &name : tables) {
    if (!sql.empty())
      sql += " UNION ALL ";
    sql += "SELECT name FROM " + name;
  }
  sqlite3_exec(db, sql.c_str(), printRow, nullptr, nullptr);
}

static void formatsOnly(const std::vector<int> &ids, std::vector<std::string> &out) {
  char sql[128];
  for (int id : ids) {
    std::snprintf(sql, sizeof sql, "SELECT name FROM customers WHERE id = %d", id);
    out.push_back(sql);
  }
}

static void errors(sqlite3 *db, const std::vector<int> &codes) {
  for (int code : codes)
    std::printf("%s %s %d\n", sqlite3_errstr(code), sqlite3_errmsg(db), sqlite3_changes(db));
}

static void tableRows(sqlite3 *db) {
  char **result = nullptr;
  int rows = 0, columns = 0;
  sqlite3_get_table(db, "SELECT name, city FROM customers", &result, &rows, &columns, nullptr);
  for (int row = 1; row <= rows; ++row)
    for (int column = 0; column < columns; ++column)
      std::puts(result[row * columns + column]);
  sqlite3_free_table(result);
}

static void blobs(sqlite3_blob *blob, const std::vector<sqlite3_int64> &rows, char *buffer) {
  for (sqlite3_int64 row : rows)
    if (sqlite3_blob_reopen(blob, row) == SQLITE_OK)
      sqlite3_blob_read(blob, buffer, sqlite3_blob_bytes(blob), 0);
}

static void backup(sqlite3_backup *backup) {
  while (sqlite3_backup_step(backup, 100) == SQLITE_OK)
    sqlite3_sleep(10);
}
