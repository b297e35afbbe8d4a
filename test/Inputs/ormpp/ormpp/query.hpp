// Imitates: <ormpp/query.hpp> of ormpp 0.2.0 (af96903). Stub written for the orm-tidy tests.
#ifndef STUB_ORMPP_QUERY_HPP
#define STUB_ORMPP_QUERY_HPP
#include "async_traits.hpp"
#include "utility.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace ormpp {
struct where_condition {
  std::string left;
  std::string op;
  std::string right;
  bool need_quote = false;

  std::string to_sql() const;
};
where_condition operator||(where_condition lhs, where_condition rhs);
where_condition operator&&(where_condition lhs, where_condition rhs);

template <typename M> struct col_info {
  using value_type = M;
  std::string_view name;
  std::string_view class_name;
  std::string sort_order;

  col_info &desc();
  col_info &asc();
  where_condition param();
  template <typename... Args> where_condition in(Args &&...args);
  template <typename... Args> where_condition not_in(Args &&...args);
  where_condition null();
  where_condition not_null();
  template <typename T> where_condition between(T left, T right);
  where_condition like(std::string_view text);
};

#define col(c)                                                                                                         \
  col_info<typename ylt::reflection::internal::member_tratis<decltype(c)>::value_type> {                               \
    ylt::reflection::field_string<c>(),                                                                                \
        ormpp::get_short_struct_name<typename ylt::reflection::internal::member_tratis<decltype(c)>::owner_type>()     \
  }

template <typename M> where_condition operator==(col_info<M> field, auto value);
template <typename M> where_condition operator!=(col_info<M> field, M value);
template <typename M> where_condition operator>(col_info<M> field, M value);
template <typename M> where_condition operator<(col_info<M> field, M value);

template <typename Arg> struct aggregate_field {
  using value_type = Arg;
  std::string name;
  std::string_view class_name;
};
aggregate_field<uint64_t> count();
aggregate_field<uint64_t> count(auto field);
aggregate_field<uint64_t> sum(auto field);
template <typename Field> aggregate_field<typename Field::value_type>(max)(Field field);

struct token_t {};
inline constexpr auto token = token_t{};

// Aggregates give one value, all else rows.
namespace detail {
template <typename T, typename R> struct collected { using type = R; };
template <typename T> struct collected<T, void> { using type = std::vector<T>; };
template <typename T, typename... Fields> struct collected<T, std::tuple<Fields...>> {
  using type = std::vector<std::tuple<Fields...>>;
};
} // namespace detail

