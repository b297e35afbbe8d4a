// Imitates: <Wt/Dbo/ptr.h> of Wt::Dbo 4.14.0 (5013bf5). Stub written for the orm-tidy tests.
#ifndef STUB_WT_DBO_PTR_H
#define STUB_WT_DBO_PTR_H
#include <cstddef>
#include <memory>
#include <string>
#include <tuple>
#include <type_traits>
#include <vector>

namespace Wt {
namespace Dbo {
class Session;
template <class C> class collection;
template <class C> class ptr;
template <class C> class weak_ptr;
template <class C> class MetaDbo;

struct dbo_default_traits {
  typedef long long IdType;
  static IdType invalidId() { return -1; }
  static const char *surrogateIdField() { return "id"; }
  static const char *versionField() { return "version"; }
};
template <class C> struct dbo_traits : public dbo_default_traits {};

template <class C> class Dbo {
public:
  ptr<C> self() const;
  typename dbo_traits<C>::IdType id() const;
  Session *session() const;
  bool isTransient() const;
};

class ptr_base {
public:
  ptr_base() {}
  virtual ~ptr_base();
  virtual void transactionDone(bool success) = 0;
};

template <class C> class ptr : public ptr_base {
private:
  typedef typename std::remove_const<C>::type MutC;

public:
  typedef C pointed;
  class mutator {
  public:
    mutator(MetaDbo<MutC> *obj);
    ~mutator();
    C *operator->() const;
    C &operator*() const;
    operator C *() const;

  private:
    MetaDbo<MutC> *obj_;
  };
  ptr();
  ptr(const ptr<C> &other);
  template <class D, class = typename std::enable_if<std::is_same<MutC, D>::value && !std::is_same<C, D>::value>::type> ptr(const ptr<D> &other);
  ptr(ptr<C> &&other) noexcept;
  ptr<C> &operator=(const ptr<C> &other);
  ptr<C> &operator=(ptr<C> &&other) noexcept;
  ptr(std::nullptr_t);
  ptr(std::unique_ptr<C> obj);
  virtual ~ptr();
  void reset(std::unique_ptr<C> obj = nullptr);
  const C *operator->() const;
  const C *get() const;
  const C &operator*() const;
  mutator modify() const;
  bool operator==(const ptr<C> &other) const;
  bool operator==(const weak_ptr<C> &other) const;
#if __cplusplus < 202002L
  bool operator!=(const ptr<C> &other) const;
  bool operator!=(const weak_ptr<C> &other) const;
#endif
  bool operator<(const ptr<C> &other) const;
  explicit operator bool() const;
  void flush() const;
  void remove();
  void reread();
  void purge();
  typename dbo_traits<C>::IdType id() const;
  int version() const;
  bool isTransient() const;
  bool isDirty() const;
  Session *session() const;

private:
  MetaDbo<MutC> *obj_;
  void transactionDone(bool success) override;
};
template <typename T, typename... Args> ptr<T> make_ptr(Args &&...args) {
  return ptr<T>(std::unique_ptr<T>(new T(std::forward<Args>(args)...)));
}
} // namespace Dbo
} // namespace Wt
#endif
