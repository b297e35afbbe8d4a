// RUN: %check_orm %s %t --library sqlite-orm --std c++20 --llvm 19 --checks=orm-write-in-loop
//
// C++20: tables as template arguments.
#include "sqlite_orm_models.h"
#include <vector>

using namespace sqlite_orm;

constexpr orm_table_reference auto artists = c<Artist>();

void keys(Storage &storage, const std::vector<int> &ids) {
  for (int id : ids)
    storage.remove<artists>(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: delete them with one statement, remove_all<Row>(where(in(&Row::column, values))); at least put one transaction around the loop
}

void rows(Storage &storage) {
  for (const Artist &artist : storage.get_all<artists>())
    if (artist.name.empty())
      storage.remove<artists>(artist.id);
      // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are deleted by a statement once for each 'Artist' of this loop (N statements) [orm-write-in-loop]
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void allAtOnce(Storage &storage, const std::vector<int> &ids) {
  storage.remove_all<Artist>(where(in(&Artist::id, ids)));
}

void inTransaction(Storage &storage, const std::vector<int> &ids) {
  auto guard = storage.transaction_guard();
  for (int id : ids)
    storage.remove<artists>(id);
  guard.commit();
}
