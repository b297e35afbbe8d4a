// Imitates: <litesql/string.hpp> of LiteSQL 0.3.19 (c14f923). Stub written for the orm-tidy tests.
#ifndef STUB_LITESQL_STRING_HPP
#define STUB_LITESQL_STRING_HPP
#include <sstream>
#include <string>
#include <vector>

namespace litesql {
template <class T> std::string toString(T a) {
  std::ostringstream out;
  out << a;
  return out.str();
}
std::string escapeSQL(const std::string &str);
int atoi(const std::string &s);
std::vector<std::string> split(const std::string &s, const std::string &delim = " ");
std::string join(const std::vector<std::string> &strings, const std::string &delim = " ");
} // namespace litesql
#endif
