// Imitates: <Lightweight/DataMapper/DataMapper.hpp>
// of Lightweight dac8c87 (after v0.20260625.0). Stub written for the orm-tidy tests.
#ifndef STUB_LIGHTWEIGHT_DATAMAPPER_DATAMAPPER_HPP
#define STUB_LIGHTWEIGHT_DATAMAPPER_DATAMAPPER_HPP
#include "../SqlStatement.hpp"
#include "BelongsTo.hpp"
#include "CompositeForeignKey.hpp"
#include "HasMany.hpp"
#include "HasManyThrough.hpp"
#include "QueryBuilders.hpp"
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace Lightweight {
class DataMapper {
public:
  static DataMapper &AcquireThreadLocal();
  DataMapper();
  explicit DataMapper(SqlConnection &&connection);
  explicit DataMapper(std::optional<SqlConnectionString> connectionString);
  DataMapper(const DataMapper &) = delete;
  DataMapper &operator=(const DataMapper &) = delete;
  DataMapper(DataMapper &&other) noexcept;
  DataMapper &operator=(DataMapper &&other) noexcept;
  ~DataMapper();
  [[nodiscard]] const SqlConnection &Connection() const noexcept;
  [[nodiscard]] SqlConnection &Connection() noexcept;
  template <typename Record> static std::string Inspect(const Record &record);
  template <typename Record> void CreateTable();
  template <typename FirstRecord, typename... MoreRecords> void CreateTables();

  template <DataMapperOptions QueryOptions = {}, typename Record> long Create(Record &record);
  template <typename Record> long CreateExplicit(const Record &record);
  template <typename Records> void CreateAll(const Records &records);
  template <DataMapperOptions QueryOptions = {}, typename Record>
  [[nodiscard]] long CreateCopyOf(const Record &originalRecord);

  template <typename Record, DataMapperOptions QueryOptions = {}, typename... PrimaryKeyTypes>
  std::optional<Record> QuerySingle(PrimaryKeyTypes &&...primaryKeys);
  template <typename Record, DataMapperOptions QueryOptions = {}, typename... InputParameters>
  std::vector<Record> Query(const SqlSelectQueryBuilder::ComposedQuery &selectQuery,
                            InputParameters &&...inputParameters);
  template <typename Record, DataMapperOptions QueryOptions = {}, typename... InputParameters>
  std::vector<Record> Query(std::string_view sqlQueryString, InputParameters &&...inputParameters);
  template <typename First, typename Second, typename... Rest, DataMapperOptions QueryOptions = {}>
  std::vector<std::tuple<First, Second, Rest...>> Query(const SqlSelectQueryBuilder::ComposedQuery &selectQuery);
  template <typename Record, DataMapperOptions QueryOptions = {}>
  SqlAllFieldsQueryBuilder<Record, QueryOptions> Query();
  template <typename Record, DataMapperOptions QueryOptions = {}>
  SqlAllFieldsQueryBuilder<Record, QueryOptions, SqlQueryExecutionMode::Asynchronous> QueryAsync();
  SqlQueryBuilder Query();

  template <typename Record> void Update(Record &record);
  template <typename Records> void UpdateAll(const Records &records);
  template <typename Record> std::size_t Delete(const Record &record);
  SqlQueryBuilder FromTable(std::string_view tableName);
  template <typename Record> bool IsModified(const Record &record) const noexcept;
  template <typename Record> void LoadRelations(Record &record);
  template <typename Record> void ConfigureRelationAutoLoading(Record &record);
  template <typename T> [[nodiscard]] std::optional<T> Execute(std::string_view sqlQueryString);

  template <DataMapperOptions QueryOptions = {}, typename Record>
  [[nodiscard]] Async::Task<long> CreateAsync(Record &record);
  template <typename Record, DataMapperOptions QueryOptions = {}, typename... PrimaryKeyTypes>
  [[nodiscard]] Async::Task<std::optional<Record>> QuerySingleAsync(PrimaryKeyTypes... primaryKeys);
  template <typename Record> [[nodiscard]] Async::Task<void> UpdateAsync(Record &record);
  template <typename Record> [[nodiscard]] Async::Task<std::size_t> DeleteAsync(const Record &record);
  template <typename Record> [[nodiscard]] Async::Task<void> LoadRelationsAsync(Record &record);

private:
  SqlConnection _connection;
  SqlStatement _stmt;
};
} // namespace Lightweight
#endif
