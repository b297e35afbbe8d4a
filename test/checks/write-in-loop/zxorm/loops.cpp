// RUN: %check_orm %s %t --library zxorm --std c++20 --checks=orm-write-in-loop
//
// Every statement that writes, in every way to loop.
#include "zxorm_models.h"
#include <algorithm>
#include <map>
#include <string>
#include <vector>

// --- Reported --------------------------------------------------------------------------------------------------------

void inserts(Connection &connection, const std::vector<Artist> &artists) {
  for (const Artist &artist : artists)
    connection.insert_record(artist);
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: a row is inserted by a statement once for each 'Artist' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: insert_many_records(rows, batch_size) inserts batch_size rows with one statement, all in one transaction; at least put one transaction around the loop
}

void made(Connection &connection, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    Artist artist;
    artist.name = name;
    connection.insert_record(artist);
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void indices(Connection &connection, std::vector<Track> &tracks) {
  for (std::size_t i = 0; i < tracks.size(); ++i)
    connection.update_record(tracks[i]);
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are updated by a statement once for each 'Track' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: zxorm updates each row by a statement of its own; at least put one transaction around the loop
}

void rowsOfQuery(Connection &connection) {
  for (Track &track : connection.select_query<Track>().many().exec().to_vector()) {
    track.length = 0;
    connection.update_record(track);
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are updated by a statement once for each 'Track' of this loop (N statements) [orm-write-in-loop]
  }
}

void keys(Connection &connection, const std::vector<int> &ids) {
  for (int id : ids)
    connection.delete_record<Artist>(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: delete them with one statement, delete_query<Row>().where(<key>.in(keys)), when there are any keys; at least put one transaction around the loop
}

void deleteQueries(Connection &connection, const std::map<int, std::string> &albums) {
  for (const auto &[album, title] : albums)
    connection.delete_query<Track>().where(TrackTable::field_t<"album_id">() == album).exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:88: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void rebound(Connection &connection, const std::vector<int> &albums) {
  auto query = connection.delete_query<Track>().where(TrackTable::field_t<"album_id">() == 0);
  for (int album : albums) {
    query.rebind(album);
    query.exec();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

void algorithm(Connection &connection, std::vector<Artist> &artists) {
  std::for_each(artists.begin(), artists.end(), [&](Artist &artist) {
    connection.insert_record(artist);
    // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: a row is inserted by a statement once for each 'Artist' of this loop (N statements) [orm-write-in-loop]
  });
}

static void save(Connection &connection, Artist &artist) {
  if (artist.id)
    connection.update_record(artist);
  else
    connection.insert_record(artist);
}

void helper(Connection &connection, std::vector<Artist> &artists) {
  for (Artist &artist : artists)
    save(connection, artist);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each 'Artist' of this loop (N statements) [orm-write-in-loop]
    // CHECK-NOTES: note: in 'save', which executes it
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void remedies(Connection &connection, const std::vector<Artist> &artists, const std::vector<int> &ids) {
  connection.insert_many_records(artists, 100);
  if (!ids.empty())
    connection.delete_query<Artist>().where(ArtistTable::field_t<"id">().in(ids)).exec();
}

void collectsFirst(Connection &connection, const std::vector<std::string> &names) {
  std::vector<Artist> artists;
  for (const std::string &name : names)
    artists.push_back({0, name});
  connection.insert_many_records(artists);
}

void buildersOnly(Connection &connection, const std::vector<int> &albums) {
  for (int album : albums) {
    auto query = connection.delete_query<Track>().where(TrackTable::field_t<"album_id">() == album);
    query.rebind(album + 1);
  }
}

void constantList(Connection &connection) {
  for (const char *name : {"Unknown", "Various"}) {
    Artist artist;
    artist.name = name;
    connection.insert_record(artist);
  }
}

void firstOnly(Connection &connection, const std::vector<Artist> &artists, const std::string &name) {
  for (const Artist &artist : artists)
    if (artist.name == name) {
      connection.delete_record<Artist>(artist.id);
      return;
    }
}

void chunks(Connection &connection, const std::vector<int> &ids) {
  for (std::size_t begin = 0; begin < ids.size(); begin += 500) {
    std::vector<int> chunk(ids.begin() + begin, ids.begin() + std::min(begin + 500, ids.size()));
    connection.delete_query<Artist>().where(ArtistTable::field_t<"id">().in(chunk)).exec();
  }
}

void everyDatabase(std::vector<Connection> &connections) {
  for (Connection &connection : connections)
    connection.truncate<Track>();
}

bool triesAgain(Connection &connection, const Artist &artist) {
  for (int i = 0; i < 50; ++i) {
    try {
      connection.update_record(artist);
      return true;
    } catch (...) {
    }
  }
  return false;
}
