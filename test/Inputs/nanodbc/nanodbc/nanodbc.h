// Imitates: <nanodbc/nanodbc.h> of nanodbc 2.17.0. Stub written for the orm-tidy tests.
#ifndef STUB_NANODBC_NANODBC_H
#define STUB_NANODBC_NANODBC_H
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <iterator>
#include <list>
#include <memory>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

#define NANODBC_TEXT(s) s

namespace nanodbc {
typedef std::string string;

class statement;
class connection;
class transaction;
class catalog;
class result;

class index_range_error : public std::runtime_error {
public:
  index_range_error();
};

class database_error : public std::runtime_error {
public:
  database_error(void *handle, short handle_type, std::string const &info = "");
  long native() const noexcept;
  std::string const &state() const noexcept;
};

struct batch_ops {
  long parameter_array_length;
  long rowset_size;
  batch_ops() noexcept;
  batch_ops(const long all_length) noexcept;
};

struct date {
  std::int16_t year;
  std::int16_t month;
  std::int16_t day;
};

struct timestamp {
  std::int16_t year, month, day, hour, min, sec;
  std::int32_t fract;
};

template <typename T>
using is_string = std::integral_constant<bool, std::is_same<typename std::decay<T>::type, std::string>::value>;
template <typename T>
using is_character = std::integral_constant<bool, std::is_same<typename std::decay<T>::type, char>::value>;
template <typename T> using enable_if_string = typename std::enable_if<is_string<T>::value>::type;
template <typename T> using enable_if_character = typename std::enable_if<is_character<T>::value>::type;

class transaction {
public:
  explicit transaction(const class connection &conn);
  transaction(const transaction &rhs) noexcept;
  transaction(transaction &&rhs) noexcept;
  transaction &operator=(transaction rhs) noexcept;
  ~transaction() noexcept;
  void commit();
  void rollback() noexcept;
  class connection &connection() noexcept;
  const class connection &connection() const noexcept;
  operator class connection &() noexcept;
  operator const class connection &() const noexcept;

private:
  class transaction_impl;
  std::shared_ptr<transaction_impl> impl_;
};

class statement {
public:
  enum param_direction { PARAM_IN, PARAM_OUT, PARAM_INOUT, PARAM_RETURN };

