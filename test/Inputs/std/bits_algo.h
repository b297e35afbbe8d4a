// Imitates: libstdc++ 13 <bits/stl_algo.h> and <bits/stl_algobase.h>. Bodies are real, as there.
// Stub written for the orm-tidy tests.
#ifndef STUB_STD_BITS_ALGO_H
#define STUB_STD_BITS_ALGO_H
#include "bits_iterator.h"
#include "bits_pair.h"

namespace std {
template <class It, class F> constexpr F for_each(It first, It last, F f) {
  for (; first != last; ++first)
    f(*first);
  return f;
}
template <class It, class N, class F> constexpr It for_each_n(It first, N n, F f) {
  for (; n > 0; --n, ++first)
    f(*first);
  return first;
}
template <class It, class Out, class F> constexpr Out transform(It first, It last, Out out, F f) {
  for (; first != last; ++first, (void)++out)
    *out = f(*first);
  return out;
}
template <class It, class It2, class Out, class F>
constexpr Out transform(It first, It last, It2 second, Out out, F f) {
  for (; first != last; ++first, (void)++second, ++out)
    *out = f(*first, *second);
  return out;
}
template <class It, class P> constexpr It find_if(It first, It last, P p) {
  for (; first != last; ++first)
    if (p(*first))
      break;
  return first;
}
template <class It, class P> constexpr It find_if_not(It first, It last, P p) {
  for (; first != last; ++first)
    if (!p(*first))
      break;
  return first;
}
template <class It, class T> constexpr It find(It first, It last, const T &v) {
  for (; first != last; ++first)
    if (*first == v)
      break;
  return first;
}
template <class It, class P> constexpr bool any_of(It first, It last, P p) { return std::find_if(first, last, p) != last; }
template <class It, class P> constexpr bool none_of(It first, It last, P p) { return std::find_if(first, last, p) == last; }
template <class It, class P> constexpr bool all_of(It first, It last, P p) {
  return std::find_if_not(first, last, p) == last;
}
template <class It, class P> constexpr typename iterator_traits<It>::difference_type count_if(It first, It last, P p) {
  typename iterator_traits<It>::difference_type n = 0;
  for (; first != last; ++first)
    if (p(*first))
      ++n;
  return n;
}
template <class It, class T> constexpr typename iterator_traits<It>::difference_type count(It first, It last, const T &v) {
  typename iterator_traits<It>::difference_type n = 0;
  for (; first != last; ++first)
    if (*first == v)
      ++n;
  return n;
}
template <class It, class Out> constexpr Out copy(It first, It last, Out out) {
  for (; first != last; ++first, (void)++out)
    *out = *first;
  return out;
}
template <class It, class Out, class P> constexpr Out copy_if(It first, It last, Out out, P p) {
  for (; first != last; ++first)
    if (p(*first)) {
      *out = *first;
      ++out;
    }
  return out;
}
template <class It, class N, class Out> constexpr Out copy_n(It first, N n, Out out) {
  for (; n > 0; --n, ++first, (void)++out)
    *out = *first;
  return out;
}
template <class A, class B> constexpr void iter_swap(A a, B b) { swap(*a, *b); }
template <class It, class P> constexpr It remove_if(It first, It last, P p) {
  It out = std::find_if(first, last, p);
  if (out == last)
    return out;
  for (It i = out; ++i != last;)
    if (!p(*i)) {
      *out = std::move(*i);
      ++out;
    }
  return out;
}
template <class It, class P> constexpr It partition(It first, It last, P p) {
  It out = std::find_if_not(first, last, p);
  if (out == last)
    return out;
  for (It i = out; ++i != last;)
    if (p(*i)) {
      std::iter_swap(out, i);
      ++out;
    }
  return out;
}
template <class It, class C> constexpr void sort(It first, It last, C less) {
  for (It i = first; i != last; ++i)
    for (It j = i; j != last; ++j)
      if (less(*j, *i))
        std::iter_swap(i, j);
}
template <class It> constexpr void sort(It first, It last) { std::sort(first, last, std::less<>()); }
template <class It, class C> constexpr void stable_sort(It first, It last, C less) { std::sort(first, last, less); }
template <class It, class C> constexpr It max_element(It first, It last, C less) {
  It best = first;
  for (; first != last; ++first)
    if (less(*best, *first))
      best = first;
  return best;
}
template <class It> constexpr It max_element(It first, It last) { return std::max_element(first, last, std::less<>()); }
template <class It, class C> constexpr It min_element(It first, It last, C less) {
  It best = first;
  for (; first != last; ++first)
    if (less(*first, *best))
      best = first;
  return best;
}
template <class It> constexpr It min_element(It first, It last) { return std::min_element(first, last, std::less<>()); }
template <class It, class T> constexpr void fill(It first, It last, const T &v) {
  for (; first != last; ++first)
    *first = v;
}
template <class It, class G> constexpr void generate(It first, It last, G g) {
  for (; first != last; ++first)
    *first = g();
}
template <class It> constexpr void reverse(It first, It last) {
  while (first != last && first != --last) {
    std::iter_swap(first, last);
    ++first;
  }
}
template <class It> constexpr It unique(It first, It last) {
  It out = first;
  for (; first != last; ++first)
    if (!(*out == *first))
      *++out = std::move(*first);
  return out;
}
template <class T> constexpr const T &max(const T &a, const T &b) { return a < b ? b : a; }
template <class T> constexpr const T &min(const T &a, const T &b) { return b < a ? b : a; }

template <class It, class T> constexpr T accumulate(It first, It last, T init) {
  for (; first != last; ++first)
    init = std::move(init) + *first;
  return init;
}
template <class It, class T, class F> constexpr T accumulate(It first, It last, T init, F f) {
  for (; first != last; ++first)
    init = f(std::move(init), *first);
  return init;
}
template <class It, class T> constexpr void iota(It first, It last, T v) {
  for (; first != last; ++first, (void)++v)
    *first = v;
}
} // namespace std

