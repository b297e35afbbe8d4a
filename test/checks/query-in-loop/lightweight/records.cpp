// RUN: %check_orm %s %t --library lightweight --std c++23 --llvm 19 --checks=orm-query-in-loop
// Queries of the DataMapper in loops.
#include "lightweight_models.h"
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>

void keys(DataMapper &dm, const std::vector<uint64_t> &ids) {
  for (uint64_t id : ids)
    if (auto book = dm.QuerySingle<Book>(id))
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
// CHECK-NOTES: note: fetch the 'Book' rows with one Query<Book>().WhereIn(..., keys).All() before the loop
      use(book->title.Value());
}

// The relation by hand.
void keyOfRow(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().All()) {
    auto author = dm.QuerySingle<Author>(book.author.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: a row is fetched by its key once for each 'Book' of this loop (1 + N queries) [orm-query-in-loop]
    use(author->name.Value());
  }
}

void all(DataMapper &dm, const std::vector<uint64_t> &ids) {
  for (size_t i = 0; i < ids.size(); ++i)
    for (auto &book : dm.Query<Book>().Where(FieldNameOf<&Book::author>, "=", ids[i]).All())
// CHECK-MESSAGES: :[[@LINE-1]]:87: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
      use(book.title.Value());
}

void first(DataMapper &dm, const std::set<uint64_t> &ids) {
  for (auto it = ids.begin(); it != ids.end(); ++it)
    if (auto book = dm.Query<Book>().Where(FieldNameOf<&Book::author>, *it).OrderBy("title").First())
// CHECK-MESSAGES: :[[@LINE-1]]:94: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(book->title.Value());
}

void firstOfEach(DataMapper &dm) {
  for (auto &author : dm.Query<Author>().All())
    for (auto &book : dm.Query<Book>().Where(FieldNameOf<&Book::author>, "=", author.id.Value()).First(3))
// CHECK-MESSAGES: :[[@LINE-1]]:98: warning: rows are selected by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
      use(book.title.Value());
}

void ranges(DataMapper &dm, const std::vector<uint64_t> &ids) {
  for (uint64_t id : ids)
    for (auto &book : dm.Query<Book>().Where(FieldNameOf<&Book::author>, "=", id).Range(0, 10))
// CHECK-MESSAGES: :[[@LINE-1]]:83: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(book.title.Value());
}

void count(DataMapper &dm) {
  for (auto &author : dm.Query<Author>().All())
    use(static_cast<long>(dm.Query<Book>().Where(FieldNameOf<&Book::author>, "=", author.id.Value()).Count()));
// CHECK-MESSAGES: :[[@LINE-1]]:102: warning: rows are counted by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
}

long exist(DataMapper &dm, const std::vector<std::string> &titles) {
  long missing = 0;
  for (const std::string &title : titles)
    if (!dm.Query<Book>().Where(FieldNameOf<&Book::title>, "=", title).Exist())
// CHECK-MESSAGES: :[[@LINE-1]]:72: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      ++missing;
  return missing;
}

void column(DataMapper &dm, const std::vector<uint64_t> &ids) {
  for (uint64_t id : ids)
    for (auto &title : dm.Query<Book>().Where(FieldNameOf<&Book::author>, "=", id).All<&Book::title>())
// CHECK-MESSAGES: :[[@LINE-1]]:84: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(title);
}

void text(DataMapper &dm, const std::vector<uint64_t> &ids) {
  for (uint64_t id : ids)
    for (auto &book : dm.Query<Book>("SELECT * FROM Book WHERE author_id = ?", id))
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(book.title.Value());
}

void composed(DataMapper &dm, const std::vector<uint64_t> &ids) {
  for (uint64_t id : ids) {
    auto query = dm.FromTable(RecordTableName<Book>).Select().Fields<Book>().Where("author_id", id).All();
    for (auto &book : dm.Query<Book>(query))
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(book.title.Value());
  }
}

