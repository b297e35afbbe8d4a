// Imitates: libstdc++ 13 <bits/stl_iterator.h>, <bits/stl_iterator_base_funcs.h> and
// <bits/range_access.h>. Stub written for the orm-tidy tests.
#ifndef STUB_STD_BITS_ITERATOR_H
#define STUB_STD_BITS_ITERATOR_H
#include "bits_base.h"

namespace std {
struct input_iterator_tag {};
struct output_iterator_tag {};
struct forward_iterator_tag : input_iterator_tag {};
struct bidirectional_iterator_tag : forward_iterator_tag {};
struct random_access_iterator_tag : bidirectional_iterator_tag {};

template <class It, class = void> struct iterator_traits {};
template <class It> struct iterator_traits<It, void_t<typename It::iterator_category>> {
  typedef typename It::iterator_category iterator_category;
  typedef typename It::value_type value_type;
  typedef typename It::difference_type difference_type;
  typedef typename It::pointer pointer;
  typedef typename It::reference reference;
};
template <class T> struct iterator_traits<T *, void> {
  typedef random_access_iterator_tag iterator_category;
  typedef remove_cv_t<T> value_type;
  typedef ptrdiff_t difference_type;
  typedef T *pointer;
  typedef T &reference;
};
} // namespace std

namespace __gnu_cxx {
template <class Ptr, class Container> class __normal_iterator {
  Ptr _M_current;

public:
  typedef std::random_access_iterator_tag iterator_category;
  typedef typename std::iterator_traits<Ptr>::value_type value_type;
  typedef typename std::iterator_traits<Ptr>::reference reference;
  typedef typename std::iterator_traits<Ptr>::pointer pointer;
  typedef std::ptrdiff_t difference_type;

  constexpr __normal_iterator() noexcept : _M_current() {}
  explicit constexpr __normal_iterator(const Ptr &p) noexcept : _M_current(p) {}
  template <class P2, class = std::enable_if_t<std::is_convertible_v<P2, Ptr>>>
  constexpr __normal_iterator(const __normal_iterator<P2, Container> &o) noexcept : _M_current(o.base()) {}
  constexpr reference operator*() const noexcept { return *_M_current; }
  constexpr Ptr operator->() const noexcept { return _M_current; }
  constexpr __normal_iterator &operator++() noexcept {
    ++_M_current;
    return *this;
  }
  constexpr __normal_iterator operator++(int) noexcept { return __normal_iterator(_M_current++); }
  constexpr __normal_iterator &operator--() noexcept {
    --_M_current;
    return *this;
  }
  constexpr __normal_iterator operator--(int) noexcept { return __normal_iterator(_M_current--); }
  constexpr reference operator[](difference_type n) const noexcept { return _M_current[n]; }
  constexpr __normal_iterator &operator+=(difference_type n) noexcept {
    _M_current += n;
    return *this;
  }
  constexpr __normal_iterator &operator-=(difference_type n) noexcept {
    _M_current -= n;
    return *this;
  }
  constexpr __normal_iterator operator+(difference_type n) const noexcept { return __normal_iterator(_M_current + n); }
  constexpr __normal_iterator operator-(difference_type n) const noexcept { return __normal_iterator(_M_current - n); }
  constexpr const Ptr &base() const noexcept { return _M_current; }
};
// As in libstdc++: plain operators before C++20, rewritten operator!= since C++20.
template <class L, class R, class C>
constexpr bool operator==(const __normal_iterator<L, C> &a, const __normal_iterator<R, C> &b) noexcept {
  return a.base() == b.base();
}
template <class I, class C>
constexpr bool operator==(const __normal_iterator<I, C> &a, const __normal_iterator<I, C> &b) noexcept {
  return a.base() == b.base();
}
#if __cplusplus < 202002L
template <class L, class R, class C>
constexpr bool operator!=(const __normal_iterator<L, C> &a, const __normal_iterator<R, C> &b) noexcept {
  return a.base() != b.base();
}
template <class I, class C>
constexpr bool operator!=(const __normal_iterator<I, C> &a, const __normal_iterator<I, C> &b) noexcept {
  return a.base() != b.base();
}
#endif
template <class L, class R, class C>
constexpr bool operator<(const __normal_iterator<L, C> &a, const __normal_iterator<R, C> &b) noexcept {
  return a.base() < b.base();
}
template <class L, class R, class C>
constexpr std::ptrdiff_t operator-(const __normal_iterator<L, C> &a, const __normal_iterator<R, C> &b) noexcept {
  return a.base() - b.base();
}
} // namespace __gnu_cxx

