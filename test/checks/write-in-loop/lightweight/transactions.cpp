// RUN: %check_orm %s %t --library lightweight --std c++23 --llvm 19 --checks=orm-write-in-loop
// Transactions in loops, and loops in transactions.
#include "lightweight_models.h"
#include <string>

using Lightweight::SqlTransactionMode;

void committed(DataMapper &dm, std::vector<Tag> &tags) {
  for (Tag &tag : tags) {
    SqlTransaction transaction{dm.Connection()};
    dm.Create(tag);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each 'Tag' of this loop (N statements) [orm-write-in-loop]
    transaction.Commit();
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each 'Tag' of this loop (N transactions) [orm-write-in-loop]
  }
}

void tried(DataMapper &dm, std::vector<Book> &books) {
  for (Book &book : books) {
    SqlTransaction transaction{dm.Connection(), SqlTransactionMode::ROLLBACK};
    book.pages = 0;
    dm.Update(book);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
    if (!transaction.TryCommit())
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: a transaction is ended once for each 'Book' of this loop (N transactions) [orm-write-in-loop]
      use("not written");
  }
}

static void add(DataMapper &dm, Tag &tag) {
  SqlTransaction transaction{dm.Connection()};
  dm.Create(tag);
  transaction.Commit();
}

void helper(DataMapper &dm, std::vector<Tag> &tags) {
  for (Tag &tag : tags)
    add(dm, tag);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each 'Tag' of this loop (N statements) [orm-write-in-loop]
}

void texts(Lightweight::SqlConnection &connection, const std::vector<uint64_t> &ids) {
  auto stmt = SqlStatement{connection};
  for (uint64_t id : ids) {
    (void)stmt.ExecuteDirect("BEGIN");
    (void)stmt.ExecuteDirect("DELETE FROM Book WHERE id = " + std::to_string(id));
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    (void)stmt.ExecuteDirect("COMMIT");
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
  }
}

// One transaction saves commits, not statements.
void around(DataMapper &dm, std::vector<Tag> &tags) {
  SqlTransaction transaction{dm.Connection()};
  for (Tag &tag : tags)
    dm.Create(tag);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each 'Tag' of this loop (N statements) [orm-write-in-loop]
  transaction.Commit();
}

// --- Quiet ----------------------------------------------------------------

void once(DataMapper &dm, const std::vector<Tag> &tags) {
  SqlTransaction transaction{dm.Connection()};
  dm.CreateAll(tags);
  transaction.Commit();
}

void rolledBack(DataMapper &dm, int attempts) {
  for (int i = 0; i < attempts; ++i) {
    SqlTransaction transaction{dm.Connection(), SqlTransactionMode::ROLLBACK};
    use(static_cast<long>(dm.Connection().TransactionActive()));
    transaction.Rollback();
  }
}

void retried(DataMapper &dm, Tag &tag) {
  for (int attempt = 0; attempt < 100; ++attempt) {
    SqlTransaction transaction{dm.Connection(), SqlTransactionMode::ROLLBACK};
    dm.Create(tag);
    if (transaction.TryCommit())
      return;
  }
}

void databases(std::vector<DataMapper> &mappers, const std::vector<Tag> &tags) {
  for (DataMapper &dm : mappers) {
    SqlTransaction transaction{dm.Connection()};
    dm.CreateAll(tags);
    transaction.Commit();
  }
}
