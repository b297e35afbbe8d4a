// The orders, and how many lines have an article, which is asked for with each
// order. The fix asks once.

#include <SQLiteCpp/SQLiteCpp.h>

#include <iostream>
#include <string>
#include <vector>

static std::vector<int> orderNumbers(SQLite::Database &db) {
  std::vector<int> numbers;
  SQLite::Statement query(db, "SELECT number FROM orders ORDER BY id");
  while (query.executeStep())
    numbers.push_back(query.getColumn(0).getInt());
  return numbers;
}

static int linesOf(SQLite::Database &db, const std::string &article) {
  SQLite::Statement query(db,
                          "SELECT COUNT(*) FROM order_lines WHERE article = ?");
  query.bind(1, article);
  return query.executeStep() ? query.getColumn(0).getInt() : 0;
}

static void printOrders(SQLite::Database &db, const std::string &article) {
  for (int number : orderNumbers(db)) {
    const int lines = linesOf(db, article); // REPORTED
    std::cout << number << " of " << lines << " " << article << "\n";
  }
}

int main(int, char **argv) {
  SQLite::Database db(argv[1]);
  printOrders(db, "Lamp 1");
}
