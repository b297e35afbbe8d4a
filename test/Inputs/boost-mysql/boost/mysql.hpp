// Imitates: <boost/mysql.hpp> of Boost.MySQL, commit 35e3943, with the headers that it includes.
// Stub written for the orm-tidy tests.
#ifndef STUB_BOOST_MYSQL_HPP
#define STUB_BOOST_MYSQL_HPP
#include <boost/asio/async.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace boost {
template <class T, std::size_t E = static_cast<std::size_t>(-1)> class span {
public:
  using iterator = T *;
  constexpr span() noexcept;
  constexpr span(T *, std::size_t);
  template <class U, std::size_t N> constexpr span(std::array<U, N> &) noexcept;
  template <class R, class = decltype(std::declval<R &>().data())> constexpr span(R &&);
  constexpr iterator begin() const noexcept;
  constexpr iterator end() const noexcept;
  constexpr T &operator[](std::size_t) const;
  constexpr T &front() const;
  constexpr T &back() const;
  constexpr std::size_t size() const noexcept;
  constexpr bool empty() const noexcept;
  constexpr T *data() const noexcept;
  constexpr span first(std::size_t) const;
};

namespace core {
template <class C> class basic_string_view {
  const C *p_ = nullptr;
  std::size_t n_ = 0;

public:
  constexpr basic_string_view() noexcept = default;
  constexpr basic_string_view(const C *text) noexcept : p_(text) {}
  constexpr basic_string_view(const C *text, std::size_t n) noexcept : p_(text), n_(n) {}
  basic_string_view(const std::basic_string<C> &text) noexcept : p_(text.data()), n_(text.size()) {}
  constexpr basic_string_view(std::basic_string_view<C> text) noexcept : p_(text.data()), n_(text.size()) {}
  operator std::basic_string<C>() const;
  constexpr operator std::basic_string_view<C>() const noexcept { return {p_, n_}; }
  constexpr const C *data() const noexcept { return p_; }
  constexpr std::size_t size() const noexcept { return n_; }
};
using string_view = basic_string_view<char>;
std::ostream &operator<<(std::ostream &, string_view);
} // namespace core

