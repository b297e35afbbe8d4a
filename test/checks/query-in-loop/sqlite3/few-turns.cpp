// RUN: %check_orm %s %t --library sqlite3 --checks=orm-query-in-loop
//
// Loops that have a few turns by constants beside them, and those that take what is due out of a queue; each beside one
// that only looks like it.
#include "guards.h"

#include <algorithm>
#include <cstdint>
#include <list>
#include <utility>

static int received();

// --- A constant before the loop ----------------------------------------------------------------------------------------

struct Board {
  sqlite3 *db;
  int m_relays = 0;
  void readAll();
  void readKnown(int known);
  void readSome();
  void countRelays();
  void show(int relay);
};

void Board::readAll() {
  m_relays = 8;
  for (int i = 0; i < m_relays; ++i) {
    customerName(db, i);
    show(i);
  }
}

void Board::readKnown(int known) {
  m_relays = known;
  if (m_relays > 8)
    m_relays = 8;
  for (int i = 0; i < m_relays; ++i)
    customerName(db, i);
}

// Another function comes between.
void Board::readSome() {
  m_relays = 8;
  countRelays();
  for (int i = 0; i < m_relays; ++i)
    customerName(db, i);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
}

void Board::countRelays() { m_relays = received(); }

static void clamped(sqlite3 *db, int count) {
  if (count > 12)
    count = 12;
  const int number = count;
  for (int i = 0; i < number; ++i)
    customerName(db, i);
}

static void clampedInTheLimit(sqlite3 *db, int count) {
  const int number = std::min(count, 12);
  for (int i = 0; i < number; ++i)
    customerName(db, i);
  for (int i = 0; i < std::min(count, 12); ++i)
    customerName(db, i);
  for (int i = 0; i < count && i < 12; ++i)
    customerName(db, i);
}

// Enumerators that are written out.
enum class State { Waiting, Running, Done };

static void ofEachState(sqlite3 *db) {
  const std::vector<State> states = {State::Waiting, State::Running, State::Done};
  for (State state : states)
    customerName(db, int(state));
  static const std::set<State> open{State::Waiting, State::Running};
  for (const State &state : open)
    customerName(db, int(state));
}

// A list of its own, a copy of one that is given, and one of other elements than those in braces.
struct Span {
  const State *first, *last;
  const State *begin() const { return first; }
  const State *end() const { return last; }
};

