// RUN: %check_orm %s %t --library lightweight --std c++23 --llvm 19 --checks=orm-lazy-load-in-loop
// Loads that are none of the problem, by their reasons, beside those that only look like it.
#include "lightweight_models.h"
#include <map>
#include <set>
#include <string>
#include <unordered_map>

void memoised(DataMapper &dm) {
  std::map<uint64_t, std::string> names;
  for (auto &book : dm.Query<Book>().All()) {
    auto it = names.find(book.author.Value());
    if (it == names.end())
      it = names.emplace(book.author.Value(), std::string(book.author->name.Value().str())).first;
    use(it->second);
  }
}

void notMemoised(DataMapper &dm) {
  std::set<std::string> names;
  for (auto &book : dm.Query<Book>().All())
    names.insert(std::string(book.author->name.Value().str()));
// CHECK-MESSAGES: :[[@LINE-1]]:41: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void firstIteration(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().All()) {
    use(book.author->name.Value());
    break;
  }
}

void search(DataMapper &dm, std::string_view name) {
  for (auto &book : dm.Query<Book>().All())
    if (book.author->name.Value() == name) {
      use(book.title.Value());
      return;
    }
}

void foundOnly(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().All())
    if (book.title.Value() == "Emma") {
      use(book.author->name.Value());
      break;
    }
}

void continues(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().All()) {
    if (book.title.Value() == "Emma")
      continue;
    use(book.author->name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void loaded(DataMapper &dm) {
  for (auto &supplier : dm.Query<Supplier>().All())
    if (supplier.history.IsLoaded())
      use(supplier.history->rating.Value());
}

void notLoaded(DataMapper &dm) {
  for (auto &supplier : dm.Query<Supplier>().All())
    if (!supplier.history.IsLoaded())
      use(supplier.history->rating.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'history' is loaded from the database once for each 'Supplier' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void hasKey(DataMapper &dm) {
  for (auto &book : dm.Query<Book>().All())
    if (book.publisher)
      use(book.publisher.Record()->get().name.Value());
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'publisher' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
}

void three(DataMapper &dm) {
  auto books = dm.Query<Book>().OrderBy("pages").All();
  for (int i = 0; i < 3; ++i)
    use(books[i].author->name.Value());
}

void single(DataMapper &dm, uint64_t id) {
  for (auto &book : dm.Query<Book>().Where(FieldNameOf<&Book::id>, "=", id).First(1))
    for (auto &tag : book.tags)
      use(tag->label.Value());
}

// The longest book only, behind the loop.
void behind(DataMapper &dm) {
  Book longest;
  for (auto &book : dm.Query<Book>().All())
    if (book.pages.Value() > longest.pages.Value())
      longest = book;
  use(longest.author->name.Value());
}
