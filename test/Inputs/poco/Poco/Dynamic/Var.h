// Imitates: <Poco/Dynamic/Var.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_DYNAMIC_VAR_H
#define STUB_POCO_DYNAMIC_VAR_H
#include <iosfwd>
#include <string>

namespace Poco {
namespace Dynamic {
class Var {
public:
  Var();
  Var(const Var &other);
  ~Var();
  Var &operator=(const Var &other);
  template <typename T> T convert() const { return T(); }
  template <typename T> operator T() const { return T(); }
  template <typename T> const T &extract() const;
  std::string toString() const;
  bool isEmpty() const;
};
std::ostream &operator<<(std::ostream &os, const Var &any);
} // namespace Dynamic
using DynamicAny = Dynamic::Var;
} // namespace Poco
#endif
