// Imitates: <sqlite3.h> of SQLite 3.40. Stub written for the orm-tidy tests.
#ifndef STUB_SQLITE3_H
#define STUB_SQLITE3_H
#include <stdarg.h>

#define SQLITE_VERSION "3.40.1"
#define SQLITE_VERSION_NUMBER 3040001

#define SQLITE_OK 0
#define SQLITE_ERROR 1
#define SQLITE_INTERNAL 2
#define SQLITE_PERM 3
#define SQLITE_ABORT 4
#define SQLITE_BUSY 5
#define SQLITE_LOCKED 6
#define SQLITE_NOMEM 7
#define SQLITE_READONLY 8
#define SQLITE_INTERRUPT 9
#define SQLITE_IOERR 10
#define SQLITE_CORRUPT 11
#define SQLITE_NOTFOUND 12
#define SQLITE_FULL 13
#define SQLITE_CANTOPEN 14
#define SQLITE_SCHEMA 17
#define SQLITE_TOOBIG 18
#define SQLITE_CONSTRAINT 19
#define SQLITE_MISMATCH 20
#define SQLITE_MISUSE 21
#define SQLITE_RANGE 25
#define SQLITE_NOTADB 26
#define SQLITE_ROW 100
#define SQLITE_DONE 101
#define SQLITE_CONSTRAINT_UNIQUE (SQLITE_CONSTRAINT | (8 << 8))

#define SQLITE_INTEGER 1
#define SQLITE_FLOAT 2
#define SQLITE_TEXT 3
#define SQLITE3_TEXT 3
#define SQLITE_BLOB 4
#define SQLITE_NULL 5

#define SQLITE_OPEN_READONLY 0x00000001
#define SQLITE_OPEN_READWRITE 0x00000002
#define SQLITE_OPEN_CREATE 0x00000004
#define SQLITE_OPEN_URI 0x00000040
#define SQLITE_OPEN_MEMORY 0x00000080
#define SQLITE_OPEN_NOMUTEX 0x00008000
#define SQLITE_OPEN_FULLMUTEX 0x00010000
#define SQLITE_OPEN_SHAREDCACHE 0x00020000

#define SQLITE_PREPARE_PERSISTENT 0x01
#define SQLITE_UTF8 1
#define SQLITE_DETERMINISTIC 0x000000800
#define SQLITE_LIMIT_VARIABLE_NUMBER 9
#define SQLITE_TXN_NONE 0
#define SQLITE_TXN_READ 1
#define SQLITE_TXN_WRITE 2

