// Imitates: <Lightweight/DataMapper/QueryBuilders.hpp>
// of Lightweight dac8c87 (after v0.20260625.0). Stub written for the orm-tidy tests.
#ifndef STUB_LIGHTWEIGHT_DATAMAPPER_QUERYBUILDERS_HPP
#define STUB_LIGHTWEIGHT_DATAMAPPER_QUERYBUILDERS_HPP
#include "../Async/Task.hpp"
#include "../SqlQuery.hpp"
#include "Field.hpp"
#include <optional>
#include <vector>

namespace Lightweight {
class DataMapper;

struct DataMapperOptions {
  bool loadRelations{true};
};
enum class SqlQueryExecutionMode : uint8_t { Synchronous, Asynchronous };

template <auto Field>
using ReferencedFieldTypeOf =
    typename std::remove_cvref_t<decltype(std::declval<MemberClassType<decltype(Field)>>().*Field)>::ValueType;

template <typename Record, typename Derived, DataMapperOptions QueryOptions = {}>
class [[nodiscard]] SqlCoreDataMapperQueryBuilder : public SqlBasicSelectQueryBuilder<Derived> {
public:
  [[nodiscard]] auto Exist() { return Run<bool>(); }
  [[nodiscard]] auto Count() { return Run<size_t>(); }
  [[nodiscard]] auto All() { return Run<std::vector<Record>>(); }
  [[nodiscard]] auto Delete() { return Run<void>(); }
  template <auto Field>
    requires std::is_member_object_pointer_v<decltype(Field)>
  [[nodiscard]] auto All() {
    return Run<std::vector<ReferencedFieldTypeOf<Field>>>();
  }
  template <auto... ReferencedFields>
    requires(sizeof...(ReferencedFields) >= 2)
  [[nodiscard]] auto All() {
    return Run<std::vector<Record>>();
  }
  [[nodiscard]] auto First() { return Run<std::optional<Record>>(); }
  template <auto Field>
    requires std::is_member_object_pointer_v<decltype(Field)>
  [[nodiscard]] auto First() {
    return Run<std::optional<ReferencedFieldTypeOf<Field>>>();
  }
  [[nodiscard]] auto First(size_t n) { return Run<std::vector<Record>>(n); }
  [[nodiscard]] auto Range(size_t offset, size_t limit) { return Run<std::vector<Record>>(offset + limit); }

private:
  template <typename Result> auto Run(size_t = 0) {
    if constexpr (Derived::QueryExecution == SqlQueryExecutionMode::Asynchronous)
      return Later<Result>();
    else
      return Now<Result>();
  }
  template <typename Result> Result Now();
  template <typename Result> Async::Task<Result> Later();
};

template <typename Record, DataMapperOptions QueryOptions,
          SqlQueryExecutionMode Execution = SqlQueryExecutionMode::Synchronous>
class [[nodiscard]] SqlAllFieldsQueryBuilder final
    : public SqlCoreDataMapperQueryBuilder<Record, SqlAllFieldsQueryBuilder<Record, QueryOptions, Execution>,
                                           QueryOptions> {
public:
  static constexpr SqlQueryExecutionMode QueryExecution = Execution;
};
} // namespace Lightweight
#endif
