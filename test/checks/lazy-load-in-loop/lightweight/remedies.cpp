// RUN: %check_orm %s %t --library lightweight --std c++23 --llvm 19
// What the advice says, written out: nothing is left to report.
#include "lightweight_models.h"
#include <memory>
#include <unordered_map>
#include <unordered_set>

void whereIn(DataMapper &dm) {
  auto books = dm.Query<Book>().All();
  std::unordered_set<uint64_t> ids;
  for (auto &book : books)
    ids.insert(book.author.Value());
  std::unordered_map<uint64_t, Author> authors;
  for (auto &author : dm.Query<Author>()
                          .WhereIn(FieldNameOf<&Author::id>, std::vector<uint64_t>(ids.begin(), ids.end()))
                          .All())
    authors.emplace(author.id.Value(), std::move(author));
  for (auto &book : books) {
    use(book.title.Value());
    use(authors.at(book.author.Value()).name.Value());
  }
}

void join(DataMapper &dm) {
  for (auto &[book, author] : dm.Query<Book, Author>(dm.FromTable(RecordTableName<Book>)
                                                         .Select()
                                                         .Fields<Book, Author>()
                                                         .InnerJoin<&Author::id, &Book::author>()
                                                         .All())) {
    use(book.title.Value());
    use(author.name.Value());
  }
}

void emplace(DataMapper &dm) {
  auto authors = dm.Query<Author>().All();
  std::unordered_map<uint64_t, std::vector<std::shared_ptr<Book>>> byAuthor;
  for (auto &book : dm.Query<Book>().All())
    byAuthor[book.author.Value()].push_back(std::make_shared<Book>(std::move(book)));
  for (auto &author : authors)
    author.books.Emplace(std::move(byAuthor[author.id.Value()]));
  for (auto &author : authors) {
    use(static_cast<long>(author.books.Count()));
    for (auto &book : author.books)
      use(book->title.Value());
  }
}

void adopt(DataMapper &dm) {
  auto books = dm.Query<Book>().All();
  std::unordered_map<uint64_t, Author> authors;
  for (auto &author : dm.Query<Author>().All())
    authors.emplace(author.id.Value(), std::move(author));
  for (auto &book : books)
    book.author.AdoptFetchedRecord(authors.at(book.author.Value()));
  for (auto &book : books)
    use(book.author->name.Value());
}

// Without what fills them.
void notFilled(DataMapper &dm) {
  auto authors = dm.Query<Author>().All();
  for (auto &author : authors)
    for (auto &book : author.books)
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(book->title.Value());
}

void grouped(DataMapper &dm) {
  std::unordered_map<uint64_t, long> counts;
  auto stmt = SqlStatement{dm.Connection()};
  auto cursor = stmt.ExecuteDirect(dm.FromTable(RecordTableName<Book>)
                                       .Select()
                                       .Field("author_id")
                                       .Field(Lightweight::Aggregate::Count())
                                       .GroupBy("author_id")
                                       .All());
  while (cursor.FetchRow())
    counts[cursor.GetColumn<uint64_t>(1)] = cursor.GetColumn<long>(2);
  for (auto &author : dm.Query<Author>().All())
    use(counts[author.id.Value()]);
}
