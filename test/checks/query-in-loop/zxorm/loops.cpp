// RUN: %check_orm %s %t --library zxorm --std c++20 --checks=orm-query-in-loop
//
// Every way to loop, with a query in it that needs the row or the element of the turn.
#include "zxorm_models.h"
#include <algorithm>
#include <list>
#include <map>
#include <set>
#include <string>
#include <vector>

using zxorm::From;
using zxorm::Join;
using zxorm::Select;

// --- Rows ------------------------------------------------------------------------------------------------------------

void rangeFor(Connection &connection) {
  for (const Album &album : connection.select_query<Album>().many().exec())
    if (auto artist = connection.find_record<Artist>(album.artistId))
    // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
      use(artist->name);
}

void rangeInVariable(Connection &connection) {
  auto albums = connection.select_query<Album>().where_many(AlbumTable::field_t<"year">() > 1980).exec();
  for (const Album &album : albums)
    use(connection.find_record<Artist>(album.artistId).value().name);
    // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
}

void rowsInVector(Connection &connection) {
  const std::vector<Album> albums = connection.select_query<AlbumTable>().many().exec().to_vector();
  for (std::size_t i = 0; i < albums.size(); ++i)
    use(connection.find_record<Artist>(albums[i].artistId)->name);
    // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
}

void iterators(Connection &connection) {
  auto albums = connection.select_query<Album>().many().exec();
  for (auto it = albums.begin(); it != albums.end(); ++it)
    use(connection.find_record<Artist>((*it).artistId)->name);
    // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
}

void nested(Connection &connection) {
  for (const Artist &artist : connection.select_query<Artist>().many().exec())
    for (const Album &album :
         connection.select_query<Album>().where_many(AlbumTable::field_t<"artist_id">() == artist.id).exec())
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: rows are selected by a query once for each 'Artist' of this loop (1 + N queries) [orm-query-in-loop]
      for (const Track &track :
           connection.select_query<Track>().where_many(TrackTable::field_t<"album_id">() == album.id).exec())
      // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: rows are selected by a query once for each 'Album' of this loop (N·M queries) [orm-query-in-loop]
        use(artist.name + track.title);
}

void tuples(Connection &connection) {
  for (const auto &[title, artist] :
       connection.select_query<Select<AlbumTable::field_t<"title">, AlbumTable::field_t<"artist_id">>>().many().exec())
    use(title + connection.find_record<Artist>(artist)->name);
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void algorithm(Connection &connection) {
  auto albums = connection.select_query<Album>().many().exec().to_vector();
  std::for_each(albums.begin(), albums.end(), [&connection](const Album &album) {
    use(connection.find_record<Artist>(album.artistId)->name);
    // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
  });
}

// --- Elements --------------------------------------------------------------------------------------------------------

void keys(Connection &connection, const std::vector<int> &ids) {
  for (int id : ids)
    use(connection.find_record<Artist>(id)->name);
    // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: read the 'Artist' rows with one query before the loop, select_query<Artist>().where_many(<key>.in(keys)), when there are any keys, and look them up in a map; or select_query<Select<...>, From<...>, Join<...>>() both
}

void mapEntries(Connection &connection, const std::map<std::string, int> &years) {
  for (const auto &[title, year] : years) {
    auto found = connection.select_query<Album>()
                     .where_one(AlbumTable::field_t<"title">().like(title) && AlbumTable::field_t<"year">() == year)
                     .exec();
                     // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
                     // CHECK-NOTES: note: read the rows of all turns with one query before the loop, where_many(<column>.in(values)), when there are any values, or a Join, and look them up in a map
    use(found ? found->id : 0);
  }
}

void drains(Connection &connection, std::list<int> ids) {
  while (!ids.empty()) {
    use(connection.find_record<Artist>(ids.front())->name);
    // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    ids.pop_front();
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void ownRows(Connection &connection) {
  for (const Album &album : connection.select_query<Album>().many().exec())
    use(album.title);
  auto rows = connection.select_query<Album>().order_by<AlbumTable::field_t<"title">>().many().exec();
  auto it = rows.begin();
  while (it != rows.end()) {
    use((*it).title);
    ++it;
  }
  for (const Album &album : rows.to_vector())
    use(album.title);
}

void remedyForKeys(Connection &connection) {
  std::set<int> keys;
  const auto albums = connection.select_query<Album>().many().exec().to_vector();
  for (const Album &album : albums)
    keys.insert(album.artistId);
  if (keys.empty())
    return;
  std::map<int, Artist> artists;
  for (const Artist &artist : connection.select_query<Artist>()
                                  .where_many(ArtistTable::field_t<"id">().in(std::vector(keys.begin(), keys.end())))
                                  .exec())
    artists[artist.id] = artist;
  for (const Album &album : albums)
    use(artists[album.artistId].name);
}

void remedyByJoin(Connection &connection) {
  for (const auto &[album, artist] :
       connection.select_query<Select<Album, Artist>, From<Album>, Join<Artist>>().many().exec())
    use(album.title + artist.name);
}

void remedyForCounts(Connection &connection) {
  std::map<int, unsigned long> counts;
  for (const auto &[tracks, album] :
       connection.select_query<Select<zxorm::CountAll, TrackTable::field_t<"album_id">>, From<Track>>()
           .group_by<TrackTable::field_t<"album_id">>()
           .many()
           .exec())
    counts[album] = tracks;
  for (const Album &album : connection.select_query<Album>().many().exec())
    use(counts[album.id]);
}
