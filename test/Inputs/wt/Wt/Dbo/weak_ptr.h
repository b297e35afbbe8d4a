// Imitates: <Wt/Dbo/weak_ptr.h> of Wt::Dbo 4.14.0 (5013bf5). Stub written for the orm-tidy tests.
#ifndef STUB_WT_DBO_WEAK_PTR_H
#define STUB_WT_DBO_WEAK_PTR_H
#include <Wt/Dbo/Session.h>
#include <Wt/Dbo/collection.h>
#include <Wt/Dbo/ptr.h>

namespace Wt {
namespace Dbo {
template <class C> class weak_ptr {
private:
  typedef typename std::remove_const<C>::type MutC;

public:
  typedef C pointed;
  class accessor {
  public:
    accessor(const ptr<C> &p);
    const C *operator->() const;
    const C &operator*() const;
    operator const C *() const;

  private:
    ptr<C> p_;
  };
  class mutator {
  public:
    mutator(const ptr<C> &p);
    ~mutator();
    C *operator->() const;
    C &operator*() const;
    operator C *() const;

  private:
    ptr<C> p_;
  };
  weak_ptr();
  weak_ptr(const weak_ptr<C> &other);
  template <class D, class = typename std::enable_if<std::is_same<MutC, D>::value && !std::is_same<C, D>::value>::type> weak_ptr(const weak_ptr<D> &other);
  weak_ptr(weak_ptr<C> &&other) noexcept;
  weak_ptr<C> &operator=(const weak_ptr<C> &other);
  weak_ptr<C> &operator=(weak_ptr<C> &&other) noexcept;
  weak_ptr<C> &operator=(const ptr<C> &other);
  void reset(C *obj = 0);
  accessor operator->() const;
  mutator modify() const;
  bool operator==(const weak_ptr<C> &other) const;
  bool operator==(const ptr<C> &other) const;
  explicit operator bool() const;
  operator ptr<C>() const;
  ptr<C> query() const;
  ptr<C> lock() const;
  typename dbo_traits<C>::IdType id() const;

private:
  collection<ptr<MutC>> collection_;
};
} // namespace Dbo
} // namespace Wt
#endif