static void ofOtherStates(sqlite3 *db, const std::vector<State> &given) {
  const std::vector<State> states = given;
  for (State state : states)
    customerName(db, int(state));
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  const Span span{given.data(), given.data() + given.size()};
  for (State state : span)
    customerName(db, int(state));
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  const std::vector<State> all{given.begin(), given.end()};
  for (State state : all)
    customerName(db, int(state));
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// What else is asked is no number of turns.
static void untilItFails(sqlite3 *db, const std::vector<int> &ids, bool failed, int status) {
  for (size_t i = 0; i < ids.size() && failed != true && status != 1; ++i)
    customerName(db, ids[i]);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
}

// Where something is found is no number.
static const int *upperBound(const int *first, const int *last, int value);

static void upTo(sqlite3 *db, const std::vector<int> &ids) {
  const int *end = ids.data() + ids.size();
  for (const int *id = ids.data(); id != upperBound(ids.data(), end, 5); ++id)
    customerName(db, *id);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each {{turn|element}} of this loop (N queries) [orm-query-in-loop]
}

// Down to a number that is at most so high.
static void down(sqlite3 *db, int count) {
  for (int i = 1000; i > std::min(count, 999); --i)
    customerName(db, i);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
}

// It grows again.
static void grows(sqlite3 *db, int count) {
  if (count > 12)
    count = 12;
  for (int i = 0; i < count; ++i) {
    customerName(db, i);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
    count = received();
  }
}

// Only reported where it is too many.
static void tooMany(sqlite3 *db, int count) {
  if (count > 1000)
    std::puts("too many");
  for (int i = 0; i < count; ++i)
    customerName(db, i);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
}

static void clampedTooHigh(sqlite3 *db, int count) {
  if (count > 1000)
    count = 1000;
  for (int i = 0; i < count; ++i)
    customerName(db, i);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
}

// --- Some turns only ---------------------------------------------------------------------------------------------------

static void firstOnes(sqlite3 *db, const std::vector<int> &ids) {
  for (size_t i = 0; i < ids.size(); ++i) {
    if (i < 20)
      customerName(db, ids[i]);
    if (i == 0)
      customerName(db, ids[i] + 1);
  }
}

static void otherOnes(sqlite3 *db, const std::vector<int> &ids) {
  for (size_t i = 0; i < ids.size(); ++i) {
    if (i < 2000)
      customerName(db, ids[i]);
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
    if (i >= 20)
      customerName(db, ids[i] + 1);
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is fetched by its key once for each turn of this loop (N queries) [orm-query-in-loop]
  }
}

// It counts something else than turns.
static void untilTooMany(sqlite3 *db, const std::vector<int> &ids) {
  int missing = 0;
  for (int id : ids) {
    if (missing < 3)
      customerName(db, id);
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    if (id < 0)
      ++missing;
  }
}

// A few turns of the inner loop, but of each element.
static void ofEach(sqlite3 *db, const std::vector<int> &ids) {
  for (int id : ids)
    for (int i = 0; i < 200; ++i)
      if (i < 2)
        customerName(db, id + i);
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: a row is fetched by its key once for each turn of this loop (N·M queries) [orm-query-in-loop]
  for (int id : ids)
    for (int i = 0; i < 20; ++i)
      customerName(db, id * 20 + i);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is fetched by its key once for each turn of this loop (N·M queries) [orm-query-in-loop]
}

// --- What is due -------------------------------------------------------------------------------------------------------

struct Task {
  int customer = 0;
  bool due = false;
};

struct Worker {
  sqlite3 *db;
  std::mutex mutex;
  std::list<Task> m_tasks;
  std::vector<Task> m_later;
  bool waitFor(int milliseconds);
  void work();
  void workAtOnce();
  void workMoved();
  void workOnce();
  void workOnAll();
  void workAndClear();
  void workAgain();
};

void Worker::work() {
  std::vector<Task> todo;
  while (waitFor(100)) {
    todo.clear();
    {
      std::lock_guard<std::mutex> lock(mutex);
      for (auto it = m_tasks.begin(); it != m_tasks.end();) {
        if (it->due) {
          todo.push_back(*it);
          it = m_tasks.erase(it);
        } else {
          ++it;
        }
      }
    }
    for (const Task &task : todo)
      customerName(db, task.customer);
  }
}

void Worker::workAtOnce() {
  while (waitFor(100)) {
    std::vector<Task> todo;
    {
      std::lock_guard<std::mutex> lock(mutex);
      std::swap(todo, m_later);
    }
    for (const Task &task : todo)
      customerName(db, task.customer);
  }
}

void Worker::workMoved() {
  while (waitFor(100)) {
    std::vector<Task> todo = std::move(m_later);
    for (const Task &task : todo)
      customerName(db, task.customer);
  }
}

void Worker::workAndClear() {
  while (waitFor(100)) {
    for (const Task &task : m_tasks)
      customerName(db, task.customer);
    m_tasks.clear();
  }
}

// They stay.
void Worker::workAgain() {
  while (waitFor(100)) {
    for (const Task &task : m_tasks)
      customerName(db, task.customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
    m_later.clear();
  }
}

// No worker: all is done at once.
void Worker::workOnce() {
  std::vector<Task> todo;
  std::swap(todo, m_later);
  for (const Task &task : todo)
    customerName(db, task.customer);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
}

// Nothing is taken out.
void Worker::workOnAll() {
  while (waitFor(100)) {
    std::vector<Task> todo;
    for (const Task &task : m_tasks)
      todo.push_back(task);
    for (const Task &task : todo)
      customerName(db, task.customer);
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: a row is fetched by its key once for each element of this loop (N queries) [orm-query-in-loop]
  }
}

void all(sqlite3 *db, const std::vector<int> &ids, int count) {
  Board board{db};
  board.readAll();
  board.readKnown(count);
  board.readSome();
  clamped(db, count);
  clampedInTheLimit(db, count);
  untilItFails(db, ids, false, count);
  down(db, count);
  upTo(db, ids);
  untilTooMany(db, ids);
  ofEachState(db);
  ofOtherStates(db, {});
  grows(db, count);
  tooMany(db, count);
  clampedTooHigh(db, count);
  firstOnes(db, ids);
  otherOnes(db, ids);
  ofEach(db, ids);
}
