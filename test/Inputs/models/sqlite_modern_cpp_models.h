// What the sqlite_modern_cpp tests share: a shop's rows, and one lookup of a row by its key.
#ifndef TEST_SQLITE_MODERN_CPP_MODELS_H
#define TEST_SQLITE_MODERN_CPP_MODELS_H

#include <sqlite_modern_cpp.h>
#include <string>

struct Order {
  int id = 0;
  int customer = 0;
  std::string number;
};

inline std::string customerName(sqlite::database &db, int id) {
  std::string name;
  db << "SELECT name FROM customers WHERE id = ?;" << id >> name;
  return name;
}

#endif
