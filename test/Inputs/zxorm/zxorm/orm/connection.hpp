// Imitates: <zxorm/orm/connection.hpp> and <zxorm/logger.hpp> of zxorm 0.1.3. Stub written for the orm-tidy tests.
#ifndef STUB_ZXORM_ORM_CONNECTION_HPP
#define STUB_ZXORM_ORM_CONNECTION_HPP
#include "zxorm/orm/query.hpp"

namespace zxorm {
enum class log_level { Error, Debug };
using Logger = std::function<void(log_level, const std::string_view &)>;

// The table of a row's class, of a table, or of a field.
template <class C, class... Tables> struct __table_of;
template <class C, class T, class... Rest> struct __table_of<C, T, Rest...> {
  template <bool Found, class Dummy = void> struct pick : __table_of<C, Rest...> {};
  template <class Dummy> struct pick<true, Dummy> { using type = T; };
  using type = typename pick<std::is_same_v<C, typename T::object_class> || std::is_same_v<C, T>>::type;
};
template <class T, FixedLengthString Name, class First, class... Rest>
struct __table_of<Field<T, Name>, First, Rest...> {
  using type = T;
};

template <class... Table> class Connection {
  template <class C> using table_for_class_t = typename __table_of<C, Table...>::type;
  // What is selected, and from where.
  template <class From, class T> struct selection { using type = __selection<false, table_for_class_t<T>>; };
  template <class From, class T, FixedLengthString Name> struct selection<From, Field<T, Name>> {
    using type = __selection<false, Field<T, Name>>;
  };
  template <class From, class T, bool Distinct> struct selection<From, Count<T, Distinct>> {
    using type = __count<T, Distinct>;
  };
  template <class From, bool Dummy> struct count_all { using type = __count_all<From>; };
  template <class From> struct selection<From, CountAll> : count_all<From, true> {};
  template <class S, class F> struct from_of { using type = table_for_class_t<S>; };
  template <class S, class T> struct from_of<S, zxorm::From<T>> { using type = table_for_class_t<T>; };
  template <class First, class... U> struct from_of<Select<First, U...>, void> : from_of<First, void> {};
  template <class T, bool Distinct> struct from_of<Count<T, Distinct>, void> : from_of<T, void> {};
  template <class F, class S> struct select_type { using type = __select_impl<F, typename selection<F, S>::type>; };
  template <class F, class... U> struct select_type<F, Select<U...>> {
    using type = __select_impl<F, typename selection<F, U>::type...>;
  };
  template <class S, class F>
  using select_t =
      typename select_type<typename from_of<S, std::conditional_t<std::is_base_of_v<IsJoinTrait, F>, void, F>>::type,
                           S>::type;

public:
  Connection(const char *file, int flags = 6, const char *vfs = nullptr, Logger logger = nullptr);
  Connection(Connection &&) = default;
  Connection &operator=(Connection &&) = default;
  Connection(const Connection &) = delete;
  void create_tables(bool ifNotExist = true);
  std::size_t count_tables();
  void transaction(std::function<void()> run);
  template <class T> void update_record(const T &record);
  template <class T> void insert_record(const T &record);
  template <class T>
  requires(!std::is_const_v<T>) void insert_record(T &record);
  template <template <class, class> class Container, class T, class Allocator>
  void insert_many_records(const Container<T, Allocator> &records, std::size_t batch = 10);
  template <class T, class Container> void insert_many_records(const Container &records, std::size_t batch = 10);
  template <class T, class Key> [[nodiscard]] std::optional<T> find_record(const Key &id);
  template <class T, class Key> void delete_record(const Key &id);
  template <class S, class F = void, class... Clauses> [[nodiscard]] auto select_query() {
    return SelectQueryBuilder<std::tuple<>, select_t<S, F>>();
  }
  template <class F> [[nodiscard]] auto delete_query() { return DeleteQueryBuilder<table_for_class_t<F>>(); }
  template <class T> [[nodiscard]] auto first() { return std::optional<typename table_for_class_t<T>::object_class>(); }
  template <class T> [[nodiscard]] auto last() { return std::optional<typename table_for_class_t<T>::object_class>(); }
  template <class T> void truncate();
  void set_foreign_keys(bool on);
};
} // namespace zxorm
#endif
