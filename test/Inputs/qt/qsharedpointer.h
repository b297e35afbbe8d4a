// Imitates: <QSharedPointer>, <QScopedPointer>, <QPointer>, <QSharedDataPointer>, <QSharedData> of Qt 5.15 (QtCore). Stub written for the orm-tidy tests.
#ifndef STUB_QT_QSHAREDPOINTER_H
#define STUB_QT_QSHAREDPOINTER_H
#include "qobject.h"


template <class T> class QWeakPointer;
template <class T> class QSharedPointer {
  T *value;

public:
  typedef T Type;
  QSharedPointer() noexcept;
  QSharedPointer(std::nullptr_t) noexcept;
  template <class X> explicit QSharedPointer(X *);
  template <class X, class D> QSharedPointer(X *, D);
  QSharedPointer(const QSharedPointer &) noexcept;
  template <class X> QSharedPointer(const QSharedPointer<X> &) noexcept;
  template <class X> QSharedPointer(const QWeakPointer<X> &);
  ~QSharedPointer();
  QSharedPointer &operator=(const QSharedPointer &) noexcept;
  T *data() const noexcept { return value; }
  T *get() const noexcept { return value; }
  bool isNull() const noexcept { return !value; }
  explicit operator bool() const noexcept { return value != nullptr; }
  bool operator!() const noexcept { return !value; }
  T &operator*() const { return *value; }
  T *operator->() const noexcept { return value; }
  void reset();
  void clear();
  template <class X> QSharedPointer<X> staticCast() const;
  template <class X> QSharedPointer<X> dynamicCast() const;
  template <typename... A> static QSharedPointer create(A &&...);
};
template <class T, class X> bool operator==(const QSharedPointer<T> &, const QSharedPointer<X> &) noexcept;
template <class T> class QWeakPointer {
public:
  QWeakPointer() noexcept;
  template <class X> QWeakPointer(const QSharedPointer<X> &);
  bool isNull() const noexcept;
  QSharedPointer<T> toStrongRef() const;
  QSharedPointer<T> lock() const;
};
template <class T> class QScopedPointer {
  T *d;

public:
  explicit QScopedPointer(T *p = nullptr) noexcept : d(p) {}
  ~QScopedPointer() { delete d; }
  T &operator*() const { return *d; }
  T *operator->() const noexcept { return d; }
  explicit operator bool() const noexcept { return d != nullptr; }
  bool operator!() const noexcept { return !d; }
  T *data() const noexcept { return d; }
  T *get() const noexcept { return d; }
  bool isNull() const noexcept { return !d; }
  T *take() noexcept;
  void reset(T *other = nullptr) noexcept;

private:
  Q_DISABLE_COPY(QScopedPointer)
};
template <class T> class QScopedArrayPointer {
  T *d;

public:
  explicit QScopedArrayPointer(T *p = nullptr) noexcept : d(p) {}
  ~QScopedArrayPointer() { delete[] d; }
  T &operator[](int i) const { return d[i]; }
  T *data() const noexcept { return d; }

private:
  Q_DISABLE_COPY(QScopedArrayPointer)
};
template <class T> class QPointer {
  T *d;

public:
  QPointer() : d(nullptr) {}
  QPointer(T *p) : d(p) {}
  T *data() const { return d; }
  T *operator->() const { return d; }
  T &operator*() const { return *d; }
  operator T *() const { return d; }
  bool isNull() const { return !d; }
  void clear();
};
class QSharedData {
public:
  QSharedData() noexcept;
  QSharedData(const QSharedData &) noexcept;
  QSharedData &operator=(const QSharedData &) = delete;
  ~QSharedData();
};
template <class T> class QSharedDataPointer {
  T *d;

public:
  QSharedDataPointer() noexcept : d(nullptr) {}
  explicit QSharedDataPointer(T *) noexcept;
  QSharedDataPointer(const QSharedDataPointer &) noexcept;
  ~QSharedDataPointer();
  QSharedDataPointer &operator=(const QSharedDataPointer &) noexcept;
  T *operator->();
  const T *operator->() const;
};
#endif
