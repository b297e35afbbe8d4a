// RUN: %check_orm %s %t --library soci --checks=orm-write-in-loop
//
// Writes in a loop that are none of the problem, and beside each what only looks like it.
#include <soci/soci.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <iostream>
#include <map>
#include <mutex>
#include <queue>
#include <set>
#include <string>
#include <thread>
#include <vector>

using namespace soci;

struct Event {
  int id = 0;
  std::string kind;
};

// ---- retry -----------------------------------------------------------------

bool retry(session &sql, int id) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    try {
      sql << "DELETE FROM event WHERE id = :id", use(id);
      return true;
    } catch (const soci_error &) {
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
  }
  return false;
}

void untilDone(session &sql, const Event &event) {
  bool done = false;
  do {
    try {
      sql << "INSERT INTO event (id) VALUES (:id)", use(event.id);
      done = true;
    } catch (const soci_error &) {
      sql.reconnect();
    }
  } while (!done);
}

void skipFailures(session &sql, const std::vector<Event> &events) {
  for (const Event &event : events) {
    try {
      sql << "INSERT INTO event (id) VALUES (:id)", use(event.id);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    } catch (const soci_error &e) {
      std::cerr << event.id << ": " << e.what() << '\n';
    }
  }
}

// ---- workers ---------------------------------------------------------------

class Writer {
public:
  void run(session &sql) {
    Event event;
    statement st = (sql.prepare << "INSERT INTO event (id, kind) VALUES (:id, :kind)", use(event.id), use(event.kind));
    for (;;) {
      std::unique_lock<std::mutex> lock(m_mutex);
      m_ready.wait(lock, [this] { return !m_events.empty(); });
      event = m_events.front();
      m_events.pop();
      lock.unlock();
      st.execute(true);
    }
  }

private:
  std::mutex m_mutex;
  std::condition_variable m_ready;
  std::queue<Event> m_events;
};

void heartbeat(session &sql, const bool &stop, int node) {
  while (!stop) {
    sql << "UPDATE node SET seen = CURRENT_TIMESTAMP WHERE id = :id", use(node);
    std::this_thread::sleep_for(std::chrono::seconds(10));
  }
}

// ---- chunks ----------------------------------------------------------------

void chunks(session &sql, const std::vector<int> &ids) {
  for (size_t first = 0; first < ids.size(); first += 1000) {
    std::vector<int> part(ids.begin() + first, ids.begin() + std::min(first + 1000, ids.size()));
    sql << "INSERT INTO event (id) VALUES (:id)", use(part);
  }
}

void whenFull(session &sql, const std::vector<Event> &events) {
  std::vector<int> ids;
  std::vector<std::string> kinds;
  for (const Event &event : events) {
    ids.push_back(event.id);
    kinds.push_back(event.kind);
    if (ids.size() == 1000) {
      sql << "INSERT INTO event (id, kind) VALUES (:id, :kind)", use(ids), use(kinds);
      ids.clear();
      kinds.clear();
    }
  }
  if (!ids.empty())
    sql << "INSERT INTO event (id, kind) VALUES (:id, :kind)", use(ids), use(kinds);
}

void portions(session &sql) {
  long long deleted = 0;
  statement st = (sql.prepare << "DELETE FROM log WHERE id IN (SELECT id FROM log WHERE old = 1 LIMIT 1000)");
  do {
    st.execute(true);
    deleted = st.get_affected_rows();
  } while (deleted > 0);
}

// ---- only once -------------------------------------------------------------

void onlyNew(session &sql, const std::vector<Event> &events) {
  std::map<std::string, long long> kinds;
  for (const Event &event : events) {
    if (kinds.find(event.kind) != kinds.end())
      continue;
    long long id = 0;
    sql << "INSERT INTO kind (name) VALUES (:name)", use(event.kind);
    sql.get_last_insert_id("kind", id);
    kinds[event.kind] = id;
  }
}

