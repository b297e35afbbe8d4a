// RUN: %check_orm %s %t --library sqlite-orm --std c++20 --llvm 19 --checks=orm-query-in-loop
//
// C++20: tables as template arguments, and views of what select() gives.
#include "sqlite_orm_models.h"
#include <string>
#include <vector>

using namespace sqlite_orm;

constexpr orm_table_reference auto artists = c<Artist>();
constexpr orm_table_reference auto albums = c<Album>();

void byTable(Storage &storage) {
  for (const Album &album : storage.get_all<albums>()) {
    use(storage.get<artists>(album.artistId).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
    if (auto artist = storage.get_pointer<artists>(album.artistId))
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
      use(artist->name);
    use(storage.count<albums>(where(c(&Album::artistId) == album.artistId)));
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are counted by a query once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
  }
}

void viewOfSelect(Storage &storage) {
  for (auto &&[id, name] : storage.iterate(select(columns(&Artist::id, &Artist::name)))) {
    use(name);
    for (auto &&title : storage.iterate(select(&Album::title, where(c(&Album::artistId) == id))))
    // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
      use(title);
  }
}

void loopWithInit(Storage &storage) {
  for (auto rows = storage.get_all<albums>(); const Album &album : rows)
    use(storage.get<artists>(album.artistId).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
}

auto nameOf(auto &storage, int id) { return storage.template get<Artist>(id).name; }

void abbreviatedTemplate(Storage &storage, const std::vector<int> &ids) {
  for (int id : ids)
    use(nameOf(storage, id));
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void ownRows(Storage &storage) {
  for (auto &album : storage.iterate<Album>())
    use(album.title);
  for (auto &&title : storage.iterate(select(&Album::title)))
    use(title);
}

void builtOnly(Storage &storage, const std::vector<int> &ids) {
  for (int id : ids) {
    auto expression = select(columns(&Album::id, &Album::title), where(c(&Album::artistId) == id));
    auto view = storage.iterate(expression);
    (void)view;
  }
}
