// RUN: %check_orm %s %t --library sqlite3 --checks=orm-write-in-loop
//
// Commands that one place runs, in a transaction: more classes of them than are looked into.
#include <functional>
#include <memory>
#include <string>
#include <vector>
#include <sqlite3.h>

static void run(sqlite3 *db, const std::string &sql) { sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr); }

struct Command {
  virtual ~Command() = default;
  virtual void execute(sqlite3 *db) = 0;
  void start(sqlite3 *db) { execute(db); }
};

void enqueue(std::unique_ptr<Command> command);

template <int Number> struct Other : Command {
  void execute(sqlite3 *db) override {
    run(db, "DELETE FROM other WHERE id = " + std::to_string(Number));
    enqueue(nullptr);
  }
};
template struct Other<1>;
template struct Other<2>;
template struct Other<3>;
template struct Other<4>;
template struct Other<5>;
template struct Other<6>;
template struct Other<7>;
template struct Other<8>;
template struct Other<9>;
template struct Other<10>;
template struct Other<11>;
template struct Other<12>;
template struct Other<13>;
template struct Other<14>;
template struct Other<15>;
template struct Other<16>;
template struct Other<17>;

struct AddNames : Command {
  std::vector<std::string> names;
  void execute(sqlite3 *db) override {
    for (const std::string &name : names)
      run(db, "INSERT INTO names (name) VALUES ('" + name + "')");
  }
};

struct AddMoreNames : AddNames {
  std::vector<std::string> more;
  void execute(sqlite3 *db) override {
    AddNames::execute(db);
    for (const std::string &name : more)
      run(db, "INSERT INTO names (name) VALUES ('" + name + "')");
  }
};

class Worker {
public:
  void work(Command &command) {
    run(m_db, "BEGIN");
    command.start(m_db);
    run(m_db, "COMMIT");
  }

private:
  sqlite3 *m_db = nullptr;
};

static Worker theWorker;

void enqueue(std::unique_ptr<Command> command) {
  if (command)
    theWorker.work(*command);
}

// ---- and one that runs without a transaction, too ----------------------------------------------------------------------

struct Task {
  virtual ~Task() = default;
  virtual void execute(sqlite3 *db) = 0;
};

struct Rename : Task {
  std::vector<std::string> names;
  void execute(sqlite3 *db) override {
    for (const std::string &name : names)
      run(db, "UPDATE names SET old = 1 WHERE name = '" + name + "'");
// CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
  }
};

void inTransaction(sqlite3 *db, Task &task) {
  run(db, "BEGIN");
  task.execute(db);
  run(db, "COMMIT");
}

void alone(sqlite3 *db, Task &task) { task.execute(db); }
