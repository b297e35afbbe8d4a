// Imitates: <drogon/orm/TransformBuilder.h> of Drogon 1.9.13. Stub written for the orm-tidy tests.
#ifndef STUB_DROGON_ORM_TRANSFORMBUILDER_H
#define STUB_DROGON_ORM_TRANSFORMBUILDER_H
#include <drogon/orm/BaseBuilder.h>
#include <string>
#include <type_traits>

namespace drogon {
namespace orm {
template <typename T, bool SelectAll, bool Single> class TransformBuilder : public BaseBuilder<T, SelectAll, Single> {
public:
  TransformBuilder() = default;
  template <bool SI = Single, std::enable_if_t<SI, std::nullptr_t> = nullptr>
  TransformBuilder(const TransformBuilder<T, SelectAll, false> &) {}
  inline TransformBuilder &limit(std::uint64_t) { return *this; }
  inline TransformBuilder &offset(std::uint64_t) { return *this; }
  inline TransformBuilder &range(std::uint64_t, std::uint64_t) { return *this; }
  inline TransformBuilder &order(const std::string &, bool = true) { return *this; }
  template <bool SI = Single, std::enable_if_t<!SI, std::nullptr_t> = nullptr>
  inline TransformBuilder<T, SelectAll, true> single() const {
    return {*this};
  }
};
} // namespace orm
} // namespace drogon
#endif
