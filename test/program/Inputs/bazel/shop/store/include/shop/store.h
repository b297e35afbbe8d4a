#ifndef SHOP_STORE_H
#define SHOP_STORE_H

#include <string>

struct sqlite3;

class Store {
public:
  explicit Store(sqlite3 *Database) : Database(Database) {}
  std::string name(int Id);

private:
  sqlite3 *Database;
};

#endif
