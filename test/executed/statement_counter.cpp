// Counts what SQLite gets, whatever the library that sends it. It is linked to
// the programs of the clients that end at SQLite, and they don't know of it:
// every connection that is opened is watched, and the sums are printed on
// stderr at the program's end.

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

static int Statements = 0;
static int Commits = 0;

/// SQLITE_TRACE_STMT: a statement starts to run. \a Text begins with "--" where
/// it is a trigger that starts, as a part of a statement.
static int countStatement(unsigned, void *, void *, void *Text) {
  Statements += std::strncmp(static_cast<const char *>(Text), "--", 2) != 0;
  return 0;
}

/// A transaction that wrote, also the one that a lone statement is in. Returns
/// zero: it may go on.
static int countCommit(void *) {
  ++Commits;
  return 0;
}

static int watch(sqlite3 *Database, char **, const void *) {
  sqlite3_trace_v2(Database, SQLITE_TRACE_STMT, countStatement, nullptr);
  sqlite3_commit_hook(Database, countCommit, nullptr);
  return SQLITE_OK;
}

static void print() {
  std::fprintf(stderr, "statements: %d\ncommits: %d\n", Statements, Commits);
}

[[maybe_unused]] static const int Watching = [] {
  std::atexit(print);
  return sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch));
}();
