// Imitates: libstdc++ 13 <bits/hashtable.h>. Stub written for the orm-tidy tests.
#ifndef STUB_STD_BITS_HASHTABLE_H
#define STUB_STD_BITS_HASHTABLE_H
#include "bits_iterator.h"
#include "bits_pair.h"

namespace std {
namespace __detail {
template <class T> struct _Node_iterator {
  typedef bidirectional_iterator_tag iterator_category;
  typedef T value_type;
  typedef ptrdiff_t difference_type;
  typedef T *pointer;
  typedef T &reference;
  _Node_iterator() noexcept;
  reference operator*() const noexcept;
  pointer operator->() const noexcept;
  _Node_iterator &operator++() noexcept;
  _Node_iterator operator++(int) noexcept;
  _Node_iterator &operator--() noexcept;
  _Node_iterator operator--(int) noexcept;
  friend bool operator==(const _Node_iterator &a, const _Node_iterator &b) noexcept { return a._M_node == b._M_node; }
#if __cplusplus < 202002L
  friend bool operator!=(const _Node_iterator &a, const _Node_iterator &b) noexcept { return a._M_node != b._M_node; }
#endif
  void *_M_node;
};
template <class T> struct _Node_const_iterator {
  typedef bidirectional_iterator_tag iterator_category;
  typedef T value_type;
  typedef ptrdiff_t difference_type;
  typedef const T *pointer;
  typedef const T &reference;
  _Node_const_iterator() noexcept;
  _Node_const_iterator(const _Node_iterator<T> &) noexcept;
  reference operator*() const noexcept;
  pointer operator->() const noexcept;
  _Node_const_iterator &operator++() noexcept;
  _Node_const_iterator operator++(int) noexcept;
  _Node_const_iterator &operator--() noexcept;
  _Node_const_iterator operator--(int) noexcept;
  friend bool operator==(const _Node_const_iterator &a, const _Node_const_iterator &b) noexcept { return a._M_node == b._M_node; }
#if __cplusplus < 202002L
  friend bool operator!=(const _Node_const_iterator &a, const _Node_const_iterator &b) noexcept { return a._M_node != b._M_node; }
#endif
  void *_M_node;
};
} // namespace __detail
} // namespace std
#endif
