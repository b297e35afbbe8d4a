// Imitates: libstdc++ 13 <bits/stl_tree.h>. Stub written for the orm-tidy tests.
#ifndef STUB_STD_BITS_TREE_H
#define STUB_STD_BITS_TREE_H
#include "bits_iterator.h"
#include "bits_pair.h"

namespace std {
template <class T> struct _Rb_tree_iterator {
  typedef bidirectional_iterator_tag iterator_category;
  typedef T value_type;
  typedef ptrdiff_t difference_type;
  typedef T *pointer;
  typedef T &reference;
  _Rb_tree_iterator() noexcept;
  reference operator*() const noexcept;
  pointer operator->() const noexcept;
  _Rb_tree_iterator &operator++() noexcept;
  _Rb_tree_iterator operator++(int) noexcept;
  _Rb_tree_iterator &operator--() noexcept;
  _Rb_tree_iterator operator--(int) noexcept;
  friend bool operator==(const _Rb_tree_iterator &a, const _Rb_tree_iterator &b) noexcept { return a._M_node == b._M_node; }
#if __cplusplus < 202002L
  friend bool operator!=(const _Rb_tree_iterator &a, const _Rb_tree_iterator &b) noexcept { return a._M_node != b._M_node; }
#endif
  void *_M_node;
};
template <class T> struct _Rb_tree_const_iterator {
  typedef bidirectional_iterator_tag iterator_category;
  typedef T value_type;
  typedef ptrdiff_t difference_type;
  typedef const T *pointer;
  typedef const T &reference;
  _Rb_tree_const_iterator() noexcept;
  _Rb_tree_const_iterator(const _Rb_tree_iterator<T> &) noexcept;
  reference operator*() const noexcept;
  pointer operator->() const noexcept;
  _Rb_tree_const_iterator &operator++() noexcept;
  _Rb_tree_const_iterator operator++(int) noexcept;
  _Rb_tree_const_iterator &operator--() noexcept;
  _Rb_tree_const_iterator operator--(int) noexcept;
  friend bool operator==(const _Rb_tree_const_iterator &a, const _Rb_tree_const_iterator &b) noexcept { return a._M_node == b._M_node; }
#if __cplusplus < 202002L
  friend bool operator!=(const _Rb_tree_const_iterator &a, const _Rb_tree_const_iterator &b) noexcept { return a._M_node != b._M_node; }
#endif
  void *_M_node;
};
} // namespace std
#endif
