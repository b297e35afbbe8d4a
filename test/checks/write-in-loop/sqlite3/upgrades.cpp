// RUN: %check_orm %s %t --library sqlite3 --checks=orm-write-in-loop
//
// Upgrades of what a former version has stored run once in the life of a database; versions of other things are asked
// often.
#include <sqlite3.h>
#include <string>
#include <vector>

constexpr int DatabaseVersion = 12;

struct Item {
  int id = 0;
  int version = 0;
};

static void run(sqlite3 *db, const std::string &sql, int id) {
  sqlite3_exec(db, (sql + std::to_string(id)).c_str(), nullptr, nullptr, nullptr);
}

int storedVersion(sqlite3 *db);
std::vector<Item> itemsOf(sqlite3 *db);

// --- Upgrades ----------------------------------------------------------------------------------------------------------

static void open(sqlite3 *db) {
  const int version = storedVersion(db);
  if (version < 7) {
    for (const Item &item : itemsOf(db))
      run(db, "UPDATE items SET kind = 1 WHERE id = ", item.id);
  }
  if (version < DatabaseVersion && version != 0)
    for (const Item &item : itemsOf(db))
      run(db, "UPDATE items SET size = 1 WHERE id = ", item.id);
}

static void openIfOld(sqlite3 *db) {
  if (storedVersion(db) >= DatabaseVersion)
    return;
  for (const Item &item : itemsOf(db))
    run(db, "UPDATE items SET size = 2 WHERE id = ", item.id);
}

static void openStepwise(sqlite3 *db, int schemaVersion) {
  switch (schemaVersion) {
  case 1:
    for (const Item &item : itemsOf(db))
      run(db, "DELETE FROM marks WHERE item = ", item.id);
    break;
  default:
    break;
  }
}

struct Storage {
  sqlite3 *db;
  void updateSchemaTo7();
  void migrateItems();
  void upgrade();
};

void Storage::updateSchemaTo7() {
  for (const Item &item : itemsOf(db))
    run(db, "UPDATE items SET kind = 2 WHERE id = ", item.id);
}

void Storage::migrateItems() {
  for (const Item &item : itemsOf(db))
    run(db, "UPDATE items SET kind = 3 WHERE id = ", item.id);
}

// By all that call it.
static void renumber(sqlite3 *db) {
  for (const Item &item : itemsOf(db))
    run(db, "UPDATE items SET number = 1 WHERE id = ", item.id);
}

static void renumberAll(sqlite3 *db) { renumber(db); }

static void openOld(sqlite3 *db) {
  const int version = storedVersion(db);
  if (version < 3)
    renumber(db);
  if (version < 5)
    renumberAll(db);
}

// Its name says so.
static void fixNumbers(sqlite3 *db) {
  for (const Item &item : itemsOf(db))
    run(db, "UPDATE items SET number = 2 WHERE id = ", item.id);
}

// --- None --------------------------------------------------------------------------------------------------------------

// Buildings are upgraded in a game, say.
void Storage::upgrade() {
  for (const Item &item : itemsOf(db))
    run(db, "UPDATE items SET level = level + 1 WHERE id = ", item.id);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// The version is one of each item.
static void storeOld(sqlite3 *db, const std::vector<Item> &items) {
  for (const Item &item : items)
    if (item.version < 7)
      run(db, "UPDATE items SET seen = 1 WHERE id = ", item.id);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// The version is that of the other side.
static void storeAll(sqlite3 *db, const std::vector<Item> &items, int clientVersion) {
  if (clientVersion >= 7)
    for (const Item &item : items)
      run(db, "UPDATE items SET seen = 2 WHERE id = ", item.id);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// It is compared with what is not fixed.
static void storeChanged(sqlite3 *db, const std::vector<Item> &items, int version, int seenVersion) {
  if (version != seenVersion)
    for (const Item &item : items)
      run(db, "UPDATE items SET seen = 3 WHERE id = ", item.id);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

// Another caller does so at any time.
static void resize(sqlite3 *db) {
  for (const Item &item : itemsOf(db))
    run(db, "UPDATE items SET size = 3 WHERE id = ", item.id);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void openAndResize(sqlite3 *db) {
  if (storedVersion(db) < 9)
    resize(db);
}

// What is done the first time may be slow then.
static void begin(sqlite3 *db) {
  for (const Item &item : itemsOf(db))
    run(db, "UPDATE items SET size = 4 WHERE id = ", item.id);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void show(sqlite3 *db, bool isFirst) {
  if (isFirst)
    begin(db);
}

// It is an error where it is called from, but a loop of its own.
static void logError(const char *text);

static void clear(sqlite3 *db) {
  for (const Item &item : itemsOf(db))
    run(db, "UPDATE items SET size = 5 WHERE id = ", item.id);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

static void check(sqlite3 *db, int version) {
  if (version < 0) {
    logError("no version");
    clear(db);
  }
}

// What is fixed is no repair.
static void fixedPrices(sqlite3 *db) {
  for (const Item &item : itemsOf(db))
    run(db, "UPDATE items SET fixed = 1 WHERE id = ", item.id);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: rows are updated by a statement once for each element of this loop (N statements) [orm-write-in-loop]
}

void all(sqlite3 *db, const std::vector<Item> &items, int version) {
  openOld(db);
  fixNumbers(db);
  resize(db);
  openAndResize(db);
  show(db, version == 1);
  check(db, version);
  fixedPrices(db);
  open(db);
  openIfOld(db);
  openStepwise(db, version);
  Storage{db}.updateSchemaTo7();
  Storage{db}.migrateItems();
  Storage{db}.upgrade();
  storeOld(db, items);
  storeAll(db, items, version);
  storeChanged(db, items, version, 3);
}
