// Imitates: <soci/rowset.h> of SOCI 4.0.3. The query runs in the constructor, each step of the iterator fetches a row.
// Stub written for the orm-tidy tests.
#ifndef STUB_SOCI_ROWSET_H
#define STUB_SOCI_ROWSET_H
#include <soci/prepare-temp-type.h>
#include <soci/statement.h>

#include <iterator>
#include <memory>

namespace soci {
template <typename T> class rowset_iterator {
  statement *st_;
  T *define_;

public:
  typedef std::input_iterator_tag iterator_category;
  typedef T value_type;
  typedef T *pointer;
  typedef T &reference;
  typedef std::ptrdiff_t difference_type;
  rowset_iterator() : st_(nullptr), define_(nullptr) {}
  rowset_iterator(statement &st, T &define) : st_(&st), define_(&define) { ++(*this); }
  reference operator*() const { return *define_; }
  pointer operator->() const { return define_; }
  rowset_iterator &operator++() {
    if (!st_->fetch())
      *this = rowset_iterator();
    return *this;
  }
  rowset_iterator operator++(int) {
    rowset_iterator old(*this);
    ++(*this);
    return old;
  }
  bool operator==(rowset_iterator const &other) const { return st_ == other.st_ && define_ == other.define_; }
  bool operator!=(rowset_iterator const &other) const { return !(*this == other); }
};
namespace details {
template <typename T> class rowset_impl {
  unsigned refs_;
  const std::unique_ptr<statement> st_;
  const std::unique_ptr<T> define_;

public:
  typedef rowset_iterator<T> iterator;
  rowset_impl(prepare_temp_type const &p) : refs_(1), st_(new statement(p)), define_(new T()) {
    st_->exchange_for_rowset(into(*define_));
    st_->execute();
  }
  void incRef() { ++refs_; }
  void decRef() {
    if (--refs_ == 0)
      delete this;
  }
  iterator begin() const { return iterator(*st_, *define_); }
  iterator end() const { return iterator(); }
};
} // namespace details
template <typename T = soci::row> class rowset {
  details::rowset_impl<T> *pimpl_;

public:
  typedef T value_type;
  typedef rowset_iterator<T> iterator;
  typedef rowset_iterator<T> const_iterator;
  rowset(details::prepare_temp_type const &p) : pimpl_(new details::rowset_impl<T>(p)) {}
  rowset(rowset const &other) : pimpl_(other.pimpl_) { pimpl_->incRef(); }
  ~rowset() { pimpl_->decRef(); }
  rowset &operator=(rowset const &other) {
    other.pimpl_->incRef();
    pimpl_->decRef();
    pimpl_ = other.pimpl_;
    return *this;
  }
  const_iterator begin() const { return pimpl_->begin(); }
  const_iterator end() const { return pimpl_->end(); }
};
} // namespace soci
#endif
