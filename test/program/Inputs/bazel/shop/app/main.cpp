#include "app/report.h"
#include "vendored/vendored.h"

#include <sqlite3.h>

int main() {
  sqlite3 *Database;
  sqlite3_open("shop.db", &Database);
  Store Names(Database);
  return report(Names, {1, 2, 3}).size() == 0 ? 1 : vendored();
}