void scalar(DataMapper &dm, const std::vector<uint64_t> &ids) {
  for (uint64_t id : ids)
    use(*dm.Execute<long>("SELECT SUM(pages) FROM Book WHERE author_id = " + std::to_string(id)));
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

void forEach(DataMapper &dm, const std::vector<uint64_t> &ids) {
  std::for_each(ids.begin(), ids.end(), [&dm](uint64_t id) { use(dm.QuerySingle<Book>(id)->title.Value()); });
// CHECK-MESSAGES: :[[@LINE-1]]:69: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static std::optional<Author> authorOf(DataMapper &dm, const Book &book) {
  return dm.Query<Author>().Where(FieldNameOf<&Author::id>, "=", book.author.Value()).First();
}

void helper(DataMapper &dm, const std::vector<Book> &books) {
  for (const Book &book : books)
    use(authorOf(dm, book)->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: rows are selected by a query once for each 'Book' of this loop (N queries) [orm-query-in-loop]
}

template <typename Record> auto find(DataMapper &dm, uint64_t id) { return dm.QuerySingle<Record>(id); }

void functionTemplate(DataMapper &dm, const std::vector<uint64_t> &ids) {
  for (uint64_t id : ids)
    use(find<Tag>(dm, id)->label.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

class Shop {
public:
  long stock(uint64_t author) {
    return static_cast<long>(Dm.Query<Book>().Where(FieldNameOf<&Book::author>, "=", author).Count());
  }
  void print(const std::vector<uint64_t> &authors) {
    for (uint64_t author : authors)
      use(stock(author));
// CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }

private:
  DataMapper Dm;
};

void pooled(Lightweight::Pool<Lightweight::PoolConfig{.initialSize = 1, .maxSize = 4}> &pool,
            const std::vector<uint64_t> &ids) {
  auto dm = pool.Acquire();
  for (uint64_t id : ids)
    use(dm->QuerySingle<Book>(id)->title.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// --- Quiet ----------------------------------------------------------------

void one(DataMapper &dm, uint64_t id) { use(dm.QuerySingle<Book>(id)->title.Value()); }

void whereIn(DataMapper &dm, const std::vector<uint64_t> &ids) {
  for (auto &book : dm.Query<Book>().WhereIn(FieldNameOf<&Book::id>, ids).All())
    use(book.title.Value());
}

// Builders run nothing.
void built(DataMapper &dm, const std::vector<uint64_t> &ids, std::vector<std::string> &into) {
  for (uint64_t id : ids)
    into.push_back(dm.FromTable(RecordTableName<Book>).Select().Field("title").Where("id", id).All().ToSql());
}

void condition(DataMapper &dm, const std::vector<std::string> &titles) {
  auto query = dm.Query<Book>();
  for (const std::string &title : titles)
    query.OrWhere(FieldNameOf<&Book::title>, title);
  for (auto &book : query.All())
    use(book.title.Value());
}

void memoised(DataMapper &dm, const std::vector<Book> &books) {
  std::unordered_map<uint64_t, Author> authors;
  for (const Book &book : books) {
    const uint64_t key = book.author.Value();
    if (!authors.contains(key))
      authors.emplace(key, *dm.QuerySingle<Author>(key));
    use(authors.at(key).name.Value());
  }
}

void chunks(DataMapper &dm, const std::vector<std::vector<uint64_t>> &chunks) {
  for (const auto &ids : chunks)
    for (auto &book : dm.Query<Book>().WhereIn(FieldNameOf<&Book::id>, ids).All())
      use(book.title.Value());
}

void pages(DataMapper &dm) {
  for (size_t offset = 0;; offset += 100) {
    auto books = dm.Query<Book>().OrderBy("id").Range(offset, 100);
    if (books.empty())
      break;
    for (auto &book : books)
      use(book.title.Value());
  }
}

void few(DataMapper &dm) {
  for (const char *name : {"red", "green", "blue"})
    if (auto tag = dm.Query<Tag>().Where(FieldNameOf<&Tag::label>, "=", name).First())
      use(tag->label.Value());
}

std::optional<Book> search(DataMapper &dm, const std::vector<std::string> &titles) {
  for (const std::string &title : titles)
    if (auto book = dm.Query<Book>().Where(FieldNameOf<&Book::title>, "=", title).First())
      return book;
  return std::nullopt;
}

void databases(const std::vector<Lightweight::SqlConnectionString> &databases) {
  for (const auto &database : databases) {
    DataMapper dm(database);
    use(static_cast<long>(dm.Query<Book>().Count()));
  }
}

void untilThere(DataMapper &dm, uint64_t id, void (*pause)()) {
  while (!dm.Query<Book>().Where(FieldNameOf<&Book::id>, "=", id).Exist())
    pause();
}

void tables(DataMapper &dm, int versions) {
  for (int i = 0; i < versions; ++i)
    dm.CreateTables<Book, Author>();
}
