// RUN: %check_orm %s %t --library wt
// Loads in a loop that do not happen for each row, beside ones that do.
#include "wt_models.h"
#include <map>
#include <optional>
#include <vector>

void use(const std::string &);

std::string searchLoop(dbo::Session &s, const std::string &name) {
  for (const auto &b : s.find<Book>().resultList())
    if (b->author->name == name)
      return b->title;
  return std::string();
}

int notASearch(dbo::Session &s, const std::string &name) {
  int n = 0;
  for (const auto &b : s.find<Book>().resultList())
    if (b->author->name == name)
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      ++n;
  return n;
}

void earlyExit(dbo::Session &s, long long id) {
  for (const auto &b : s.find<Book>().resultList()) {
    if (b.id() == id) {
      use(b->author->name);
      break;
    }
  }
}

std::string earlyReturn(dbo::Session &s, long long id) {
  for (const auto &b : s.find<Book>().resultList())
    if (b.id() == id)
      return b->author->name;
  return std::string();
}

void exitElsewhere(dbo::Session &s, long long id) {
  for (const auto &b : s.find<Book>().resultList()) {
    if (b.id() == id)
      return;
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  }
}

void firstIteration(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList()) {
    use(b->author->name);
    break;
  }
}

void notFirstIteration(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList()) {
    use(b->author->name);
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    if (b->title.empty())
      continue;
    break;
  }
}

// 'break' leaves the inner loop only.
void innerBreak(dbo::Session &s) {
  for (const auto &a : s.find<Author>().resultList())
    for (const auto &b : a->books) {
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'books' is loaded from the database once for each 'Author' of this loop (1 + N queries) [orm-lazy-load-in-loop]
      use(b->title);
      break;
    }
}

void memoised(dbo::Session &s) {
  std::map<long long, std::string> names;
  for (const auto &b : s.find<Book>().resultList()) {
    auto it = names.find(b->author.id());
    if (it == names.end())
      it = names.emplace(b->author.id(), b->author->name).first;
    use(it->second);
  }
}

void memoisedContinue(dbo::Session &s) {
  std::map<long long, std::string> names;
  for (const auto &b : s.find<Book>().resultList()) {
    if (names.count(b->author.id()))
      continue;
    names[b->author.id()] = b->author->name;
  }
}

class Names {
public:
  const std::string &of(const dbo::ptr<Book> &b) {
    std::string &name = Cache[b->author.id()];
    if (name.empty())
      name = b->author->name;
    return name;
  }

private:
  std::map<long long, std::string> Cache;
};

void memoisedMember(dbo::Session &s) {
  Names names;
  for (const auto &b : s.find<Book>().resultList())
    use(names.of(b));
}

void cacheInTheLoop(dbo::Session &s) {
  for (const auto &b : s.find<Book>().resultList()) {
    std::optional<std::string> name;
    if (!name)
      name = b->author->name;
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
    use(*name);
  }
}

void neverAsked(dbo::Session &s) {
  std::map<long long, std::string> names;
  for (const auto &b : s.find<Book>().resultList())
    names[b.id()] = b->author->name;
// CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'author' is loaded from the database once for each 'Book' of this loop (1 + N queries) [orm-lazy-load-in-loop]
  use(names[1]);
}

void threeTurns(dbo::Session &s) {
  auto books = s.find<Book>().resultList();
  std::vector<dbo::ptr<Book>> kept(books.begin(), books.end());
  for (int i = 0; i < 3; ++i)
    use(kept[i]->author->name);
}

void literalList(dbo::Session &s) {
  dbo::ptr<Book> a = s.load<Book>(1);
  dbo::ptr<Book> b = s.load<Book>(2);
  for (const auto &book : {a, b})
    use(book->author->name);
}
