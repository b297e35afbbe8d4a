// RUN: %check_orm %s %t --library sqlite-orm --checks=orm-write-in-loop
//
// Transactions round the loop, in it, and in what it calls. In one that is open the statements cost no write to the
// disk, and no round trip.
#include "sqlite_orm_models.h"
#include <iostream>
#include <memory>
#include <string>
#include <vector>

using namespace sqlite_orm;

static void insertName(Storage &storage, const std::string &name) { storage.insert(Artist{0, name}); }

// --- Round the loop: quiet -------------------------------------------------------------------------------------------

void guardAround(Storage &storage, const std::vector<Artist> &artists) {
  auto guard = storage.transaction_guard();
  for (const Artist &artist : artists)
    storage.insert(artist);
  guard.commit();
}

void guardThatCommits(Storage &storage, const std::vector<Artist> &artists) {
  auto guard = storage.immediate_transaction_guard();
  guard.commit_on_destroy = true;
  for (const Artist &artist : artists)
    storage.replace(artist);
}

void callsAround(Storage &storage, const std::vector<std::string> &names) {
  storage.begin_transaction();
  for (const std::string &name : names)
    insertName(storage, name);
  storage.commit();
}

void exclusiveAround(Storage &storage, const std::vector<int> &ids) {
  storage.begin_exclusive_transaction();
  try {
    for (int id : ids)
      storage.remove<Artist>(id);
    storage.commit();
  } catch (...) {
    storage.rollback();
    throw;
  }
}

bool lambdaAround(Storage &storage, const std::vector<Artist> &artists) {
  return storage.transaction([&] {
    for (const Artist &artist : artists)
      storage.insert(artist);
    return true;
  });
}

void lambdaWithHelper(Storage &storage, const std::vector<std::string> &names) {
  storage.transaction([&]() mutable {
    for (const std::string &name : names) {
      if (name.empty())
        return false;
      insertName(storage, name);
    }
    return true;
  });
}

static bool insertAll(Storage &storage, const std::vector<Artist> &artists) {
  for (const Artist &artist : artists)
    storage.insert(artist);
  return true;
}

void loopInHelper(Storage &storage, const std::vector<Artist> &artists) {
  storage.transaction([&] { return insertAll(storage, artists); });
}

void preparedInTransaction(Storage &storage, const std::vector<Artist> &artists) {
  auto guard = storage.transaction_guard();
  for (const Artist &artist : artists) {
    auto statement = storage.prepare(insert(artist));
    storage.execute(statement);
  }
  guard.commit();
}

void oneTransaction(Storage &storage, const Artist &artist, const Album &album) {
  storage.transaction([&] {
    storage.replace(artist);
    storage.replace(album);
    return true;
  });
}

class Repository {
public:
  void saveAll(const std::vector<Artist> &artists) {
    m_storage->transaction([&] {
      for (const auto &artist : artists)
        m_storage->insert(artist);
      return true;
    });
  }
  void trySome(const std::vector<Artist> &artists) {
    m_storage->begin_transaction();
    for (const auto &artist : artists)
      m_storage->insert(artist);
    m_storage->rollback();
  }
  void saveEach(const std::vector<Artist> &artists) {
    for (const auto &artist : artists)
      m_storage->insert(artist);
      // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: a row is inserted by a statement once for each 'Artist' of this loop (N statements) [orm-write-in-loop]
  }

private:
  std::unique_ptr<Storage> m_storage;
};

void everyDatabase(std::vector<Storage> &storages) {
  for (Storage &storage : storages) {
    auto guard = storage.transaction_guard();
    storage.remove_all<Play>();
    guard.commit();
  }
}

void commitsNowAndThen(Storage &storage, const std::vector<Artist> &artists, std::size_t &length) {
  storage.begin_transaction();
  for (std::size_t i = 0; i < artists.size(); ++i) {
    length += artists[i].name.size();
    if (i % 1000 == 999) {
      storage.commit();
      storage.begin_transaction();
    }
  }
  storage.commit();
}

bool triesAgain(Storage &storage, const Artist &artist) {
  for (int tries = 0; tries < 100; ++tries) {
    try {
      auto guard = storage.transaction_guard();
      storage.insert(artist);
      guard.commit();
      return true;
    } catch (const std::exception &error) {
      std::cerr << error.what() << "\n";
    }
  }
  return false;
}

// --- In the loop -----------------------------------------------------------------------------------------------------

void guardInEachTurn(Storage &storage, const std::vector<int> &ids) {
  for (int id : ids) {
    auto guard = storage.transaction_guard();
    storage.remove_all<Album>(where(c(&Album::artistId) == id));
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    storage.remove<Artist>(id);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are deleted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    guard.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
    // CHECK-NOTES: note: put one transaction round the loop: auto guard = storage.transaction_guard() before it, guard.commit() behind it
  }
}

void callsInEachTurn(Storage &storage) {
  for (auto &track : storage.get_all<Track>()) {
    storage.begin_immediate_transaction();
    storage.update(track);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: rows are updated by a statement once for each 'Track' of this loop (N statements) [orm-write-in-loop]
    storage.commit();
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a transaction is ended once for each 'Track' of this loop (N transactions) [orm-write-in-loop]
  }
}

void lambdaInEachTurn(Storage &storage, const std::vector<Artist> &artists) {
  for (const Artist &artist : artists)
    storage.transaction([&] {
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: a transaction is ended once for each 'Artist' of this loop (N transactions) [orm-write-in-loop]
      storage.replace(artist);
      // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: a row is saved by a statement once for each 'Artist' of this loop (N statements) [orm-write-in-loop]
      return true;
    });
}

static void store(Storage &storage, const std::string &name) {
  auto guard = storage.transaction_guard();
  storage.insert(Artist{0, name});
  guard.commit();
}

// The statement and the transaction are in one call.
void inACall(Storage &storage, const std::vector<std::string> &names) {
  for (const std::string &name : names)
    store(storage, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void before(Storage &storage, const std::vector<std::string> &names) {
  {
    auto guard = storage.transaction_guard();
    insertName(storage, "first");
    guard.commit();
  }
  for (const std::string &name : names)
    insertName(storage, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void lambdaBefore(Storage &storage, const std::vector<std::string> &names) {
  storage.transaction([&] {
    insertName(storage, "first");
    return true;
  });
  for (const std::string &name : names)
    insertName(storage, name);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}
