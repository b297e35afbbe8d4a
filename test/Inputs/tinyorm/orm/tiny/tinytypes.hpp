// Imitates: <orm/tiny/tinytypes.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TINY_TINYTYPES_HPP
#define STUB_TINYORM_TINY_TINYTYPES_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/tiny/tinyconcepts.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm {
namespace Tiny {
namespace Types {
template <DerivedCollectionModel Model> class ModelsCollection;
}
template <typename Model> class Builder;
template <typename Model> using TinyBuilder = Builder<Model>;
template <typename Derived, AllRelationsConcept... AllRelations> class Model;
template <typename Model> using ModelsCollection = Types::ModelsCollection<Model>;

struct AttributeItem {
  QString key;
  QVariant value;
};
struct WithItem {
  QString name;
  std::function<void(QueryBuilder &)> constraints = nullptr;
};
struct One {};
struct Many {};
struct SaveOptions {
  bool touch = true;
};
class IsModel {};
} // namespace Tiny
using Tiny::AttributeItem;
using Tiny::One;
using Tiny::WithItem;
} // namespace Orm
TINYORM_END_COMMON_NAMESPACE

#endif
