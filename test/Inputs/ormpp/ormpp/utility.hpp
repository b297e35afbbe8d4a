// Imitates: <ormpp/utility.hpp> of ormpp 0.2.0 (af96903), and the registration of structs that it takes from iguana.
// Stub written for the orm-tidy tests.
#ifndef STUB_ORMPP_UTILITY_HPP
#define STUB_ORMPP_UTILITY_HPP
#include <string>
#include <string_view>

namespace ylt::reflection::internal {
template <typename T> struct member_tratis;
template <typename Owner, typename Value> struct member_tratis<Value Owner::*> {
  using owner_type = Owner;
  using value_type = Value;
};
} // namespace ylt::reflection::internal

namespace ylt::reflection {
template <auto Member> std::string_view field_string();
} // namespace ylt::reflection

namespace ormpp {
int add_auto_key_field(std::string_view key, std::string_view value);
struct ormpp_auto_key {
  std::string value;
};
int add_conflict_key_field(std::string_view key, std::string_view value);
template <typename T> std::string_view get_short_struct_name();
} // namespace ormpp

#define YLT_REFL(STRUCT, ...)                                                                                          \
  inline constexpr std::string_view refl_member_names(const STRUCT *) { return #__VA_ARGS__; }
#define REGISTER_AUTO_KEY(STRUCT, KEY) inline int auto_key_of_##STRUCT = ormpp::add_auto_key_field(#STRUCT, #KEY);
#define REGISTER_CONFLICT_KEY(STRUCT, KEY)                                                                             \
  inline int conflict_key_of_##STRUCT = ormpp::add_conflict_key_field(#STRUCT, #KEY);
#endif
