// Imitates: <orm/tiny/softdeletes.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TINY_SOFTDELETES_HPP
#define STUB_TINYORM_TINY_SOFTDELETES_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/tiny/model.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm::Tiny {
template <typename Derived> class SoftDeletes {
public:
  bool restore();
  bool forceDelete();
  bool trashed() const;
};
} // namespace Orm::Tiny
TINYORM_END_COMMON_NAMESPACE

#endif