namespace mysql {
using string_view = boost::core::string_view;
using error_code = boost::system::error_code;
class diagnostics {
public:
  string_view server_message() const noexcept;
  string_view client_message() const noexcept;
};
class error_with_diagnostics : public std::runtime_error {
public:
  error_with_diagnostics(const error_code &, const diagnostics &);
  const error_code &code() const noexcept;
  const diagnostics &get_diagnostics() const noexcept;
};
struct constant_string_view {
  template <class T, class = std::enable_if_t<std::is_convertible_v<const T &, string_view>>>
  constexpr constant_string_view(const T &value) noexcept : impl_(value) {}
  constexpr string_view get() const noexcept { return impl_; }
  string_view impl_;
};
constexpr constant_string_view runtime(string_view value) noexcept { return constant_string_view{value}; }

// ---- fields and rows ---------------------------------------------------------------------
class field;
class field_view {
public:
  field_view() = default;
  explicit field_view(std::nullptr_t) noexcept;
  explicit field_view(int) noexcept;
  explicit field_view(std::int64_t) noexcept;
  explicit field_view(double) noexcept;
  explicit field_view(string_view) noexcept;
  bool is_null() const noexcept;
  const std::int64_t &as_int64() const;
  const std::uint64_t &as_uint64() const;
  const string_view &as_string() const;
  const double &as_double() const;
  std::int64_t get_int64() const noexcept;
  string_view get_string() const noexcept;
};
std::ostream &operator<<(std::ostream &, const field_view &);
class row_view {
public:
  using iterator = const field_view *;
  row_view() = default;
  iterator begin() const noexcept;
  iterator end() const noexcept;
  field_view at(std::size_t) const;
  field_view operator[](std::size_t) const noexcept;
  field_view front() const noexcept;
  field_view back() const noexcept;
  bool empty() const noexcept;
  std::size_t size() const noexcept;
  const row_view *operator->() const noexcept { return this; }
};
class row {
public:
  row() = default;
  row(row_view);
  row &operator=(row_view);
  field_view at(std::size_t) const;
  field_view operator[](std::size_t) const noexcept;
  operator row_view() const noexcept;
  std::size_t size() const noexcept;
};
namespace detail {
class rows_iterator {
public:
  using value_type = row;
  using reference = row_view;
  using pointer = row_view;
  using difference_type = std::ptrdiff_t;
  using iterator_category = std::random_access_iterator_tag;
  rows_iterator() = default;
  rows_iterator &operator++() noexcept;
  rows_iterator operator++(int) noexcept;
  pointer operator->() const noexcept;
  reference operator*() const noexcept;
  bool operator==(rows_iterator) const noexcept;
  bool operator!=(rows_iterator) const noexcept;
};
} // namespace detail
class rows_view {
public:
  using iterator = detail::rows_iterator;
  using const_iterator = iterator;
  using value_type = row;
  using reference = row_view;
  rows_view() = default;
  const_iterator begin() const noexcept;
  const_iterator end() const noexcept;
  row_view at(std::size_t) const;
  row_view operator[](std::size_t) const noexcept;
  row_view front() const noexcept;
  row_view back() const noexcept;
  bool empty() const noexcept;
  std::size_t size() const noexcept;
  std::size_t num_columns() const noexcept;
};
class rows {
public:
  using iterator = detail::rows_iterator;
  using const_iterator = iterator;
  rows() = default;
  rows(const rows &) = default;
  rows(rows &&) = default;
  rows &operator=(const rows &) = default;
  rows &operator=(rows &&) = default;
  rows(const rows_view &);
  rows &operator=(const rows_view &);
  iterator begin() const noexcept;
  iterator end() const noexcept;
  row_view at(std::size_t) const;
  row_view operator[](std::size_t) const noexcept;
  row_view front() const noexcept;
  bool empty() const noexcept;
  std::size_t size() const noexcept;
  operator rows_view() const noexcept;
};
class metadata_collection_view {
public:
  std::size_t size() const noexcept;
};
class resultset_view {
public:
  resultset_view() = default;
  bool has_value() const noexcept;
  rows_view rows() const noexcept;
  std::uint64_t affected_rows() const noexcept;
  std::uint64_t last_insert_id() const noexcept;
};

// ---- results -----------------------------------------------------------------------------
class results {
public:
  results() = default;
  results(const results &) = default;
  results(results &&) = default;
  results &operator=(const results &) = default;
  results &operator=(results &&) = default;
  ~results() = default;
  bool has_value() const noexcept;
  rows_view rows() const noexcept;
  metadata_collection_view meta() const noexcept;
  std::uint64_t affected_rows() const noexcept;
  std::uint64_t last_insert_id() const noexcept;
  unsigned warning_count() const noexcept;
  resultset_view at(std::size_t) const;
  resultset_view operator[](std::size_t) const noexcept;
  resultset_view front() const noexcept;
  resultset_view back() const noexcept;
  bool empty() const noexcept;
  std::size_t size() const noexcept;
  row_view out_params() const noexcept;
};
template <class... StaticRow> class static_results {
public:
  static_results() = default;
  bool has_value() const noexcept;
  template <std::size_t I = 0>
  boost::span<const std::tuple_element_t<I, std::tuple<StaticRow...>>> rows() const noexcept;
  template <std::size_t I = 0> std::uint64_t affected_rows() const noexcept;
  template <std::size_t I = 0> std::uint64_t last_insert_id() const noexcept;
};
class execution_state {
public:
  execution_state() = default;
  bool should_start_op() const noexcept;
  bool should_read_head() const noexcept;
  bool should_read_rows() const noexcept;
  bool complete() const noexcept;
  std::uint64_t affected_rows() const noexcept;
};
template <class... StaticRow> class static_execution_state {
public:
  static_execution_state() = default;
  bool should_read_head() const noexcept;
  bool should_read_rows() const noexcept;
  bool complete() const noexcept;
};

// ---- requests ----------------------------------------------------------------------------
template <class Tuple> class bound_statement_tuple {};
template <class Iterator> class bound_statement_iterator_range {};
class statement {
public:
  statement() = default;
  bool valid() const noexcept;
  std::uint32_t id() const noexcept;
  unsigned num_params() const noexcept;
  template <class... T> bound_statement_tuple<std::tuple<std::decay_t<T>...>> bind(T &&...) const { return {}; }
  bound_statement_iterator_range<const field_view *> bind(const field_view *first, const field_view *last) const;
};
template <class... Formattable> struct with_params_t {
  constant_string_view query;
  std::tuple<Formattable...> args;
};
template <class... Args>
auto with_params(constant_string_view query, Args &&...args) -> with_params_t<std::decay_t<Args>...> {
  return {query, std::make_tuple(std::forward<Args>(args)...)};
}
class format_context_base {};
struct format_options {};
template <class... Args> void format_sql_to(format_context_base &, constant_string_view format, Args &&...) {}
template <class... Args> std::string format_sql(format_options, constant_string_view format, Args &&...) { return {}; }
template <class Range, class Format> struct format_sequence {
  Range range;
  Format format_function;
  constant_string_view glue;
};
template <class Range, class Format>
format_sequence<std::decay_t<Range>, std::decay_t<Format>> sequence(Range &&range, Format &&format,
                                                                    constant_string_view glue = ", ") {
  return {std::forward<Range>(range), std::forward<Format>(format), glue};
}
template <class Token> class with_diagnostics_t {
public:
  constexpr with_diagnostics_t() = default;
};
template <class Token> constexpr with_diagnostics_t<std::decay_t<Token>> with_diagnostics(Token &&) { return {}; }
} // namespace mysql
namespace asio {
template <typename Token, typename T>
struct async_result<mysql::with_diagnostics_t<Token>, T> : async_result<Token, T> {};
} // namespace asio
namespace mysql {
class stage_response {
public:
  bool has_statement() const noexcept;
  error_code error() const noexcept;
  statement as_statement() const;
  statement get_statement() const noexcept;
  const results &as_results() const &;
  const results &get_results() const &noexcept;
};
class pipeline_request {
public:
  pipeline_request() = default;
  pipeline_request &add_execute(string_view query);
  template <class... T> pipeline_request &add_execute(statement, const T &...) { return *this; }
  pipeline_request &add_prepare_statement(string_view);
  pipeline_request &add_close_statement(statement);
  void clear() noexcept;
};

// ---- connections -------------------------------------------------------------------------
class any_address {
public:
  void emplace_host_and_port(std::string host, unsigned short port = 3306);
};
struct connect_params {
  any_address server_address;
  std::string username;
  std::string password;
  std::string database;
  bool multi_queries = false;
};
class handshake_params {
public:
  handshake_params(string_view username, string_view password, string_view database = "");
};
struct any_connection_params {
  std::size_t initial_buffer_size = 1024;
};
#define STUB_MYSQL_DEFAULT_TOKEN class Token = with_diagnostics_t<asio::deferred_t>
class any_connection {
public:
  any_connection(boost::asio::any_io_executor, any_connection_params = {});
  any_connection(asio::io_context &, any_connection_params = {});
  any_connection(any_connection &&) = default;
  any_connection &operator=(any_connection &&) = default;
  any_connection(const any_connection &) = delete;
  any_connection &operator=(const any_connection &) = delete;
  using executor_type = asio::any_io_executor;
  executor_type get_executor() noexcept;
  bool uses_ssl() const noexcept;
  void connect(const connect_params &, error_code &, diagnostics &);
  void connect(const connect_params &);
  template <STUB_MYSQL_DEFAULT_TOKEN>
  asio::async_result_t<Token, void> async_connect(const connect_params &, Token && = {});
  template <class Request, class Results> void execute(Request &&, Results &, error_code &, diagnostics &) {}
  template <class Request, class Results> void execute(Request &&, Results &) {}
  template <class Request, class Results, STUB_MYSQL_DEFAULT_TOKEN>
  asio::async_result_t<Token, void> async_execute(Request &&, Results &, Token && = {}) {
    return asio::async_result_t<Token, void>();
  }
  template <class Request, class Results, STUB_MYSQL_DEFAULT_TOKEN>
  asio::async_result_t<Token, void> async_execute(Request &&, Results &, diagnostics &, Token && = {}) {
    return asio::async_result_t<Token, void>();
  }
  template <class Request, class State> void start_execution(Request &&, State &, error_code &, diagnostics &) {}
  template <class Request, class State> void start_execution(Request &&, State &) {}
  template <class Request, class State, STUB_MYSQL_DEFAULT_TOKEN>
  asio::async_result_t<Token, void> async_start_execution(Request &&, State &, Token && = {}) {
    return asio::async_result_t<Token, void>();
  }
  template <class Request, class State, STUB_MYSQL_DEFAULT_TOKEN>
  asio::async_result_t<Token, void> async_start_execution(Request &&, State &, diagnostics &, Token && = {}) {
    return asio::async_result_t<Token, void>();
  }
  statement prepare_statement(string_view, error_code &, diagnostics &);
  statement prepare_statement(string_view);
  template <STUB_MYSQL_DEFAULT_TOKEN>
  asio::async_result_t<Token, statement> async_prepare_statement(string_view, Token && = {}) {
    return asio::async_result_t<Token, statement>();
  }
  template <STUB_MYSQL_DEFAULT_TOKEN>
  asio::async_result_t<Token, statement> async_prepare_statement(string_view, diagnostics &, Token && = {}) {
    return asio::async_result_t<Token, statement>();
  }
  void close_statement(const statement &, error_code &, diagnostics &);
  void close_statement(const statement &);
  template <STUB_MYSQL_DEFAULT_TOKEN>
  asio::async_result_t<Token, void> async_close_statement(const statement &, Token && = {}) {
    return asio::async_result_t<Token, void>();
  }
  rows_view read_some_rows(execution_state &, error_code &, diagnostics &);
  rows_view read_some_rows(execution_state &);
  template <STUB_MYSQL_DEFAULT_TOKEN>
  asio::async_result_t<Token, rows_view> async_read_some_rows(execution_state &, Token && = {}) {
    return asio::async_result_t<Token, rows_view>();
  }
  template <class T, class... StaticRow>
  std::size_t read_some_rows(static_execution_state<StaticRow...> &, span<T> output) {
    return 0;
  }
  template <class T, class... StaticRow, STUB_MYSQL_DEFAULT_TOKEN>
  asio::async_result_t<Token, std::size_t> async_read_some_rows(static_execution_state<StaticRow...> &, span<T> output,
                                                                Token && = {}) {
    return asio::async_result_t<Token, std::size_t>();
  }
  template <class State> void read_resultset_head(State &) {}
  void ping();
  void reset_connection();
  template <STUB_MYSQL_DEFAULT_TOKEN> asio::async_result_t<Token, void> async_reset_connection(Token && = {});
  void close();
  template <STUB_MYSQL_DEFAULT_TOKEN> asio::async_result_t<Token, void> async_close(Token && = {});
  void run_pipeline(const pipeline_request &, std::vector<stage_response> &);
  template <STUB_MYSQL_DEFAULT_TOKEN>
  asio::async_result_t<Token, void> async_run_pipeline(const pipeline_request &, std::vector<stage_response> &,
                                                       Token && = {}) {
    return asio::async_result_t<Token, void>();
  }
};
template <class Stream> class connection {
public:
  template <class... Args, class = std::enable_if_t<std::is_constructible_v<Stream, Args...>>> connection(Args &&...);
  connection(connection &&) = default;
  connection(const connection &) = delete;
  using executor_type = typename Stream::executor_type;
  template <class Endpoint> void connect(const Endpoint &, const handshake_params &) {}
  template <class Request, class Results> void execute(Request &&, Results &, error_code &, diagnostics &) {}
  template <class Request, class Results> void execute(Request &&, Results &) {}
  template <class Request, class Results, class Token = asio::deferred_t>
  asio::async_result_t<Token, void> async_execute(Request &&, Results &, Token && = {}) {
    return asio::async_result_t<Token, void>();
  }
  template <class Request, class Results, class Token = asio::deferred_t>
  asio::async_result_t<Token, void> async_execute(Request &&, Results &, diagnostics &, Token && = {}) {
    return asio::async_result_t<Token, void>();
  }
  template <class Request, class State> void start_execution(Request &&, State &) {}
  statement prepare_statement(string_view);
  rows_view read_some_rows(execution_state &);
  void close_statement(const statement &);
  void close();
};
using tcp_connection = connection<boost::asio::ip::tcp::socket>;

struct pool_params {
  any_address server_address;
  std::string username;
  std::string password;
  std::string database;
};
class pooled_connection {
public:
  pooled_connection() noexcept = default;
  pooled_connection(pooled_connection &&) noexcept = default;
  pooled_connection &operator=(pooled_connection &&) noexcept = default;
  bool valid() const noexcept;
  any_connection &get() noexcept;
  const any_connection &get() const noexcept;
  any_connection *operator->() noexcept;
  const any_connection *operator->() const noexcept;
  void return_without_reset() noexcept;
};
class connection_pool {
public:
  connection_pool(asio::any_io_executor, pool_params);
  connection_pool(asio::io_context &, pool_params);
  connection_pool(const connection_pool &) = delete;
  bool valid() const noexcept;
  template <STUB_MYSQL_DEFAULT_TOKEN> asio::async_result_t<Token, void> async_run(Token && = {});
  template <STUB_MYSQL_DEFAULT_TOKEN>
  asio::async_result_t<Token, pooled_connection> async_get_connection(Token && = {}) {
    return asio::async_result_t<Token, pooled_connection>();
  }
  template <STUB_MYSQL_DEFAULT_TOKEN>
  asio::async_result_t<Token, pooled_connection> async_get_connection(diagnostics &, Token && = {}) {
    return asio::async_result_t<Token, pooled_connection>();
  }
  void cancel();
};
} // namespace mysql
} // namespace boost
#endif
