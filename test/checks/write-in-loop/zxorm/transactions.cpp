// RUN: %check_orm %s %t --library zxorm --std c++20 --checks=orm-write-in-loop
//
// transaction() calls in one transaction what it is given.
#include "zxorm_models.h"
#include <string>
#include <vector>

static void insertName(Connection &connection, const std::string &name) {
  Artist artist;
  artist.name = name;
  connection.insert_record(artist);
}

// --- Round the loop: quiet -------------------------------------------------------------------------------------------

void around(Connection &connection, std::vector<Artist> &artists) {
  connection.transaction([&] {
    for (Artist &artist : artists)
      connection.insert_record(artist);
  });
}

void aroundHelper(Connection &connection, const std::vector<std::string> &names) {
  connection.transaction([&]() {
    for (const std::string &name : names) {
      if (name.empty())
        continue;
      insertName(connection, name);
    }
  });
}

void functionInVariable(Connection &connection, const std::vector<int> &ids) {
  const auto work = [&connection, &ids] {
    for (int id : ids)
      connection.delete_record<Artist>(id);
  };
  connection.transaction(work);
}

void oneOfSeveral(Connection &connection, Artist artist, Album album) {
  connection.transaction([&] {
    connection.insert_record(artist);
    album.artistId = artist.id;
    connection.insert_record(album);
  });
}

void everyDatabase(std::vector<Connection> &connections) {
  for (Connection &connection : connections)
    connection.transaction([&] { connection.truncate<Track>(); });
}

// --- In the loop, before it, and none --------------------------------------------------------------------------------

void inEachTurn(Connection &connection, const std::vector<Artist> &artists) {
  for (const Artist &artist : artists)
    connection.transaction([&] {
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: a transaction is ended once for each 'Artist' of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: note: put the loop into one connection.transaction([&] { ... })
      connection.delete_query<Album>().where(AlbumTable::field_t<"artist_id">() == artist.id).exec();
      // CHECK-MESSAGES: :[[@LINE-1]]:95: warning: rows are deleted by a statement once for each 'Artist' of this loop (N statements) [orm-write-in-loop]
      connection.delete_record<Artist>(artist.id);
      // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: rows are deleted by a statement once for each 'Artist' of this loop (N statements) [orm-write-in-loop]
    });
}

void before(Connection &connection, const std::vector<std::string> &names) {
  connection.transaction([&] { insertName(connection, "first"); });
  for (const std::string &name : names)
    insertName(connection, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void store(Connection &connection, const std::string &name) {
  connection.transaction([&] { insertName(connection, name); });
}

// The statement and the transaction are in one call.
void inACall(Connection &connection, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    store(connection, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// Each call is a transaction of its own, with a statement for each ten rows.
void manyOfEach(Connection &connection, const std::vector<std::vector<Track>> &albums) {
  for (const std::vector<Track> &tracks : albums)
    connection.insert_many_records(tracks);
}
