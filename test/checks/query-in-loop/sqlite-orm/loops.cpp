// RUN: %check_orm %s %t --library sqlite-orm --checks=orm-query-in-loop
//
// Every way to loop, with a query in it that needs the row or the element of the turn.
#include "sqlite_orm_models.h"
#include <algorithm>
#include <iterator>
#include <list>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

using namespace sqlite_orm;

// --- Rows ------------------------------------------------------------------------------------------------------------

void rangeFor(Storage &storage) {
  for (const auto &album : storage.get_all<Album>()) {
    const auto artist = storage.get_pointer<Artist>(album.artistId);
    // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
    use(artist ? artist->name : "unknown");
  }
}

void rowsInVariable(Storage &storage) {
  const auto albums = storage.get_all<Album>(where(c(&Album::year) > 1980), order_by(&Album::title));
  for (std::size_t i = 0; i < albums.size(); ++i)
    use(storage.get<Artist>(albums[i].artistId).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
}

void iterators(Storage &storage) {
  std::vector<Artist> artists = storage.get_all<Artist>();
  for (auto it = artists.begin(); it != artists.end(); ++it)
    use(storage.count<Album>(where(is_equal(&Album::artistId, it->id))));
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are counted by a query once for each 'Artist' of this loop (1 + N queries) [orm-query-in-loop]
}

void ownContainer(Storage &storage) {
  for (const Artist &artist : storage.get_all<Artist, std::list<Artist>>())
    for (const Album &album : storage.get_all<Album>(where(c(&Album::artistId) == artist.id)))
    // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: rows are selected by a query once for each 'Artist' of this loop (1 + N queries) [orm-query-in-loop]
      use(album.title);
}

void pointers(Storage &storage) {
  for (const std::unique_ptr<Album> &album : storage.get_all_pointer<Album>())
    use(storage.get<Artist>(album->artistId).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
}

void optionals(Storage &storage) {
  for (const auto &album : storage.get_all_optional<Album>())
    if (album)
      use(storage.get<Artist>(album->artistId).name);
      // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
}

// A view reads its rows one by one while the loop runs.
void view(Storage &storage) {
  for (auto &album : storage.iterate<Album>())
    use(storage.get<Artist>(album.artistId).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
}

void viewInVariable(Storage &storage) {
  auto albums = storage.iterate<Album>(where(c(&Album::year) == 1999));
  for (Album &album : albums)
    use(storage.get<Artist>(album.artistId).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
}

void iteratorsOfView(Storage &storage) {
  auto albums = storage.iterate<Album>();
  for (auto it = albums.begin(); it != albums.end(); ++it)
    use(storage.get<Artist>(it->artistId).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
}

void viewInTheLoop(Storage &storage) {
  for (const Album &album : storage.get_all<Album>()) {
    for (const Track &track : storage.iterate<Track>(where(c(&Track::albumId) == album.id)))
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: rows are selected by a query once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
      use(track.title);
    auto tracks = storage.iterate<Track>(where(c(&Track::albumId) == album.id));
    std::vector<Track> copies(tracks.begin(), tracks.end());
    // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: rows are selected by a query once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
  }
}

void oneColumn(Storage &storage) {
  for (int id : storage.select(&Artist::id, order_by(&Artist::name)))
    use(storage.count<Album>(where(c(&Album::artistId) == id)));
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are counted by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void severalColumns(Storage &storage) {
  for (const auto &[title, artist] : storage.select(columns(&Album::title, &Album::artistId)))
    use(title + storage.get<Artist>(artist).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: a row is fetched by its key once for each row of this loop (1 + N queries) [orm-query-in-loop]
}

void partOfTuple(Storage &storage) {
  auto rows = storage.select(columns(&Track::id, &Track::title));
  for (auto &row : rows)
    if (auto plays = storage.sum(&Play::count, where(c(&Play::trackId) == std::get<0>(row))))
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: rows are selected by a query once for each row of this loop (1 + N queries) [orm-query-in-loop]
      use(std::get<1>(row) + std::to_string(*plays));
}

void algorithm(Storage &storage) {
  auto albums = storage.get_all<Album>();
  std::for_each(albums.begin(), albums.end(), [&storage](const Album &album) {
    use(storage.get<Artist>(album.artistId).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
  });
}

void threeLevels(Storage &storage) {
  for (const Artist &artist : storage.get_all<Artist>())
    for (const Album &album : storage.get_all<Album>(where(c(&Album::artistId) == artist.id)))
    // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: rows are selected by a query once for each 'Artist' of this loop (1 + N queries) [orm-query-in-loop]
      for (const Track &track : storage.get_all<Track>(where(c(&Track::albumId) == album.id)))
      // CHECK-MESSAGES: :[[@LINE-1]]:41: warning: rows are selected by a query once for each 'Album' of this loop (N·M queries) [orm-query-in-loop]
        use(artist.name + track.title);
}

void keyOfTheKey(Storage &storage) {
  for (const Track &track : storage.get_all<Track>()) {
    const Album album = storage.get<Album>(track.albumId);
    // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: a row is fetched by its key once for each 'Track' of this loop (1 + N queries) [orm-query-in-loop]
    use(storage.get<Artist>(album.artistId).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each 'Track' of this loop (1 + N queries) [orm-query-in-loop]
  }
}

// --- Elements --------------------------------------------------------------------------------------------------------

void keys(Storage &storage, const std::vector<int> &ids) {
  for (int id : ids)
    if (auto artist = storage.get_optional<Artist>(id))
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      use(artist->name);
}

void mapEntries(Storage &storage, const std::map<std::string, int> &years) {
  for (const auto &[name, year] : years)
    for (const auto &title : storage.select(&Album::title, inner_join<Artist>(on(c(&Artist::id) == &Album::artistId)),
                                            where(c(&Artist::name) == name && c(&Album::year) == year)))
    // CHECK-MESSAGES: :[[@LINE-2]]:38: warning: rows are selected by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(title);
}

void transformed(Storage &storage, const std::set<int> &ids, std::vector<std::string> &names) {
  std::transform(ids.begin(), ids.end(), std::back_inserter(names),
                 [&](int id) { return storage.get<Artist>(id).name; });
                 // CHECK-MESSAGES: :[[@LINE-1]]:47: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void drains(Storage &storage, std::list<int> ids) {
  while (!ids.empty()) {
    use(storage.get<Artist>(ids.front()).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    ids.pop_front();
  }
}

void idsFirst(Storage &storage) {
  std::set<int> ids;
  for (const Album &album : storage.get_all<Album>())
    ids.insert(album.artistId);
  for (int id : ids)
    use(storage.get<Artist>(id).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// --- The number of rows of an inner view is asked for in each turn of the outer loop ---------------------------------

void sizeOfView(Storage &storage) {
  for (const Album &album : storage.get_all<Album>()) {
    auto tracks = storage.iterate<Track>(where(c(&Track::albumId) == album.id));
    if (tracks.empty())
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are counted by a query once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
      use(album.title);
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void ownRows(Storage &storage) {
  for (auto &album : storage.iterate<Album>())
    use(album.title);
  for (auto &album : storage.get_all<Album>())
    use(album.title);
  for (auto &title : storage.select(&Album::title))
    use(title);
}

void ownIterators(Storage &storage) {
  auto albums = storage.iterate<Album>();
  for (auto it = albums.begin(), end = albums.end(); it != end; ++it)
    use(it->title);
}

void whileOverView(Storage &storage) {
  auto albums = storage.iterate<Album>();
  auto it = albums.begin();
  while (it != albums.end()) {
    use(it->title);
    ++it;
  }
}

void bound(Storage &storage) {
  const int count = storage.count<Artist>();
  for (int i = 0; i < count; ++i)
    use(i);
}

void rangeExpression(Storage &storage, int artist) {
  for (const auto &album : storage.get_all<Album>(where(c(&Album::artistId) == storage.get<Artist>(artist).id)))
    use(album.title);
}

void twoQueries(Storage &storage) {
  for (const auto &artist : storage.get_all<Artist>())
    use(artist.name);
  for (const auto &album : storage.get_all<Album>())
    use(album.title);
}

// One query for the keys of all rows, and a map.
void remedyForKeys(Storage &storage) {
  const auto albums = storage.get_all<Album>();
  std::vector<int> ids;
  for (const Album &album : albums)
    ids.push_back(album.artistId);
  std::map<int, Artist> artists;
  for (auto &artist : storage.get_all<Artist>(where(in(&Artist::id, ids))))
    artists.emplace(artist.id, artist);
  for (const Album &album : albums) {
    auto it = artists.find(album.artistId);
    use(it == artists.end() ? "unknown" : it->second.name);
  }
}

void remedyByJoin(Storage &storage) {
  for (const auto &[title, name] : storage.select(columns(&Album::title, &Artist::name),
                                                  inner_join<Artist>(on(c(&Artist::id) == &Album::artistId))))
    use(title + name);
}

void remedyForCounts(Storage &storage) {
  std::map<int, int> counts;
  for (const auto &[artist, albums] :
       storage.select(columns(&Album::artistId, count(&Album::id)), group_by(&Album::artistId)))
    counts[artist] = albums;
  for (const Artist &artist : storage.get_all<Artist>())
    use(counts[artist.id]);
}
