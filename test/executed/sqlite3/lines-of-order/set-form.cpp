// The orders first, then the lines of all of them, with one IN list.

#include <sqlite3.h>

#include <cstdio>
#include <map>
#include <string>
#include <vector>

struct Order {
  int id;
  int number;
};

struct Line {
  int quantity;
  std::string article;
};

static std::vector<Order> loadOrders(sqlite3 *db) {
  std::vector<Order> orders;
  sqlite3_stmt *query = nullptr;
  sqlite3_prepare_v2(db, "SELECT id, number FROM orders ORDER BY id", -1,
                     &query, nullptr);
  while (sqlite3_step(query) == SQLITE_ROW)
    orders.push_back(
        {sqlite3_column_int(query, 0), sqlite3_column_int(query, 1)});
  sqlite3_finalize(query);
  return orders;
}

static std::map<int, std::vector<Line>>
loadLines(sqlite3 *db, const std::vector<Order> &orders) {
  std::map<int, std::vector<Line>> lines;
  if (orders.empty())
    return lines;

  std::string sql = "SELECT order_id, quantity, article FROM order_lines "
                    "WHERE order_id IN (?";
  for (size_t i = 1; i < orders.size(); ++i)
    sql += ", ?";
  sql += ") ORDER BY id";
  sqlite3_stmt *query = nullptr;
  sqlite3_prepare_v2(db, sql.c_str(), -1, &query, nullptr);
  for (size_t i = 0; i < orders.size(); ++i)
    sqlite3_bind_int(query, static_cast<int>(i + 1), orders[i].id);
  while (sqlite3_step(query) == SQLITE_ROW)
    lines[sqlite3_column_int(query, 0)].push_back(
        {sqlite3_column_int(query, 1),
         reinterpret_cast<const char *>(sqlite3_column_text(query, 2))});
  sqlite3_finalize(query);
  return lines;
}

static void printOrders(sqlite3 *db) {
  const std::vector<Order> orders = loadOrders(db);
  const std::map<int, std::vector<Line>> lines = loadLines(db, orders);
  for (const Order &order : orders) {
    printf("%d\n", order.number);
    const auto found = lines.find(order.id);
    if (found == lines.end())
      continue;
    for (const Line &line : found->second)
      printf("  %d %s\n", line.quantity, line.article.c_str());
  }
}

int main(int, char **argv) {
  sqlite3 *db = nullptr;
  if (sqlite3_open(argv[1], &db) != SQLITE_OK)
    return 2;
  printOrders(db);
  sqlite3_close(db);
}