template <typename T, typename DB, typename R> class query_builder {
  struct context;
  template <typename To> using rows_t = db_awaitable_t<DB, std::vector<To>>;
  using collected_t = db_awaitable_t<DB, typename detail::collected<T, R>::type>;
  template <typename Tuple> using scalar_t = db_awaitable_t<DB, std::tuple_element_t<0, Tuple>>;

public:
  query_builder(DB db);

  struct stage_offset {
    std::shared_ptr<context> ctx;
    template <typename To, typename... Args> rows_t<To> collect(Args... args);
    template <typename... Args> collected_t collect(Args... args);
    template <typename Q = R, typename... Args> scalar_t<Q> scalar(Args... args);
  };
  struct stage_limit {
    std::shared_ptr<context> ctx;
    stage_offset offset(uint64_t row);
    stage_offset offset(token_t);
    template <typename To, typename... Args> rows_t<To> collect(Args... args);
    template <typename... Args> collected_t collect(Args... args);
    template <typename Q = R, typename... Args> scalar_t<Q> scalar(Args... args);
  };
  struct stage_order {
    std::shared_ptr<context> ctx;
    stage_limit limit(uint64_t n);
    stage_limit limit(token_t);
    template <typename To, typename... Args> rows_t<To> collect(Args... args);
    template <typename... Args> collected_t collect(Args... args);
    template <typename Q = R, typename... Args> scalar_t<Q> scalar(Args... args);
  };
  struct stage_having {
    std::shared_ptr<context> ctx;
    template <typename... Args> stage_order order_by(Args... fields);
    template <typename To, typename... Args> rows_t<To> collect(Args... args);
    template <typename... Args> collected_t collect(Args... args);
  };
  struct stage_group_by {
    std::shared_ptr<context> ctx;
    template <typename... Args> stage_order order_by(Args... fields);
    stage_having having(auto condition);
    template <typename To, typename... Args> rows_t<To> collect(Args... args);
    template <typename... Args> collected_t collect(Args... args);
  };
  struct stage_where {
    std::shared_ptr<context> ctx;
    template <typename... Args> stage_order order_by(Args... fields);
    stage_limit limit(uint64_t n);
    stage_limit limit(token_t);
    template <typename... Args> stage_group_by group_by(Args... fields);
    template <typename To, typename... Args> rows_t<To> collect(Args... args);
    template <typename... Args> collected_t collect(Args... args);
    template <typename Q = R, typename... Args> scalar_t<Q> scalar(Args... args);
  };
  struct stage_inner_join {
    std::shared_ptr<context> ctx;
    stage_inner_join &inner_join(auto field1, auto field2);
    stage_where where(const where_condition &condition);
    template <typename... Args> stage_group_by group_by(Args... fields);
    template <typename... Args> stage_order order_by(Args... fields);
    stage_limit limit(uint64_t n);
    stage_limit limit(token_t);
    template <typename To, typename... Args> rows_t<To> collect(Args... args);
    template <typename... Args> collected_t collect(Args... args);
  };

  stage_where where(const where_condition &condition);
  template <typename... Args> stage_group_by group_by(Args... fields);
  template <typename... Args> stage_order order_by(Args... fields);
  stage_limit limit(uint64_t n);
  stage_limit limit(token_t);
  stage_inner_join inner_join(auto field1, auto field2);
  stage_inner_join left_join(auto field1, auto field2);
  template <typename To, typename... Args> rows_t<To> collect(Args... args);
  template <typename... Args> collected_t collect(Args... args);
  template <typename Q = R, typename... Args> scalar_t<Q> scalar(Args... args);

private:
  DB db_;
  std::shared_ptr<context> ctx_;
};

template <typename DB, typename R = void> struct stage_select {
  using ResultType = R;
  DB db_;
  std::string select_clause_;
  template <typename T> query_builder<T, DB, R> from() { return query_builder<T, DB, R>(db_); }
};

namespace detail {
template <typename... Args> struct selected { using type = std::tuple<typename Args::value_type...>; };
template <typename M> struct selected<aggregate_field<M>> { using type = M; };
} // namespace detail

template <typename DB, typename... Args>
stage_select<DB, typename detail::selected<Args...>::type> select(DB db, Args... args);
struct all_t {};
inline constexpr auto all = all_t{};
template <typename DB> stage_select<DB, void> select_all(DB db);

template <typename T, typename DB> struct update_context;
template <typename T, typename DB> struct delete_context;

template <typename T, typename DB> struct stage_update_where {
  std::shared_ptr<update_context<T, DB>> ctx;
  db_awaitable_t<DB, int> execute();
};
template <typename T, typename DB> struct stage_update_set {
  std::shared_ptr<update_context<T, DB>> ctx;
  template <typename M, typename V> stage_update_set &set(col_info<M> field, V value);
  template <typename M> stage_update_set &set_null(col_info<M> field);
  stage_update_where<T, DB> where(const where_condition &condition);
  db_awaitable_t<DB, int> execute_all();
};
template <typename T, typename DB> struct update_builder {
  DB db_;
  template <typename M, typename V> stage_update_set<T, DB> set(col_info<M> field, V value);
  template <typename M> stage_update_set<T, DB> set_null(col_info<M> field);
};

template <typename T, typename DB> struct delete_builder {
  DB db_;
  struct stage_delete_where {
    std::shared_ptr<delete_context<T, DB>> ctx;
    db_awaitable_t<DB, int> execute();
  };
  stage_delete_where where(const where_condition &condition);
  db_awaitable_t<DB, int> execute_all();
};

template <typename T, typename DB> struct create_table_builder {
  DB db_;
  template <typename M> create_table_builder &auto_increment(col_info<M> field);
  template <typename... Fields> create_table_builder &not_null(Fields... fields);
  db_awaitable_t<DB, bool> execute();
};
} // namespace ormpp
#endif
