// RUN: %check_orm %s %t --library sqlite-orm --checks=orm-query-in-loop
//
// The storage's type can't be spelled: it is an alias, a template parameter, 'auto', or a member. The query stands in
// a function that the loop calls.
#include "sqlite_orm_models.h"
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

using namespace sqlite_orm;

static std::string nameOf(Storage &storage, int artist) { return storage.get<Artist>(artist).name; }

static std::vector<Album> albumsOf(Storage &storage, const Artist &artist) {
  return storage.get_all<Album>(where(c(&Album::artistId) == artist.id), order_by(&Album::year));
}

static int twice(Storage &storage, const Album &album) {
  return 2 * storage.count<Track>(where(c(&Track::albumId) == album.id));
}

template <class S> std::string nameFrom(S &storage, int artist) {
  auto row = storage.template get_pointer<Artist>(artist);
  return row ? row->name : std::string();
}

template <class Row, class S> Row load(S &storage, int id) { return storage.template get<Row>(id); }

// --- Reported --------------------------------------------------------------------------------------------------------

void alias(Storage &storage, const std::vector<int> &ids) {
  for (int id : ids)
    use(nameOf(storage, id));
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    // CHECK-NOTES: note: in 'nameOf', which executes it
}

void rowsFromHelper(Storage &storage) {
  for (const Artist &artist : storage.get_all<Artist>())
    for (const Album &album : albumsOf(storage, artist))
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: rows are selected by a query once for each 'Artist' of this loop (1 + N queries) [orm-query-in-loop]
      use(twice(storage, album));
      // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: rows are counted by a query once for each 'Album' of this loop (N·M queries) [orm-query-in-loop]
}

