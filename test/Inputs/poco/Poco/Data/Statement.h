// Imitates: <Poco/Data/Statement.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_DATA_STATEMENT_H
#define STUB_POCO_DATA_STATEMENT_H
#include <cstddef>
#include <string>
#include <vector>

namespace Poco {
namespace Data {
class Session;
class Limit {};
class AbstractBinding {};
class AbstractExtraction {};
class Statement {
public:
  typedef void (*Manipulator)(Statement &);
  explicit Statement(Session &session);
  Statement(const Statement &stmt);
  ~Statement();
  Statement &operator=(const Statement &stmt);
  template <typename T> Statement &operator<<(const T &t);
  Statement &operator,(Manipulator manip);
  Statement &operator,(AbstractBinding *binding);
  Statement &operator,(AbstractExtraction *extraction);
  Statement &operator,(const Limit &limit);
  std::size_t execute(bool reset = true);
  bool done();
};
namespace Keywords {
template <typename T> AbstractBinding *use(T &t);
template <typename T> AbstractBinding *bind(T t);
template <typename T> AbstractExtraction *into(T &t);
template <typename T> Limit limit(T lim);
void now(Statement &statement);
} // namespace Keywords
} // namespace Data
} // namespace Poco
#endif
