// RUN: %check_orm %s %t --library sqlite-orm --checks=orm-write-in-loop
//
// Every way to loop, with a statement in it that writes the row or the element of the turn.
#include "sqlite_orm_models.h"
#include <algorithm>
#include <list>
#include <map>
#include <string>
#include <vector>

using namespace sqlite_orm;

// --- Reported --------------------------------------------------------------------------------------------------------

void inserts(Storage &storage, const std::vector<Artist> &artists) {
  for (const Artist &artist : artists)
    storage.insert(artist);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each 'Artist' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: insert all rows with one statement, insert_range(rows.begin(), rows.end()) or insert(into<...>(), columns(...), values(rows)), for many rows in portions: SQLite has a limit of parameters; at least put one transaction around the loop
}

void made(Storage &storage, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    Artist artist;
    artist.name = name;
    artist.id = storage.insert(artist);
    // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void temporaries(Storage &storage, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    storage.insert(Artist{-1, name});
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void indices(Storage &storage, std::vector<Track> &tracks) {
  for (std::size_t i = 0; i < tracks.size(); ++i) {
    tracks[i].title += " (live)";
    storage.update(tracks[i]);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are updated by a statement once for each 'Track' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: rows that get the same values are updated by one statement, update_all(set(...), where(in(&Row::key, keys))); at least put one transaction around the loop
  }
}

void iterators(Storage &storage, std::list<Track> &tracks) {
  for (auto it = tracks.begin(); it != tracks.end(); ++it)
    storage.replace(*it);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is saved by a statement once for each 'Track' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: replace all rows with one statement, replace_range(rows.begin(), rows.end()), for many rows in portions: SQLite has a limit of parameters; at least put one transaction around the loop
}

void keys(Storage &storage, const std::vector<int> &ids) {
  for (int id : ids)
    storage.remove<Artist>(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: delete them with one statement, remove_all<Artist>(where(in(&Artist::<column>, values))); at least put one transaction around the loop
}

void rowsOfQuery(Storage &storage) {
  for (auto &track : storage.get_all<Track>(where(c(&Track::length) == 0))) {
    track.length = 1;
    storage.update(track);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are updated by a statement once for each 'Track' of this loop (N statements) [orm-write-in-loop]
  }
}

void rowsOfView(Storage &storage) {
  for (auto &album : storage.iterate<Album>())
    storage.remove_all<Track>(where(c(&Track::albumId) == album.id));
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are deleted by a statement once for each 'Album' of this loop (N statements) [orm-write-in-loop]
}

void mapEntries(Storage &storage, const std::map<int, std::string> &names) {
  for (const auto &[id, name] : names)
    storage.update_all(set(c(&Artist::name) = name), where(c(&Artist::id) == id));
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void algorithm(Storage &storage, const std::vector<Artist> &artists) {
  std::for_each(artists.begin(), artists.end(), [&storage](const Artist &artist) {
    storage.replace(artist);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is saved by a statement once for each 'Artist' of this loop (N statements) [orm-write-in-loop]
  });
}

void nested(Storage &storage, const std::map<int, std::vector<Track>> &albums) {
  for (const auto &[album, tracks] : albums)
    for (Track track : tracks) {
      track.albumId = album;
      storage.insert(track);
      // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is inserted by a statement once for each 'Track' of this loop (N·M statements) [orm-write-in-loop]
    }
}

static void saveTrack(Storage &storage, const Track &track) {
  if (track.id)
    storage.update(track);
  else
    storage.insert(track);
}

void helper(Storage &storage, const std::vector<Track> &tracks) {
  for (const Track &track : tracks)
    saveTrack(storage, track);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each 'Track' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: in 'saveTrack', which executes it
}

template <class S, class Row> void insertAll(S &storage, const std::vector<Row> &rows) {
  for (const Row &row : rows)
    storage.insert(row);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each 'Album' of this loop (N statements) [orm-write-in-loop]
}

void instantiates(Storage &storage, const std::vector<Artist> &artists, const std::vector<Album> &albums) {
  insertAll(storage, artists);
  insertAll(storage, albums);
}

class Repository {
public:
  explicit Repository(Storage storage) : m_storage(std::move(storage)) {}
  void save(const Artist &artist) { m_storage.replace(artist); }
  void saveAll(const std::vector<Artist> &artists) {
    for (const Artist &artist : artists)
      save(artist);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is saved by a statement once for each 'Artist' of this loop (N statements) [orm-write-in-loop]
  }

private:
  Storage m_storage;
};

void repository(Repository &repository, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    repository.save({0, name});
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: a row is saved by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void remedies(Storage &storage, const std::vector<Artist> &artists, const std::vector<int> &ids) {
  storage.insert_range(artists.begin(), artists.end());
  storage.replace_range(artists.begin(), artists.end());
  storage.remove_all<Artist>(where(in(&Artist::id, ids)));
  storage.update_all(set(c(&Artist::name) = std::string("unknown")), where(in(&Artist::id, ids)));
}

void collectsFirst(Storage &storage, const std::vector<std::string> &names) {
  std::vector<Artist> artists;
  for (const std::string &name : names)
    artists.push_back({0, name});
  storage.insert_range(artists.begin(), artists.end());
}

void oneRow(Storage &storage, const Artist &artist) {
  storage.insert(artist);
  storage.update(artist);
}

void readsOnly(Storage &storage, std::vector<Track> &longOnes) {
  for (const Track &track : storage.get_all<Track>())
    if (track.length > 600)
      longOnes.push_back(track);
}

struct Journal {
  std::vector<Artist> artists;
  void insert(const Artist &artist) { artists.push_back(artist); }
  void replace(const Artist &artist) { artists.back() = artist; }
};

void noDatabase(Journal &journal, const std::vector<Artist> &artists) {
  for (const Artist &artist : artists) {
    journal.insert(artist);
    journal.replace(artist);
  }
}
