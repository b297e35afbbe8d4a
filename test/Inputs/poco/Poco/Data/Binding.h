// Imitates: <Poco/Data/Binding.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_DATA_BINDING_H
#define STUB_POCO_DATA_BINDING_H
#include "Poco/SharedPtr.h"

#include <cstddef>
#include <string>
#include <vector>

namespace Poco {
namespace Data {
class AbstractBinding {
public:
  using Ptr = SharedPtr<AbstractBinding>;
  virtual ~AbstractBinding();
};
typedef std::vector<AbstractBinding::Ptr> AbstractBindingVec;

namespace Keywords {
// The value is read when the statement is executed.
template <typename T> inline AbstractBinding::Ptr use(T &t, const std::string &name = "") {
  (void)t, (void)name;
  return AbstractBinding::Ptr();
}
template <typename T> inline AbstractBinding::Ptr useRef(T &t, const std::string &name = "") { return use(t, name); }
template <typename T> inline AbstractBinding::Ptr in(T &t, const std::string &name = "") { return use(t, name); }
// The value is copied.
template <typename T> inline AbstractBinding::Ptr bind(T t, const std::string &name) { return use(t, name); }
template <typename T> inline AbstractBinding::Ptr bind(T t) { return use(t); }
} // namespace Keywords
} // namespace Data
} // namespace Poco
#endif
