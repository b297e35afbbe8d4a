// RUN: %check_orm %s %t --library odb --checks=orm-write-in-loop
//
// Deletes by a query and SQL, one for each element.
#include "odb_models-odb.hxx"
#include <odb/database.hxx>
#include <odb/transaction.hxx>
#include <string>
#include <vector>

typedef odb::query<book> query;

// --- Reported --------------------------------------------------------------------------------------------------------

void eraseQueries(odb::database &db, const std::vector<unsigned long> &authors) {
  for (unsigned long a : authors)
    db.erase_query<book>(query::author == a);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void ofObjects(odb::database &db) {
  for (const publisher &p : db.query<publisher>())
    db.erase_query<note>(odb::query<note>::id == p.id());
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each 'publisher' of this loop (N statements) [orm-write-in-loop]
}

void queryInVariable(odb::database &db, const std::vector<std::string> &titles) {
  for (const std::string &title : titles) {
    query q(query::title == title);
    db.erase_query<book>(q);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void updates(odb::database &db, const std::vector<unsigned long> &keys) {
  for (unsigned long key : keys)
    db.execute("UPDATE book SET title = '' WHERE id = " + std::to_string(key));
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void deletes(odb::database &db, const std::vector<unsigned long> &keys) {
  for (unsigned long key : keys)
    db.execute("DELETE FROM book WHERE id = " + std::to_string(key));
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void textInVariable(odb::database &db, const std::vector<unsigned long> &keys) {
  for (unsigned long key : keys) {
    std::string sql = "INSERT INTO log (book) VALUES (";
    sql += std::to_string(key) + ")";
    db.execute(sql);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void unknownText(odb::database &db, const std::vector<std::string> &statements) {
  for (const std::string &sql : statements)
    db.execute(sql);
    // CHECK-MISSING: :[[@LINE-1]]:8: warning: the database is written to once for each element of this loop (N statements) [orm-write-in-loop]
}

static void clear(odb::database &db, unsigned long author) { db.erase_query<book>(query::author == author); }

void helper(odb::database &db, const std::vector<unsigned long> &authors) {
  for (unsigned long a : authors)
    clear(db, a);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: in 'clear', which executes it
}

// The round trips are left.
void inTransaction(odb::database &db, const std::vector<unsigned long> &authors) {
  odb::transaction t(db.begin());
  for (unsigned long a : authors)
    db.erase_query<book>(query::author == a);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: {{.*}}; a transaction is open already, so what is left to gain is the round trips
  t.commit();
}

void nested(odb::database &db, const std::vector<unsigned long> &authors, const std::vector<std::string> &titles) {
  for (unsigned long a : authors)
    for (const std::string &title : titles)
      db.erase_query<book>(query::author == a && query::title == title);
      // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are deleted by a statement once for each element of this loop (N·M statements) [orm-write-in-loop]
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void once(odb::database &db, const std::vector<unsigned long> &authors) {
  db.erase_query<book>(query::author.in_range(authors.begin(), authors.end()));
  db.execute("UPDATE book SET title = ''");
}

void chunks(odb::database &db, const std::vector<unsigned long> &authors) {
  for (std::size_t i = 0; i < authors.size(); i += 500)
    db.erase_query<book>(query::author.in_range(authors.begin() + i, authors.begin() + i + 500));
}

void definitions(odb::database &db, const std::vector<std::string> &tables) {
  for (const std::string &table : tables)
    db.execute("DROP TABLE " + table);
}

void fixedTables(odb::database &db) {
  for (const char *table : {"book", "author"})
    db.execute("DELETE FROM " + std::string(table));
}

void firstTurn(odb::database &db, const std::vector<unsigned long> &authors) {
  for (unsigned long a : authors) {
    db.erase_query<book>(query::author == a);
    break;
  }
}

void otherDatabases(const std::vector<odb::database *> &databases) {
  for (odb::database *db : databases)
    db->erase_query<book>();
}

void untilNothingIsLeft(odb::database &db) {
  // Deletes in portions, as long as there are rows.
  while (!db.query<book>().empty())
    db.execute("DELETE FROM book WHERE id IN (SELECT id FROM book LIMIT 1000)");
}

void queriesOnly(const std::vector<unsigned long> &authors, std::vector<query> &queries) {
  for (unsigned long a : authors)
    queries.push_back(query::author == a);
}

void textsOnly(const std::vector<std::string> &tables, std::vector<std::string> &statements) {
  for (const std::string &table : tables)
    statements.push_back("DELETE FROM " + table);
}

void allInOne(odb::database &db, const std::vector<unsigned long> &keys) {
  std::string list;
  for (unsigned long key : keys)
    list += (list.empty() ? "" : ", ") + std::to_string(key);
  db.execute("DELETE FROM book WHERE id IN (" + list + ")");
}
