// RUN: %check_orm %s %t --library sqlite-orm --checks=orm-query-in-loop
//
// Prepared statements: prepare() sends nothing, execute() runs; get<N>(statement) is where a value goes.
#include "sqlite_orm_models.h"
#include <functional>
#include <string>
#include <vector>

using namespace sqlite_orm;

// --- Reported --------------------------------------------------------------------------------------------------------

void valueInEachTurn(Storage &storage, const std::vector<int> &ids) {
  auto statement = storage.prepare(get<Artist>(0));
  for (int id : ids) {
    get<0>(statement) = id;
    use(storage.execute(statement).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void pointers(Storage &storage) {
  auto statement = storage.prepare(get_pointer<Artist>(0));
  for (const Album &album : storage.get_all<Album>()) {
    sqlite_orm::get<0>(statement) = album.artistId;
    if (auto artist = storage.execute(statement))
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
      use(artist->name);
  }
}

void textInEachTurn(Storage &storage, const std::vector<std::string> &names) {
  auto statement = storage.prepare(get_all<Artist>(where(c(&Artist::name) == std::string())));
  for (const std::string &name : names) {
    get<0>(statement) = name;
    for (const Artist &artist : storage.execute(statement))
    // CHECK-MESSAGES: :[[@LINE-1]]:41: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(artist.name);
  }
}

void counts(Storage &storage) {
  auto statement = storage.prepare(select(count<Album>(), where(c(&Album::artistId) == 0)));
  for (const Artist &artist : storage.get_all<Artist>()) {
    get<0>(statement) = artist.id;
    use(storage.execute(statement).front());
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are counted by a query once for each 'Artist' of this loop (1 + N queries) [orm-query-in-loop]
  }
}

// The statement reads the variables each time that it is executed.
void byReference(Storage &storage, const std::vector<int> &ids, const std::vector<std::string> &names) {
  int key = 0;
  std::string text;
  auto artist = storage.prepare(get_optional<Artist>(std::ref(key)));
  auto artists = storage.prepare(get_all<Artist>(where(c(&Artist::name) == std::ref(text))));
  for (int id : ids) {
    key = id;
    if (auto found = storage.execute(artist))
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      use(found->name);
  }
  for (const std::string &name : names) {
    text = name;
    use(storage.execute(artists).size());
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void otherCounts(Storage &storage, const std::vector<int> &ids) {
  for (int id : ids) {
    auto rows = storage.prepare(select(count(), from<Album>(), where(c(&Album::artistId) == id)));
    use(storage.execute(rows).front());
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
    auto titles = storage.prepare(select(count(&Album::title), where(c(&Album::artistId) == id)));
    use(storage.execute(titles).front());
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void preparedInside(Storage &storage, const std::vector<int> &ids) {
  for (int id : ids) {
    auto statement = storage.prepare(get_all<Track>(where(c(&Track::albumId) == id)));
    for (const Track &track : storage.execute(statement))
    // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(track.title);
  }
}

void loopOverStatement(Storage &storage) {
  auto albums = storage.prepare(get_all<Album>(where(c(&Album::year) > 1980)));
  for (const Album &album : storage.execute(albums))
    use(storage.get<Artist>(album.artistId).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
}

std::size_t sameEachTurn(Storage &storage, const std::vector<std::string> &words) {
  auto statement = storage.prepare(select(&Artist::id));
  std::size_t length = 0;
  for (const std::string &word : words)
    length += word.size() * storage.execute(statement).size();
    // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
  return length;
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void preparedForLater(Storage &storage, const std::vector<int> &ids) {
  auto statement = storage.prepare(get<Artist>(0));
  for (int id : ids)
    get<0>(statement) = id;
  use(storage.execute(statement).name);
}

void once(Storage &storage, int id) {
  auto statement = storage.prepare(get_all<Album>(where(c(&Album::artistId) == id)));
  for (const Album &album : storage.execute(statement))
    use(album.title);
}

// One statement for all keys.
void keysInOneStatement(Storage &storage, const std::vector<int> &ids) {
  auto statement = storage.prepare(get_all<Artist>(where(in(&Artist::id, ids))));
  for (const Artist &artist : storage.execute(statement))
    use(artist.name);
}

void readsTheValue(Storage &storage, const std::vector<int> &ids) {
  auto statement = storage.prepare(get<Artist>(7));
  for (int id : ids)
    if (get<0>(statement) == id)
      use(statement.sql());
}
