// RUN: %check_orm %s %t --library sqlite-orm --checks=orm-write-in-loop
//
// Writes that a condition or the number of turns makes rare, each beside one that only looks like it.
#include "sqlite_orm_models.h"
#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace sqlite_orm;

// --- Few turns -------------------------------------------------------------------------------------------------------

void constantList(Storage &storage) {
  for (const char *name : {"Unknown", "Various"})
    storage.insert(Artist{0, name});
}

void constantBound(Storage &storage) {
  for (int year = 1; year <= 12; ++year)
    storage.remove_all<Album>(where(c(&Album::year) == year));
}

void manyTurns(Storage &storage) {
  for (int year = 1900; year <= 2020; ++year)
    storage.remove_all<Album>(where(c(&Album::year) == year));
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are deleted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
}

void firstTurnOnly(Storage &storage, const std::vector<Artist> &artists) {
  for (const Artist &artist : artists) {
    storage.insert(artist);
    break;
  }
}

bool removesTheFirst(Storage &storage, const std::vector<Artist> &artists, const std::string &name) {
  for (const Artist &artist : artists)
    if (artist.name == name) {
      storage.remove<Artist>(artist.id);
      return true;
    }
  return false;
}

void removesAll(Storage &storage, const std::vector<Artist> &artists, const std::string &name) {
  for (const Artist &artist : artists)
    if (artist.name == name)
      storage.remove<Artist>(artist.id);
      // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: rows are deleted by a statement once for each 'Artist' of this loop (N statements) [orm-write-in-loop]
}

void newestOnly(Storage &storage) {
  for (auto &album : storage.get_all<Album>(order_by(&Album::year).desc(), limit(1)))
    storage.update(album);
}

// --- Chunks ----------------------------------------------------------------------------------------------------------

void chunks(Storage &storage, const std::vector<Artist> &artists) {
  for (std::size_t begin = 0; begin < artists.size(); begin += 100)
    storage.insert_range(artists.begin() + begin, artists.begin() + std::min(begin + 100, artists.size()));
}

void listsOfRows(Storage &storage, const std::vector<std::vector<Artist>> &chunks) {
  for (const std::vector<Artist> &chunk : chunks)
    storage.insert_range(chunk.begin(), chunk.end());
}

void flushes(Storage &storage, const std::vector<std::string> &names) {
  std::vector<Artist> pending;
  for (const std::string &name : names) {
    pending.push_back({0, name});
    if (pending.size() >= 100) {
      storage.insert_range(pending.begin(), pending.end());
      pending.clear();
    }
  }
  storage.insert_range(pending.begin(), pending.end());
}

// --- Work that comes in, statements that are tried again -------------------------------------------------------------

void untilNothingIsLeft(Storage &storage) {
  while (storage.count<Play>(where(c(&Play::count) == 0)) > 0)
    storage.remove_all<Play>(where(c(&Play::count) == 0));
}

bool triesAgain(Storage &storage, const Artist &artist) {
  for (int i = 0; i < 50; ++i) {
    try {
      storage.replace(artist);
      return true;
    } catch (const std::exception &) {
    }
  }
  return false;
}

void everyDatabase(std::vector<Storage> &storages, const Artist &artist) {
  for (Storage &storage : storages)
    storage.replace(artist);
}

void onlyNewOnes(Storage &storage, const std::vector<std::string> &names) {
  std::set<std::string> seen;
  for (const std::string &name : names)
    if (seen.insert(name).second)
      storage.insert(Artist{0, name});
}
