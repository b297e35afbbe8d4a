// RUN: %check_orm %s %t --library litesql --checks=orm-write-in-loop
//
// SQL that writes, and transactions.
#include "litesql_models.h"
#include <litesql/updatequery.hpp>

#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

using namespace litesql;
using namespace shop;

void text(const Database &db, const std::vector<int> &ids) {
  for (int id : ids)
    db.query("UPDATE Book_ SET pages_ = 0 WHERE id_ = " + toString(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void insertText(const Database &db, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    db.query("INSERT INTO Tag_ (name_) VALUES (" + escapeSQL(name) + ")");
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void insertRecord(const Database &db, const std::vector<std::string> &names) {
  for (size_t i = 0; i < names.size(); i++) {
    Record values, fields;
    fields.push_back("name_");
    values.push_back(names[i]);
    db.insert(Tag::table__, values, fields);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
  }
}

void deleteExpression(const Database &db, const std::vector<int> &ids) {
  for (int id : ids)
    db.delete_(Book::table__, Book::Id == id);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void updateQuery(const Database &db, const std::vector<int> &ids) {
  for (int id : ids) {
    UpdateQuery query(Book::table__);
    query.set(Book::Pages, "0").where(Book::Id == id);
    db.query(query);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// ---- the remedies ----------------------------------------------------------

static std::string keysOf(const std::vector<int> &ids, size_t begin, size_t end) {
  std::string keys;
  for (size_t i = begin; i < end; i++)
    keys += (i == begin ? "" : ",") + toString(ids[i]);
  return keys;
}

void deleteAtOnce(const Database &db, const std::vector<int> &ids) {
  if (!ids.empty())
    db.delete_(Book::table__, Book::Id.in(keysOf(ids, 0, ids.size())));
}

void deleteInChunks(const Database &db, const std::vector<int> &ids) {
  for (size_t i = 0; i < ids.size(); i += 500)
    db.delete_(Book::table__, Book::Id.in(keysOf(ids, i, std::min(ids.size(), i + 500))));
}

void updateAtOnce(const Database &db, const std::vector<int> &ids) {
  if (ids.empty())
    return;
  UpdateQuery query(Book::table__);
  query.set(Book::Pages, "0").where(Book::Id.in(keysOf(ids, 0, ids.size())));
  db.query(query);
}

void insertAtOnce(const Database &db, const std::vector<std::string> &names) {
  std::string values;
  for (const std::string &name : names)
    values += (values.empty() ? "(" : ", (") + escapeSQL(name) + ")";
  if (!values.empty())
    db.query("INSERT INTO Tag_ (name_) VALUES " + values);
}

// ---- transactions ----------------------------------------------------------

void commitEach(const Database &db, std::vector<Book> &books) {
  for (Book &book : books) {
    db.begin();
    book.update();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is saved by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
    db.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a transaction is ended once for each 'Book' of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:8: note: call db.begin() before the loop and db.commit() behind it
  }
}

void commitEachInFunction(const Database &db, Book &book) {
  db.begin();
  book.del();
  db.commit();
}

void callsIt(const Database &db, std::vector<Book> &books) {
  for (Book &book : books)
    commitEachInFunction(db, book);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are deleted by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
}

// One transaction: still a statement for each row.
void commitOnce(const Database &db, std::vector<Book> &books) {
  db.begin();
  for (Book &book : books)
    book.update();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: a row is saved by a statement once for each 'Book' of this loop (N statements) [orm-write-in-loop]
  db.commit();
}

void commitChunks(const Database &db, const std::vector<std::string> &rows) {
  db.begin();
  int count = 0;
  for (const std::string &row : rows) {
    db.query("INSERT INTO Tag_ (name_) VALUES (" + escapeSQL(row) + ")");
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    if (++count % 1000 == 0) {
      db.commit();
      db.begin();
    }
  }
  db.commit();
}

void rolledBack(const Database &db, const std::vector<std::string> &scripts) {
  for (const std::string &script : scripts) {
    db.begin();
    db.query(script);
    db.rollback();
  }
}

// ---- look-alikes -----------------------------------------------------------

void builtOnly(const std::vector<int> &ids, std::vector<std::string> &texts) {
  for (int id : ids) {
    UpdateQuery query(Book::table__);
    query.set(Book::Pages, "0").where(Book::Id == id);
    texts.push_back(query.asString());
  }
}

void definitions(const Database &db, const std::vector<std::string> &tables) {
  for (const std::string &table : tables)
    db.query("DROP TABLE " + table);
}

void schemas(const std::vector<Catalogue> &shards) {
  for (const Catalogue &db : shards) {
    db.drop();
    db.create();
  }
}
