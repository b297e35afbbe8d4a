// Imitates: <orm/tiny/concerns/queriesrelationships.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TINY_CONCERNS_QUERIESRELATIONSHIPS_HPP
#define STUB_TINYORM_TINY_CONCERNS_QUERIESRELATIONSHIPS_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/tiny/types/modelscollection.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm::Tiny::Concerns {
template <typename Model> class QueriesRelationships {
public:
  template <typename Related = void> TinyBuilder<Model> &has(const QString &relation, const QString &comparison = ">=", qint64 count = 1);
  template <typename Related = void> TinyBuilder<Model> &doesntHave(const QString &relation);
  template <typename Related = void> TinyBuilder<Model> &orHas(const QString &relation);
  template <typename Related = void> TinyBuilder<Model> &whereHas(const QString &relation, const std::function<void(Builder<Related> &)> &callback = nullptr);
  template <typename Related = void> TinyBuilder<Model> &whereDoesntHave(const QString &relation, const std::function<void(Builder<Related> &)> &callback = nullptr);
};
} // namespace Orm::Tiny::Concerns
TINYORM_END_COMMON_NAMESPACE

#endif
