// Imitates: <userver/storages/query.hpp> of userver, October 2024. Stub written for the orm-tidy tests.
#ifndef STUB_USERVER_STORAGES_QUERY_HPP
#define STUB_USERVER_STORAGES_QUERY_HPP
#include <optional>
#include <string>

namespace userver {
namespace utils {
template <class Tag, class T> class StrongTypedef {
public:
  explicit StrongTypedef(T value) : value_(value) {}
  const T &GetUnderlying() const { return value_; }

private:
  T value_;
};
} // namespace utils
namespace storages {
class Query {
public:
  using Name = utils::StrongTypedef<struct NameTag, std::string>;
  enum class LogMode { kFull, kNameOnly };
  Query() = default;
  Query(const char *statement, std::optional<Name> name = std::nullopt, LogMode = LogMode::kFull);
  Query(std::string statement, std::optional<Name> name = std::nullopt, LogMode = LogMode::kFull);
  const std::optional<Name> &GetName() const;
  const std::string &Statement() const;
};
} // namespace storages
} // namespace userver
#endif
