// RUN: %check_orm %s %t --library sqlite-orm --checks=orm-query-in-loop
//
// Queries that a condition, a cache or the number of turns makes rare, each beside one that only looks like it.
#include "sqlite_orm_models.h"
#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

using namespace sqlite_orm;

// --- Memoised --------------------------------------------------------------------------------------------------------

void mapInTheLoop(Storage &storage) {
  std::map<int, std::string> names;
  for (const Album &album : storage.get_all<Album>()) {
    auto it = names.find(album.artistId);
    if (it == names.end())
      it = names.emplace(album.artistId, storage.get<Artist>(album.artistId).name).first;
    use(it->second);
  }
}

void tryEmplace(Storage &storage, const std::vector<int> &ids) {
  std::unordered_map<int, std::shared_ptr<Artist>> artists;
  for (int id : ids) {
    auto [it, isNew] = artists.try_emplace(id);
    if (isNew)
      it->second = storage.get_pointer<Artist>(id);
    use(it->second->name);
  }
}

void setOfTheSeen(Storage &storage) {
  std::set<int> seen;
  for (auto &album : storage.iterate<Album>())
    if (seen.insert(album.artistId).second)
      use(storage.get<Artist>(album.artistId).name);
}

void onceWhenNeeded(Storage &storage, const std::vector<double> &lengths) {
  std::optional<double> longest;
  for (double length : lengths) {
    if (!longest)
      longest = *storage.max(&Track::length);
    use(length / *longest);
  }
}

void knownOnes(Storage &storage, const std::set<int> &known, const std::vector<int> &ids) {
  for (int id : ids) {
    if (known.count(id))
      continue;
    use(storage.get<Artist>(id).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

// --- Few turns -------------------------------------------------------------------------------------------------------

void constantList(Storage &storage) {
  for (int year : {1970, 1980, 1990})
    use(storage.count<Album>(where(c(&Album::year) == year)));
}

void constantBound(Storage &storage) {
  for (int month = 1; month <= 12; ++month)
    use(storage.count<Play>(where(c(&Play::count) == month)));
}

void manyTurns(Storage &storage) {
  for (int year = 1900; year <= 2020; ++year)
    use(storage.count<Album>(where(c(&Album::year) == year)));
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are counted by a query once for each turn of this loop (N queries) [orm-query-in-loop]
}

void newestOnly(Storage &storage) {
  for (const Album &album : storage.get_all<Album>(order_by(&Album::year).desc(), limit(1)))
    use(storage.get<Artist>(album.artistId).name);
}

void newestTen(Storage &storage) {
  for (const Album &album : storage.get_all<Album>(order_by(&Album::year).desc(), limit(10)))
    use(storage.get<Artist>(album.artistId).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
}

void firstTurnOnly(Storage &storage, const std::vector<int> &ids) {
  for (int id : ids) {
    use(storage.get<Artist>(id).name);
    break;
  }
}

// --- Leaves where it is found ----------------------------------------------------------------------------------------

std::unique_ptr<Artist> firstThatIsThere(Storage &storage, const std::vector<int> &ids) {
  for (int id : ids)
    if (auto artist = storage.get_pointer<Artist>(id))
      return artist;
  return nullptr;
}

bool anyKnown(Storage &storage, const std::vector<std::string> &names) {
  return std::any_of(names.begin(), names.end(), [&storage](const std::string &name) {
    return storage.count<Artist>(where(c(&Artist::name) == name)) > 0;
  });
}

int allKnown(Storage &storage, const std::vector<std::string> &names) {
  int known = 0;
  for (const std::string &name : names)
    if (storage.count<Artist>(where(c(&Artist::name) == name)) > 0)
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
      ++known;
  return known;
}

std::string freeName(Storage &storage, const std::string &wanted) {
  std::string name = wanted;
  for (int i = 2; storage.count<Artist>(where(c(&Artist::name) == name)) != 0; ++i)
    name = wanted + " " + std::to_string(i);
  return name;
}

// --- Chunks and pages ------------------------------------------------------------------------------------------------

void chunks(Storage &storage, const std::vector<int> &ids) {
  for (std::size_t begin = 0; begin < ids.size(); begin += 500) {
    std::vector<int> chunk(ids.begin() + begin, ids.begin() + std::min(begin + 500, ids.size()));
    for (const Artist &artist : storage.get_all<Artist>(where(in(&Artist::id, chunk))))
      use(artist.name);
  }
}

void listsOfKeys(Storage &storage, const std::vector<std::vector<int>> &chunks) {
  for (const std::vector<int> &chunk : chunks)
    for (const Artist &artist : storage.get_all<Artist>(where(in(&Artist::id, chunk))))
      use(artist.name);
}

void pages(Storage &storage) {
  const int size = 100, total = storage.count<Album>();
  for (int page = 0; page * size < total; ++page)
    for (const Album &album : storage.get_all<Album>(order_by(&Album::id), limit(100, offset(page * size))))
      use(album.title);
}

void pagesUntilEmpty(Storage &storage) {
  for (int page = 0;; ++page) {
    auto albums = storage.get_all<Album>(order_by(&Album::id), limit(page * 100, 100));
    if (albums.empty())
      break;
    for (const Album &album : albums)
      use(album.title);
  }
}

void keyset(Storage &storage) {
  int last = 0;
  while (true) {
    auto albums = storage.get_all<Album>(where(c(&Album::id) > last), order_by(&Album::id), limit(100));
    if (albums.empty())
      return;
    last = albums.back().id;
  }
}

// --- Other databases, other reasons to ask again ---------------------------------------------------------------------

void everyDatabase(std::vector<Storage> &storages) {
  for (Storage &storage : storages)
    use(storage.count<Artist>());
}

void everyFile(const std::vector<std::string> &paths) {
  for (const std::string &path : paths) {
    auto storage = openStorage(path);
    for (const Artist &artist : storage.get_all<Artist>())
      use(artist.name);
  }
}

void upTheChain(Storage &storage, int id) {
  // Each step needs the row before.
  while (auto album = storage.get_pointer<Album>(id)) {
    use(album->title);
    id = album->artistId;
  }
}

void drainsTable(Storage &storage) {
  while (storage.count<Play>() > 0) {
    auto plays = storage.get_all<Play>(limit(100));
    for (const Play &play : plays)
      use(play.count);
    storage.remove_all<Play>(where(c(&Play::id) < plays.back().id + 1));
  }
}

bool tries(Storage &storage) {
  for (int i = 0; i < 100; ++i) {
    try {
      use(storage.count<Artist>());
      return true;
    } catch (const std::exception &) {
    }
  }
  return false;
}
