// Imitates: the small helper headers of libstdc++ 13 (<type_traits>, <utility>, <new>,
// <initializer_list>, <cstddef>). Stub written for the orm-tidy tests, no code taken over.
#ifndef STUB_STD_BITS_BASE_H
#define STUB_STD_BITS_BASE_H

#ifndef NULL
#define NULL __null
#endif

typedef decltype(sizeof(0)) size_t;
typedef decltype((char *)nullptr - (char *)nullptr) ptrdiff_t;
typedef signed char int8_t;
typedef short int16_t;
typedef int int32_t;
typedef long int64_t;
typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef unsigned int uint32_t;
typedef unsigned long uint64_t;
typedef long intptr_t;
typedef unsigned long uintptr_t;
typedef long ssize_t;

namespace std {
typedef decltype(nullptr) nullptr_t;
using ::int16_t;
using ::int32_t;
using ::int64_t;
using ::int8_t;
using ::intptr_t;
using ::ptrdiff_t;
using ::size_t;
using ::uint16_t;
using ::uint32_t;
using ::uint64_t;
using ::uint8_t;
using ::uintptr_t;
enum class byte : unsigned char {};

template <class E> class initializer_list {
  const E *_M_array;
  size_t _M_len;

public:
  typedef E value_type;
  typedef const E &reference;
  typedef const E &const_reference;
  typedef size_t size_type;
  typedef const E *iterator;
  typedef const E *const_iterator;
  constexpr initializer_list() noexcept : _M_array(nullptr), _M_len(0) {}
  constexpr size_t size() const noexcept { return _M_len; }
  constexpr const E *begin() const noexcept { return _M_array; }
  constexpr const E *end() const noexcept { return _M_array + _M_len; }
};

// ---- type traits -------------------------------------------------------------------------
template <class T, T V> struct integral_constant {
  static constexpr T value = V;
  typedef T value_type;
  typedef integral_constant type;
  constexpr operator T() const noexcept { return V; }
};
template <bool B> using bool_constant = integral_constant<bool, B>;
using true_type = bool_constant<true>;
using false_type = bool_constant<false>;

template <class T> struct type_identity { typedef T type; };
template <class T> using type_identity_t = typename type_identity<T>::type;
template <class...> using void_t = void;
template <bool, class T = void> struct enable_if {};
template <class T> struct enable_if<true, T> { typedef T type; };
template <bool B, class T = void> using enable_if_t = typename enable_if<B, T>::type;
template <bool, class T, class> struct conditional { typedef T type; };
template <class T, class F> struct conditional<false, T, F> { typedef F type; };
template <bool B, class T, class F> using conditional_t = typename conditional<B, T, F>::type;

template <class T> struct remove_reference { typedef T type; };
template <class T> struct remove_reference<T &> { typedef T type; };
template <class T> struct remove_reference<T &&> { typedef T type; };
template <class T> using remove_reference_t = typename remove_reference<T>::type;
template <class T> struct remove_const { typedef T type; };
template <class T> struct remove_const<const T> { typedef T type; };
template <class T> using remove_const_t = typename remove_const<T>::type;
template <class T> struct remove_volatile { typedef T type; };
template <class T> struct remove_volatile<volatile T> { typedef T type; };
template <class T> struct remove_cv { typedef remove_const_t<typename remove_volatile<T>::type> type; };
template <class T> using remove_cv_t = typename remove_cv<T>::type;
template <class T> struct remove_cvref { typedef remove_cv_t<remove_reference_t<T>> type; };
template <class T> using remove_cvref_t = typename remove_cvref<T>::type;
template <class T> struct remove_pointer { typedef T type; };
template <class T> struct remove_pointer<T *> { typedef T type; };
template <class T> struct remove_pointer<T *const> { typedef T type; };
template <class T> using remove_pointer_t = typename remove_pointer<T>::type;
template <class T> struct remove_extent { typedef T type; };
template <class T> struct remove_extent<T[]> { typedef T type; };
template <class T, size_t N> struct remove_extent<T[N]> { typedef T type; };
template <class T> using remove_extent_t = typename remove_extent<T>::type;
template <class T> struct add_const { typedef const T type; };
template <class T> using add_const_t = typename add_const<T>::type;
template <class T> struct add_pointer { typedef remove_reference_t<T> *type; };
template <class T> using add_pointer_t = typename add_pointer<T>::type;
namespace __detail {
template <class T> type_identity<T &> __lref(int);
template <class T> type_identity<T> __lref(...);
template <class T> type_identity<T &&> __rref(int);
template <class T> type_identity<T> __rref(...);
} // namespace __detail
template <class T> struct add_lvalue_reference : decltype(__detail::__lref<T>(0)) {};
template <class T> using add_lvalue_reference_t = typename add_lvalue_reference<T>::type;
template <class T> struct add_rvalue_reference : decltype(__detail::__rref<T>(0)) {};
template <class T> using add_rvalue_reference_t = typename add_rvalue_reference<T>::type;
template <class T> add_rvalue_reference_t<T> declval() noexcept;

template <class A, class B> inline constexpr bool is_same_v = false;
template <class A> inline constexpr bool is_same_v<A, A> = true;
template <class A, class B> struct is_same : bool_constant<is_same_v<A, B>> {};
template <class T> inline constexpr bool is_lvalue_reference_v = false;
template <class T> inline constexpr bool is_lvalue_reference_v<T &> = true;
template <class T> struct is_lvalue_reference : bool_constant<is_lvalue_reference_v<T>> {};
template <class T> inline constexpr bool is_reference_v = !is_same_v<T, remove_reference_t<T>>;
template <class T> struct is_reference : bool_constant<is_reference_v<T>> {};
template <class T> inline constexpr bool is_const_v = false;
template <class T> inline constexpr bool is_const_v<const T> = true;
template <class T> struct is_const : bool_constant<is_const_v<T>> {};
template <class T> inline constexpr bool is_pointer_v = !is_same_v<remove_cv_t<T>, remove_pointer_t<remove_cv_t<T>>>;
template <class T> struct is_pointer : bool_constant<is_pointer_v<T>> {};
template <class T> inline constexpr bool is_void_v = is_same_v<remove_cv_t<T>, void>;
template <class T> struct is_void : bool_constant<is_void_v<T>> {};
template <class T> inline constexpr bool is_array_v = !is_same_v<T, remove_extent_t<T>>;
template <class T> struct is_array : bool_constant<is_array_v<T>> {};
template <class T> inline constexpr bool is_class_v = __is_class(T);
template <class T> struct is_class : bool_constant<__is_class(T)> {};
template <class T> inline constexpr bool is_enum_v = __is_enum(T);
template <class T> struct is_enum : bool_constant<__is_enum(T)> {};
template <class T> inline constexpr bool is_integral_v = __is_integral(T);
template <class T> struct is_integral : bool_constant<__is_integral(T)> {};
template <class T> inline constexpr bool is_floating_point_v = __is_floating_point(T);
template <class T> struct is_floating_point : bool_constant<__is_floating_point(T)> {};
template <class T> inline constexpr bool is_arithmetic_v = __is_arithmetic(T);
template <class T> struct is_arithmetic : bool_constant<__is_arithmetic(T)> {};
template <class T> inline constexpr bool is_function_v = __is_function(T);
template <class T> struct is_function : bool_constant<__is_function(T)> {};
template <class T> inline constexpr bool is_member_pointer_v = __is_member_pointer(T);
template <class T> struct is_member_pointer : bool_constant<__is_member_pointer(T)> {};
template <class T> inline constexpr bool is_member_function_pointer_v = __is_member_function_pointer(T);
template <class T> struct is_member_function_pointer : bool_constant<__is_member_function_pointer(T)> {};
template <class T> inline constexpr bool is_member_object_pointer_v = __is_member_object_pointer(T);
template <class T> struct is_member_object_pointer : bool_constant<__is_member_object_pointer(T)> {};
template <class B, class D> inline constexpr bool is_base_of_v = __is_base_of(B, D);
template <class B, class D> struct is_base_of : bool_constant<__is_base_of(B, D)> {};
template <class F, class T> inline constexpr bool is_convertible_v = __is_convertible_to(F, T);
template <class F, class T> struct is_convertible : bool_constant<__is_convertible_to(F, T)> {};
template <class T, class... A> inline constexpr bool is_constructible_v = __is_constructible(T, A...);
template <class T, class... A> struct is_constructible : bool_constant<__is_constructible(T, A...)> {};
template <class T> inline constexpr bool is_default_constructible_v = __is_constructible(T);
template <class T> struct is_default_constructible : bool_constant<__is_constructible(T)> {};
template <class T, class U> inline constexpr bool is_assignable_v = __is_assignable(T, U);
template <class T, class U> struct is_assignable : bool_constant<__is_assignable(T, U)> {};
template <class T> inline constexpr bool is_final_v = __is_final(T);
template <class T> inline constexpr bool is_polymorphic_v = __is_polymorphic(T);
template <class T> inline constexpr bool is_null_pointer_v = is_same_v<remove_cv_t<T>, nullptr_t>;
template <class T> struct is_null_pointer : bool_constant<is_null_pointer_v<T>> {};
template <class T> inline constexpr bool is_signed_v = __is_signed(T);
template <class T> struct is_signed : bool_constant<__is_signed(T)> {};
template <class T> inline constexpr bool is_unsigned_v = __is_unsigned(T);
template <class T> struct is_unsigned : bool_constant<__is_unsigned(T)> {};
template <class T> inline constexpr bool is_copy_constructible_v = __is_constructible(T, const T &);
template <class T> struct is_copy_constructible : bool_constant<__is_constructible(T, const T &)> {};
template <class T> inline constexpr bool is_move_constructible_v = __is_constructible(T, T &&);
template <class T> struct is_move_constructible : bool_constant<__is_constructible(T, T &&)> {};
template <class T> inline constexpr bool is_trivially_copyable_v = __is_trivially_copyable(T);
template <class T> struct is_trivially_copyable : bool_constant<__is_trivially_copyable(T)> {};
template <class T> struct underlying_type { typedef __underlying_type(T) type; };
template <class T> using underlying_type_t = typename underlying_type<T>::type;

template <class... B> struct conjunction : bool_constant<(bool(B::value) && ...)> {};
template <class... B> struct disjunction : bool_constant<(bool(B::value) || ...)> {};
template <class B> struct negation : bool_constant<!bool(B::value)> {};
template <class... B> inline constexpr bool conjunction_v = conjunction<B...>::value;
template <class... B> inline constexpr bool disjunction_v = disjunction<B...>::value;
template <class B> inline constexpr bool negation_v = negation<B>::value;

template <class T> struct decay {
  typedef remove_reference_t<T> R;
  typedef conditional_t<is_array_v<R>, remove_extent_t<R> *,
                        conditional_t<is_function_v<R>, add_pointer_t<R>, remove_cv_t<R>>>
      type;
};
template <class T> using decay_t = typename decay<T>::type;
template <class... T> struct common_type;
template <class T> struct common_type<T> { typedef decay_t<T> type; };
template <class A, class B> struct common_type<A, B> {
  typedef decay_t<decltype(false ? declval<A>() : declval<B>())> type;
};
template <class... T> using common_type_t = typename common_type<T...>::type;

// ---- move and friends --------------------------------------------------------------------
template <class T> constexpr remove_reference_t<T> &&move(T &&t) noexcept {
  return static_cast<remove_reference_t<T> &&>(t);
}
template <class T> constexpr T &&forward(remove_reference_t<T> &t) noexcept { return static_cast<T &&>(t); }
template <class T> constexpr T &&forward(remove_reference_t<T> &&t) noexcept { return static_cast<T &&>(t); }
template <class T> constexpr add_const_t<T> &as_const(T &t) noexcept { return t; }
template <class T> constexpr T *addressof(T &t) noexcept { return __builtin_addressof(t); }
template <class T> const T *addressof(const T &&) = delete;
template <class T> constexpr void swap(T &a, T &b) {
  T tmp = std::move(a);
  a = std::move(b);
  b = std::move(tmp);
}
template <class T, class U = T> constexpr T exchange(T &obj, U &&value) {
  T old = std::move(obj);
  obj = std::forward<U>(value);
  return old;
}

// ---- invoke ------------------------------------------------------------------------------
template <class T> class reference_wrapper;
namespace __detail {
template <class T> inline constexpr bool __is_refwrap = false;
template <class T> inline constexpr bool __is_refwrap<reference_wrapper<T>> = true;
template <class C, class M, class Obj> constexpr decltype(auto) __object(M C::*, Obj &&obj) {
  if constexpr (is_base_of_v<C, remove_cvref_t<Obj>>)
    return std::forward<Obj>(obj);
  else if constexpr (__is_refwrap<remove_cvref_t<Obj>>)
    return (obj.get());
  else
    return (*std::forward<Obj>(obj));
}
template <class F, class Obj, class... A> constexpr decltype(auto) __invoke_memptr(F f, Obj &&obj, A &&...a) {
  if constexpr (is_member_function_pointer_v<F>)
    return (__detail::__object(f, std::forward<Obj>(obj)).*f)(std::forward<A>(a)...);
  else
    return (__detail::__object(f, std::forward<Obj>(obj)).*f);
}
} // namespace __detail
template <class F, class... A> constexpr decltype(auto) __invoke(F &&f, A &&...a) {
  if constexpr (is_member_pointer_v<decay_t<F>>)
    return __detail::__invoke_memptr<decay_t<F>>(f, std::forward<A>(a)...);
  else
    return std::forward<F>(f)(std::forward<A>(a)...);
}
template <class F, class... A> constexpr decltype(auto) invoke(F &&f, A &&...a) {
  return std::__invoke(std::forward<F>(f), std::forward<A>(a)...);
}
namespace __detail {
template <class F, class... A> auto __callable(int) -> decltype(declval<F>()(declval<A>()...), true_type());
template <class F, class... A>
auto __callable(long)
    -> conditional_t<is_member_pointer_v<decay_t<F>>, true_type, false_type>;
} // namespace __detail
template <class F, class... A> inline constexpr bool is_invocable_v = decltype(__detail::__callable<F, A...>(0))::value;
template <class F, class... A> struct is_invocable : bool_constant<is_invocable_v<F, A...>> {};
template <class F, class... A> struct invoke_result {
  typedef decltype(std::__invoke(declval<F>(), declval<A>()...)) type;
};
template <class F, class... A> using invoke_result_t = typename invoke_result<F, A...>::type;

template <class T, T... I> struct integer_sequence {
  typedef T value_type;
  static constexpr size_t size() noexcept { return sizeof...(I); }
};
template <size_t... I> using index_sequence = integer_sequence<size_t, I...>;
template <class T, T N> using make_integer_sequence = __make_integer_seq<integer_sequence, T, N>;
template <size_t N> using make_index_sequence = make_integer_sequence<size_t, N>;
template <class... T> using index_sequence_for = make_index_sequence<sizeof...(T)>;

struct in_place_t {};
inline constexpr in_place_t in_place{};
struct piecewise_construct_t {};
inline constexpr piecewise_construct_t piecewise_construct{};

template <class T> class allocator {
public:
  typedef T value_type;
};
template <class T = void> struct less {
  constexpr bool operator()(const T &a, const T &b) const { return a < b; }
};
template <> struct less<void> {
  template <class A, class B> constexpr bool operator()(A &&a, B &&b) const { return a < b; }
};
template <class T = void> struct greater {
  constexpr bool operator()(const T &a, const T &b) const { return b < a; }
};
template <class T = void> struct equal_to {
  constexpr bool operator()(const T &a, const T &b) const { return a == b; }
};
template <class T = void> struct plus {
  constexpr T operator()(const T &a, const T &b) const { return a + b; }
};
template <class T> struct hash {
  size_t operator()(const T &) const noexcept;
};

#if __cplusplus >= 202002L
template <class A, class B>
concept same_as = is_same_v<A, B> && is_same_v<B, A>;
template <class D, class B>
concept derived_from = is_base_of_v<B, D> && is_convertible_v<const volatile D *, const volatile B *>;
template <class F, class T>
concept convertible_to = is_convertible_v<F, T>;
template <class T>
concept integral = is_integral_v<T>;
template <class T, class... A>
concept constructible_from = is_constructible_v<T, A...>;
template <class F, class... A>
concept invocable = is_invocable_v<F, A...>;
struct identity {
  template <class T> constexpr T &&operator()(T &&t) const noexcept { return std::forward<T>(t); }
};
#endif

class type_info {
public:
  virtual ~type_info();
  const char *name() const noexcept;
  bool operator==(const type_info &) const noexcept;
  bool before(const type_info &) const noexcept;
};
class exception {
public:
  exception() noexcept {}
  virtual ~exception();
  virtual const char *what() const noexcept;
};
} // namespace std

namespace std {
class bad_alloc : public exception {};
class bad_cast : public exception {};
struct nothrow_t {};
extern const nothrow_t nothrow;
} // namespace std

inline void *operator new(std::size_t, void *p) noexcept { return p; }
#endif