namespace std {
template <class It> class reverse_iterator {
protected:
  It current;

public:
  typedef typename iterator_traits<It>::iterator_category iterator_category;
  typedef typename iterator_traits<It>::value_type value_type;
  typedef typename iterator_traits<It>::difference_type difference_type;
  typedef typename iterator_traits<It>::pointer pointer;
  typedef typename iterator_traits<It>::reference reference;
  constexpr reverse_iterator() : current() {}
  explicit constexpr reverse_iterator(It i) : current(i) {}
  template <class U, class = enable_if_t<is_convertible_v<U, It>>>
  constexpr reverse_iterator(const reverse_iterator<U> &o) : current(o.base()) {}
  constexpr It base() const { return current; }
  constexpr reference operator*() const {
    It tmp = current;
    return *--tmp;
  }
  constexpr pointer operator->() const { return std::addressof(operator*()); }
  constexpr reverse_iterator &operator++() {
    --current;
    return *this;
  }
  constexpr reverse_iterator operator++(int) {
    reverse_iterator tmp = *this;
    --current;
    return tmp;
  }
  constexpr reverse_iterator &operator--() {
    ++current;
    return *this;
  }
};
template <class A, class B> constexpr bool operator==(const reverse_iterator<A> &a, const reverse_iterator<B> &b) {
  return a.base() == b.base();
}
template <class A, class B> constexpr bool operator!=(const reverse_iterator<A> &a, const reverse_iterator<B> &b) {
  return !(a.base() == b.base());
}
template <class It> constexpr reverse_iterator<It> make_reverse_iterator(It i) { return reverse_iterator<It>(i); }

template <class C> constexpr auto begin(C &c) -> decltype(c.begin()) { return c.begin(); }
template <class C> constexpr auto begin(const C &c) -> decltype(c.begin()) { return c.begin(); }
template <class C> constexpr auto end(C &c) -> decltype(c.end()) { return c.end(); }
template <class C> constexpr auto end(const C &c) -> decltype(c.end()) { return c.end(); }
template <class T, size_t N> constexpr T *begin(T (&a)[N]) noexcept { return a; }
template <class T, size_t N> constexpr T *end(T (&a)[N]) noexcept { return a + N; }
template <class C> constexpr auto cbegin(const C &c) -> decltype(std::begin(c)) { return std::begin(c); }
template <class C> constexpr auto cend(const C &c) -> decltype(std::end(c)) { return std::end(c); }
template <class C> constexpr auto rbegin(C &c) -> decltype(c.rbegin()) { return c.rbegin(); }
template <class C> constexpr auto rend(C &c) -> decltype(c.rend()) { return c.rend(); }
template <class C> constexpr auto size(const C &c) -> decltype(c.size()) { return c.size(); }
template <class T, size_t N> constexpr size_t size(const T (&)[N]) noexcept { return N; }
template <class C> constexpr auto empty(const C &c) -> decltype(c.empty()) { return c.empty(); }
template <class C> constexpr auto data(C &c) -> decltype(c.data()) { return c.data(); }

template <class It, class N> constexpr void advance(It &i, N n) {
  for (; n > 0; --n)
    ++i;
}
template <class It> constexpr It next(It i, typename iterator_traits<It>::difference_type n = 1) {
  std::advance(i, n);
  return i;
}
template <class It> constexpr It prev(It i, typename iterator_traits<It>::difference_type n = 1) {
  for (; n > 0; --n)
    --i;
  return i;
}
template <class It> constexpr typename iterator_traits<It>::difference_type distance(It first, It last) {
  typename iterator_traits<It>::difference_type n = 0;
  for (; first != last; ++first)
    ++n;
  return n;
}

template <class C> class back_insert_iterator {
  C *container;

public:
  typedef output_iterator_tag iterator_category;
  typedef void value_type;
  typedef ptrdiff_t difference_type;
  typedef void pointer;
  typedef void reference;
  explicit constexpr back_insert_iterator(C &c) : container(std::addressof(c)) {}
  constexpr back_insert_iterator &operator=(const typename C::value_type &v) {
    container->push_back(v);
    return *this;
  }
  constexpr back_insert_iterator &operator=(typename C::value_type &&v) {
    container->push_back(std::move(v));
    return *this;
  }
  constexpr back_insert_iterator &operator*() { return *this; }
  constexpr back_insert_iterator &operator++() { return *this; }
  constexpr back_insert_iterator operator++(int) { return *this; }
};
template <class C> constexpr back_insert_iterator<C> back_inserter(C &c) { return back_insert_iterator<C>(c); }
template <class C> class insert_iterator {
  C *container;
  typename C::iterator iter;

public:
  typedef output_iterator_tag iterator_category;
  typedef void value_type;
  typedef ptrdiff_t difference_type;
  typedef void pointer;
  typedef void reference;
  constexpr insert_iterator(C &c, typename C::iterator i) : container(std::addressof(c)), iter(i) {}
  constexpr insert_iterator &operator=(const typename C::value_type &v) {
    iter = container->insert(iter, v);
    return *this;
  }
  constexpr insert_iterator &operator*() { return *this; }
  constexpr insert_iterator &operator++() { return *this; }
  constexpr insert_iterator operator++(int) { return *this; }
};
template <class C> constexpr insert_iterator<C> inserter(C &c, typename C::iterator i) {
  return insert_iterator<C>(c, i);
}

#if __cplusplus >= 202002L
template <class I>
concept input_or_output_iterator = requires(I i) {
  *i;
  ++i;
};
template <class I>
concept input_iterator = input_or_output_iterator<I>;
template <class S, class I>
concept sentinel_for = requires(const S &s, const I &i) { static_cast<bool>(i == s); };
template <class I> using iter_reference_t = decltype(*std::declval<I &>());
template <class I> using iter_value_t = remove_cvref_t<iter_reference_t<I>>;
template <class I> using iter_difference_t = ptrdiff_t;
namespace ranges {
namespace __access {
struct __begin_fn {
  template <class R> constexpr auto operator()(R &&r) const -> decltype(r.begin()) { return r.begin(); }
  template <class T, size_t N> constexpr T *operator()(T (&a)[N]) const noexcept { return a; }
};
struct __end_fn {
  template <class R> constexpr auto operator()(R &&r) const -> decltype(r.end()) { return r.end(); }
  template <class T, size_t N> constexpr T *operator()(T (&a)[N]) const noexcept { return a + N; }
};
struct __size_fn {
  template <class R> constexpr auto operator()(R &&r) const -> decltype(r.size()) { return r.size(); }
};
} // namespace __access
inline namespace _Cpo {
inline constexpr __access::__begin_fn begin{};
inline constexpr __access::__end_fn end{};
inline constexpr __access::__size_fn size{};
} // namespace _Cpo
template <class R>
concept range = requires(R &r) {
  ranges::begin(r);
  ranges::end(r);
};
template <class R>
concept input_range = range<R>;
template <class R> using iterator_t = decltype(ranges::begin(std::declval<R &>()));
template <class R> using range_reference_t = iter_reference_t<iterator_t<R>>;
template <class R> using range_value_t = iter_value_t<iterator_t<R>>;
template <class R> using borrowed_iterator_t = iterator_t<R>;
} // namespace ranges
#endif
} // namespace std
#endif
