#include "shop/store.h"

#include "columns.h"

#include <sqlite3.h>

static_assert(SHOP_PREFETCH == 1, "the target's own definition is the last");

std::string Store::name(int Id) {
  sqlite3_stmt *Statement;
  sqlite3_prepare_v2(Database,
                     "SELECT " NAME_COLUMN " FROM " TABLE " WHERE id = ?", -1,
                     &Statement, nullptr);
  sqlite3_bind_int(Statement, 1, Id);
  std::string Name;
  if (sqlite3_step(Statement) == SQLITE_ROW)
    Name = reinterpret_cast<const char *>(sqlite3_column_text(Statement, 0));
  sqlite3_finalize(Statement);
  return Name;
}
