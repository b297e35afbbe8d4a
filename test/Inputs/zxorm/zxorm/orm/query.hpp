// Imitates: <zxorm/orm/query/…>, <zxorm/orm/record_iterator.hpp> and <zxorm/orm/statement.hpp> of zxorm 0.1.3:
// builders, prepared queries, and the range that reads the rows. Stub written for the orm-tidy tests.
#ifndef STUB_ZXORM_ORM_QUERY_HPP
#define STUB_ZXORM_ORM_QUERY_HPP
#include "zxorm/orm/table.hpp"
#include <functional>
#include <iterator>
#include <memory>
#include <optional>

namespace zxorm {
class Statement;
template <class From, class... U> struct Select {};
enum join_type_t { INNER, LEFT_OUTER, RIGHT_OUTER, FULL_OUTER, CROSS };
struct IsJoinTrait {};
template <class T, join_type_t = INNER> struct Join : IsJoinTrait {};
template <class A, class B, join_type_t = INNER> struct JoinOn : IsJoinTrait {};
template <class T> struct From {};
struct IsCountTrait {};
template <class T, bool Distinct = false> struct Count : IsCountTrait {};
struct CountAll : IsCountTrait {};
template <bool Optional, class Of> struct __selection { using return_t = typename Of::object_class; };
template <bool Optional, class T, FixedLengthString Name> struct __selection<Optional, Field<T, Name>> {
  using return_t = typename Field<T, Name>::column_t::member_t;
};
template <class Of, bool Distinct> struct __count { using return_t = unsigned long; };
template <class From> struct __count_all { using return_t = unsigned long; };
template <class... S> struct __selection_return { using type = std::tuple<typename S::return_t...>; };
template <class S> struct __selection_return<S> { using type = typename S::return_t; };
template <class From, class... Selections> struct __select_impl {
  using from_t = From;
  using return_t = typename __selection_return<Selections...>::type;
};

template <class R> class RecordIterator {
  std::shared_ptr<Statement> _stmt;

public:
  class iterator {
    R _current;

  public:
    using iterator_category = std::input_iterator_tag;
    iterator() = default;
    iterator &operator++();
    R &operator*() { return _current; }
    bool operator==(const iterator &) const;
    bool operator!=(const iterator &) const;
  };
  iterator begin();
  iterator end();
  std::vector<R> to_vector();
};

class BasePreparedQuery {
protected:
  BasePreparedQuery() = default;
  BasePreparedQuery(BasePreparedQuery &&) = default;
  BasePreparedQuery(const BasePreparedQuery &) = delete;
};
template <class S, class Bindings = std::tuple<>> class BasePreparedSelect : public BasePreparedQuery {
public:
  BasePreparedSelect(std::shared_ptr<Statement> stmt) : _stmt(stmt) {}
  BasePreparedSelect(BasePreparedSelect &&) = default;
  template <class... B> void rebind(B &&...bindings);

protected:
  std::shared_ptr<Statement> _stmt;
};
template <class S, class Bindings = std::tuple<>> class PreparedSelectOne : public BasePreparedSelect<S, Bindings> {
public:
  using BasePreparedSelect<S, Bindings>::BasePreparedSelect;
  auto exec() -> std::optional<typename S::return_t>;
};
template <class S, class Bindings = std::tuple<>> class PreparedSelectMany : public BasePreparedSelect<S, Bindings> {
public:
  using BasePreparedSelect<S, Bindings>::BasePreparedSelect;
  auto exec() -> RecordIterator<typename S::return_t>;
};
template <class Bindings = std::tuple<>> class PreparedDelete : public BasePreparedQuery {
public:
  PreparedDelete(std::shared_ptr<Statement>) {}
  PreparedDelete(PreparedDelete &&) = default;
  template <class... B> void rebind(B &&...bindings);
  void exec();
};

template <class SelectablesTuple, class Table, class ColumnClause, class JoinsTuple = std::tuple<>>
class BaseQueryBuilder {
protected:
  std::shared_ptr<Statement> _stmt;

public:
  virtual ~BaseQueryBuilder() = default;
};
template <class SelectablesTuple, class S, class JoinsTuple = std::tuple<>>
class SelectQueryBuilder : public BaseQueryBuilder<SelectablesTuple, typename S::from_t, S, JoinsTuple> {
public:
  auto &limit(unsigned long, unsigned long = 0) { return *this; }
  template <class F> auto &order_by(order_t = order_t::ASC) { return *this; }
  template <class T> auto &group_by() { return *this; }
  template <class E> auto where_one(const E &e) -> PreparedSelectOne<S, decltype(e.bindings())> {
    return PreparedSelectOne<S, decltype(e.bindings())>(this->_stmt);
  }
  template <class E> auto where_many(const E &e) -> PreparedSelectMany<S, decltype(e.bindings())> {
    return PreparedSelectMany<S, decltype(e.bindings())>(this->_stmt);
  }
  auto one() -> PreparedSelectOne<S> { return PreparedSelectOne<S>(this->_stmt); }
  auto many() -> PreparedSelectMany<S> { return PreparedSelectMany<S>(this->_stmt); }
};
template <class From> class DeleteQueryBuilder : public BaseQueryBuilder<std::tuple<>, From, void> {
public:
  template <class E> auto where(const E &e) -> PreparedDelete<decltype(e.bindings())> {
    return PreparedDelete<decltype(e.bindings())>(this->_stmt);
  }
};
} // namespace zxorm
#endif
