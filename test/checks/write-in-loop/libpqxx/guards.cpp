// RUN: %check_orm %s %t --library libpqxx-6,libpqxx-7 --checks=orm-write-in-loop
//
// Writes in a loop that are none of the problem, and beside each what only looks like it.
#include <chrono>
#include <condition_variable>
#include <iostream>
#include <map>
#include <mutex>
#include <pqxx/pqxx>
#include <queue>
#include <set>
#include <string>
#include <thread>
#include <vector>

struct Event {
  int id;
  std::string kind;
};

// ---- retry -----------------------------------------------------------------

bool retry(pqxx::connection &conn, const Event &event) {
  for (int attempt = 0; attempt < 3; ++attempt) {
    try {
      pqxx::work tx(conn);
      tx.exec_params("INSERT INTO event (id) VALUES ($1)", event.id);
      tx.commit();
      return true;
    } catch (const pqxx::broken_connection &) {
      std::this_thread::sleep_for(std::chrono::seconds(attempt));
    }
  }
  return false;
}

void retryForever(pqxx::connection &conn, const Event &event) {
  for (;;) {
    try {
      pqxx::work tx(conn);
      tx.exec_params("INSERT INTO event (id) VALUES ($1)", event.id);
      tx.commit();
      break;
    } catch (const pqxx::deadlock_detected &) {
    }
  }
}

void retryOfEach(pqxx::connection &conn, const std::vector<Event> &events) {
  for (const Event &event : events) {
    bool done = false;
    while (!done) {
      try {
        pqxx::work tx(conn);
        tx.exec_params("INSERT INTO event (id) VALUES ($1)", event.id);
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
        tx.commit();
// CHECK-MESSAGES: :[[@LINE-1]]:12: warning: a transaction is ended once for each element of this loop (N transactions) [orm-write-in-loop]
        done = true;
      } catch (const pqxx::deadlock_detected &) {
        std::this_thread::yield();
      }
    }
  }
}

// ---- workers, which wait for what they write -------------------------------

class Writer {
public:
  void run(pqxx::connection &conn) {
    while (true) {
      std::unique_lock<std::mutex> lock(m_mutex);
      m_ready.wait(lock, [this] { return !m_events.empty(); });
      const Event event = m_events.front();
      m_events.pop();
      lock.unlock();
      pqxx::work tx(conn);
      tx.exec_params("INSERT INTO event (id) VALUES ($1)", event.id);
      tx.commit();
    }
  }

private:
  std::mutex m_mutex;
  std::condition_variable m_ready;
  std::queue<Event> m_events;
};

void heartbeat(pqxx::connection &conn, const bool &stop, int node) {
  while (!stop) {
    pqxx::nontransaction tx(conn);
    tx.exec_params("UPDATE node SET seen = now() WHERE id = $1", node);
    std::this_thread::sleep_for(std::chrono::seconds(30));
  }
}

// ---- chunks ----------------------------------------------------------------

void whenFull(pqxx::work &tx, const std::vector<Event> &events) {
  std::vector<std::string> values;
  auto flush = [&] {
    std::string sql = "INSERT INTO event (id) VALUES ";
    for (size_t i = 0; i < values.size(); ++i)
      sql += (i ? "," : "") + values[i];
    tx.exec(sql);
    values.clear();
  };
  for (const Event &event : events) {
    values.push_back("(" + std::to_string(event.id) + ")");
    if (values.size() >= 1000)
      flush();
  }
  if (!values.empty())
    flush();
}

// Until the server has nothing left to delete.
void inPortions(pqxx::connection &conn) {
  for (;;) {
    pqxx::work tx(conn);
    const auto r = tx.exec("DELETE FROM event WHERE id IN (SELECT id FROM event WHERE old LIMIT 5000)");
    tx.commit();
    if (r.affected_rows() == 0)
      break;
  }
}

// ---- each only once --------------------------------------------------------

