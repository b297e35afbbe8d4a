// RUN: %check_orm %s %t --library zxorm --std c++20 --checks=orm-query-in-loop
//
// Each form that executes a query, also prepared ones that get other values; then what only builds and prepares.
#include "zxorm_models.h"
#include <iostream>
#include <string>
#include <vector>

using zxorm::Count;
using zxorm::CountAll;
using zxorm::From;
using zxorm::Select;

// --- Reported --------------------------------------------------------------------------------------------------------

void counts(Connection &connection) {
  for (const Album &album : connection.select_query<Album>().many().exec()) {
    use(connection.select_query<CountAll, From<Track>>()
            .where_one(TrackTable::field_t<"album_id">() == album.id)
            .exec()
            // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: rows are counted by a query once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
            // CHECK-NOTES: note: count them all with one query before the loop, select_query<Select<CountAll, <key>>, From<...>>().group_by<<key>>(), and look the counts up in a map
            .value());
    auto longOnes = connection.select_query<Count<Track>>().where_one(
        TrackTable::field_t<"album_id">() == album.id && TrackTable::field_t<"length">() > 600.f);
    use(*longOnes.exec());
    // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: rows are counted by a query once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
  }
}

void oneRow(Connection &connection, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    auto artist = connection.select_query<Artist>().where_one(ArtistTable::field_t<"name">().like(name)).exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:106: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    if (artist.has_value())
      use(artist.value().name);
  }
}

void vectorOfRows(Connection &connection, const std::vector<int> &ids) {
  for (int id : ids) {
    auto titles = connection.select_query<TrackTable::field_t<"title">>()
                      .order_by<TrackTable::field_t<"title">>(zxorm::order_t::DESC)
                      .where_many(TrackTable::field_t<"album_id">() == id)
                      .exec()
                      .to_vector();
                      // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
    use(titles.size());
  }
}

void builderInVariable(Connection &connection, const std::vector<int> &ids) {
  for (int id : ids) {
    auto builder = connection.select_query<Track>();
    builder.limit(10).order_by<TrackTable::field_t<"title">>();
    auto query = builder.where_many(TrackTable::field_t<"album_id">() == id);
    for (const Track &track : query.exec())
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(track.title);
  }
}

void rebound(Connection &connection, const std::vector<int> &ids) {
  auto query = connection.select_query<Track>().where_many(TrackTable::field_t<"album_id">() == 0);
  for (int id : ids) {
    query.rebind(id);
    for (const Track &track : query.exec())
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(track.title);
  }
}

void reboundOne(Connection &connection) {
  auto query = connection.select_query<Artist>().where_one(ArtistTable::field_t<"id">() == 0);
  for (const Album &album : connection.select_query<Album>().many().exec()) {
    query.rebind(album.artistId);
    use(query.exec()->name);
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are selected by a query once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
  }
}

std::size_t sameEachTurn(Connection &connection, const std::vector<std::string> &words) {
  std::size_t length = 0;
  for (const std::string &word : words) {
    length += word.size() * connection.last<Album>()->year;
    // CHECK-MESSAGES: :[[@LINE-1]]:40: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
    length += connection.select_query<CountAll, From<Track>>().one().exec().value();
    // CHECK-MESSAGES: :[[@LINE-1]]:70: warning: the same query is run again once for each element of this loop (N queries) [orm-query-in-loop]
  }
  return length;
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void buildersOnly(Connection &connection, const std::vector<int> &ids) {
  for (int id : ids) {
    auto condition = TrackTable::field_t<"album_id">() == id;
    auto builder = connection.select_query<Track>();
    builder.limit(10);
    auto query = builder.where_many(condition);
    (void)query;
  }
}

void rangesOnly(Connection &connection, const std::vector<int> &ids) {
  for (int id : ids) {
    auto rows = connection.select_query<Track>().where_many(TrackTable::field_t<"album_id">() == id).exec();
    (void)rows;
  }
}

void reboundForLater(Connection &connection, const std::vector<int> &ids) {
  auto query = connection.select_query<Track>().where_many(TrackTable::field_t<"album_id">() == 0);
  for (int id : ids)
    query.rebind(id);
  for (const Track &track : query.exec())
    use(track.title);
}

void once(Connection &connection) {
  if (auto first = connection.first<Artist>())
    use(first->name);
  use(connection.select_query<CountAll, From<Track>>().one().exec().value());
}

void keysInOneQuery(Connection &connection, const std::vector<int> &ids) {
  auto condition = TrackTable::field_t<"album_id">().in(ids);
  for (const Track &track : connection.select_query<Track>().where_many(condition).exec())
    use(track.title);
}

void settings(std::vector<Connection> &connections) {
  for (Connection &connection : connections) {
    connection.create_tables();
    connection.set_foreign_keys(false);
  }
}
