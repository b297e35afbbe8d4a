// RUN: %check_orm %s %t --library odb --checks=orm-query-in-loop
//
// Objects of another class that are selected for each element.
#include "odb_models-odb.hxx"
#include <algorithm>
#include <map>
#include <memory>
#include <odb/database.hxx>
#include <odb/prepared-query.hxx>
#include <odb/transaction.hxx>
#include <string>
#include <vector>

typedef odb::query<book> query;

void use(const std::string &);

// --- Reported --------------------------------------------------------------------------------------------------------

void rangeFor(odb::database &db) {
  for (const publisher &p : db.query<publisher>())
    for (const note &n : db.query<note>(odb::query<note>::id == p.id()))
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: rows are selected by a query once for each 'publisher' of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: read the rows of all turns with one query before the loop, in_range(
      use(n.text);
}

void resultInVariable(odb::database &db, const std::vector<unsigned long> &authors) {
  for (unsigned long a : authors) {
    odb::result<book> books = db.query<book>(query::author == a);
    // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    for (const book &b : books)
      use(b.title());
  }
}

std::size_t counted(odb::database &db, const std::vector<unsigned long> &authors) {
  std::size_t most = 0;
  for (unsigned long a : authors)
    most = std::max(most, db.query<book>(query::author == a).size());
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  return most;
}

void exactlyOne(odb::database &db, const std::vector<std::string> &titles) {
  for (const std::string &title : titles)
    if (std::shared_ptr<book> b = db.query_one<book>(query::title == title))
    // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(b->title());
}

void oneInto(odb::database &db, const std::vector<std::string> &titles) {
  book b;
  for (const std::string &title : titles)
    if (db.query_one<book>(query::title == title, b))
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(b.title());
}

void value(odb::database &db, const std::vector<std::string> &titles) {
  for (const std::string &title : titles)
    use(db.query_value<book>(query::title == title).title());
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
}

void queryObject(odb::database &db, const std::vector<unsigned long> &authors) {
  for (unsigned long a : authors) {
    query q(query::author == a);
    q += " ORDER BY title";
    for (const book &b : db.query<book>(q))
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(b.title());
  }
}

void views(odb::database &db, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    for (const book_author &row : db.query<book_author>("author.name = '" + name + "'"))
    // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(row.title);
}

// It is prepared once, but runs in each turn, with what the variable holds then.
void prepared(odb::database &db, const std::vector<unsigned long> &authors) {
  unsigned long current = 0;
  odb::prepared_query<book> books(db.prepare_query<book>("books", query::author == query::_ref(current)));
  for (unsigned long a : authors) {
    current = a;
    for (const book &b : books.execute())
    // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-MISSING: note: it is prepared once, but still a round trip for each element
      use(b.title());
  }
}

std::size_t sameRows(odb::database &db, const std::vector<std::string> &titles) {
  std::size_t length = 0;
  for (const std::string &title : titles)
    length += title.size() * db.query<publisher>().size();
    // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: nothing in it changes from turn to turn: run it once, before the loop
  return length;
}

void overCounter(odb::database &db, unsigned long authors) {
  for (unsigned long a = 1; a <= authors; ++a)
    for (const book &b : db.query<book>(query::author == a))
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: rows are selected by a query once for each turn of this loop (N queries) [orm-query-in-loop]
      use(b.title());
}

void nested(odb::database &db) {
  for (const publisher &p : db.query<publisher>())
    for (const author &a : db.query<author>(odb::query<author>::name == p.name()))
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: rows are selected by a query once for each 'publisher' of this loop (1 + N queries) [orm-query-in-loop]
      for (const book &b : db.query<book>(query::author == a.id()))
      // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: rows are selected by a query once for each 'author' of this loop (N·M queries) [orm-query-in-loop]
        use(b.title());
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void onceBefore(odb::database &db, const std::vector<std::string> &titles) {
  const std::size_t publishers = db.query<publisher>().size();
  for (const std::string &title : titles)
    use(title + std::to_string(publishers));
}

void grouped(odb::database &db, const std::vector<unsigned long> &authors) {
  std::map<unsigned long, std::vector<std::string>> titles;
  for (const book &b : db.query<book>(query::author.in_range(authors.begin(), authors.end())))
    titles[b.author_id()].push_back(b.title());
  for (unsigned long a : authors)
    for (const std::string &title : titles[a])
      use(title);
}

void pages(odb::database &db, unsigned long rows) {
  for (unsigned long offset = 0; offset < rows; offset += 100)
    for (const book &b : db.query<book>(query("ORDER BY id LIMIT 100 OFFSET " + std::to_string(offset))))
      use(b.title());
}

void pagesByKey(odb::database &db) {
  unsigned long last = 0;
  bool more = true;
  while (more) {
    more = false;
    for (const book &b : db.query<book>((query::id > last) + "ORDER BY id LIMIT 100")) {
      last = b.id();
      more = true;
      use(b.title());
    }
  }
}

void chunks(odb::database &db, const std::vector<unsigned long> &authors) {
  for (std::size_t i = 0; i < authors.size(); i += 500)
    for (const book &b : db.query<book>(query::author.in_range(authors.begin() + i, authors.begin() + i + 500)))
      use(b.title());
}

void fixedTitles(odb::database &db) {
  for (const char *title : {"a", "b", "c"})
    for (const book &b : db.query<book>(query::title == std::string(title)))
      use(b.title());
}

bool anyIsThere(odb::database &db, const std::vector<std::string> &titles) {
  for (const std::string &title : titles)
    if (db.query_one<book>(query::title == title) != nullptr)
      return true;
  return false;
}

void queriesOnly(const std::vector<unsigned long> &authors, std::vector<query> &queries) {
  for (unsigned long a : authors)
    queries.push_back(query::author == a);
}

void single(odb::database &db) {
  if (std::shared_ptr<publisher> p = db.query_one<publisher>(odb::query<publisher>::name == "x"))
    for (const author &a : db.query<author>(odb::query<author>::name == p->name()))
      use(a.name());
}

std::size_t otherDatabases(const std::vector<odb::database *> &databases) {
  std::size_t count = 0;
  for (odb::database *db : databases)
    count += db->query<book>().size();
  return count;
}

void twoQueries(odb::database &db) {
  for (const author &a : db.query<author>())
    use(a.name());
  for (const book &b : db.query<book>())
    use(b.title());
}
