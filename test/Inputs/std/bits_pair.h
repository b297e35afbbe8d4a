// Imitates: libstdc++ 13 <bits/stl_pair.h> and <tuple>. Stub written for the orm-tidy tests.
#ifndef STUB_STD_BITS_PAIR_H
#define STUB_STD_BITS_PAIR_H
#include "bits_base.h"

namespace std {
template <class T> struct tuple_size;
template <class T> struct tuple_size<const T> : tuple_size<T> {};
template <size_t I, class T> struct tuple_element;
template <size_t I, class T> struct tuple_element<I, const T> {
  typedef const typename tuple_element<I, T>::type type;
};
template <size_t I, class T> using tuple_element_t = typename tuple_element<I, T>::type;
template <class T> inline constexpr size_t tuple_size_v = tuple_size<T>::value;

template <class A, class B> struct pair {
  typedef A first_type;
  typedef B second_type;
  A first;
  B second;
  constexpr pair() : first(), second() {}
  constexpr pair(const A &a, const B &b) : first(a), second(b) {}
  template <class U, class V,
            class = enable_if_t<is_constructible_v<A, U &&> && is_constructible_v<B, V &&>>>
  constexpr pair(U &&u, V &&v) : first(std::forward<U>(u)), second(std::forward<V>(v)) {}
  template <class U, class V> constexpr pair(const pair<U, V> &p) : first(p.first), second(p.second) {}
  pair(const pair &) = default;
  pair(pair &&) = default;
  pair &operator=(const pair &) = default;
  pair &operator=(pair &&) = default;
};
template <class A, class B> pair(A, B) -> pair<A, B>;
template <class A, class B> constexpr bool operator==(const pair<A, B> &x, const pair<A, B> &y) {
  return x.first == y.first && x.second == y.second;
}
template <class A, class B> constexpr bool operator<(const pair<A, B> &x, const pair<A, B> &y) {
  return x.first < y.first || (!(y.first < x.first) && x.second < y.second);
}
template <class A, class B> constexpr pair<decay_t<A>, decay_t<B>> make_pair(A &&a, B &&b) {
  return pair<decay_t<A>, decay_t<B>>(std::forward<A>(a), std::forward<B>(b));
}
template <class A, class B> struct tuple_size<pair<A, B>> : integral_constant<size_t, 2> {};
template <class A, class B> struct tuple_element<0, pair<A, B>> { typedef A type; };
template <class A, class B> struct tuple_element<1, pair<A, B>> { typedef B type; };
namespace __detail {
template <size_t I, class P> constexpr auto &__pair_get(P &p) noexcept {
  if constexpr (I == 0)
    return p.first;
  else
    return p.second;
}
} // namespace __detail
template <size_t I, class A, class B> constexpr tuple_element_t<I, pair<A, B>> &get(pair<A, B> &p) noexcept {
  return __detail::__pair_get<I>(p);
}
template <size_t I, class A, class B>
constexpr const tuple_element_t<I, pair<A, B>> &get(const pair<A, B> &p) noexcept {
  return __detail::__pair_get<I>(p);
}
template <size_t I, class A, class B> constexpr tuple_element_t<I, pair<A, B>> &&get(pair<A, B> &&p) noexcept {
  return std::move(__detail::__pair_get<I>(p));
}

struct __ignore_t {
  template <class T> constexpr const __ignore_t &operator=(const T &) const { return *this; }
};
inline constexpr __ignore_t ignore{};

template <size_t I, class... T> struct _Tuple_impl {};
template <size_t I, class H, class... T> struct _Tuple_impl<I, H, T...> : _Tuple_impl<I + 1, T...> {
  H _M_head;
  constexpr _Tuple_impl() : _M_head() {}
  template <class U, class... V>
  constexpr _Tuple_impl(int, U &&u, V &&...v)
      : _Tuple_impl<I + 1, T...>(__rest(std::forward<V>(v)...)), _M_head(std::forward<U>(u)) {}

private:
  template <class... V> static constexpr _Tuple_impl<I + 1, T...> __rest(V &&...v) {
    if constexpr (sizeof...(V) == 0)
      return _Tuple_impl<I + 1, T...>();
    else
      return _Tuple_impl<I + 1, T...>(0, std::forward<V>(v)...);
  }
};
template <class... T> class tuple : public _Tuple_impl<0, T...> {
public:
  constexpr tuple() {}
  template <class... U, class = enable_if_t<sizeof...(U) == sizeof...(T) && (sizeof...(U) > 0) &&
                                            (is_constructible_v<T, U &&> && ...)>>
  constexpr tuple(U &&...u) : _Tuple_impl<0, T...>(0, std::forward<U>(u)...) {}
  tuple(const tuple &) = default;
  tuple(tuple &&) = default;
  tuple &operator=(const tuple &) = default;
  tuple &operator=(tuple &&) = default;
  template <class... U> tuple &operator=(const tuple<U...> &);
  template <class A, class B> tuple &operator=(const pair<A, B> &);
};
template <class... T> tuple(T...) -> tuple<T...>;
template <class... T> struct tuple_size<tuple<T...>> : integral_constant<size_t, sizeof...(T)> {};
template <size_t I, class H, class... T> struct tuple_element<I, tuple<H, T...>> : tuple_element<I - 1, tuple<T...>> {};
template <class H, class... T> struct tuple_element<0, tuple<H, T...>> { typedef H type; };
template <size_t I, class H, class... T> constexpr H &__get_helper(_Tuple_impl<I, H, T...> &t) noexcept {
  return t._M_head;
}
template <size_t I, class H, class... T> constexpr const H &__get_helper(const _Tuple_impl<I, H, T...> &t) noexcept {
  return t._M_head;
}
template <size_t I, class... T> constexpr tuple_element_t<I, tuple<T...>> &get(tuple<T...> &t) noexcept {
  return std::__get_helper<I>(t);
}
template <size_t I, class... T> constexpr const tuple_element_t<I, tuple<T...>> &get(const tuple<T...> &t) noexcept {
  return std::__get_helper<I>(t);
}
template <size_t I, class... T> constexpr tuple_element_t<I, tuple<T...>> &&get(tuple<T...> &&t) noexcept {
  return static_cast<tuple_element_t<I, tuple<T...>> &&>(std::__get_helper<I>(t));
}
template <class... T> constexpr tuple<T &...> tie(T &...t) noexcept { return tuple<T &...>(t...); }
template <class... T> constexpr tuple<decay_t<T>...> make_tuple(T &&...t) {
  return tuple<decay_t<T>...>(std::forward<T>(t)...);
}
template <class... T, class... U> bool operator==(const tuple<T...> &, const tuple<U...> &);
template <class... T, class... U> bool operator<(const tuple<T...> &, const tuple<U...> &);
namespace __detail {
template <class F, class T, size_t... I> constexpr decltype(auto) __apply(F &&f, T &&t, index_sequence<I...>) {
  return std::__invoke(std::forward<F>(f), std::get<I>(std::forward<T>(t))...);
}
} // namespace __detail
template <class F, class T> constexpr decltype(auto) apply(F &&f, T &&t) {
  return __detail::__apply(std::forward<F>(f), std::forward<T>(t),
                           make_index_sequence<tuple_size<remove_cvref_t<T>>::value>());
}
template <class... T> constexpr tuple<T &&...> forward_as_tuple(T &&...t) noexcept {
  return tuple<T &&...>(std::forward<T>(t)...);
}
} // namespace std
#endif
