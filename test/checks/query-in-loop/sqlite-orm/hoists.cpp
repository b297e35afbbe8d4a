// RUN: %check_orm %s %t --library sqlite-orm --checks=orm-query-in-loop
//
// A query that is the same in each turn is moved before the loop, where nothing changes what it gives.
#include "sqlite_orm_models.h"
#include <string>
#include <vector>

using namespace sqlite_orm;

std::size_t scalar(Storage &storage, const std::vector<std::string> &words) {
  std::size_t length = 0;
  // CHECK-FIXES: {{^}}  const int artists = storage.count<Artist>();
  // CHECK-FIXES-NEXT: {{^}}  for (const std::string &word : words) {
  for (const std::string &word : words) {
    const int artists = storage.count<Artist>();
    // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    length += word.size() * artists;
  }
  return length;
}

std::size_t withCondition(Storage &storage, const std::vector<std::string> &words) {
  std::size_t length = 0;
  // CHECK-FIXES: {{^}}  const int fresh = storage.count<Album>(where(c(&Album::year) > 1980));
  // CHECK-FIXES-NEXT: {{^}}  for (const std::string &word : words) {
  for (const std::string &word : words) {
    const int fresh = storage.count<Album>(where(c(&Album::year) > 1980));
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: nothing in it changes from turn to turn: run it once, before the loop
    length += word.size() * fresh;
  }
  return length;
}

std::size_t column(Storage &storage, const std::vector<std::string> &words) {
  std::size_t found = 0;
  // CHECK-FIXES: {{^}}  const auto names = storage.select(&Artist::name, order_by(&Artist::name));
  // CHECK-FIXES-NEXT: {{^}}  for (const std::string &word : words) {
  for (const std::string &word : words) {
    const auto names = storage.select(&Artist::name, order_by(&Artist::name));
    // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    for (const std::string &name : names)
      found += name == word;
  }
  return found;
}

// --- No edit ---------------------------------------------------------------------------------------------------------

// The rows are used up in each turn.
std::size_t changed(Storage &storage, const std::vector<std::string> &words) {
  std::size_t length = 0;
  for (const std::string &word : words) {
    std::vector<Album> albums = storage.get_all<Album>();
    // CHECK-FIXES: {{^}}    std::vector<Album> albums = storage.get_all<Album>();
    // CHECK-MESSAGES: :[[@LINE-2]]:41: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    while (!albums.empty() && albums.back().title != word)
      albums.pop_back();
    length += albums.size();
  }
  return length;
}

// --- Quiet: what it gives may be another thing in each turn ----------------------------------------------------------

void writesInBetween(Storage &storage, std::vector<Artist> &artists) {
  auto guard = storage.transaction_guard();
  for (Artist &artist : artists) {
    const int number = storage.count<Artist>();
    artist.name += " " + std::to_string(number);
    storage.insert(artist);
  }
  guard.commit();
}

void schemaInBetween(Storage &storage, const std::vector<std::string> &tables, std::vector<int> &counts) {
  for (const std::string &table : tables) {
    storage.drop_table_if_exists(table);
    storage.sync_schema();
    const int number = storage.count<Artist>();
    counts.push_back(number);
  }
}

void valueInBetween(Storage &storage, std::vector<int> &years, std::vector<std::string> &titles) {
  auto statement = storage.prepare(select(&Album::title, where(c(&Album::year) == 0)));
  for (int &year : years) {
    get<0>(statement) = ++year;
    const auto found = storage.execute(statement);
    // CHECK-FIXES: {{^}}    const auto found = storage.execute(statement);
    // CHECK-MESSAGES: :[[@LINE-2]]:32: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    titles.insert(titles.end(), found.begin(), found.end());
  }
}
