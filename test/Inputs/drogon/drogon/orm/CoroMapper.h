// Imitates: <drogon/orm/CoroMapper.h> of Drogon 1.9.13. Stub written for the orm-tidy tests.
#ifndef STUB_DROGON_ORM_COROMAPPER_H
#define STUB_DROGON_ORM_COROMAPPER_H
#ifdef __cpp_impl_coroutine
#include <drogon/orm/Mapper.h>
#include <drogon/utils/coroutine.h>

namespace drogon {
namespace orm {
namespace internal {
template <typename ReturnType> struct [[nodiscard]] MapperAwaiter : public CallbackAwaiter<ReturnType> {
  using MapperFunction = std::function<void(std::function<void(ReturnType result)> &&,
                                            std::function<void(const std::exception_ptr &)> &&)>;
  explicit MapperAwaiter(MapperFunction &&function) : function_(std::move(function)) {}
  void await_suspend(std::coroutine_handle<> handle);

private:
  MapperFunction function_;
};
} // namespace internal

template <typename T> class CoroMapper : public Mapper<T> {
public:
  explicit CoroMapper(DbClientPtr client) : Mapper<T>(std::move(client)) {}
  using TraitsPKType = typename Mapper<T>::TraitsPKType;
  CoroMapper<T> &limit(size_t limit);
  CoroMapper<T> &offset(size_t offset);
  CoroMapper<T> &orderBy(const std::string &colName, const SortOrder &order = SortOrder::ASC);
  CoroMapper<T> &orderBy(size_t colIndex, const SortOrder &order = SortOrder::ASC);
  CoroMapper<T> &paginate(size_t page, size_t perPage);
  CoroMapper<T> &forUpdate();
  CoroMapper<T> &innerJoin(const std::string &table, const std::string &onLeft, const std::string &onRight);
  CoroMapper<T> &leftJoin(const std::string &table, const std::string &onLeft, const std::string &onRight);
  CoroMapper<T> &rightJoin(const std::string &table, const std::string &onLeft, const std::string &onRight);
  inline internal::MapperAwaiter<T> findByPrimaryKey(const TraitsPKType &key);
  inline internal::MapperAwaiter<std::vector<T>> findAll();
  inline internal::MapperAwaiter<size_t> count(const Criteria &criteria = Criteria());
  inline internal::MapperAwaiter<T> findOne(const Criteria &criteria);
  inline internal::MapperAwaiter<std::vector<T>> findBy(const Criteria &criteria);
  inline internal::MapperAwaiter<T> insert(const T &obj);
  inline internal::MapperAwaiter<size_t> update(const T &obj);
  template <typename... Arguments>
  inline internal::MapperAwaiter<size_t> updateBy(const std::vector<std::string> &colNames, const Criteria &criteria,
                                                  Arguments &&...args);
  template <typename... Arguments>
  inline internal::MapperAwaiter<size_t> increment(const std::vector<std::string> &colNames, const Criteria &criteria,
                                                   Arguments... args);
  inline internal::MapperAwaiter<size_t> deleteOne(const T &obj);
  inline internal::MapperAwaiter<size_t> deleteBy(const Criteria &criteria);
  inline internal::MapperAwaiter<size_t> deleteByPrimaryKey(const TraitsPKType &key);
};
} // namespace orm
} // namespace drogon
#endif
#endif
