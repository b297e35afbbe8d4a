// RUN: %check_orm %s %t --library ormpp --std c++20 --checks=orm-write-in-loop
//
// Rows that are written one by one, by each call that writes, and what looks like it.
#include "ormpp_models.h"

#include <ormpp/connection_pool.hpp>
#include <ormpp/sqlite.hpp>

#include <algorithm>
#include <string>
#include <vector>

using Db = dbng<sqlite>;

void inserts(Db &db, const std::vector<loan> &loans) {
  for (const loan &entry : loans)
    db.insert(entry);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:8: note: pass all rows as one std::vector to insert(): it prepares once and opens a transaction of its own, and still sends a statement for each row
}

int insertsAndAsksForTheKey(Db &db, const std::vector<person> &readers) {
  int last = 0;
  for (size_t i = 0; i < readers.size(); ++i)
    last = static_cast<int>(db.get_insert_id_after_insert(readers[i]));
    // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: a row is inserted by a statement once for each {{element|turn}} of this loop (N statements) [orm-write-in-loop]
  return last;
}

void replaces(Db &db, const std::vector<loan> &loans) {
  std::for_each(loans.begin(), loans.end(), [&](const loan &entry) { db.replace(entry); });
  // CHECK-MESSAGES: :[[@LINE-1]]:73: warning: a row is saved by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  // CHECK-NOTES: :[[@LINE-2]]:73: note: pass all rows as one std::vector to replace(): it prepares once and opens a transaction of its own, and still sends a statement for each row
}

void updates(Db &db) {
  for (loan &entry : db.query_s<loan>("days>?", 30)) {
    entry.days = 30;
    db.update(entry);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each row of this loop (N statements) [orm-write-in-loop]
  }
}

void updatesSome(Db &db, std::vector<loan> &loans) {
  for (auto it = loans.begin(); it != loans.end(); ++it) {
    ++it->days;
    db.update_some<&loan::days>(*it);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void updatesByTheBuilder(Db &db, const std::vector<int> &ids) {
  for (int id : ids)
    db.update<loan>().set(col(&loan::days), 0).where(col(&loan::id) == id).execute();
    // CHECK-MESSAGES: :[[@LINE-1]]:76: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:76: note: rows that get the same values are updated by one statement, update<T>().set(...).where(col(&T::key).in(keys)).execute(); others by one call, update() with a std::vector, which opens a transaction of its own and sends a statement for each row
}

void updatesSeveralColumns(Db &db, const std::vector<loan> &loans) {
  for (const loan &entry : loans)
    db.update<loan>()
        .set(col(&loan::days), entry.days + 1)
        .set(col(&loan::title), entry.title + "!")
        .where(col(&loan::id) == entry.id)
        .execute();
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void deletes(Db &db, const std::vector<int> &ids) {
  for (int id : ids)
    db.delete_records_s<loan>("id=?", id);
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:8: note: delete them with one statement, remove<T>().where(col(&T::key).in(keys)).execute()
}

void deletesByTheBuilder(Db &db, const std::vector<person> &readers) {
  for (const person &reader : readers)
    db.remove<loan>().where(col(&loan::reader) == reader.id && col(&loan::days) > 30).execute();
    // CHECK-MESSAGES: :[[@LINE-1]]:87: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void oldDeletes(Db &db, const std::vector<int> &ids) {
  for (int id : ids)
    db.delete_records<loan>("id=" + std::to_string(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void texts(Db &db, const std::vector<int> &ids) {
  for (int id : ids)
    db.execute("update loan set days = 0 where id = " + std::to_string(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

class Desk {
public:
  bool lend(const loan &entry) { return connection_pool<Db>::instance().get()->insert(entry) == 1; }
  void note(const loan &entry) { m_noted.push_back(entry); }
  void flush() {
    connection_pool<Db>::instance().get()->insert(m_noted);
    m_noted.clear();
  }

private:
  std::vector<loan> m_noted;
};

bool method(Desk &desk, const std::vector<loan> &loans) {
  bool all = true;
  for (const loan &entry : loans)
    all &= desk.lend(entry);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  return all;
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void collected(Desk &desk, const std::vector<loan> &loans) {
  for (const loan &entry : loans)
    desk.note(entry);
  desk.flush();
}

void together(Db &db, std::vector<loan> &loans) {
  for (loan &entry : loans)
    entry.days = 0;
  db.update(loans);
  db.insert(loans);
}

void oneStatement(Db &db, const std::vector<loan> &loans) {
  std::vector<int> ids;
  for (const loan &entry : loans)
    ids.push_back(entry.id);
  db.update<loan>().set(col(&loan::days), 0).where(col(&loan::id).in(ids)).execute();
  db.remove<loan>().where(col(&loan::id).in(ids)).execute();
}

void whenFull(Db &db, const std::vector<loan> &loans) {
  std::vector<loan> buffer;
  for (const loan &entry : loans) {
    buffer.push_back(entry);
    if (buffer.size() == 1000) {
      db.insert(buffer);
      buffer.clear();
    }
  }
  db.insert(buffer);
}

void fewTitles(Db &db) {
  for (const char *title : {"lost", "broken"})
    db.delete_records_s<loan>("title=?", std::string(title));
}

size_t onlyBuilt(Db &db, const std::vector<int> &ids) {
  size_t size = 0;
  for (int id : ids)
    size += sizeof(db.remove<loan>().where(col(&loan::id) == id));
  return size;
}

void firstThatWorks(std::vector<Db> &copies, const loan &entry) {
  for (Db &db : copies)
    if (db.insert(entry) == 1)
      break;
}

void eachCopy(std::vector<Db> &copies, const loan &entry) {
  for (Db &db : copies)
    db.insert(entry);
}

void tables(Db &db) {
  db.create_table<loan>().auto_increment(col(&loan::id)).not_null(col(&loan::title)).execute();
  for (const std::string table : {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q"})
    db.execute("create table " + table + " (id integer)");
}
