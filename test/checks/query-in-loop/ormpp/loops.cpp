// RUN: %check_orm %s %t --library ormpp --std c++20 --checks=orm-query-in-loop
//
// Queries that run once for each row or element, by the ways a loop is written and by each call that executes.
#include "ormpp_models.h"

#include <ormpp/sqlite.hpp>

#include <algorithm>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

using Db = dbng<sqlite>;

void eachRow(Db &db) {
  for (const loan &entry : db.query_s<loan>("days>?", 30)) {
    const std::vector<person> readers = db.query_s<person>("id=?", entry.reader);
    // CHECK-MESSAGES: :[[@LINE-1]]:44: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:44: note: read the rows of all turns with one query before the loop, select(all).from<T>().where(col(&T::key).in(keys)).collect(), and look them up in a map; or join the tables with inner_join(), or group_by() what is to be counted
    if (!readers.empty())
      std::cout << readers.front().name;
  }
}

void eachElement(Db &db, const std::vector<int> &readers) {
  for (int reader : readers) {
    const auto loans = db.select(all).from<loan>().where(col(&loan::reader) == reader).collect();
    // CHECK-MESSAGES: :[[@LINE-1]]:88: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << loans.size();
  }
}

void rowsOfTheBuilder(Db &db) {
  for (const auto &[id, name] : db.select(col(&person::id), col(&person::name)).from<person>().collect())
    std::cout << name << db.select(count()).from<loan>().where(col(&loan::reader) == id).collect();
    // CHECK-MESSAGES: :[[@LINE-1]]:90: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void iterators(Db &db, const std::vector<loan> &loans) {
  for (auto it = loans.begin(); it != loans.end(); ++it) {
    const auto names = db.select(col(&person::name)).from<person>().where(col(&person::id).param()).collect(it->reader);
    // CHECK-MESSAGES: :[[@LINE-1]]:101: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    std::cout << std::get<0>(names.at(0));
  }
}

void index(Db &db, const std::vector<int> &readers) {
  int days = 0;
  for (size_t i = 0; i < readers.size(); ++i)
    days += db.select(col(&loan::days)).from<loan>().where(col(&loan::reader) == readers[i]).limit(1).scalar();
    // CHECK-MESSAGES: :[[@LINE-1]]:103: warning: rows are selected by a query once for each {{element|turn}} of this loop (N queries) [orm-query-in-loop]
  std::cout << days;
}

void algorithm(Db &db, const std::vector<loan> &loans) {
  std::for_each(loans.begin(), loans.end(), [&db](const loan &entry) {
    std::cout << db.query_s<std::tuple<std::string>>("select name from person where id=?", entry.reader).size();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  });
}

void builtBefore(Db &db, const std::vector<std::string> &cities) {
  const auto inCity = db.select(all).from<person>().where(col(&person::city).param()).order_by(col(&person::name));
  for (const std::string &city : cities) {
    auto query = inCity;
    std::cout << query.collect(city).size();
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void oldQuery(Db &db, const std::vector<loan> &loans) {
  for (const loan &entry : loans)
    std::cout << db.query<person>("id=" + std::to_string(entry.reader)).size();
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void counts(Db &db) {
  for (const person &reader : db.query_s<person>("city=? order by name", std::string("Cork")))
    for (const auto &[loans] : db.query_s<std::tuple<int>>("select count(*) from loan where reader=?", reader.id))
    // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: :[[@LINE-2]]:35: note: count them all with one query before the loop, select(count(col(&T::key)), col(&T::key)).from<T>().group_by(col(&T::key)).collect()
      std::cout << reader.name << loans;
}

void nested(Db &db) {
  for (const person &reader : db.select(all).from<person>().collect())
    for (const loan &entry : db.query_s<loan>("reader=?", reader.id))
    // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
      std::cout << reader.name << entry.title;
}

void sameQuery(Db &db, const std::vector<loan> &loans) {
  for (const loan &entry : loans)
    for (const person &reader : db.query_s<person>())
    // CHECK-MESSAGES: :[[@LINE-1]]:36: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
      if (reader.id == entry.reader)
        std::cout << reader.name;
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void keysAreRead(Db &db) {
  for (const loan &entry : db.query_s<loan>())
    std::cout << entry.id << ' ' << entry.reader;
}

size_t onlyBuilt(Db &db, const std::vector<int> &readers) {
  size_t size = 0;
  for (int reader : readers)
    size += sizeof(db.select(all).from<loan>().where(col(&loan::reader) == reader).limit(5));
  return size;
}

std::vector<std::string> conditions(const std::vector<int> &days) {
  std::vector<std::string> texts;
  for (int limit : days)
    texts.push_back((col(&loan::days) > limit && col(&loan::title).not_null()).to_sql());
  return texts;
}

void listOfKeys(Db &db) {
  const std::vector<loan> loans = db.query_s<loan>();
  std::vector<int> keys;
  for (const loan &entry : loans)
    keys.push_back(entry.reader);
  std::map<int, person> readers;
  for (const person &reader : db.select(all).from<person>().where(col(&person::id).in(keys)).collect())
    readers.emplace(reader.id, reader);
  for (const loan &entry : loans)
    std::cout << readers.at(entry.reader).name;
}

void lastOne(Db &db) {
  for (const loan &entry : db.query_s<loan>("days>? order by days desc limit 1", 30))
    std::cout << db.query_s<person>("id=?", entry.reader).size();
}

void joined(Db &db) {
  const auto rows = db.select(col(&loan::title), col(&person::name))
                        .from<loan>()
                        .inner_join(col(&loan::reader), col(&person::id))
                        .where(col(&loan::days) > 30)
                        .collect();
  for (const auto &[title, name] : rows)
    std::cout << title << name;
}

void grouped(Db &db) {
  for (const auto &[reader, days] : db.select(col(&loan::reader), sum(col(&loan::days)))
                                        .from<loan>()
                                        .group_by(col(&loan::reader))
                                        .collect())
    std::cout << reader << days;
}
