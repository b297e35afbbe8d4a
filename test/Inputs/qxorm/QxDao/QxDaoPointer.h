// Imitates: QxDao/QxDaoPointer.h of QxOrm 1.5.1. Stub written for the orm-tidy
// tests.
#ifndef STUB_QXORM_QXDAOPOINTER_H
#define STUB_QXORM_QXDAOPOINTER_H
#include <QSharedPointer>
#include <QStringList>

namespace qx {
namespace dao {
template <typename T> class ptr {
  QSharedPointer<T> m_pWork;
  QSharedPointer<T> m_pOriginal;

public:
  ptr() {}
  explicit ptr(T *ptr) : m_pWork(ptr) {}
  explicit ptr(T *ptr, T *original) : m_pWork(ptr), m_pOriginal(original) {}
  ptr(const qx::dao::ptr<T> &other)
      : m_pWork(other.m_pWork), m_pOriginal(other.m_pOriginal) {}
  ptr(const QSharedPointer<T> &other) : m_pWork(other) {}
  virtual ~ptr() {}
  qx::dao::ptr<T> &operator=(const qx::dao::ptr<T> &other);
  qx::dao::ptr<T> &operator=(const QSharedPointer<T> &other);
  T *get() const { return m_pWork.data(); }
  T *getOriginal() const { return m_pOriginal.data(); }
  T *data() const { return m_pWork.data(); }
  T *dataOriginal() const { return m_pOriginal.data(); }
  bool isNull() const { return m_pWork.isNull(); }
  operator bool() const { return !m_pWork.isNull(); }
  bool operator!() const { return m_pWork.isNull(); }
  T &operator*() const { return *m_pWork.data(); }
  T *operator->() const { return m_pWork.data(); }
  void clear();
  void reset();
  void reset(const QSharedPointer<T> &ptr);
  bool isDirty() const;
  bool isDirty(QStringList &lstDiff) const;
  QSharedPointer<T> toQtSharedPointer() const { return m_pWork; }
  void saveToOriginal();
  void restoreFromOriginal();
  template <class X> qx::dao::ptr<X> staticCast() const;
  template <class X> qx::dao::ptr<X> dynamicCast() const;
};
} // namespace dao
} // namespace qx
#endif
