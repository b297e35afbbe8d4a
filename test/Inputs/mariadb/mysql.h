// Imitates: <mysql.h> of MariaDB Connector/C 3.3 (the API of MySQL's C client). Stub written for the orm-tidy tests.
#ifndef STUB_MARIADB_MYSQL_H
#define STUB_MARIADB_MYSQL_H
#include <stdarg.h>
#include <stddef.h>
#include <sys/types.h>
#include <time.h>

#define STDCALL
#define MARIADB_VERSION_ID 101119
#define MYSQL_VERSION_ID 101119
#define MYSQL_NO_DATA 100
#define MYSQL_DATA_TRUNCATED 101
#define MYSQL_ERRMSG_SIZE 512
#define SQLSTATE_LENGTH 5
#define MYSQL_WAIT_READ 1
#define MYSQL_WAIT_WRITE 2
#define MYSQL_WAIT_EXCEPT 4
#define MYSQL_WAIT_TIMEOUT 8

#define NOT_NULL_FLAG 1
#define PRI_KEY_FLAG 2
#define UNIQUE_KEY_FLAG 4
#define BLOB_FLAG 16
#define UNSIGNED_FLAG 32
#define AUTO_INCREMENT_FLAG 512
#define CLIENT_FOUND_ROWS 2
#define CLIENT_COMPRESS 32
#define CLIENT_SSL 2048
#define CLIENT_MULTI_STATEMENTS (1UL << 16)
#define CLIENT_MULTI_RESULTS (1UL << 17)
#define CLIENT_REMEMBER_OPTIONS (1UL << 31)
#define IS_NOT_NULL(n) ((n) & NOT_NULL_FLAG)
#define IS_PRI_KEY(n) ((n) & PRI_KEY_FLAG)