extern "C" {
typedef struct sqlite3 sqlite3;
typedef struct sqlite3_stmt sqlite3_stmt;
typedef struct sqlite3_value sqlite3_value;
typedef struct sqlite3_context sqlite3_context;
typedef struct sqlite3_backup sqlite3_backup;
typedef struct sqlite3_blob sqlite3_blob;
typedef long long int sqlite_int64;
typedef unsigned long long int sqlite_uint64;
typedef sqlite_int64 sqlite3_int64;
typedef sqlite_uint64 sqlite3_uint64;
typedef int (*sqlite3_callback)(void *, int, char **, char **);
typedef void (*sqlite3_destructor_type)(void *);
#define SQLITE_STATIC ((sqlite3_destructor_type)0)
#define SQLITE_TRANSIENT ((sqlite3_destructor_type)-1)

int sqlite3_initialize(void);
int sqlite3_shutdown(void);
int sqlite3_config(int, ...);
int sqlite3_db_config(sqlite3 *, int op, ...);
int sqlite3_threadsafe(void);
const char *sqlite3_libversion(void);
int sqlite3_libversion_number(void);

int sqlite3_open(const char *file, sqlite3 **db);
int sqlite3_open16(const void *file, sqlite3 **db);
int sqlite3_open_v2(const char *file, sqlite3 **db, int flags, const char *vfs);
int sqlite3_close(sqlite3 *);
int sqlite3_close_v2(sqlite3 *);
int sqlite3_extended_result_codes(sqlite3 *, int on);
int sqlite3_busy_timeout(sqlite3 *, int ms);
int sqlite3_busy_handler(sqlite3 *, int (*)(void *, int), void *);
int sqlite3_limit(sqlite3 *, int id, int value);
void sqlite3_interrupt(sqlite3 *);
int sqlite3_get_autocommit(sqlite3 *);
int sqlite3_txn_state(sqlite3 *, const char *schema);
int sqlite3_wal_checkpoint_v2(sqlite3 *, const char *db, int mode, int *log, int *checkpointed);

int sqlite3_exec(sqlite3 *, const char *sql, int (*callback)(void *, int, char **, char **), void *, char **message);
int sqlite3_get_table(sqlite3 *db, const char *sql, char ***result, int *rows, int *columns, char **message);
void sqlite3_free_table(char **result);

int sqlite3_prepare(sqlite3 *db, const char *sql, int bytes, sqlite3_stmt **stmt, const char **tail);
int sqlite3_prepare_v2(sqlite3 *db, const char *sql, int bytes, sqlite3_stmt **stmt, const char **tail);
int sqlite3_prepare_v3(sqlite3 *db, const char *sql, int bytes, unsigned int flags, sqlite3_stmt **stmt,
                       const char **tail);
int sqlite3_prepare16(sqlite3 *db, const void *sql, int bytes, sqlite3_stmt **stmt, const void **tail);
int sqlite3_prepare16_v2(sqlite3 *db, const void *sql, int bytes, sqlite3_stmt **stmt, const void **tail);
int sqlite3_prepare16_v3(sqlite3 *db, const void *sql, int bytes, unsigned int flags, sqlite3_stmt **stmt,
                         const void **tail);
int sqlite3_step(sqlite3_stmt *);
int sqlite3_reset(sqlite3_stmt *);
int sqlite3_finalize(sqlite3_stmt *);
int sqlite3_clear_bindings(sqlite3_stmt *);
const char *sqlite3_sql(sqlite3_stmt *);
char *sqlite3_expanded_sql(sqlite3_stmt *);
int sqlite3_stmt_readonly(sqlite3_stmt *);
int sqlite3_stmt_busy(sqlite3_stmt *);
sqlite3 *sqlite3_db_handle(sqlite3_stmt *);
sqlite3_stmt *sqlite3_next_stmt(sqlite3 *, sqlite3_stmt *);
int sqlite3_complete(const char *sql);

int sqlite3_bind_blob(sqlite3_stmt *, int, const void *, int bytes, void (*)(void *));
int sqlite3_bind_blob64(sqlite3_stmt *, int, const void *, sqlite3_uint64 bytes, void (*)(void *));
int sqlite3_bind_double(sqlite3_stmt *, int, double);
int sqlite3_bind_int(sqlite3_stmt *, int, int);
int sqlite3_bind_int64(sqlite3_stmt *, int, sqlite3_int64);
int sqlite3_bind_null(sqlite3_stmt *, int);
int sqlite3_bind_text(sqlite3_stmt *, int, const char *, int bytes, void (*)(void *));
int sqlite3_bind_text16(sqlite3_stmt *, int, const void *, int bytes, void (*)(void *));
int sqlite3_bind_text64(sqlite3_stmt *, int, const char *, sqlite3_uint64 bytes, void (*)(void *),
                        unsigned char encoding);
int sqlite3_bind_value(sqlite3_stmt *, int, const sqlite3_value *);
int sqlite3_bind_pointer(sqlite3_stmt *, int, void *, const char *, void (*)(void *));
int sqlite3_bind_zeroblob(sqlite3_stmt *, int, int bytes);
int sqlite3_bind_parameter_count(sqlite3_stmt *);
const char *sqlite3_bind_parameter_name(sqlite3_stmt *, int);
int sqlite3_bind_parameter_index(sqlite3_stmt *, const char *name);

int sqlite3_column_count(sqlite3_stmt *);
int sqlite3_data_count(sqlite3_stmt *);
const char *sqlite3_column_name(sqlite3_stmt *, int column);
const char *sqlite3_column_decltype(sqlite3_stmt *, int column);
const void *sqlite3_column_blob(sqlite3_stmt *, int column);
double sqlite3_column_double(sqlite3_stmt *, int column);
int sqlite3_column_int(sqlite3_stmt *, int column);
sqlite3_int64 sqlite3_column_int64(sqlite3_stmt *, int column);
const unsigned char *sqlite3_column_text(sqlite3_stmt *, int column);
const void *sqlite3_column_text16(sqlite3_stmt *, int column);
sqlite3_value *sqlite3_column_value(sqlite3_stmt *, int column);
int sqlite3_column_bytes(sqlite3_stmt *, int column);
int sqlite3_column_bytes16(sqlite3_stmt *, int column);
int sqlite3_column_type(sqlite3_stmt *, int column);

char *sqlite3_mprintf(const char *, ...);
char *sqlite3_vmprintf(const char *, va_list);
char *sqlite3_snprintf(int, char *, const char *, ...);
char *sqlite3_vsnprintf(int, char *, const char *, va_list);
void *sqlite3_malloc(int);
void *sqlite3_malloc64(sqlite3_uint64);
void *sqlite3_realloc(void *, int);
void sqlite3_free(void *);

int sqlite3_changes(sqlite3 *);
sqlite3_int64 sqlite3_changes64(sqlite3 *);
int sqlite3_total_changes(sqlite3 *);
sqlite3_int64 sqlite3_last_insert_rowid(sqlite3 *);
int sqlite3_errcode(sqlite3 *);
int sqlite3_extended_errcode(sqlite3 *);
const char *sqlite3_errmsg(sqlite3 *);
const void *sqlite3_errmsg16(sqlite3 *);
const char *sqlite3_errstr(int);
int sqlite3_sleep(int ms);

int sqlite3_create_function(sqlite3 *, const char *name, int arguments, int encoding, void *,
                            void (*function)(sqlite3_context *, int, sqlite3_value **),
                            void (*step)(sqlite3_context *, int, sqlite3_value **),
                            void (*final)(sqlite3_context *));
void *sqlite3_user_data(sqlite3_context *);
sqlite3 *sqlite3_context_db_handle(sqlite3_context *);
int sqlite3_value_int(sqlite3_value *);
sqlite3_int64 sqlite3_value_int64(sqlite3_value *);
double sqlite3_value_double(sqlite3_value *);
const unsigned char *sqlite3_value_text(sqlite3_value *);
int sqlite3_value_type(sqlite3_value *);
void sqlite3_result_int(sqlite3_context *, int);
void sqlite3_result_text(sqlite3_context *, const char *, int, void (*)(void *));
void sqlite3_result_null(sqlite3_context *);
void sqlite3_result_error(sqlite3_context *, const char *, int);
void *sqlite3_update_hook(sqlite3 *, void (*)(void *, int, char const *, char const *, sqlite3_int64), void *);
void *sqlite3_commit_hook(sqlite3 *, int (*)(void *), void *);
int sqlite3_trace_v2(sqlite3 *, unsigned mask, int (*)(unsigned, void *, void *, void *), void *);
void sqlite3_progress_handler(sqlite3 *, int, int (*)(void *), void *);

int sqlite3_blob_open(sqlite3 *, const char *db, const char *table, const char *column, sqlite3_int64 row, int flags,
                      sqlite3_blob **);
int sqlite3_blob_reopen(sqlite3_blob *, sqlite3_int64 row);
int sqlite3_blob_read(sqlite3_blob *, void *, int bytes, int offset);
int sqlite3_blob_write(sqlite3_blob *, const void *, int bytes, int offset);
int sqlite3_blob_bytes(sqlite3_blob *);
int sqlite3_blob_close(sqlite3_blob *);

sqlite3_backup *sqlite3_backup_init(sqlite3 *to, const char *toName, sqlite3 *from, const char *fromName);
int sqlite3_backup_step(sqlite3_backup *, int pages);
int sqlite3_backup_finish(sqlite3_backup *);
int sqlite3_backup_remaining(sqlite3_backup *);
}
#endif
