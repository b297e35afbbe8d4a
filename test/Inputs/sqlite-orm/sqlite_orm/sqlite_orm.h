// Imitates: <sqlite_orm/sqlite_orm.h> of sqlite_orm 1.9.1: the schema and the storage. The real one is a single header.
// Stub written for the orm-tidy tests.
#ifndef STUB_SQLITE_ORM_SQLITE_ORM_H
#define STUB_SQLITE_ORM_SQLITE_ORM_H
#include "statements.h"
#include <iterator>
#include <map>

namespace sqlite_orm {
enum class sync_schema_result { new_table_created, already_in_sync, dropped_and_recreated };
namespace internal {
template <class... C> struct primary_key_t {
  primary_key_t autoincrement() const { return *this; }
};
template <class... A> struct unique_t {};
template <class T> struct default_t { T value; };
template <class A, class B> struct foreign_key_t {};
template <class... C> struct foreign_key_intermediate_t {
  template <class... R> foreign_key_t<std::tuple<C...>, std::tuple<R...>> references(R...) { return {}; }
};
struct empty_setter {};
template <class G, class S, class... Op> struct column_t {
  std::string name;
  G member_pointer;
};
template <class T, bool WithoutRowId, class... Cs> struct table_t {
  using object_type = T;
  std::string name;
  std::tuple<Cs...> elements;
};
template <class F> struct member_object_type;
template <class F, class O> struct member_object_type<F O::*> { using type = O; };
template <class C> struct column_object;
template <class G, class S, class... Op> struct column_object<column_t<G, S, Op...>> : member_object_type<G> {};

template <class O, class S> class mapped_iterator {
public:
  using iterator_category = std::input_iterator_tag;
  using difference_type = std::ptrdiff_t;
  using value_type = O;
  using reference = O &;
  using pointer = O *;
  mapped_iterator() = default;
  O &operator*() const;
  O *operator->() const;
  mapped_iterator &operator++();
  mapped_iterator operator++(int);
  friend bool operator==(const mapped_iterator &, const mapped_iterator &) { return true; }
#if __cplusplus < 202002L
  friend bool operator!=(const mapped_iterator &, const mapped_iterator &) { return false; }
#endif
};
template <class T, class S, class... A> struct mapped_view {
  S &storage;
  get_all_t<T, void, A...> expression;
  std::size_t size() const;
  bool empty() const;
  mapped_iterator<T, S> begin();
  mapped_iterator<T, S> end();
};
#if __cplusplus >= 202002L
struct result_set_sentinel_t {};
template <class R, class S> class result_set_iterator {
public:
  using value_type = R;
  R operator*() const;
  result_set_iterator &operator++();
  void operator++(int);
  friend bool operator==(const result_set_iterator &, const result_set_sentinel_t &) { return true; }
};
template <class Select, class S> struct result_set_view {
  auto begin() { return result_set_iterator<column_result_of_t<Select>, S>(); }
  result_set_sentinel_t end() { return {}; }
};
#endif

struct transaction_guard_t {
  bool commit_on_destroy = false;
  transaction_guard_t(transaction_guard_t &&);
  ~transaction_guard_t() noexcept(false);
  void commit();
  void rollback();
};
struct pragma_t {
  int user_version();
  void user_version(int value);
  int synchronous();
  void synchronous(int value);
  bool recursive_triggers();
  std::vector<std::string> integrity_check();
};
struct storage_base {
  pragma_t pragma;
  transaction_guard_t transaction_guard();
  transaction_guard_t deferred_transaction_guard();
  transaction_guard_t immediate_transaction_guard();
  transaction_guard_t exclusive_transaction_guard();
  void drop_index(const std::string &name);
  void drop_trigger(const std::string &name);
  void vacuum();
  void drop_table(const std::string &name);
  void drop_table_if_exists(const std::string &name);
  void rename_table(const std::string &from, const std::string &to);
  int changes();
  int total_changes();
  long long last_insert_rowid();
  int busy_timeout(int ms);
  std::string libversion();
  bool transaction(const std::function<bool()> &f);
  std::string current_timestamp();
  std::vector<std::string> table_names();
  void open_forever();
  void begin_transaction();
  void begin_deferred_transaction();
  void begin_immediate_transaction();
  void begin_exclusive_transaction();
  void commit();
  void rollback();
  void backup_to(const std::string &filename);
  bool get_autocommit();

protected:
  bool table_exists(const std::string &name);
};

template <class... DBO> struct storage_t : storage_base {
  using self = storage_t<DBO...>;
  storage_t(std::string filename, std::tuple<DBO...> objects);
  storage_t(const storage_t &) = default;

  template <class T, class O = mapped_type_proxy_t<T>, class... A> mapped_view<O, self, A...> iterate(A &&...args);
  template <class O, class... A> void remove_all(A &&...args);
  template <class O, class... Ids> void remove(Ids... ids);
  template <class O> void update(const O &o);
  template <class S, class... A> void update_all(S set, A... args);
  template <class T, class R = std::vector<mapped_type_proxy_t<T>>, class... A> R get_all(A &&...args);
  template <class O, class R = std::vector<std::unique_ptr<O>>, class... A> auto get_all_pointer(A &&...) {
    return R();
  }
  template <class O, class R = std::vector<std::optional<O>>, class... A> auto get_all_optional(A &&...) { return R(); }
  template <class O, class... Ids> O get(Ids... ids);
  template <class O, class... Ids> std::unique_ptr<O> get_pointer(Ids... ids);
  template <class O, class... Ids> std::shared_ptr<O> get_no_throw(Ids... ids);
  template <class O, class... Ids> std::optional<O> get_optional(Ids... ids);
#if __cplusplus >= 202002L
  template <class Select> result_set_view<Select, self> iterate(Select expression);
  template <orm_table_reference auto table, class R = std::vector<mapped_type_proxy_t<decltype(table)>>, class... A>
  R get_all(A &&...args);
  template <orm_table_reference auto table, class... Ids> auto get(Ids... ids) {
    return this->template get<mapped_type_proxy_t<decltype(table)>>(std::forward<Ids>(ids)...);
  }
  template <orm_table_reference auto table, class... Ids> auto get_pointer(Ids... ids) {
    return this->template get_pointer<mapped_type_proxy_t<decltype(table)>>(std::forward<Ids>(ids)...);
  }
  template <orm_table_reference auto table, class... A> int count(A &&...args);
  template <orm_table_reference auto table, class... Ids> void remove(Ids... ids);
#endif
  template <class O, class... A> int count(A &&...args);
  template <class F, class... A, std::enable_if_t<std::is_member_pointer_v<F>, bool> = true>
  int count(F field, A &&...args);
  template <class F, class... A> double avg(F field, A &&...args);
  template <class F> std::string group_concat(F field);
  template <class F, class... A> std::string group_concat(F field, std::string separator, A &&...args);
  template <class F, class... A, class R = column_result_of_t<F>> std::unique_ptr<R> max(F field, A &&...args);
  template <class F, class... A, class R = column_result_of_t<F>> std::unique_ptr<R> min(F field, A &&...args);
  template <class F, class... A, class R = column_result_of_t<F>> std::unique_ptr<R> sum(F field, A &&...args);
  template <class F, class... A> double total(F field, A &&...args);
  template <class T, class... A> auto select(T, A...) { return std::vector<column_result_of_t<T>>(); }
  template <class CTE, class E> auto with(CTE, E) { return std::vector<column_result_of_t<E>>(); }
  template <class CTE, class E> auto with_recursive(CTE, E) { return std::vector<column_result_of_t<E>>(); }

  template <class E> std::string dump(E &&expression, bool parametrized = false) const;
  template <class O> void replace(const O &o);
  template <class It, class P = identity> void replace_range(It from, It to, P project = {});
  template <class O, class... Cols> int insert(const O &o, columns_t<Cols...> columns);
  template <class O> int insert(const O &o);
  template <class... A> void insert(A... args);
  template <class... A> void replace(A... args);
  template <class It, class P = identity> void insert_range(It from, It to, P project = {});
  template <class O, class It, class P = identity> void insert_range(It from, It to, P project = {});
  template <class O> const std::string &tablename() const;
  template <class F, class O> const std::string *find_column_name(F O::*field) const;
  std::map<std::string, sync_schema_result> sync_schema(bool preserve = false);
  std::map<std::string, sync_schema_result> sync_schema_simulate(bool preserve = false);
  using storage_base::table_exists;

  template <class E> prepared_statement_t<E> prepare(E statement);
  template <class... A> void execute(const prepared_statement_t<replace_raw_t<A...>> &statement);
  template <class... A> void execute(const prepared_statement_t<insert_raw_t<A...>> &statement);
  template <class T, class... C> long long execute(const prepared_statement_t<insert_explicit<T, C...>> &statement);
  template <class T> void execute(const prepared_statement_t<replace_t<T>> &statement);
  template <class It, class P, class O> void execute(const prepared_statement_t<replace_range_t<It, P, O>> &statement);
  template <class T> long long execute(const prepared_statement_t<insert_t<T>> &statement);
  template <class It, class P, class O>
  long long execute(const prepared_statement_t<insert_range_t<It, P, O>> &statement);
  template <class T, class... Ids> void execute(const prepared_statement_t<remove_t<T, Ids...>> &statement);
  template <class T> void execute(const prepared_statement_t<update_t<T>> &statement);
  template <class T, class... Ids>
  std::unique_ptr<T> execute(const prepared_statement_t<get_pointer_t<T, Ids...>> &statement);
  template <class T, class... Ids>
  std::optional<T> execute(const prepared_statement_t<get_optional_t<T, Ids...>> &statement);
  template <class T, class... Ids> T execute(const prepared_statement_t<get_t<T, Ids...>> &statement);
  template <class T, class... A> void execute(const prepared_statement_t<remove_all_t<T, A...>> &statement);
  template <class S, class... A> void execute(const prepared_statement_t<update_all_t<S, A...>> &statement);
  template <class T, class... A> auto execute(const prepared_statement_t<select_t<T, A...>> &) {
    return std::vector<column_result_of_t<T>>();
  }
  template <class T, class R, class... A> R execute(const prepared_statement_t<get_all_t<T, R, A...>> &statement);
  template <class T, class R, class... A>
  R execute(const prepared_statement_t<get_all_pointer_t<T, R, A...>> &statement);
  template <class T, class R, class... A>
  R execute(const prepared_statement_t<get_all_optional_t<T, R, A...>> &statement);
};
} // namespace internal

template <class... C> internal::primary_key_t<C...> primary_key(C...) { return {}; }
inline internal::primary_key_t<> primary_key() { return {}; }
inline internal::unique_t<> unique() { return {}; }
template <class T> internal::default_t<T> default_value(T t) { return {std::move(t)}; }
template <class... C> internal::foreign_key_intermediate_t<C...> foreign_key(C...) { return {}; }
template <class M, class... Op>
internal::column_t<M, internal::empty_setter, Op...> make_column(std::string name, M memberPointer, Op...) {
  return {std::move(name), memberPointer};
}
template <class C, class... Cs>
internal::table_t<typename internal::column_object<C>::type, false, C, Cs...> make_table(std::string name, C first,
                                                                                         Cs... args) {
  return {std::move(name), {std::move(first), std::move(args)...}};
}
template <class... DBO> internal::storage_t<DBO...> make_storage(std::string filename, DBO... objects) {
  return {std::move(filename), std::tuple<DBO...>(std::move(objects)...)};
}
} // namespace sqlite_orm
#endif
