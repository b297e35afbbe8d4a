// RUN: %check_orm %s %t --library zxorm --std c++20 --checks=orm-query-in-loop
//
// Queries that a condition, a cache or the number of turns makes rare, each beside one that only looks like it.
#include "zxorm_models.h"
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

using zxorm::CountAll;
using zxorm::From;

void mapInTheLoop(Connection &connection, const std::vector<Album> &albums) {
  std::map<int, std::string> names;
  for (const Album &album : albums) {
    if (!names.contains(album.artistId))
      names[album.artistId] = connection.find_record<Artist>(album.artistId)->name;
    use(names[album.artistId]);
  }
}

void setOfTheSeen(Connection &connection, const std::vector<int> &ids) {
  std::set<int> seen;
  for (int id : ids) {
    if (!seen.insert(id).second)
      continue;
    use(connection.find_record<Artist>(id)->name);
  }
}

void knownOnes(Connection &connection, const std::set<int> &known, const std::vector<int> &ids) {
  for (int id : ids)
    if (!known.contains(id))
      use(connection.find_record<Artist>(id)->name);
      // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void constantList(Connection &connection) {
  for (int year : {1970, 1980, 1990})
    use(*connection.select_query<CountAll, From<Album>>().where_one(AlbumTable::field_t<"year">() == year).exec());
}

void newestOnly(Connection &connection) {
  for (const Album &album : connection.select_query<Album>()
                                .order_by<AlbumTable::field_t<"year">>(zxorm::order_t::DESC)
                                .limit(1)
                                .many()
                                .exec())
    use(connection.find_record<Artist>(album.artistId)->name);
}

void newestTen(Connection &connection) {
  for (const Album &album : connection.select_query<Album>().limit(10).many().exec())
    use(connection.find_record<Artist>(album.artistId)->name);
    // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
}

std::optional<Artist> firstThatIsThere(Connection &connection, const std::vector<int> &ids) {
  for (int id : ids)
    if (auto artist = connection.find_record<Artist>(id))
      return artist;
  return std::nullopt;
}

void firstTurnOnly(Connection &connection, const std::vector<int> &ids) {
  for (int id : ids) {
    use(connection.find_record<Artist>(id)->name);
    break;
  }
}

void pages(Connection &connection) {
  const unsigned long total = *connection.select_query<CountAll, From<Album>>().one().exec();
  for (unsigned long offset = 0; offset < total; offset += 100)
    for (const Album &album : connection.select_query<Album>().limit(100, offset).many().exec())
      use(album.title);
}

void pagesByNumber(Connection &connection, int count) {
  for (int page = 0; page < count; ++page)
    for (const Album &album : connection.select_query<Album>().limit(100, page * 100).many().exec())
      use(album.title);
}

void everyFile(const std::vector<std::string> &paths) {
  for (const std::string &path : paths) {
    Connection connection(path.c_str());
    for (const Artist &artist : connection.select_query<Artist>().many().exec())
      use(artist.name);
  }
}

void upTheChain(Connection &connection, int id) {
  // Each step needs the row before.
  while (auto album = connection.find_record<Album>(id)) {
    use(album->title);
    id = album->artistId;
  }
}