  statement();
  explicit statement(class connection &conn);
  statement(class connection &conn, string const &query, long timeout = 0);
  statement(const statement &rhs) noexcept;
  statement(statement &&rhs) noexcept;
  statement &operator=(statement rhs) noexcept;
  void swap(statement &rhs) noexcept;
  ~statement() noexcept;
  void open(class connection &conn);
  bool open() const noexcept;
  bool connected() const noexcept;
  class connection &connection() noexcept;
  const class connection &connection() const noexcept;
  void *native_statement_handle() const noexcept;
  void close();
  void cancel();
  void prepare(class connection &conn, string const &query, long timeout = 0);
  void prepare(string const &query, long timeout = 0);
  void timeout(long timeout = 0);
  class result execute_direct(class connection &conn, string const &query, long batch_operations = 1,
                              long timeout = 0);
  class result execute_direct(class connection &conn, string const &query, batch_ops const &array_sizes,
                              long timeout = 0);
  bool async_prepare(string const &query, void *event_handle, long timeout = 0);
  void complete_prepare();
  bool async_execute_direct(class connection &conn, void *event_handle, string const &query,
                            long batch_operations = 1, long timeout = 0);
  bool async_execute(void *event_handle, long batch_operations = 1, long timeout = 0);
  class result complete_execute(long batch_operations = 1);
  void just_execute_direct(class connection &conn, string const &query, long batch_operations = 1, long timeout = 0);
  class result execute(long batch_operations = 1, long timeout = 0);
  void just_execute(long batch_operations = 1, long timeout = 0);
  class result procedure_columns(string const &catalog, string const &schema, string const &procedure,
                                 string const &column);
  long affected_rows() const;
  short columns() const;
  void reset_parameters() noexcept;
  short parameters() const;
  unsigned long parameter_size(short param_index) const;
  template <class T> void bind(short param_index, T const *value, param_direction direction = PARAM_IN);
  template <class T>
  void bind(short param_index, T const *values, std::size_t batch_size, param_direction direction = PARAM_IN);
  template <class T>
  void bind(short param_index, T const *values, std::size_t batch_size, bool const *nulls,
            param_direction direction = PARAM_IN);
  template <class T, typename = enable_if_character<T>>
  void bind_strings(short param_index, T const *values, std::size_t value_size, std::size_t batch_size,
                    param_direction direction = PARAM_IN);
  template <class T, typename = enable_if_string<T>>
  void bind_strings(short param_index, std::vector<T> const &values, param_direction direction = PARAM_IN);
  void bind_null(short param_index, std::size_t batch_size = 1);
  void describe_parameters(const std::vector<short> &idx, const std::vector<short> &type,
                           const std::vector<unsigned long> &size, const std::vector<short> &scale);

private:
  class statement_impl;
  std::shared_ptr<statement_impl> impl_;
};

class connection {
public:
  connection();
  connection(const connection &rhs) noexcept;
  connection(connection &&rhs) noexcept;
  connection &operator=(connection rhs) noexcept;
  connection(string const &dsn, string const &user, string const &pass, long timeout = 0);
  explicit connection(string const &connection_string, long timeout = 0);
  ~connection() noexcept;
  void connect(string const &dsn, string const &user, string const &pass, long timeout = 0);
  void connect(string const &connection_string, long timeout = 0);
  bool connected() const noexcept;
  void disconnect();
  std::size_t transactions() const noexcept;
  void *native_dbc_handle() const noexcept;
  string dbms_name() const;
  string driver_name() const;
  string database_name() const;
  string catalog_name() const;

private:
  class connection_impl;
  std::shared_ptr<connection_impl> impl_;
};

class result {
public:
  result() noexcept;
  ~result() noexcept;
  result(const result &rhs) noexcept;
  result(result &&rhs) noexcept;
  result &operator=(result rhs) noexcept;
  void *native_statement_handle() const noexcept;
  long rowset_size() const noexcept;
  long affected_rows() const;
  long rows() const noexcept;
  short columns() const;
  bool first();
  bool last();
  bool next();
  bool prior();
  bool move(long row);
  bool skip(long rows);
  unsigned long position() const;
  bool at_end() const noexcept;
  void unbind();
  template <class T> void get_ref(short column, T &result) const;
  template <class T> void get_ref(short column, T const &fallback, T &result) const;
  template <class T> void get_ref(string const &column_name, T &result) const;
  template <class T> void get_ref(string const &column_name, T const &fallback, T &result) const;
  template <class T> T get(short column) const;
  template <class T> T get(short column, T const &fallback) const;
  template <class T> T get(string const &column_name) const;
  template <class T> T get(string const &column_name, T const &fallback) const;
  bool is_null(short column) const;
  bool is_null(string const &column_name) const;
  short column(string const &column_name) const;
  string column_name(short column) const;
  int column_datatype(short column) const;
  bool next_result();
  explicit operator bool() const noexcept;

private:
  class result_impl;
  std::shared_ptr<result_impl> impl_;
};

class result_iterator {
public:
  typedef std::input_iterator_tag iterator_category;
  typedef result value_type;
  typedef result *pointer;
  typedef result &reference;
  typedef std::ptrdiff_t difference_type;

  result_iterator() = default;
  explicit result_iterator(result &r) : result_(r) { ++(*this); }
  reference operator*() noexcept { return result_; }
  pointer operator->() { return &(operator*()); }
  result_iterator &operator++();
  void operator++(int) { ++(*this); }
  bool operator==(result_iterator const &rhs) const noexcept;
  bool operator!=(result_iterator const &rhs) const noexcept { return !(*this == rhs); }

private:
  result result_;
};

inline result_iterator begin(result &r) { return result_iterator(r); }
inline result_iterator end(result & /*r*/) noexcept { return {}; }

class catalog {
public:
  class tables {
  public:
    bool next();
    string table_schema() const;
    string table_name() const;
    string table_type() const;

  private:
    result result_;
  };

  class columns {
  public:
    bool next();
    string table_name() const;
    string column_name() const;
    short data_type() const;

  private:
    result result_;
  };

  class primary_keys {
  public:
    bool next();
    string table_name() const;
    string column_name() const;

  private:
    result result_;
  };

  explicit catalog(connection &conn) noexcept;
  catalog::tables find_tables(string const &table = string(), string const &type = string(),
                              string const &schema = string(), string const &catalog = string());
  catalog::columns find_columns(string const &column = string(), string const &table = string(),
                                string const &schema = string(), string const &catalog = string());
  catalog::primary_keys find_primary_keys(string const &table, string const &schema = string(),
                                          string const &catalog = string());
  std::list<string> list_catalogs();
  std::list<string> list_schemas();

private:
  connection conn_;
};

result execute(connection &conn, string const &query, long batch_operations = 1, long timeout = 0);
void just_execute(connection &conn, string const &query, long batch_operations = 1, long timeout = 0);
result execute(statement &stmt, long batch_operations = 1);
void just_execute(statement &stmt, long batch_operations = 1);
result transact(statement &stmt, long batch_operations);
void just_transact(statement &stmt, long batch_operations);
void prepare(statement &stmt, string const &query, long timeout = 0);
} // namespace nanodbc

#endif
