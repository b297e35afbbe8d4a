// RUN: %check_orm %s %t --library sqlite-orm --checks=orm-query-in-loop
//
// Each method of the storage that executes a query, with a value of the turn; then the functions that only build, and
// methods of the storage that read no rows.
#include "sqlite_orm_models.h"
#include <iostream>
#include <memory>
#include <string>
#include <vector>

using namespace sqlite_orm;

// --- Reported --------------------------------------------------------------------------------------------------------

void byKey(Storage &storage, const std::vector<int> &ids) {
  for (int id : ids) {
    use(storage.get<Artist>(id).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: read the 'Artist' rows with one query before the loop, get_all<Artist>(where(in(&Artist::<key>, keys))), and look them up in a map; or select(columns(...), inner_join<Artist>(on(...))) the columns of both
    std::unique_ptr<Artist> pointer = storage.get_pointer<Artist>(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:47: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::optional<Artist> optional = storage.get_optional<Artist>(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:46: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    std::shared_ptr<Artist> shared = storage.get_no_throw<Artist>(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:46: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void lists(Storage &storage, const std::vector<int> &ids) {
  for (int id : ids) {
    auto albums = storage.get_all<Album>(where(c(&Album::artistId) == id));
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: read the rows of all turns with one query before the loop, get_all<Album>(where(in(&Album::<column>, values))) or a join, and group them in a map
    auto pointers = storage.get_all_pointer<Album>(where(is_equal(&Album::artistId, id)));
    // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    auto optionals = storage.get_all_optional<Album>(where(eq(&Album::artistId, id)));
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    use(albums.size() + pointers.size() + optionals.size());
  }
}

void scalars(Storage &storage) {
  for (const Track &track : storage.get_all<Track>()) {
    use(storage.count<Play>(where(c(&Play::trackId) == track.id)));
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are counted by a query once for each 'Track' of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: count them all with one query before the loop, select(columns(&Row::key, count(&Row::key)), group_by(&Row::key)), and look the counts up in a map
    use(storage.count(&Play::id, where(c(&Play::trackId) == track.id && c(&Play::count) > 0)));
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are counted by a query once for each 'Track' of this loop (1 + N queries) [orm-query-in-loop]
    if (auto sum = storage.sum(&Play::count, where(c(&Play::trackId) == track.id)))
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: rows are selected by a query once for each 'Track' of this loop (1 + N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: read the rows of all turns with one query before the loop, select(columns(...), where(in(&Row::column, values))) or a join, and group them in a map; for sums and the like add group_by(&Row::column)
      use(*sum);
    use(storage.total(&Play::count, where(is_equal(&Play::trackId, track.id))));
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are selected by a query once for each 'Track' of this loop (1 + N queries) [orm-query-in-loop]
    use(storage.avg(&Play::count, where(is_equal(&Play::trackId, track.id))));
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are selected by a query once for each 'Track' of this loop (1 + N queries) [orm-query-in-loop]
    use(*storage.max(&Play::count, where(is_equal(&Play::trackId, track.id))));
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each 'Track' of this loop (1 + N queries) [orm-query-in-loop]
    use(*storage.min(&Play::count, where(is_equal(&Play::trackId, track.id))));
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each 'Track' of this loop (1 + N queries) [orm-query-in-loop]
    use(storage.group_concat(&Play::id, ", ", where(is_equal(&Play::trackId, track.id))));
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are selected by a query once for each 'Track' of this loop (1 + N queries) [orm-query-in-loop]
  }
}

void selects(Storage &storage) {
  for (const Artist &artist : storage.get_all<Artist>()) {
    use(storage.select(&Album::title, where(c(&Album::artistId) == artist.id)).size());
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are selected by a query once for each 'Artist' of this loop (1 + N queries) [orm-query-in-loop]
    use(storage.select(count<Album>(), where(c(&Album::artistId) == artist.id)).front());
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are counted by a query once for each 'Artist' of this loop (1 + N queries) [orm-query-in-loop]
    use(storage.select(count(), from<Album>(), where(c(&Album::artistId) == artist.id)).at(0));
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are counted by a query once for each 'Artist' of this loop (1 + N queries) [orm-query-in-loop]
    use(storage.select(count(&Album::id), where(c(&Album::artistId) == artist.id)).front());
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are counted by a query once for each 'Artist' of this loop (1 + N queries) [orm-query-in-loop]
    use(*storage.select(max(&Album::year), where(c(&Album::artistId) == artist.id)).front());
    // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are selected by a query once for each 'Artist' of this loop (1 + N queries) [orm-query-in-loop]
    for (const Album &album : storage.select(object<Album>(), where(c(&Album::artistId) == artist.id)))
    // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: rows are selected by a query once for each 'Artist' of this loop (1 + N queries) [orm-query-in-loop]
      use(album.title);
    auto both = storage.select(union_all(select(&Album::title, where(c(&Album::artistId) == artist.id)),
                                         select(&Track::title, where(c(&Track::albumId) == artist.id))));
    // CHECK-MESSAGES: :[[@LINE-2]]:25: warning: rows are selected by a query once for each 'Artist' of this loop (1 + N queries) [orm-query-in-loop]
    use(both.size());
  }
}

using Found = decltype(1_ctealias);

void commonTable(Storage &storage, const std::vector<int> &years) {
  for (int year : years) {
    auto titles = storage.with(cte<Found>().as(select(&Album::title, where(c(&Album::year) == year))),
                               select(column<Found>(&Album::title)));
    // CHECK-MESSAGES: :[[@LINE-2]]:27: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    use(titles.size());
  }
}

void exists(Storage &storage, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    auto found =
        storage.select(&Artist::id, where(sqlite_orm::exists(select(&Album::id, where(c(&Album::title) == name)))));
        // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    use(found.size());
  }
}

void conditionBefore(Storage &storage, const std::vector<int> &ids) {
  for (int id : ids) {
    auto condition = where(c(&Album::artistId) == id and c(&Album::year) > 1980);
    auto order = order_by(&Album::year).desc();
    use(storage.get_all<Album>(condition, order).size());
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void limited(Storage &storage, const std::vector<int> &ids) {
  for (int id : ids) {
    auto newest = storage.get_all<Album>(where(c(&Album::artistId) == id), order_by(&Album::year).desc(), limit(1));
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    if (!newest.empty())
      use(newest.front().title);
  }
}

std::size_t sameEachTurn(Storage &storage, const std::vector<std::string> &words) {
  std::size_t length = 0;
  for (const std::string &word : words)
    length += word.size() * storage.count<Artist>();
    // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
  return length;
}

std::size_t sameConditionEachTurn(Storage &storage, const std::vector<std::string> &words) {
  std::size_t length = 0;
  for (const std::string &word : words)
    length += word.size() * storage.count<Album>(where(c(&Album::year) == 1999));
    // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
  return length;
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

// Free functions of the same names build a statement, and nothing more.
void builders(Storage &storage, const std::vector<int> &ids, std::vector<std::string> &out) {
  for (int id : ids) {
    auto one = get<Artist>(id);
    auto pointer = get_pointer<Artist>(id);
    auto all = get_all<Album>(where(c(&Album::artistId) == id));
    auto titles = select(&Album::title, where(c(&Album::artistId) == id));
    auto many = sqlite_orm::count<Album>();
    out.push_back(storage.dump(one));
    out.push_back(storage.dump(all));
    out.push_back(storage.dump(select(&Album::title, where(in(&Album::id, ids)))));
    (void)pointer, (void)titles, (void)many;
  }
}

void preparesOnly(Storage &storage, const std::vector<int> &ids) {
  for (int id : ids) {
    auto statement = storage.prepare(get_all<Album>(where(c(&Album::artistId) == id)));
    std::cout << statement.sql() << statement.expanded_sql();
  }
}

void viewsOnly(Storage &storage, const std::vector<int> &ids) {
  for (int id : ids) {
    auto view = storage.iterate<Album>(where(c(&Album::artistId) == id));
    (void)view;
  }
}

void dumpsRows(Storage &storage) {
  for (const Album &album : storage.get_all<Album>())
    std::cout << storage.dump(album) << "\n";
}

void noRows(Storage &storage, const std::vector<int> &ids) {
  for (int id : ids) {
    std::cout << storage.tablename<Album>() << *storage.find_column_name(&Album::title) << id;
    std::cout << storage.changes() << storage.last_insert_rowid() << storage.libversion();
  }
}

void schema(Storage &storage) {
  for (const auto &table : storage.sync_schema(true))
    std::cout << table.first << "\n";
  for (const std::string &name : storage.table_names())
    std::cout << name << "\n";
}

void tuples(const std::vector<std::tuple<int, std::string>> &rows) {
  for (const auto &row : rows)
    use(std::get<1>(row));
}
