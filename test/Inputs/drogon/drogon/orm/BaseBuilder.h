// Imitates: <drogon/orm/BaseBuilder.h> of Drogon 1.9.13. Stub written for the orm-tidy tests.
#ifndef STUB_DROGON_ORM_BASEBUILDER_H
#define STUB_DROGON_ORM_BASEBUILDER_H
#include <drogon/orm/Criteria.h>
#include <drogon/orm/DbClient.h>
#include <future>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

namespace drogon {
namespace orm {
template <typename T, bool SelectAll, bool Single = false> class TransformBuilder;
template <typename T, bool SelectAll, bool Single = false> class BaseBuilder {
  using ResultType = std::conditional_t<SelectAll, std::conditional_t<Single, T, std::vector<T>>,
                                        std::conditional_t<Single, Row, Result>>;
  friend class TransformBuilder<T, SelectAll, true>;

public:
  static ResultType convert_result(const Result &r);
  inline ResultType execSync(const DbClientPtr &client);
  template <typename TFn, typename EFn>
  void execAsync(const DbClientPtr &client, TFn &&rCallback, EFn &&exceptCallback) noexcept {
    auto binder = *client << std::string();
    binder >> std::forward<TFn>(rCallback);
    binder >> std::forward<EFn>(exceptCallback);
  }
  inline std::future<ResultType> execAsyncFuture(const DbClientPtr &client) noexcept;
};
} // namespace orm
} // namespace drogon
#endif
