// Imitates: <SQLiteCpp/Statement.h> of SQLiteCpp 3.2.1. Stub written for the orm-tidy tests.
#ifndef STUB_SQLITECPP_STATEMENT_H
#define STUB_SQLITECPP_STATEMENT_H
#include <SQLiteCpp/Exception.h>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace SQLite {
class Database;
class Column;
extern const int OK;
class Statement {
public:
  using TStatementPtr = std::shared_ptr<sqlite3_stmt>;
  Statement(const Database &db, const char *query);
  Statement(const Database &db, const std::string &query) : Statement(db, query.c_str()) {}
  Statement(const Statement &) = delete;
  Statement &operator=(const Statement &) = delete;
  Statement(Statement &&) noexcept;
  Statement &operator=(Statement &&) noexcept = default;
  ~Statement() = default;

  void reset();
  int tryReset() noexcept;
  void clearBindings();
  int getIndex(const char *name) const;

  void bind(const int index, const int32_t value);
  void bind(const int index, const uint32_t value);
  void bind(const int index, const int64_t value);
  void bind(const int index, const double value);
  void bind(const int index, const std::string &value);
  void bind(const int index, const char *value);
  void bind(const int index, const void *value, const int size);
  void bind(const int index);
  void bindNoCopy(const int index, const std::string &value);
  void bindNoCopy(const int index, const char *value);
  void bindNoCopy(const int index, const void *value, const int size);

  void bind(const char *name, const int32_t value) { bind(getIndex(name), value); }
  void bind(const char *name, const uint32_t value) { bind(getIndex(name), value); }
  void bind(const char *name, const int64_t value) { bind(getIndex(name), value); }
  void bind(const char *name, const double value) { bind(getIndex(name), value); }
  void bind(const char *name, const std::string &value) { bind(getIndex(name), value); }
  void bind(const char *name, const char *value) { bind(getIndex(name), value); }
  void bind(const char *name, const void *value, const int size) { bind(getIndex(name), value, size); }
  void bind(const char *name) { bind(getIndex(name)); }
  void bindNoCopy(const char *name, const std::string &value) { bindNoCopy(getIndex(name), value); }
  void bindNoCopy(const char *name, const char *value) { bindNoCopy(getIndex(name), value); }

  void bind(const std::string &name, const int32_t value) { bind(name.c_str(), value); }
  void bind(const std::string &name, const uint32_t value) { bind(name.c_str(), value); }
  void bind(const std::string &name, const int64_t value) { bind(name.c_str(), value); }
  void bind(const std::string &name, const double value) { bind(name.c_str(), value); }
  void bind(const std::string &name, const std::string &value) { bind(name.c_str(), value); }
  void bind(const std::string &name, const char *value) { bind(name.c_str(), value); }
  void bind(const std::string &name, const void *value, const int size) { bind(name.c_str(), value, size); }
  void bind(const std::string &name) { bind(name.c_str()); }
  void bindNoCopy(const std::string &name, const std::string &value) { bindNoCopy(name.c_str(), value); }

  bool executeStep();
  int tryExecuteStep() noexcept;
  int exec();

  Column getColumn(const int index) const;
  Column getColumn(const char *name) const;
  template <typename T, int N> T getColumns();
  bool isColumnNull(const int index) const;
  bool isColumnNull(const char *name) const;
  const char *getColumnName(const int index) const;
  int getColumnIndex(const char *name) const;
  const char *getColumnDeclaredType(const int index) const;
  int getChanges() const noexcept;
  const std::string &getQuery() const { return mQuery; }
  std::string getExpandedSQL() const;
  int getColumnCount() const { return mColumnCount; }
  bool hasRow() const { return mbHasRow; }
  bool isDone() const { return mbDone; }
  int getBindParameterCount() const noexcept;
  int getErrorCode() const noexcept;
  int getExtendedErrorCode() const noexcept;
  const char *getErrorMsg() const noexcept;

private:
  template <typename T, const int... Is> T getColumns(const std::integer_sequence<int, Is...>);

  std::string mQuery;
  sqlite3 *mpSQLite;
  TStatementPtr mpPreparedStatement;
  int mColumnCount = 0;
  bool mbHasRow = false;
  bool mbDone = false;
  mutable std::map<std::string, int> mColumnNames;
};
} // namespace SQLite
#endif
