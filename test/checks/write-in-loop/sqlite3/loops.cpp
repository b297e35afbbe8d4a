// RUN: %check_orm %s %t --library sqlite3 --checks=orm-write-in-loop
//
// Every way to loop, with a write for each row or element.
#include <algorithm>
#include <cstdio>
#include <map>
#include <sqlite3.h>
#include <string>
#include <vector>

struct Article {
  std::string code;
  double price;
};

// --- Elements --------------------------------------------------------------------------------------------------------

static bool insertsEach(sqlite3 *db, const std::vector<Article> &articles) {
  sqlite3_stmt *stmt = nullptr;
  if (sqlite3_prepare_v2(db, "INSERT INTO articles (code, price) VALUES (?, ?)", -1, &stmt, nullptr) != SQLITE_OK)
    return false;
  for (const Article &article : articles) {
    sqlite3_bind_text(stmt, 1, article.code.c_str(), -1, SQLITE_TRANSIENT);
    sqlite3_bind_double(stmt, 2, article.price);
    if (sqlite3_step(stmt) != SQLITE_DONE) {
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
      // CHECK-NOTES: note: insert several rows with one statement, INSERT ... VALUES (...), (...)
      std::fprintf(stderr, "%s\n", sqlite3_errmsg(db));
      sqlite3_finalize(stmt);
      return false;
    }
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
  return true;
}

static void updatesEach(sqlite3 *db, const std::map<std::string, double> &prices) {
  for (const auto &entry : prices) {
    sqlite3_stmt *stmt = nullptr;
    sqlite3_prepare_v2(db, "UPDATE articles SET price = ?1 WHERE code = ?2", -1, &stmt, nullptr);
    sqlite3_bind_double(stmt, 1, entry.second);
    sqlite3_bind_text(stmt, 2, entry.first.c_str(), -1, SQLITE_STATIC);
    sqlite3_step(stmt);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    sqlite3_finalize(stmt);
  }
}

static void deletesEach(sqlite3 *db, const std::vector<int> &ids) {
  for (size_t i = 0; i < ids.size(); ++i) {
    const std::string sql = "DELETE FROM articles WHERE id = " + std::to_string(ids[i]);
    char *message = nullptr;
    if (sqlite3_exec(db, sql.c_str(), nullptr, nullptr, &message) != SQLITE_OK) {
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are deleted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
      // CHECK-NOTES: note: delete them with one statement, WHERE ... IN with one parameter for each key
      std::fprintf(stderr, "%s\n", message);
      sqlite3_free(message);
    }
  }
}

static void replacesEach(sqlite3 *db, const std::map<std::string, std::string> &settings) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "INSERT OR REPLACE INTO settings VALUES (:name, :value)", -1, &stmt, nullptr);
  for (auto it = settings.cbegin(); it != settings.cend(); ++it) {
    sqlite3_bind_text(stmt, 1, it->first.c_str(), -1, SQLITE_STATIC);
    sqlite3_bind_text(stmt, 2, it->second.c_str(), -1, SQLITE_STATIC);
    const int rc = sqlite3_step(stmt);
    // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    if (rc != SQLITE_DONE)
      break;
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

static void array(sqlite3 *db, const Article *articles, int count) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "UPDATE articles SET price = ? WHERE code = ?", -1, &stmt, nullptr);
  for (int i = 0; i < count; i++) {
    sqlite3_bind_double(stmt, 1, articles[i].price);
    sqlite3_bind_text(stmt, 2, articles[i].code.c_str(), -1, nullptr);
    sqlite3_step(stmt);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
    sqlite3_reset(stmt);
    sqlite3_clear_bindings(stmt);
  }
  sqlite3_finalize(stmt);
}

static void numbers(sqlite3 *db, int samples) {
  char sql[128];
  for (int i = 0; i < samples; ++i) {
    std::snprintf(sql, sizeof sql, "INSERT INTO samples (number) VALUES (%d)", i);
    sqlite3_exec(db, sql, 0, 0, 0);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
  }
}

static void cells(sqlite3 *db, const std::vector<std::vector<double>> &rows) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "INSERT INTO cells (x, y, value) VALUES (?, ?, ?)", -1, &stmt, nullptr);
  int y = 0;
  for (const auto &row : rows) {
    int x = 0;
    for (double value : row) {
      sqlite3_bind_int(stmt, 1, x++);
      sqlite3_bind_int(stmt, 2, y);
      sqlite3_bind_double(stmt, 3, value);
      sqlite3_step(stmt);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N·M statements) [orm-write-in-loop]
      sqlite3_reset(stmt);
    }
    ++y;
  }
  sqlite3_finalize(stmt);
}

static void algorithm(sqlite3 *db, const std::vector<int> &ids) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "DELETE FROM articles WHERE id = ?", -1, &stmt, nullptr);
  std::for_each(ids.begin(), ids.end(), [stmt](int id) {
    sqlite3_bind_int(stmt, 1, id);
    sqlite3_step(stmt);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    sqlite3_reset(stmt);
  });
  sqlite3_finalize(stmt);
}

static void whileIterator(sqlite3 *db, const std::vector<Article> &articles) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "INSERT INTO articles (code) VALUES (?)", -1, &stmt, nullptr);
  auto it = articles.begin();
  while (it != articles.end()) {
    sqlite3_bind_text(stmt, 1, it->code.c_str(), -1, SQLITE_STATIC);
    sqlite3_step(stmt);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    sqlite3_reset(stmt);
    ++it;
  }
  sqlite3_finalize(stmt);
}

