// Imitates: <drogon/orm/FunctionTraits.h> of Drogon 1.9.13: what a callback that is given to a SqlBinder is for.
// Stub written for the orm-tidy tests.
#ifndef STUB_DROGON_ORM_FUNCTIONTRAITS_H
#define STUB_DROGON_ORM_FUNCTIONTRAITS_H
#include <exception>
#include <string>
#include <tuple>
#include <type_traits>

namespace drogon {
namespace orm {
class Result;
class DrogonDbException;
namespace internal {
template <typename Function>
struct FunctionTraits : public FunctionTraits<decltype(&std::remove_reference_t<Function>::operator())> {};
template <typename C, typename R, typename... A>
struct FunctionTraits<R (C::*)(A...) const> : FunctionTraits<R (*)(A...)> {};
template <typename C, typename R, typename... A> struct FunctionTraits<R (C::*)(A...)> : FunctionTraits<R (*)(A...)> {};
// One call for each row, with its columns; the first argument is true after the last row.
template <typename R, typename... A> struct FunctionTraits<R (*)(A...)> {
  static const bool isSqlCallback = true;
  static const bool isStepResultCallback = true;
  static const bool isExceptCallback = false;
  static const bool isPtr = false;
};
template <> struct FunctionTraits<void (*)(const Result &)> {
  static const bool isSqlCallback = true;
  static const bool isStepResultCallback = false;
  static const bool isExceptCallback = false;
};
template <> struct FunctionTraits<void (*)(const DrogonDbException &)> {
  static const bool isSqlCallback = false;
  static const bool isExceptCallback = true;
  static const bool isPtr = false;
};
template <> struct FunctionTraits<void (*)(const std::exception_ptr &)> {
  static const bool isSqlCallback = false;
  static const bool isExceptCallback = true;
  static const bool isPtr = true;
};
} // namespace internal
} // namespace orm
} // namespace drogon
#endif