extern "C" {
typedef char my_bool;
typedef unsigned long long my_ulonglong;
typedef int my_socket;

enum enum_field_types {
  MYSQL_TYPE_DECIMAL,
  MYSQL_TYPE_TINY,
  MYSQL_TYPE_SHORT,
  MYSQL_TYPE_LONG,
  MYSQL_TYPE_FLOAT,
  MYSQL_TYPE_DOUBLE,
  MYSQL_TYPE_NULL,
  MYSQL_TYPE_TIMESTAMP,
  MYSQL_TYPE_LONGLONG,
  MYSQL_TYPE_INT24,
  MYSQL_TYPE_DATE,
  MYSQL_TYPE_TIME,
  MYSQL_TYPE_DATETIME,
  MYSQL_TYPE_YEAR,
  MYSQL_TYPE_VARCHAR = 15,
  MYSQL_TYPE_BIT,
  MYSQL_TYPE_JSON = 245,
  MYSQL_TYPE_NEWDECIMAL = 246,
  MYSQL_TYPE_BLOB = 252,
  MYSQL_TYPE_VAR_STRING = 253,
  MYSQL_TYPE_STRING = 254
};
enum mysql_option {
  MYSQL_OPT_CONNECT_TIMEOUT,
  MYSQL_OPT_COMPRESS,
  MYSQL_INIT_COMMAND = 3,
  MYSQL_SET_CHARSET_NAME = 7,
  MYSQL_OPT_READ_TIMEOUT = 11,
  MYSQL_OPT_WRITE_TIMEOUT,
  MYSQL_OPT_RECONNECT = 20,
  MYSQL_OPT_NONBLOCK = 6000
};
enum enum_stmt_attr_type {
  STMT_ATTR_UPDATE_MAX_LENGTH,
  STMT_ATTR_CURSOR_TYPE,
  STMT_ATTR_PREFETCH_ROWS,
  STMT_ATTR_PREBIND_PARAMS = 200,
  STMT_ATTR_ARRAY_SIZE,
  STMT_ATTR_ROW_SIZE
};
enum enum_cursor_type { CURSOR_TYPE_NO_CURSOR = 0, CURSOR_TYPE_READ_ONLY = 1 };
enum enum_mysql_set_option { MYSQL_OPTION_MULTI_STATEMENTS_ON, MYSQL_OPTION_MULTI_STATEMENTS_OFF };
enum enum_mysql_timestamp_type {
  MYSQL_TIMESTAMP_NONE = -2,
  MYSQL_TIMESTAMP_DATE = 0,
  MYSQL_TIMESTAMP_DATETIME,
  MYSQL_TIMESTAMP_TIME
};
enum enum_indicator_type { STMT_INDICATOR_NTS = -1, STMT_INDICATOR_NONE, STMT_INDICATOR_NULL, STMT_INDICATOR_DEFAULT };

typedef char **MYSQL_ROW;
typedef unsigned int MYSQL_FIELD_OFFSET;
typedef struct st_mysql_rows {
  struct st_mysql_rows *next;
  MYSQL_ROW data;
  unsigned long length;
} MYSQL_ROWS;
typedef MYSQL_ROWS *MYSQL_ROW_OFFSET;
typedef struct st_mysql_field {
  char *name;
  char *org_name;
  char *table;
  char *db;
  unsigned long length;
  unsigned long max_length;
  unsigned int name_length;
  unsigned int flags;
  unsigned int decimals;
  enum enum_field_types type;
} MYSQL_FIELD;
typedef struct st_mysql {
  void *net;
  unsigned int field_count;
  unsigned int server_status;
  unsigned int warning_count;
} MYSQL;
typedef struct st_mysql_res {
  unsigned long long row_count;
  unsigned int field_count;
  MYSQL_FIELD *fields;
  MYSQL_ROW row;
} MYSQL_RES;
typedef struct st_mysql_time {
  unsigned int year, month, day, hour, minute, second;
  unsigned long second_part;
  my_bool neg;
  enum enum_mysql_timestamp_type time_type;
} MYSQL_TIME;
typedef struct st_mysql_stmt MYSQL_STMT;
typedef struct st_mysql_bind {
  unsigned long *length;
  my_bool *is_null;
  void *buffer;
  my_bool *error;
  union {
    unsigned char *row_ptr;
    char *indicator;
  } u;
  unsigned long buffer_length;
  unsigned long offset;
  unsigned long length_value;
  unsigned int flags;
  enum enum_field_types buffer_type;
  my_bool error_value;
  my_bool is_unsigned;
  my_bool long_data_used;
  my_bool is_null_value;
  void *extension;
} MYSQL_BIND;

MYSQL *mysql_init(MYSQL *mysql);
int mysql_options(MYSQL *mysql, enum mysql_option, const void *);
int mysql_optionsv(MYSQL *mysql, enum mysql_option, ...);
MYSQL *mysql_real_connect(MYSQL *mysql, const char *host, const char *user, const char *password, const char *db,
                          unsigned int port, const char *socket, unsigned long flags);
void mysql_close(MYSQL *mysql);
int mysql_select_db(MYSQL *mysql, const char *db);
my_bool mysql_change_user(MYSQL *mysql, const char *user, const char *password, const char *db);
int mysql_ping(MYSQL *mysql);
int mysql_set_character_set(MYSQL *mysql, const char *name);
int mysql_set_server_option(MYSQL *mysql, enum enum_mysql_set_option);
int mysql_reset_connection(MYSQL *mysql);
my_socket mysql_get_socket(MYSQL *mysql);
unsigned long mysql_thread_id(MYSQL *mysql);
const char *mysql_get_client_info(void);
char *mysql_get_server_info(MYSQL *mysql);

int mysql_query(MYSQL *mysql, const char *query);
int mysql_real_query(MYSQL *mysql, const char *query, unsigned long length);
int mysql_send_query(MYSQL *mysql, const char *query, unsigned long length);
my_bool mysql_read_query_result(MYSQL *mysql);
MYSQL_RES *mysql_store_result(MYSQL *mysql);
MYSQL_RES *mysql_use_result(MYSQL *mysql);
void mysql_free_result(MYSQL_RES *result);
MYSQL_ROW mysql_fetch_row(MYSQL_RES *result);
unsigned long *mysql_fetch_lengths(MYSQL_RES *result);
MYSQL_FIELD *mysql_fetch_field(MYSQL_RES *result);
MYSQL_FIELD *mysql_fetch_fields(MYSQL_RES *result);
MYSQL_FIELD *mysql_fetch_field_direct(MYSQL_RES *result, unsigned int column);
void mysql_data_seek(MYSQL_RES *result, unsigned long long offset);
MYSQL_ROW_OFFSET mysql_row_seek(MYSQL_RES *result, MYSQL_ROW_OFFSET);
MYSQL_ROW_OFFSET mysql_row_tell(MYSQL_RES *result);
my_ulonglong mysql_num_rows(MYSQL_RES *result);
unsigned int mysql_num_fields(MYSQL_RES *result);
my_bool mysql_eof(MYSQL_RES *result);
unsigned int mysql_field_count(MYSQL *mysql);
my_bool mysql_more_results(MYSQL *mysql);
int mysql_next_result(MYSQL *mysql);
MYSQL_RES *mysql_list_dbs(MYSQL *mysql, const char *wild);
MYSQL_RES *mysql_list_tables(MYSQL *mysql, const char *wild);
MYSQL_RES *mysql_list_fields(MYSQL *mysql, const char *table, const char *wild);

my_ulonglong mysql_affected_rows(MYSQL *mysql);
my_ulonglong mysql_insert_id(MYSQL *mysql);
const char *mysql_info(MYSQL *mysql);
unsigned int mysql_warning_count(MYSQL *mysql);
unsigned int mysql_errno(MYSQL *mysql);
const char *mysql_error(MYSQL *mysql);
const char *mysql_sqlstate(MYSQL *mysql);
my_bool mysql_autocommit(MYSQL *mysql, my_bool mode);
my_bool mysql_commit(MYSQL *mysql);
my_bool mysql_rollback(MYSQL *mysql);
unsigned long mysql_escape_string(char *to, const char *from, unsigned long length);
unsigned long mysql_real_escape_string(MYSQL *mysql, char *to, const char *from, unsigned long length);
unsigned long mysql_hex_string(char *to, const char *from, unsigned long length);

MYSQL_STMT *mysql_stmt_init(MYSQL *mysql);
int mysql_stmt_prepare(MYSQL_STMT *stmt, const char *query, unsigned long length);
int mysql_stmt_execute(MYSQL_STMT *stmt);
int mysql_stmt_fetch(MYSQL_STMT *stmt);
int mysql_stmt_fetch_column(MYSQL_STMT *stmt, MYSQL_BIND *bind, unsigned int column, unsigned long offset);
int mysql_stmt_store_result(MYSQL_STMT *stmt);
unsigned long mysql_stmt_param_count(MYSQL_STMT *stmt);
my_bool mysql_stmt_attr_set(MYSQL_STMT *stmt, enum enum_stmt_attr_type, const void *);
my_bool mysql_stmt_attr_get(MYSQL_STMT *stmt, enum enum_stmt_attr_type, void *);
my_bool mysql_stmt_bind_param(MYSQL_STMT *stmt, MYSQL_BIND *bind);
my_bool mysql_stmt_bind_result(MYSQL_STMT *stmt, MYSQL_BIND *bind);
my_bool mysql_stmt_send_long_data(MYSQL_STMT *stmt, unsigned int parameter, const char *data, unsigned long length);
my_bool mysql_stmt_close(MYSQL_STMT *stmt);
my_bool mysql_stmt_reset(MYSQL_STMT *stmt);
my_bool mysql_stmt_free_result(MYSQL_STMT *stmt);
MYSQL_RES *mysql_stmt_result_metadata(MYSQL_STMT *stmt);
MYSQL_RES *mysql_stmt_param_metadata(MYSQL_STMT *stmt);
unsigned int mysql_stmt_errno(MYSQL_STMT *stmt);
const char *mysql_stmt_error(MYSQL_STMT *stmt);
const char *mysql_stmt_sqlstate(MYSQL_STMT *stmt);
void mysql_stmt_data_seek(MYSQL_STMT *stmt, unsigned long long offset);
unsigned long long mysql_stmt_num_rows(MYSQL_STMT *stmt);
unsigned long long mysql_stmt_affected_rows(MYSQL_STMT *stmt);
unsigned long long mysql_stmt_insert_id(MYSQL_STMT *stmt);
unsigned int mysql_stmt_field_count(MYSQL_STMT *stmt);
int mysql_stmt_next_result(MYSQL_STMT *stmt);
my_bool mysql_stmt_more_results(MYSQL_STMT *stmt);
int mariadb_stmt_execute_direct(MYSQL_STMT *stmt, const char *query, size_t length);

int mysql_query_start(int *ret, MYSQL *mysql, const char *query);
int mysql_query_cont(int *ret, MYSQL *mysql, int status);
int mysql_real_query_start(int *ret, MYSQL *mysql, const char *query, unsigned long length);
int mysql_real_query_cont(int *ret, MYSQL *mysql, int status);
int mysql_store_result_start(MYSQL_RES **ret, MYSQL *mysql);
int mysql_store_result_cont(MYSQL_RES **ret, MYSQL *mysql, int status);
int mysql_fetch_row_start(MYSQL_ROW *ret, MYSQL_RES *result);
int mysql_fetch_row_cont(MYSQL_ROW *ret, MYSQL_RES *result, int status);
int mysql_stmt_execute_start(int *ret, MYSQL_STMT *stmt);
int mysql_stmt_execute_cont(int *ret, MYSQL_STMT *stmt, int status);

int mysql_server_init(int argc, char **argv, char **groups);
void mysql_server_end(void);
my_bool mysql_thread_init(void);
void mysql_thread_end(void);
#define mysql_library_init mysql_server_init
#define mysql_library_end mysql_server_end
}
#endif