static void drains(sqlite3 *db, std::vector<Article> articles) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "INSERT INTO articles (code) VALUES (?)", -1, &stmt, nullptr);
  while (!articles.empty()) {
    sqlite3_bind_text(stmt, 1, articles.back().code.c_str(), -1, SQLITE_TRANSIENT);
    sqlite3_step(stmt);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    sqlite3_reset(stmt);
    articles.pop_back();
  }
  sqlite3_finalize(stmt);
}

// --- Cursors ---------------------------------------------------------------------------------------------------------

static void updatesEachRow(sqlite3 *db) {
  sqlite3_stmt *orders = nullptr, *update = nullptr;
  sqlite3_prepare_v2(db, "SELECT id, total FROM orders", -1, &orders, nullptr);
  sqlite3_prepare_v2(db, "UPDATE orders SET tax = ? WHERE id = ?", -1, &update, nullptr);
  while (sqlite3_step(orders) == SQLITE_ROW) {
    sqlite3_bind_double(update, 1, sqlite3_column_double(orders, 1) * 0.19);
    sqlite3_bind_int64(update, 2, sqlite3_column_int64(orders, 0));
    sqlite3_step(update);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
    sqlite3_reset(update);
  }
  sqlite3_finalize(update);
  sqlite3_finalize(orders);
}

static int copiesEachRow(sqlite3 *from, sqlite3 *to) {
  sqlite3_stmt *source, *target;
  int rc = sqlite3_prepare_v2(from, "SELECT code, price FROM articles", -1, &source, 0);
  if (rc != SQLITE_OK)
    return rc;
  rc = sqlite3_prepare_v2(to, "INSERT INTO articles VALUES (?, ?)", -1, &target, 0);
  while ((rc = sqlite3_step(source)) == SQLITE_ROW) {
    for (int i = 0; i < 2; ++i)
      sqlite3_bind_value(target, i + 1, sqlite3_column_value(source, i));
    if (sqlite3_step(target) != SQLITE_DONE)
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is inserted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
      break;
    sqlite3_reset(target);
  }
  sqlite3_finalize(target);
  return sqlite3_finalize(source);
}

static void idsFirst(sqlite3 *db) {
  std::vector<sqlite3_int64> ids;
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT id FROM orders WHERE old = 1", -1, &stmt, nullptr);
  while (sqlite3_step(stmt) == SQLITE_ROW)
    ids.push_back(sqlite3_column_int64(stmt, 0));
  sqlite3_finalize(stmt);
  sqlite3_prepare_v2(db, "DELETE FROM lines WHERE order_id = ?", -1, &stmt, nullptr);
  for (sqlite3_int64 id : ids) {
    sqlite3_bind_int64(stmt, 1, id);
    sqlite3_step(stmt);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    sqlite3_reset(stmt);
  }
  sqlite3_finalize(stmt);
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

static void oneStatement(sqlite3 *db, const std::vector<Article> &articles) {
  std::string sql = "INSERT INTO articles (code, price) VALUES ";
  for (size_t i = 0; i < articles.size(); ++i)
    sql += i ? ", (?, ?)" : "(?, ?)";
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, sql.c_str(), -1, &stmt, nullptr);
  int index = 0;
  for (const Article &article : articles) {
    sqlite3_bind_text(stmt, ++index, article.code.c_str(), -1, SQLITE_STATIC);
    sqlite3_bind_double(stmt, ++index, article.price);
  }
  sqlite3_step(stmt);
  sqlite3_finalize(stmt);
}

static void deletesAllAtOnce(sqlite3 *db, const std::vector<int> &ids) {
  std::string sql = "DELETE FROM articles WHERE id IN (";
  for (int id : ids)
    sql += std::to_string(id) + ",";
  sql.back() = ')';
  sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr);
}

static void oneText(sqlite3 *db, const std::vector<Article> &articles) {
  std::string sql = "BEGIN;";
  for (const Article &article : articles)
    sql += "INSERT INTO articles (code) VALUES ('" + article.code + "');";
  sql += "COMMIT;";
  sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr);
}

static void writesBehindTheLoop(sqlite3 *db, const std::vector<Article> &articles) {
  double sum = 0;
  for (const Article &article : articles)
    sum += article.price;
  char *sql = sqlite3_mprintf("UPDATE statistics SET total = %f", sum);
  sqlite3_exec(db, sql, nullptr, nullptr, nullptr);
  sqlite3_free(sql);
}

static void returningCursor(sqlite3 *db) {
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "DELETE FROM articles WHERE old = 1 RETURNING code", -1, &stmt, nullptr);
  while (sqlite3_step(stmt) == SQLITE_ROW)
    std::printf("%s\n", sqlite3_column_text(stmt, 0));
  sqlite3_finalize(stmt);
}

static void copiesAll(sqlite3 *db) {
  sqlite3_exec(db, "INSERT INTO old_orders SELECT * FROM orders WHERE old = 1", nullptr, nullptr, nullptr);
  sqlite3_stmt *stmt = nullptr;
  sqlite3_prepare_v2(db, "SELECT id FROM old_orders", -1, &stmt, nullptr);
  while (sqlite3_step(stmt) == SQLITE_ROW)
    std::printf("%d\n", sqlite3_column_int(stmt, 0));
  sqlite3_finalize(stmt);
}

static void bindsOnly(sqlite3_stmt *stmt, const std::vector<double> &values) {
  for (size_t i = 0; i < values.size(); ++i)
    sqlite3_bind_double(stmt, static_cast<int>(i) + 1, values[i]);
  sqlite3_step(stmt);
}

static void blobs(sqlite3_blob *blob, const std::vector<std::string> &parts) {
  int offset = 0;
  for (const std::string &part : parts) {
    sqlite3_blob_write(blob, part.data(), static_cast<int>(part.size()), offset);
    offset += static_cast<int>(part.size());
  }
}
