// Imitates: <Wt/Dbo/collection.h> of Wt::Dbo 4.14.0 (5013bf5). Stub written for the orm-tidy tests.
#ifndef STUB_WT_DBO_COLLECTION_H
#define STUB_WT_DBO_COLLECTION_H
#include <Wt/Dbo/Session.h>
#include <Wt/Dbo/ptr.h>
#include <cstddef>
#include <iterator>

namespace Wt {
namespace Dbo {
template <class C> class collection {
public:
  typedef C value_type;
  typedef const value_type &const_reference;
  typedef std::size_t size_type;
  typedef std::ptrdiff_t difference_type;
  typedef value_type *pointer;
  class const_iterator;
  class iterator {
  public:
    typedef std::input_iterator_tag iterator_category;
    typedef C value_type;
    typedef std::ptrdiff_t difference_type;
    typedef value_type *pointer;
    typedef value_type &reference;
    iterator();
    iterator(const iterator &other);
    iterator &operator=(const iterator &other);
    C & operator*();
    C * operator->();
    bool operator==(const iterator &other) const;
    bool operator!=(const iterator &other) const;
    iterator &operator++();
    iterator operator++(int);

  private:
    void *impl_;
  };
  class const_iterator {
  public:
    typedef std::input_iterator_tag iterator_category;
    typedef C value_type;
    typedef std::ptrdiff_t difference_type;
    typedef value_type *pointer;
    typedef value_type &reference;
    const_iterator();
    const_iterator(const const_iterator &other);
    const_iterator(const typename collection<C>::iterator &other);
    const_iterator &operator=(const const_iterator &other);
    C operator*();
    const C * operator->();
    bool operator==(const const_iterator &other) const;
    bool operator!=(const const_iterator &other) const;
    const_iterator &operator++();
    const_iterator operator++(int);

  private:
    void *impl_;
  };
  collection();
  collection(const collection<C> &other);
  collection(collection<C> &&other) noexcept;
  collection<C> &operator=(const collection<C> &other);
  collection<C> &operator=(collection<C> &&other) noexcept;
  ~collection();
  iterator begin();
  iterator end();
  const_iterator begin() const;
  const_iterator end() const;
  C front() const;
  size_type size() const;
  bool empty() const;
  void insert(C c);
  void erase(C c);
  void clear();
  int count(C c) const;
  Session *session() const { return session_; }
  Query<C, DynamicBinding> find() const;

private:
  Session *session_;
};
} // namespace Dbo
} // namespace Wt
#endif