void templateHelper(Storage &storage, const std::vector<int> &ids) {
  for (int id : ids) {
    use(nameFrom(storage, id));
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    use(load<Album>(storage, id).title);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

template <class S> void loopInTemplate(S &storage) {
  for (auto &album : storage.template iterate<Album>())
    use(storage.template get<Artist>(album.artistId).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
}

void instantiates(Storage &storage) { loopInTemplate(storage); }

void genericLambda(Storage &storage, const std::vector<int> &ids) {
  const auto name = [](auto &from, int id) { return from.template get<Artist>(id).name; };
  for (int id : ids)
    use(name(storage, id));
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void localStorage(const std::string &path, const std::vector<int> &ids) {
  auto storage = openStorage(path);
  storage.sync_schema();
  const auto name = [&storage](int id) { return storage.get<Artist>(id).name; };
  for (int id : ids)
    use(name(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

void otherStorageType(const std::vector<std::string> &names) {
  auto storage = make_storage("names.sqlite", make_table("artists", make_column("id", &Artist::id, primary_key()),
                                                         make_column("name", &Artist::name, unique())));
  for (const std::string &name : names)
    if (storage.count<Artist>(where(c(&Artist::name) == name)) == 0)
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: rows are counted by a query once for each element of this loop (N queries) [orm-query-in-loop]
      use(name);
}

static Storage &theStorage() {
  static auto storage = openStorage("music.sqlite");
  return storage;
}

void singleton(const std::vector<int> &ids) {
  for (int id : ids)
    use(theStorage().get<Artist>(id).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

class Repository {
public:
  explicit Repository(const std::string &path) : m_storage(openStorage(path)) { m_storage.sync_schema(); }

  std::optional<Artist> artist(int id) { return m_storage.get_optional<Artist>(id); }
  std::vector<Album> albums() { return m_storage.get_all<Album>(); }
  int tracksOf(const Album &album) { return m_storage.count<Track>(where(c(&Track::albumId) == album.id)); }

  void report() {
    for (const Album &album : albums()) {
      if (auto found = artist(album.artistId))
      // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
        use(found->name);
      for (auto &track : m_storage.iterate<Track>(where(c(&Track::albumId) == album.id)))
      // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: rows are selected by a query once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
        use(track.title);
    }
  }

private:
  Storage m_storage;
};

void repository(Repository &repository) {
  for (const Album &album : repository.albums())
    use(repository.tracksOf(album));
    // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: rows are counted by a query once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
}

template <class S> class Cache {
public:
  explicit Cache(S &storage) : m_storage(&storage) {}
  std::string uncached(int id) { return m_storage->template get<Artist>(id).name; }
  std::string name(int id) {
    auto it = m_names.find(id);
    if (it == m_names.end())
      it = m_names.emplace(id, uncached(id)).first;
    return it->second;
  }

private:
  S *m_storage;
  std::map<int, std::string> m_names;
};

void templateClass(Storage &storage, const std::vector<int> &ids) {
  Cache<Storage> cache(storage);
  for (int id : ids)
    use(cache.uncached(id));
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

struct Context {
  std::shared_ptr<Storage> storage;
};

void sharedStorage(const Context &context) {
  for (auto &album : context.storage->get_all<Album>())
    use(context.storage->get<Artist>(album.artistId).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
}

// Storages are copied; the copies share one connection's settings and go to the same file.
class Database {
public:
  Storage storage() const { return m_storage; }

private:
  Storage m_storage = openStorage("music.sqlite");
};

class Artists {
public:
  explicit Artists(std::shared_ptr<Database> database) : m_database(std::move(database)) {}
  std::optional<Artist> find(int id) const {
    auto storage = m_database->storage();
    if (auto artist = storage.get_pointer<Artist>(id))
      return *artist;
    return std::nullopt;
  }

private:
  std::shared_ptr<Database> m_database;
};

void copiedStorage(const Artists &artists, const std::vector<int> &ids) {
  for (int id : ids)
    if (auto artist = artists.find(id))
    // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
      use(artist->name);
}

void wrapped(Storage &storage, const std::vector<int> &ids) {
  const std::reference_wrapper<Storage> reference = std::ref(storage);
  for (int id : ids)
    use(reference.get().get<Artist>(id).name);
    // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

static std::shared_ptr<decltype(openStorage(""))> globalStorage;

void global() {
  for (const Album &album : globalStorage->get_all<Album>())
    use(globalStorage->count(&Track::id, where(c(&Track::albumId) == album.id)));
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: rows are counted by a query once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
}

class Catalogue {
public:
  Catalogue();
  ~Catalogue();
  void print() const;

private:
  struct Private;
  std::unique_ptr<Private> d;
};

struct Catalogue::Private {
  Storage storage = openStorage("music.sqlite");
};

void Catalogue::print() const {
  for (const Album &album : d->storage.get_all<Album>())
    if (auto artist = d->storage.get_pointer<Artist>(album.artistId))
    // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
      use(artist->name);
}

static void forEachAlbum(Storage &storage, const std::function<void(const Album &)> &callable) {
  for (const Album &album : storage.get_all<Album>())
    callable(album);
}

void visitor(Storage &storage) {
  forEachAlbum(storage, [&storage](const Album &album) {
    use(nameOf(storage, album.artistId));
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
  });
}

void inTransaction(Storage &storage) {
  storage.transaction([&] {
    for (const Album &album : storage.get_all<Album>())
      use(storage.get<Artist>(album.artistId).name);
      // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: a row is fetched by its key once for each 'Album' of this loop (1 + N queries) [orm-query-in-loop]
    return true;
  });
}

// --- Quiet -----------------------------------------------------------------------------------------------------------

void outsideOfLoops(Storage &storage, int id) {
  use(nameOf(storage, id));
  use(nameFrom(storage, id));
}

void memoised(Storage &storage) {
  Cache<Storage> cache(storage);
  for (const Album &album : storage.get_all<Album>())
    use(cache.name(album.artistId));
}

void calledLater(Storage &storage, std::vector<std::function<std::string()>> &later) {
  for (const Album &album : storage.get_all<Album>())
    later.push_back([&storage, album] { return nameOf(storage, album.artistId); });
}

static int artistsOnce(Storage &storage) {
  static const int count = storage.count<Artist>();
  return count;
}

std::size_t onceForAll(Storage &storage, const std::vector<std::string> &words) {
  std::size_t length = 0;
  for (const std::string &word : words)
    length += word.size() * artistsOnce(storage);
  return length;
}

// A class of the same shape that has nothing to do with a database.
struct Settings {
  std::map<int, Artist> rows;
  template <class T> T get(int id) { return rows[id]; }
  template <class T> int count() { return int(rows.size()); }
};

void noDatabase(Settings &settings, const std::vector<int> &ids) {
  for (int id : ids)
    use(settings.get<Artist>(id).name + std::to_string(settings.count<Artist>()));
}
