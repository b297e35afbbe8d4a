// Rows and storage shared by the sqlite_orm tests (1.9.1, stub and real header). Rows are plain structs; what they are
// to each other is said in the storage.
//   Track -> Album -> Artist, Play -> Track
#ifndef TEST_SQLITE_ORM_MODELS_H
#define TEST_SQLITE_ORM_MODELS_H

#include <sqlite_orm/sqlite_orm.h>
#include <string>

struct Artist {
  int id = 0;
  std::string name;
};

struct Album {
  int id = 0;
  std::string title;
  int artistId = 0;
  int year = 0;
};

struct Track {
  int id = 0;
  std::string title;
  int albumId = 0;
  double length = 0;
};

struct Play {
  int id = 0;
  int trackId = 0;
  int count = 0;
};

inline auto openStorage(const std::string &path) {
  using namespace sqlite_orm;
  return make_storage(
      path,
      make_table("artists", make_column("id", &Artist::id, primary_key().autoincrement()),
                 make_column("name", &Artist::name)),
      make_table("albums", make_column("id", &Album::id, primary_key()), make_column("title", &Album::title),
                 make_column("artist_id", &Album::artistId), make_column("year", &Album::year, default_value(0)),
                 foreign_key(&Album::artistId).references(&Artist::id)),
      make_table("tracks", make_column("id", &Track::id, primary_key()), make_column("title", &Track::title),
                 make_column("album_id", &Track::albumId), make_column("length", &Track::length),
                 foreign_key(&Track::albumId).references(&Album::id)),
      make_table("plays", make_column("id", &Play::id, primary_key()), make_column("track_id", &Play::trackId),
                 make_column("count", &Play::count), foreign_key(&Play::trackId).references(&Track::id)));
}

using Storage = decltype(openStorage(""));

void use(const std::string &);
void use(double);

#endif
