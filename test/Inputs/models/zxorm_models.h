// Rows, tables and connection shared by the zxorm tests (0.1.3, stub and real headers).
//   Track -> Album -> Artist
#ifndef TEST_ZXORM_MODELS_H
#define TEST_ZXORM_MODELS_H

#include <string>
#include <vector>
#include <zxorm/zxorm.hpp>

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
  float length = 0;
};

using ArtistTable = zxorm::Table<"artists", Artist, zxorm::Column<"id", &Artist::id, zxorm::PrimaryKey<>>,
                                 zxorm::Column<"name", &Artist::name>>;
using AlbumTable = zxorm::Table<"albums", Album, zxorm::Column<"id", &Album::id, zxorm::PrimaryKey<>>,
                                zxorm::Column<"title", &Album::title>,
                                zxorm::Column<"artist_id", &Album::artistId, zxorm::ForeignKey<"artists", "id">>,
                                zxorm::Column<"year", &Album::year>>;
using TrackTable = zxorm::Table<"tracks", Track, zxorm::Column<"id", &Track::id, zxorm::PrimaryKey<>>,
                                zxorm::Column<"title", &Track::title>,
                                zxorm::Column<"album_id", &Track::albumId, zxorm::ForeignKey<"albums", "id">>,
                                zxorm::Column<"length", &Track::length>>;

using Connection = zxorm::Connection<ArtistTable, AlbumTable, TrackTable>;

void use(const std::string &);
void use(double);

#endif
