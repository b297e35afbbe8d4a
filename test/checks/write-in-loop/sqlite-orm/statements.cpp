// RUN: %check_orm %s %t --library sqlite-orm --checks=orm-write-in-loop
//
// Each method of the storage that writes, and prepared statements that write; then the functions that only build.
#include "sqlite_orm_models.h"
#include <functional>
#include <string>
#include <tuple>
#include <vector>

using namespace sqlite_orm;

// --- Reported --------------------------------------------------------------------------------------------------------

void columnsOnly(Storage &storage, const std::vector<Album> &albums) {
  for (const Album &album : albums)
    storage.insert(album, columns(&Album::id, &Album::title));
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each 'Album' of this loop (N statements) [orm-write-in-loop]
}

void raw(Storage &storage, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    storage.insert(into<Artist>(), columns(&Artist::name), values(std::make_tuple(name)));
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    storage.insert(or_ignore(), into<Artist>(), columns(&Artist::name), values(std::make_tuple(name)));
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    storage.replace(into<Artist>(), columns(&Artist::name), values(std::make_tuple(name)));
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is saved by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void fromSelect(Storage &storage, const std::vector<int> &ids) {
  for (int id : ids)
    storage.insert(into<Play>(), columns(&Play::trackId), select(&Track::id, where(c(&Track::albumId) == id)));
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void counters(Storage &storage, const std::vector<int> &tracks) {
  for (int track : tracks)
    storage.update_all(set(assign(&Play::count, c(&Play::count) + 1)), where(c(&Play::trackId) == track));
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void rowsOfEach(Storage &storage, const std::vector<std::pair<Album, std::vector<Track>>> &albums) {
  for (const auto &[album, tracks] : albums) {
    storage.replace(album);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is saved by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    storage.insert_range(tracks.begin(), tracks.end());
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void preparedInside(Storage &storage, const std::vector<Artist> &artists, const std::vector<int> &ids) {
  for (const Artist &artist : artists) {
    auto statement = storage.prepare(insert(artist));
    storage.execute(statement);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each 'Artist' of this loop (N statements) [orm-write-in-loop]
    auto again = storage.prepare(replace(std::ref(artist)));
    storage.execute(again);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is saved by a statement once for each 'Artist' of this loop (N statements) [orm-write-in-loop]
  }
  for (int id : ids) {
    auto statement = storage.prepare(remove<Artist>(id));
    storage.execute(statement);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    auto all = storage.prepare(remove_all<Album>(where(c(&Album::artistId) == id)));
    storage.execute(all);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    auto update = storage.prepare(update_all(set(c(&Album::year) = 0), where(c(&Album::artistId) == id)));
    storage.execute(update);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void valueInEachTurn(Storage &storage, const std::vector<int> &ids, const std::vector<Artist> &artists) {
  auto removes = storage.prepare(remove<Artist>(0));
  for (int id : ids) {
    get<0>(removes) = id;
    storage.execute(removes);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
  auto inserts = storage.prepare(insert(Artist()));
  for (const Artist &artist : artists) {
    get<0>(inserts) = artist;
    storage.execute(inserts);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each 'Artist' of this loop (N statements) [orm-write-in-loop]
  }
}

// The statement reads the variable each time that it is executed.
void byReference(Storage &storage, const std::vector<std::string> &names) {
  Artist artist;
  auto statement = storage.prepare(insert(std::ref(artist)));
  for (const std::string &name : names) {
    artist.name = name;
    storage.execute(statement);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void byReferenceWhole(Storage &storage, const std::vector<Artist> &artists) {
  Artist artist;
  auto statement = storage.prepare(insert(std::ref(artist)));
  for (const Artist &each : artists) {
    artist = each;
    storage.execute(statement);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a row is inserted by a statement once for each 'Artist' of this loop (N statements) [orm-write-in-loop]
  }
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void builders(Storage &storage, const std::vector<Artist> &artists, std::vector<std::string> &out) {
  for (const Artist &artist : artists) {
    auto one = insert(artist);
    auto other = replace(artist);
    auto third = remove<Artist>(artist.id);
    auto all = remove_all<Album>(where(c(&Album::artistId) == artist.id));
    out.push_back(storage.dump(one) + storage.dump(other) + storage.dump(third) + storage.dump(all));
    auto prepared = storage.prepare(update(artist));
    out.push_back(prepared.expanded_sql());
  }
}

void oneStatement(Storage &storage, const std::vector<Artist> &artists) {
  auto statement = storage.prepare(insert_range(artists.begin(), artists.end()));
  storage.execute(statement);
}

void manyValues(Storage &storage, const std::vector<std::string> &names) {
  std::vector<std::tuple<std::string>> rows;
  for (const std::string &name : names)
    rows.push_back(std::make_tuple(name));
  storage.insert(into<Artist>(), columns(&Artist::name), values(rows));
}

void selectsOnly(Storage &storage, const std::vector<int> &ids) {
  auto statement = storage.prepare(get<Artist>(0));
  for (int id : ids) {
    get<0>(statement) = id;
    use(storage.execute(statement).name);
  }
}

void schema(Storage &storage, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    storage.drop_table_if_exists(table);
    storage.rename_table("old_" + table, table);
  }
  storage.sync_schema();
}

void maintenance(std::vector<Storage> &storages) {
  for (Storage &storage : storages) {
    storage.vacuum();
    storage.backup_to("backup.sqlite");
  }
}
