// Imitates: <litesql/types.hpp> of LiteSQL 0.3.19 (c14f923). Stub written for the orm-tidy tests.
#ifndef STUB_LITESQL_TYPES_HPP
#define STUB_LITESQL_TYPES_HPP
#include <string>
#include <vector>

namespace litesql {
class Database;
class Record : public std::vector<std::string> {
public:
  Record() : std::vector<std::string>() {}
  Record(size_t reserved) { reserve(reserved); }
};
typedef std::vector<Record> Records;
} // namespace litesql
#endif