void kindsOnce(pqxx::work &tx, const std::vector<Event> &events) {
  std::map<std::string, int> kinds;
  for (const Event &event : events) {
    if (kinds.count(event.kind))
      continue;
    kinds[event.kind] = tx.exec_params("INSERT INTO kind (name) VALUES ($1) RETURNING id", event.kind)[0][0].as<int>();
  }
}

void seenOnce(pqxx::work &tx, const std::vector<Event> &events) {
  std::set<std::string> seen;
  for (const Event &event : events)
    if (seen.insert(event.kind).second)
      tx.exec_params("INSERT INTO kind (name) VALUES ($1)", event.kind);
}

// What is only gathered is no cache.
void gathered(pqxx::work &tx, const std::vector<Event> &events) {
  std::set<std::string> seen;
  for (const Event &event : events) {
    seen.insert(event.kind);
    tx.exec_params("INSERT INTO event (id) VALUES ($1)", event.id);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
  std::cout << seen.size() << '\n';
}

// ---- few turns -------------------------------------------------------------

void literals(pqxx::work &tx) {
  for (const char *kind : {"start", "stop", "error"})
    tx.exec_params("INSERT INTO kind (name) VALUES ($1)", kind);
  for (int level = 0; level < 5; ++level)
    tx.exec_params("INSERT INTO level (id) VALUES ($1)", level);
  static const std::pair<int, const char *> Users[] = {{1, "root"}, {2, "guest"}};
  for (const auto &user : Users)
    tx.exec_params("INSERT INTO account (id, name) VALUES ($1, $2)", user.first, user.second);
}

void manySeats(pqxx::work &tx) {
  for (int seat = 0; seat < 300; ++seat)
    tx.exec_params("INSERT INTO seat (id) VALUES ($1)", seat);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
}

// ---- definitions -----------------------------------------------------------

void partitions(pqxx::work &tx, const std::vector<std::string> &months) {
  for (const std::string &month : months) {
    tx.exec("CREATE TABLE IF NOT EXISTS event_" + month + " PARTITION OF event FOR VALUES IN ('" + month + "')");
    tx.exec("GRANT SELECT ON event_" + month + " TO reader");
  }
  for (const std::string &month : months)
    tx.exec0("ALTER TABLE event_" + month + " SET TABLESPACE slow");
}

void scripts(pqxx::work &tx, const std::vector<std::string> &indexes) {
  for (const auto &name : indexes)
    tx.exec("DROP INDEX IF EXISTS " + tx.quote_name(name));
}

// ---- left at once ----------------------------------------------------------

void firstOnly(pqxx::work &tx, const std::vector<Event> &events) {
  for (const Event &event : events) {
    tx.exec_params("INSERT INTO event (id) VALUES ($1)", event.id);
    break;
  }
}

void whereFound(pqxx::work &tx, const std::vector<Event> &events, int id) {
  for (const Event &event : events)
    if (event.id == id) {
      tx.exec_params("UPDATE event SET kind = $2 WHERE id = $1", id, event.kind);
      return;
    }
}

void oneRow(pqxx::work &tx, int id) {
  for (auto row : tx.exec_params("SELECT id, kind FROM event WHERE id = $1 LIMIT 1", id))
    tx.exec_params("INSERT INTO archive (id) VALUES ($1)", row[0].as<int>());
}

void afterwards(pqxx::work &tx, const std::vector<Event> &events) {
  for (const Event &event : events) {
    tx.exec_params("INSERT INTO event (id) VALUES ($1)", event.id);
// CHECK-MESSAGES: :[[@LINE-1]]:8: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    if (event.id < 0)
      break;
  }
}

// ---- other databases -------------------------------------------------------

void everywhere(const std::vector<std::string> &shards, int id) {
  for (const std::string &shard : shards) {
    pqxx::connection conn(shard);
    pqxx::nontransaction tx(conn);
    tx.exec_params("DELETE FROM event WHERE id = $1", id);
  }
}

// Names are sent to the server's log, not to a table.
void notifications(pqxx::work &tx, const std::vector<Event> &events) {
  for (const Event &event : events)
    tx.exec("NOTIFY events, '" + tx.esc(event.kind) + "'");
}
