// Imitates: <orm/tiny/concerns/buildsqueries.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TINY_CONCERNS_BUILDSQUERIES_HPP
#define STUB_TINYORM_TINY_CONCERNS_BUILDSQUERIES_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/tiny/types/modelscollection.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm::Tiny::Concerns {
template <ModelConcept Model> class BuildsQueries {
public:
  bool chunk(qint64 count, const std::function<bool(ModelsCollection<Model> &&models, qint64 page)> &callback);
  bool each(const std::function<bool(Model &&model, qint64 index)> &callback, qint64 count = 1000);
  ModelsCollection<Model> chunkMap(const std::function<Model(Model &&model)> &callback, qint64 count = 1000);
  template <typename T> QList<T> chunkMap(const std::function<T(Model &&model)> &callback, qint64 count = 1000);
  bool chunkById(qint64 count, const std::function<bool(ModelsCollection<Model> &&models, qint64 page)> &callback, const QString &column = "", const QString &alias = "") const;
  bool eachById(const std::function<bool(Model &&model, qint64 index)> &callback, qint64 count = 1000, const QString &column = "", const QString &alias = "") const;
  Model sole(const QList<Column> &columns = {ASTERISK});
  Builder<Model> &tap(const std::function<void(Builder<Model> &query)> &callback);
};
} // namespace Orm::Tiny::Concerns
TINYORM_END_COMMON_NAMESPACE

#endif