#if __cplusplus >= 202002L
namespace std::ranges {
template <class I, class F> struct in_fun_result {
  I in;
  F fun;
};
template <class I, class O> struct in_out_result {
  I in;
  O out;
};

struct __for_each_fn {
  template <input_iterator I, sentinel_for<I> S, class F, class Proj = identity>
  constexpr in_fun_result<I, F> operator()(I first, S last, F f, Proj proj = {}) const {
    for (; first != last; ++first)
      std::__invoke(f, std::__invoke(proj, *first));
    return {std::move(first), std::move(f)};
  }
  template <input_range R, class F, class Proj = identity>
  constexpr in_fun_result<borrowed_iterator_t<R>, F> operator()(R &&r, F f, Proj proj = {}) const {
    return (*this)(ranges::begin(r), ranges::end(r), std::move(f), std::move(proj));
  }
};
inline constexpr __for_each_fn for_each{};

struct __transform_fn {
  template <input_iterator I, sentinel_for<I> S, class O, class F, class Proj = identity>
  constexpr in_out_result<I, O> operator()(I first, S last, O out, F f, Proj proj = {}) const {
    for (; first != last; ++first, (void)++out)
      *out = std::__invoke(f, std::__invoke(proj, *first));
    return {std::move(first), std::move(out)};
  }
  template <input_range R, class O, class F, class Proj = identity>
  constexpr in_out_result<borrowed_iterator_t<R>, O> operator()(R &&r, O out, F f, Proj proj = {}) const {
    return (*this)(ranges::begin(r), ranges::end(r), std::move(out), std::move(f), std::move(proj));
  }
};
inline constexpr __transform_fn transform{};

struct __find_if_fn {
  template <input_iterator I, sentinel_for<I> S, class P, class Proj = identity>
  constexpr I operator()(I first, S last, P p, Proj proj = {}) const {
    for (; first != last; ++first)
      if (std::__invoke(p, std::__invoke(proj, *first)))
        return first;
    return first;
  }
  template <input_range R, class P, class Proj = identity>
  constexpr borrowed_iterator_t<R> operator()(R &&r, P p, Proj proj = {}) const {
    return (*this)(ranges::begin(r), ranges::end(r), std::move(p), std::move(proj));
  }
};
inline constexpr __find_if_fn find_if{};

#define STUB_STD_OF(NAME, TEST, THEN, ELSE)                                                                            \
  struct __##NAME##_fn {                                                                                               \
    template <input_iterator I, sentinel_for<I> S, class P, class Proj = identity>                                     \
    constexpr bool operator()(I first, S last, P p, Proj proj = {}) const {                                            \
      for (; first != last; ++first)                                                                                   \
        if (TEST std::__invoke(p, std::__invoke(proj, *first)))                                                        \
          return THEN;                                                                                                 \
      return ELSE;                                                                                                     \
    }                                                                                                                  \
    template <input_range R, class P, class Proj = identity>                                                           \
    constexpr bool operator()(R &&r, P p, Proj proj = {}) const {                                                      \
      return (*this)(ranges::begin(r), ranges::end(r), std::move(p), std::move(proj));                                 \
    }                                                                                                                  \
  };                                                                                                                   \
  inline constexpr __##NAME##_fn NAME{};
