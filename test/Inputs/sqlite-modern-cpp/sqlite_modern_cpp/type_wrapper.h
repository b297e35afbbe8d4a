// Imitates: <sqlite_modern_cpp/type_wrapper.h> of sqlite_modern_cpp 3.2 (commit 6e30099), as C++17 sees it.
// Stub written for the orm-tidy tests.
#ifndef STUB_SQLITE_MODERN_CPP_TYPE_WRAPPER_H
#define STUB_SQLITE_MODERN_CPP_TYPE_WRAPPER_H
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace sqlite {
typedef const std::string_view str_ref;
typedef const std::u16string_view u16str_ref;

template <class T> struct is_sqlite_value : std::is_arithmetic<T> {};
template <class T> struct is_sqlite_value<T &> : is_sqlite_value<T> {};
template <class T> struct is_sqlite_value<const T> : is_sqlite_value<T> {};
template <> struct is_sqlite_value<std::string> : std::true_type {};
template <> struct is_sqlite_value<std::u16string> : std::true_type {};
template <class T, class A> struct is_sqlite_value<std::vector<T, A>> : std::true_type {};
template <class T> struct is_sqlite_value<std::unique_ptr<T>> : is_sqlite_value<T> {};
template <class T> struct is_sqlite_value<std::optional<T>> : is_sqlite_value<T> {};
} // namespace sqlite
#endif