void seen(session &sql, const std::vector<Event> &events) {
  std::set<std::string> known;
  for (const Event &event : events)
    if (known.insert(event.kind).second)
      sql << "INSERT INTO kind (name) VALUES (:name)", use(event.kind);
}

static bool exists(session &sql, int id) {
  int found = 0;
  sql << "SELECT 1 FROM event WHERE id = :id", use(id), into(found);
  return sql.got_data();
}

void insertMissing(session &sql, const std::vector<Event> &events) {
  for (const Event &event : events) {
    if (exists(sql, event.id))
      continue;
    sql << "INSERT INTO event (id) VALUES (:id)", use(event.id); // once all are there, nothing
  }
}

void updateOrInsert(session &sql, const std::vector<Event> &events) {
  for (const Event &event : events) {
    if (exists(sql, event.id))
      sql << "UPDATE event SET kind = :kind WHERE id = :id", use(event.kind), use(event.id);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
    else
      sql << "INSERT INTO event (id, kind) VALUES (:id, :kind)", use(event.id), use(event.kind);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is inserted by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
}

// ---- few turns, definitions ------------------------------------------------

void literals(session &sql) {
  for (const char *kind : {"start", "stop"})
    sql << "INSERT INTO kind (name) VALUES (:kind)", use(std::string(kind));
  static const int Levels[] = {1, 2, 5, 10};
  for (int level : Levels)
    sql << "INSERT INTO level (id) VALUES (:id)", use(level);
  for (int day = 0; day < 7; ++day)
    sql << "INSERT INTO day (id) VALUES (:id)", use(day);
}

void manySeats(session &sql) {
  for (int seat = 0; seat < 250; ++seat)
    sql << "INSERT INTO seat (id) VALUES (:id)", use(seat);
// CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is inserted by a statement once for each turn of this loop (N statements) [orm-write-in-loop]
}

void definitions(session &sql, const std::vector<std::string> &tables) {
  for (const std::string &table : tables) {
    sql << "CREATE TABLE " << table << " (id INTEGER PRIMARY KEY)";
    sql << "CREATE INDEX " << table << "_id ON " << table << " (id)";
    sql.drop_table(table + "_old");
    sql.add_column(table, "kind", dt_string);
  }
}

// ---- left at once ----------------------------------------------------------

void firstOnly(session &sql, const std::vector<Event> &events) {
  for (const Event &event : events) {
    sql << "DELETE FROM event WHERE id = :id", use(event.id);
    return;
  }
}

void whereFound(session &sql, const std::string &kind) {
  rowset<row> rows = (sql.prepare << "SELECT id, kind FROM event");
  for (const row &r : rows)
    if (r.get<std::string>(1) == kind) {
      const int id = r.get<int>(0);
      sql << "DELETE FROM event WHERE id = :id", use(id);
      break;
    }
}

void everyFound(session &sql, const std::string &kind) {
  rowset<row> rows = (sql.prepare << "SELECT id, kind FROM event");
  for (const row &r : rows)
    if (r.get<std::string>(1) == kind) {
      const int id = r.get<int>(0);
      sql << "DELETE FROM event WHERE id = :id", use(id);
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are deleted by a statement once for each row of this loop (N statements) [orm-write-in-loop]
    }
}

void oneRow(session &sql) {
  rowset<int> ids = (sql.prepare << "SELECT id FROM event ORDER BY id LIMIT 1");
  for (int id : ids)
    sql << "DELETE FROM event WHERE id = :id", use(id);
}

// ---- other databases -------------------------------------------------------

void everyDatabase(const std::vector<std::string> &files, int id) {
  for (const std::string &file : files) {
    session sql("sqlite3", file);
    sql << "DELETE FROM event WHERE id = :id", use(id);
  }
}

void shards(std::map<std::string, session> &sessions, int id) {
  for (auto &entry : sessions)
    entry.second << "DELETE FROM event WHERE id = :id", use(id);
}
