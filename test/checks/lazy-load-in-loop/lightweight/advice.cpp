// RUN: %check_orm %s %t --library lightweight --std c++23 --llvm 19 --no-fix
// There is no edit, but a note with advice.
#include "lightweight_models.h"

void toOne(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().All())
    use(book.author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-NOTES: note: Lightweight has no eager loading: collect the keys with author.Value(), read the 'Author' rows with one Query<Author>().WhereIn(..., keys).All() and look them up in a map in the loop (2 queries), or join both with Query<Book, Author>(...) (1 query)
}

void toMany(DataMapper &dm) {
  for (auto &author : dm.Query<Author>().All())
    for (auto &book : author.books)
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
// CHECK-NOTES: note: Lightweight has no eager loading: read the 'Book' rows of all turns with one Query<Book>().WhereIn(..., keys).All(), group them by their key, and give each 'Author' its own with books.Emplace() before the loop (2 queries)
      use(book->title.Value());
}

void key(DataMapper &dm, const std::vector<uint64_t> &ids) {
  for (uint64_t id : ids)
    if (auto book = dm.QuerySingle<Book>(id))
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: note: fetch the 'Book' rows with one Query<Book>().WhereIn(..., keys).All() before the loop, and look them up in a map
      use(book->title.Value());
}

void count(DataMapper &dm, const std::vector<uint64_t> &ids) {
  for (uint64_t id : ids)
    use(static_cast<long>(dm.Query<Book>().Where(FieldNameOf<&Book::author>, "=", id).Count()));
// CHECK-MESSAGES: :[[@LINE-1]]:87: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: note: count them all with one query before the loop: select the key and Aggregate::Count(), GroupBy() the key
}

long exists(DataMapper &dm, const std::vector<uint64_t> &ids) {
  long n = 0;
  for (uint64_t id : ids)
    n += dm.Query<Book>().Where(FieldNameOf<&Book::author>, "=", id).Exist();
// CHECK-MESSAGES: :[[@LINE-1]]:70: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: note: read the keys that are there with one WhereIn(..., keys).All() before the loop, and look them up in a set
  return n;
}

void rows(DataMapper &dm, const std::vector<uint64_t> &ids) {
  for (uint64_t id : ids)
    for (auto &book : dm.Query<Book>().Where(FieldNameOf<&Book::author>, "=", id).All())
// CHECK-MESSAGES: :[[@LINE-1]]:83: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: note: fetch the rows of all turns with one query before the loop, WhereIn(..., keys) or InnerJoin(), and look them up in a map
      use(book.title.Value());
}

void insert(DataMapper &dm, std::vector<Tag> &tags) {
  for (Tag &tag : tags)
    dm.Create(tag);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each 'Tag' of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: note: collect the rows in a std::vector and pass them to one CreateAll() behind the loop, or a column of values each to SqlStatement::ExecuteBatch(): one batch where the driver binds arrays, and a statement for each row elsewhere; at least put one transaction around the loop
}

void update(DataMapper &dm, std::vector<Book> &books) {
  for (Book &book : books)
    dm.Update(book);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: note: pass all rows to one UpdateAll(), which is one batch where the driver binds arrays; rows that get the same values are updated by one FromTable(...).Update().Set(...).WhereIn(..., keys); at least put one transaction around the loop
}

void remove(DataMapper &dm, const std::vector<Book> &books) {
  for (const Book &book : books)
    dm.Delete(book);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: note: delete them with one statement, Query<Book>().WhereIn(..., keys).Delete(); at least put one transaction around the loop
}

void merge(DataMapper &dm, const std::vector<std::string> &labels) {
  auto stmt = SqlStatement{dm.Connection()};
  stmt.Prepare("MERGE INTO Tag USING Names ON Tag.label = ? WHEN NOT MATCHED THEN INSERT (label) VALUES (?)");
  for (const std::string &text : labels)
    std::ignore = stmt.Execute(text, text);
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
// CHECK-NOTES: note: collect the rows in a std::vector and pass them to one CreateAll() behind the loop, or a column of values each to SqlStatement::ExecuteBatch(): one batch where the driver binds arrays, and a statement for each row elsewhere; at least put one transaction around the loop
}

void commit(DataMapper &dm, std::vector<Tag> &tags) {
  for (Tag &tag : tags) {
    SqlTransaction transaction{dm.Connection()};
    dm.Create(tag);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each 'Tag' of this loop (N statements) [orm-write-in-loop]
    transaction.Commit();
// CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a transaction is ended once for each 'Tag' of this loop (N transactions) [orm-write-in-loop]
// CHECK-NOTES: note: put one SqlTransaction around the loop
  }
}
