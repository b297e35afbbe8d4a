// Imitates: <orm/tiny/relations/pivot.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TINY_RELATIONS_PIVOT_HPP
#define STUB_TINYORM_TINY_RELATIONS_PIVOT_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/tiny/model.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm {
namespace Tiny::Relations {
template <typename PivotModel, typename... AllRelations>
class BasePivot : public Model<PivotModel, AllRelations...>, public IsPivotModel {};
class Pivot : public BasePivot<Pivot> {
protected:
  bool u_incrementing = false;
};
} // namespace Tiny::Relations
using Tiny::Relations::Pivot;
} // namespace Orm
TINYORM_END_COMMON_NAMESPACE

#endif
