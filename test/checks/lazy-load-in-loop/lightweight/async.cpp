// RUN: %check_orm %s %t --library lightweight --std c++23 --llvm 19
// The asynchronous forms: they run where they are awaited.
#include "lightweight_models.h"
#include <Lightweight/Async/AsyncSqlTransaction.hpp>
#include <Lightweight/Async/SyncWait.hpp>

using Lightweight::Async::AsyncSqlTransaction;
using Lightweight::Async::SyncWait;
using Lightweight::Async::Task;

Task<void> awaited(DataMapper &dm) {
  for (auto &book : co_await dm.QueryAsync<Book>().All())
    use(book.author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

Task<void> stored(DataMapper &dm) {
  auto books = co_await dm.QueryAsync<Book>().OrderBy("title").First(100);
  for (auto &book : books)
    use(book.author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void waited(DataMapper &dm) {
  for (auto &book : SyncWait(dm.QueryAsync<Book>().All()))
    use(book.author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

Task<void> keys(DataMapper &dm, std::vector<uint64_t> ids) {
  for (uint64_t id : ids)
    if (auto author = co_await dm.QuerySingleAsync<Author>(id))
// CHECK-MESSAGES: :[[@LINE-1]]:35: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      use(author->name.Value());
}

Task<void> counts(DataMapper &dm, std::vector<uint64_t> ids) {
  for (uint64_t id : ids)
    use(static_cast<long>(co_await dm.QueryAsync<Book>().Where(FieldNameOf<&Book::author>, "=", id).Count()));
// CHECK-MESSAGES: :[[@LINE-1]]:101: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

static Task<std::vector<Book>> booksOf(DataMapper &dm, uint64_t author) {
  co_return co_await dm.QueryAsync<Book>().Where(FieldNameOf<&Book::author>, "=", author).All();
}

Task<void> helper(DataMapper &dm, std::vector<uint64_t> ids) {
  for (uint64_t id : ids)
    for (auto &book : co_await booksOf(dm, id))
// CHECK-MESSAGES: :[[@LINE-1]]:32: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(book.title.Value());
}

Task<void> created(DataMapper &dm, std::vector<Author> &authors) {
  for (Author &author : authors)
    co_await dm.CreateAsync(author);
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is inserted by a statement once for each 'Author' of this loop (N statements) [orm-write-in-loop]
}

Task<void> updated(DataMapper &dm) {
  for (auto &book : co_await dm.QueryAsync<Book>().All()) {
    book.pages = 0;
    co_await dm.UpdateAsync(book);
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are updated by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
  }
}

Task<void> deleted(DataMapper &dm, const std::vector<Book> &books) {
  for (const Book &book : books)
    co_await dm.DeleteAsync(book);
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are deleted by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
}

Task<void> transactions(DataMapper &dm, std::vector<Author> &authors) {
  for (Author &author : authors) {
    AsyncSqlTransaction transaction{dm.Connection()};
    co_await transaction.BeginAsync();
    co_await dm.CreateAsync(author);
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is inserted by a statement once for each 'Author' of this loop (N statements) [orm-write-in-loop]
    co_await transaction.CommitAsync();
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: a transaction is ended once for each 'Author' of this loop (N transactions) [orm-write-in-loop]
  }
}

// --- Quiet ----------------------------------------------------------------

Task<void> once(DataMapper &dm, std::vector<uint64_t> ids) {
  for (auto &author : co_await dm.QueryAsync<Author>().WhereIn(FieldNameOf<&Author::id>, ids).All())
    use(author.name.Value());
}

Task<void> one(DataMapper &dm, uint64_t id) {
  if (auto book = co_await dm.QuerySingleAsync<Book>(id))
    use(book->author->name.Value());
}

Task<void> deletedAtOnce(DataMapper &dm, std::vector<uint64_t> ids) {
  co_await dm.QueryAsync<Book>().WhereIn(FieldNameOf<&Book::id>, ids).Delete();
}
