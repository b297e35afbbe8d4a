// Imitates: <SQLiteCpp/Database.h> of SQLiteCpp 3.2.1, without std::filesystem. Stub written for the orm-tidy tests.
#ifndef STUB_SQLITECPP_DATABASE_H
#define STUB_SQLITECPP_DATABASE_H
#include <SQLiteCpp/Column.h>

#include <memory>
#include <string>

struct sqlite3;
struct sqlite3_context;
typedef struct sqlite3_value sqlite3_value;

namespace SQLite {
extern const int OPEN_READONLY;
extern const int OPEN_READWRITE;
extern const int OPEN_CREATE;
extern const int OPEN_URI;
extern const int OPEN_MEMORY;
extern const int OPEN_NOMUTEX;
extern const int OPEN_FULLMUTEX;
extern const int OPEN_SHAREDCACHE;
extern const int OPEN_PRIVATECACHE;
extern const int OPEN_NOFOLLOW;
extern const char *const VERSION;
const char *getLibVersion() noexcept;
class Database {
  friend class Statement;

public:
  enum BackupType { Save, Load };
  struct Deleter {
    void operator()(sqlite3 *);
  };
  Database(const char *file, const int flags = SQLite::OPEN_READONLY, const int busyTimeout = 0,
           const char *vfs = nullptr);
  Database(const std::string &file, const int flags = SQLite::OPEN_READONLY, const int busyTimeout = 0,
           const std::string &vfs = "")
      : Database(file.c_str(), flags, busyTimeout, vfs.empty() ? nullptr : vfs.c_str()) {}
  Database(const Database &) = delete;
  Database &operator=(const Database &) = delete;
  Database(Database &&) = default;
  Database &operator=(Database &&) = default;
  ~Database() = default;
  void setBusyTimeout(const int ms);
  int exec(const char *queries);
  int exec(const std::string &queries) { return exec(queries.c_str()); }
  int tryExec(const char *queries) noexcept;
  int tryExec(const std::string &queries) noexcept { return tryExec(queries.c_str()); }
  Column execAndGet(const char *query);
  Column execAndGet(const std::string &query) { return execAndGet(query.c_str()); }
  bool tableExists(const char *table) const;
  bool tableExists(const std::string &table) const { return tableExists(table.c_str()); }
  int64_t getLastInsertRowid() const noexcept;
  int getChanges() const noexcept;
  int getTotalChanges() const noexcept;
  int getErrorCode() const noexcept;
  int getExtendedErrorCode() const noexcept;
  const char *getErrorMsg() const noexcept;
  const std::string &getFilename() const noexcept { return mFilename; }
  sqlite3 *getHandle() const noexcept { return mSQLitePtr.get(); }
  void createFunction(const char *name, int arguments, bool deterministic, void *app,
                      void (*function)(sqlite3_context *, int, sqlite3_value **),
                      void (*step)(sqlite3_context *, int, sqlite3_value **) = nullptr,
                      void (*final)(sqlite3_context *) = nullptr, void (*destroy)(void *) = nullptr);
  void loadExtension(const char *name, const char *entry);
  void key(const std::string &) const;
  void rekey(const std::string &) const;
  static bool isUnencrypted(const std::string &file);
  void backup(const char *file, BackupType);

private:
  std::unique_ptr<sqlite3, Deleter> mSQLitePtr;
  std::string mFilename;
};
} // namespace SQLite
#endif
