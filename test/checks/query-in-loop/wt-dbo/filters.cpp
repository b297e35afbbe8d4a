// RUN: %check_orm %s %t --library wt
//
// Rows of another table that are selected or counted for each element.
#include "wt_models.h"
#include <map>
#include <string>
#include <tuple>
#include <vector>

void use(const std::string &);
void use(int);

// --- Reported --------------------------------------------------------------------------------------------------------

void rangeFor(dbo::Session &s) {
  for (const auto &author : s.find<Author>().resultList())
    for (const auto &book : s.find<Book>().where("author_id = ?").bind(author.id()).resultList())
    // CHECK-MESSAGES: :[[@LINE-1]]:85: warning: rows are selected by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: fetch the rows of all turns with one query before the loop
      use(book->title);
}

void collectionInVariable(dbo::Session &s) {
  for (const auto &author : s.find<Author>().resultList()) {
    dbo::collection<dbo::ptr<Book>> books = s.find<Book>().where("author_id = ?").bind(author.id());
    // CHECK-MESSAGES: :[[@LINE-1]]:45: warning: rows are selected by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
    for (const auto &book : books)
      use(book->title);
  }
}

void counted(dbo::Session &s) {
  for (const auto &author : s.find<Author>().resultList())
    use(s.query<int>("select count(1) from book").where("author_id = ?").bind(author.id()).resultValue());
    // CHECK-MESSAGES: :[[@LINE-1]]:92: warning: rows are counted by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: count them all with one query before the loop, session.query<std::tuple<long long, int>>(
}

void countConverted(dbo::Session &s) {
  for (const auto &author : s.find<Author>().resultList()) {
    int books = s.query<int>("select count(1) from book where author_id = ?").bind(author.id());
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are counted by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
    use(books);
  }
}

// The collection sends one statement: it counts.
void sizeOfCollection(dbo::Session &s) {
  for (const auto &author : s.find<Author>().resultList())
    use(int(s.find<Book>().where("author_id = ?").bind(author.id()).resultList().size()));
    // CHECK-MESSAGES: :[[@LINE-1]]:82: warning: rows are counted by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
}

void exists(dbo::Session &s, const std::vector<std::string> &titles) {
  for (const std::string &title : titles)
    if (s.query<int>("select exists(select 1 from book where title = ?)").bind(title).resultValue())
    // CHECK-MESSAGES: :[[@LINE-1]]:87: warning: a query asks whether a row exists once for each element of this loop (N queries) [orm-query-in-loop]
      use(title);
}

void oneColumn(dbo::Session &s) {
  for (const auto &author : s.find<Author>().resultList()) {
    auto titles = s.query<std::string>("select title from book").where("author_id = ?").bind(author.id());
    for (const auto &title : titles.resultList())
    // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: rows are selected by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
      use(title);
  }
}

void textOfTheRow(dbo::Session &s, const std::vector<std::string> &conditions) {
  for (const std::string &condition : conditions)
    for (const auto &book : s.find<Book>("where " + condition).resultList())
    // CHECK-MESSAGES: :[[@LINE-1]]:64: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(book->title);
}

void queryInVariable(dbo::Session &s) {
  for (const auto &author : s.find<Author>().resultList()) {
    auto books = s.find<Book>();
    books.where("author_id = ?").bind(author.id());
    books.orderBy("title");
    for (const auto &book : books.resultList())
    // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: rows are selected by a query once for each 'Author' of this loop (1 + N queries) [orm-query-in-loop]
      use(book->title);
  }
}

int sameCount(dbo::Session &s, const std::vector<std::string> &titles) {
  int length = 0;
  for (const std::string &title : titles)
    length += int(title.size()) * s.query<int>("select count(1) from book").resultValue();
    // CHECK-MESSAGES: :[[@LINE-1]]:77: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: nothing in it changes from turn to turn: run it once, before the loop
  return length;
}