STUB_STD_OF(any_of, , true, false)
STUB_STD_OF(all_of, !, false, true)
STUB_STD_OF(none_of, , false, true)
#undef STUB_STD_OF

struct __count_if_fn {
  template <input_iterator I, sentinel_for<I> S, class P, class Proj = identity>
  constexpr iter_difference_t<I> operator()(I first, S last, P p, Proj proj = {}) const {
    iter_difference_t<I> n = 0;
    for (; first != last; ++first)
      if (std::__invoke(p, std::__invoke(proj, *first)))
        ++n;
    return n;
  }
  template <input_range R, class P, class Proj = identity>
  constexpr iter_difference_t<iterator_t<R>> operator()(R &&r, P p, Proj proj = {}) const {
    return (*this)(ranges::begin(r), ranges::end(r), std::move(p), std::move(proj));
  }
};
inline constexpr __count_if_fn count_if{};

struct __copy_if_fn {
  template <input_iterator I, sentinel_for<I> S, class O, class P, class Proj = identity>
  constexpr in_out_result<I, O> operator()(I first, S last, O out, P p, Proj proj = {}) const {
    for (; first != last; ++first)
      if (std::__invoke(p, std::__invoke(proj, *first))) {
        *out = *first;
        ++out;
      }
    return {std::move(first), std::move(out)};
  }
  template <input_range R, class O, class P, class Proj = identity>
  constexpr in_out_result<borrowed_iterator_t<R>, O> operator()(R &&r, O out, P p, Proj proj = {}) const {
    return (*this)(ranges::begin(r), ranges::end(r), std::move(out), std::move(p), std::move(proj));
  }
};
inline constexpr __copy_if_fn copy_if{};

struct less {
  template <class A, class B> constexpr bool operator()(A &&a, B &&b) const { return a < b; }
};
struct __sort_fn {
  template <input_iterator I, sentinel_for<I> S, class C = ranges::less, class Proj = identity>
  constexpr I operator()(I first, S last, C comp = {}, Proj proj = {}) const {
    for (I i = first; i != last; ++i)
      for (I j = i; j != last; ++j)
        if (std::__invoke(comp, std::__invoke(proj, *j), std::__invoke(proj, *i)))
          std::iter_swap(i, j);
    return first;
  }
  template <input_range R, class C = ranges::less, class Proj = identity>
  constexpr borrowed_iterator_t<R> operator()(R &&r, C comp = {}, Proj proj = {}) const {
    return (*this)(ranges::begin(r), ranges::end(r), std::move(comp), std::move(proj));
  }
};
inline constexpr __sort_fn sort{};

struct __max_element_fn {
  template <input_iterator I, sentinel_for<I> S, class C = ranges::less, class Proj = identity>
  constexpr I operator()(I first, S last, C comp = {}, Proj proj = {}) const {
    I best = first;
    for (; first != last; ++first)
      if (std::__invoke(comp, std::__invoke(proj, *best), std::__invoke(proj, *first)))
        best = first;
    return best;
  }
  template <input_range R, class C = ranges::less, class Proj = identity>
  constexpr borrowed_iterator_t<R> operator()(R &&r, C comp = {}, Proj proj = {}) const {
    return (*this)(ranges::begin(r), ranges::end(r), std::move(comp), std::move(proj));
  }
};
inline constexpr __max_element_fn max_element{};
} // namespace std::ranges
#endif
#endif
