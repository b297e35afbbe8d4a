// RUN: %check_orm %s %t --library zxorm --std c++20 --checks=orm-query-in-loop
//
// The query stands in a function that the loop calls; the connection is a parameter, a member or of any type.
#include "zxorm_models.h"
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

using zxorm::CountAll;
using zxorm::From;

static std::string nameOf(Connection &connection, int artist) {
  auto found = connection.find_record<Artist>(artist);
  return found ? found->name : "unknown";
}

static std::vector<Track> tracksOf(Connection &connection, const Album &album) {
  return connection.select_query<Track>().where_many(TrackTable::field_t<"album_id">() == album.id).exec().to_vector();
}

auto load(auto &connection, int id) { return connection.template find_record<Artist>(id); }

// --- Reported --------------------------------------------------------------------------------------------------------

void helper(Connection &connection, const std::vector<int> &ids) {
  for (int id : ids)
    use(nameOf(connection, id));
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: in 'nameOf', which executes it
}

void rowsFromHelper(Connection &connection) {
  for (const Album &album : connection.select_query<Album>().many().exec())
    for (const Track &track : tracksOf(connection, album))
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: rows are selected by a query once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
      use(track.title);
}

void templateHelper(Connection &connection, const std::vector<int> &ids) {
  for (int id : ids)
    use(load(connection, id)->name);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void localLambda(const std::vector<int> &ids) {
  Connection connection("music.db");
  const auto name = [&](int id) { return connection.find_record<Artist>(id)->name; };
  for (int id : ids)
    use(name(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

class Library {
public:
  explicit Library(const std::string &path) : m_connection(path.c_str()) { m_connection.create_tables(); }

  std::vector<Album> albums() { return m_connection.select_query<Album>().many().exec().to_vector(); }
  std::optional<Artist> artist(int id) { return m_connection.find_record<Artist>(id); }
  unsigned long tracks(int album) {
    return m_connection.select_query<CountAll, From<Track>>()
        .where_one(TrackTable::field_t<"album_id">() == album)
        .exec()
        .value();
  }
  void report() {
    for (const Album &album : albums()) {
      use(artist(album.artistId)->name);
      // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
      use(tracks(album.id));
      // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are counted by a query once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
    }
  }
  const Artist &cached(int id) {
    auto it = m_artists.find(id);
    if (it == m_artists.end())
      it = m_artists.emplace(id, artist(id).value()).first;
    return it->second;
  }

private:
  Connection m_connection;
  std::map<int, Artist> m_artists;
};

void member(Library &library) {
  for (const Album &album : library.albums())
    use(library.artist(album.artistId)->name);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
}

void sharedConnection(const std::shared_ptr<Connection> &connection, const std::vector<int> &ids) {
  for (int id : ids)
    use(connection->find_record<Artist>(id)->name);
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void inTransaction(Connection &connection, const std::vector<int> &ids) {
  connection.transaction([&] {
    for (int id : ids)
      use(nameOf(connection, id));
      // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  });
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void memoised(Library &library) {
  for (const Album &album : library.albums())
    use(library.cached(album.artistId).name);
}

using Later = std::vector<std::function<std::string()>>;

void calledLater(Connection &connection, const std::vector<int> &ids, Later &later) {
  for (int id : ids)
    later.push_back([&connection, id] { return nameOf(connection, id); });
}

void outsideOfLoops(Connection &connection, const Album &album) {
  use(nameOf(connection, album.artistId));
  for (const Track &track : tracksOf(connection, album))
    use(track.title);
}