std::size_t sameRows(dbo::Session &s, const std::vector<std::string> &titles) {
  std::size_t length = 0;
  for (const std::string &title : titles)
    for (const auto &tag : s.find<Tag>().resultList())
    // CHECK-MESSAGES: :[[@LINE-1]]:42: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
      length += title.size() + tag->label.size();
  return length;
}

void overCounter(dbo::Session &s, int years) {
  for (int year = 1900; year < years; ++year)
    use(s.query<int>("select count(1) from book").where("year = ?").bind(year).resultValue());
    // CHECK-MESSAGES: :[[@LINE-1]]:80: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
}

void nested(dbo::Session &s) {
  for (const auto &publisher : s.find<Publisher>().resultList())
    for (const auto &author : s.find<Author>().where("publisher_id = ?").bind(publisher.id()).resultList())
    // CHECK-MESSAGES: :[[@LINE-1]]:95: warning: rows are selected by a query once for each 'Publisher' of this loop (1 + N queries) [orm-query-in-loop]
      use(s.query<int>("select count(1) from book").where("author_id = ?").bind(author.id()).resultValue());
      // CHECK-MESSAGES: :[[@LINE-1]]:94: warning: rows are counted by a query once for each 'Author' of this loop (N·M queries) [orm-query-in-loop]
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void join(dbo::Session &s) {
  for (const auto &[author, book] : s.query<std::tuple<dbo::ptr<Author>, dbo::ptr<Book>>>(
                                         "select a, b from author a join book b on b.author_id = a.id").resultList())
    use(author->name + book->title);
}

void grouped(dbo::Session &s) {
  std::map<long long, int> counts;
  for (const auto &[author, count] :
       s.query<std::tuple<long long, int>>("select author_id, count(1) from book").groupBy("author_id").resultList())
    counts[author] = count;
  for (const auto &author : s.find<Author>().resultList())
    use(counts[author.id()]);
}

void onceBefore(dbo::Session &s) {
  const int books = s.query<int>("select count(1) from book").resultValue();
  for (const auto &author : s.find<Author>().resultList())
    use(author->name + std::to_string(books));
}

void pages(dbo::Session &s, int rows) {
  for (int offset = 0; offset < rows; offset += 100)
    for (const auto &book : s.find<Book>().orderBy("id").offset(offset).limit(100).resultList())
      use(book->title);
}

void pageNumbers(dbo::Session &s, int pages) {
  for (int page = 0; page < pages; ++page)
    for (const auto &book : s.find<Book>().orderBy("id").limit(100).offset(100 * page).resultList())
      use(book->title);
}

void newestAuthor(dbo::Session &s) {
  for (const auto &author : s.find<Author>().orderBy("id desc").limit(1).resultList())
    use(s.query<int>("select count(1) from book").where("author_id = ?").bind(author.id()).resultValue());
}

void fixedTitles(dbo::Session &s) {
  for (const char *title : {"a", "b", "c"})
    use(s.query<int>("select count(1) from book").where("title = ?").bind(std::string(title)).resultValue());
}

std::string firstThatIsThere(dbo::Session &s, const std::vector<std::string> &titles) {
  for (const std::string &title : titles)
    if (s.query<int>("select count(1) from book").where("title = ?").bind(title).resultValue() > 0)
      return title;
  return "";
}

void queriesOnly(dbo::Session &s, std::vector<dbo::Query<dbo::ptr<Book>>> &queries) {
  for (const auto &author : s.find<Author>().resultList())
    queries.push_back(s.find<Book>().where("author_id = ?").bind(author.id()));
}

int otherDatabases(std::vector<dbo::Session *> &sessions) {
  int count = 0;
  for (dbo::Session *s : sessions)
    count += s->query<int>("select count(1) from book").resultValue();
  return count;
}

void twoQueries(dbo::Session &s) {
  for (const auto &author : s.find<Author>().resultList())
    use(author->name);
  for (const auto &book : s.find<Book>().resultList())
    use(book->title);
}
