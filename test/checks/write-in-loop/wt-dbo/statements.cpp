// RUN: %check_orm %s %t --library wt
//
// SQL that is executed once for each element.
#include "wt_models.h"
#include <map>
#include <string>
#include <vector>

// --- Reported --------------------------------------------------------------------------------------------------------

void updates(dbo::Session &s, const std::vector<long long> &keys) {
  for (long long key : keys)
    s.execute("update book set pages = 0 where author_id = ?").bind(key);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: one session.execute("update ... where ... in (select ...)") updates all rows
    // CHECK-MESSAGES-NOT: prepare it before the loop
}

void deletes(dbo::Session &s, const std::vector<long long> &keys) {
  for (long long key : keys)
    s.execute("delete from book where author_id = ?").bind(key);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: one session.execute("delete from ... where ... in (select ...)") deletes all rows
}

void inserts(dbo::Session &s, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    s.execute("insert into author (name) values (?)").bind(name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void severalValues(dbo::Session &s, const std::map<std::string, int> &pages) {
  for (const auto &[title, count] : pages)
    s.execute("update book set pages = ? where title = ?").bind(count).bind(title);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// run() is what sends it: the destructor then does not.
void run(dbo::Session &s, const std::vector<long long> &keys) {
  for (long long key : keys)
    s.execute("delete from book where id = ?").bind(key).run();
    // CHECK-MESSAGES: :[[@LINE-1]]:58: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void callInVariable(dbo::Session &s, const std::vector<long long> &keys) {
  for (long long key : keys) {
    dbo::Call call = s.execute("delete from book where id = ?");
    call.bind(key);
    call.run();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void textOfTheTurn(dbo::Session &s, const std::vector<long long> &keys) {
  for (long long key : keys)
    s.execute("delete from book where id = " + std::to_string(key));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void ofRows(dbo::Session &s) {
  for (const auto &author : s.find<Author>().resultList())
    s.execute("update book set pages = 0 where author_id = ?").bind(author.id());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each 'Author' of this loop (N statements) [orm-write-in-loop]
}

static void clear(dbo::Session &s, long long author) {
  s.execute("delete from book where author_id = ?").bind(author);
}

void helper(dbo::Session &s, const std::vector<long long> &keys) {
  for (long long key : keys)
    clear(s, key);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: in 'clear', which executes it
}

// In Wt::Dbo a transaction is always open.
void inTransaction(dbo::Session &s, const std::vector<long long> &keys) {
  dbo::Transaction t(s);
  for (long long key : keys)
    s.execute("delete from book where id = ?").bind(key);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: {{.*}}; a transaction is open already, so what is left to gain is the round trips
  t.commit();
}

void nested(dbo::Session &s, const std::vector<long long> &keys, const std::vector<std::string> &titles) {
  for (long long key : keys)
    for (const std::string &title : titles)
      s.execute("delete from book where author_id = ? and title = ?").bind(key).bind(title);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are deleted by a statement once for each element of this loop (N·M statements) [orm-write-in-loop]
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void once(dbo::Session &s) {
  s.execute("update book set pages = 0 where author_id in (select id from author where name = ?)").bind(std::string());
}

void definitions(dbo::Session &s, const std::vector<std::string> &tables) {
  for (const std::string &table : tables)
    s.execute("create index " + table + "_name on " + table + " (name)");
}

void fixedTables(dbo::Session &s) {
  for (const char *table : {"book", "author"})
    s.execute("delete from " + std::string(table));
}

void firstTurn(dbo::Session &s, const std::vector<long long> &keys) {
  for (long long key : keys) {
    s.execute("delete from book where id = ?").bind(key);
    break;
  }
}

void deletesTheOneThatIsThere(dbo::Session &s, const std::vector<std::string> &titles) {
  for (const std::string &title : titles)
    if (s.query<int>("select count(1) from book").where("title = ?").bind(title).resultValue() > 0) {
      s.execute("delete from book where title = ?").bind(title);
      return;
    }
}

void textsOnly(const std::vector<std::string> &tables, std::vector<std::string> &statements) {
  for (const std::string &table : tables)
    statements.push_back("delete from " + table);
}

void otherDatabases(const std::vector<dbo::Session *> &sessions) {
  for (dbo::Session *s : sessions)
    s->execute("delete from book");
}

void untilNothingIsLeft(dbo::Session &s) {
  // Deletes in portions, as long as there are rows.
  while (s.query<int>("select count(1) from book").resultValue() > 0)
    s.execute("delete from book where id in (select id from book limit 1000)");
}

void chunks(dbo::Session &s, long long last) {
  for (long long first = 0; first < last; first += 1000)
    s.execute("delete from book where id >= ? and id < ?").bind(first).bind(first + 1000);
}

void newestAuthor(dbo::Session &s) {
  for (const auto &author : s.find<Author>().orderBy("id desc").limit(1).resultList())
    s.execute("delete from book where author_id = ?").bind(author.id());
}
