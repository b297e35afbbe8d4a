// Imitates: <soci/session.h> of SOCI 4.0.3. Stub written for the orm-tidy tests.
#ifndef STUB_SOCI_SESSION_H
#define STUB_SOCI_SESSION_H
#include <soci/connection-parameters.h>
#include <soci/once-temp-type.h>

#include <cstddef>
#include <memory>
#include <ostream>
#include <sstream>
#include <string>

namespace soci {
class connection_pool;
class session {
public:
  session();
  explicit session(connection_parameters const &);
  session(backend_factory const &, std::string const &connection);
  session(std::string const &backend, std::string const &connection);
  explicit session(std::string const &connection);
  explicit session(connection_pool &);
  session(session const &) = delete;
  session &operator=(session const &) = delete;
  ~session();
  void open(connection_parameters const &);
  void open(backend_factory const &, std::string const &connection);
  void open(std::string const &backend, std::string const &connection);
  void open(std::string const &connection);
  void close();
  void reconnect();
  bool is_connected() const noexcept;
  void begin();
  void commit();
  void rollback();
  details::once_type once;
  details::prepare_type prepare;
  template <typename T> details::once_temp_type operator<<(T const &t) { return once << t; }
  std::ostringstream &get_query_stream();
  std::string get_query() const;
  void set_log_stream(std::ostream *);
  std::ostream *get_log_stream() const;
  std::string get_last_query() const;
  bool got_data() const;
  void uppercase_column_names(bool);
  bool get_next_sequence_value(std::string const &sequence, long long &value);
  bool get_last_insert_id(std::string const &table, long long &value);
  details::once_temp_type get_table_names();
  details::prepare_temp_type prepare_table_names();
  details::prepare_temp_type prepare_column_descriptions(std::string &table);
  ddl_type create_table(std::string const &table);
  void drop_table(std::string const &table);
  void truncate_table(std::string const &table);
  ddl_type add_column(std::string const &table, std::string const &column, data_type, int precision = 0, int scale = 0);
  std::string get_dummy_from_table() const;
  details::session_backend *get_backend() { return backEnd_; }
  std::string get_backend_name() const;

private:
  details::session_backend *backEnd_;
};
} // namespace soci
#endif
