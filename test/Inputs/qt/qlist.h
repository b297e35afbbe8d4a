// Imitates: <QList>, <QVector>, <QStringList>, <QListIterator> of Qt 5.15 (QtCore). Stub written for the orm-tidy tests.
#ifndef STUB_QT_QLIST_H
#define STUB_QT_QLIST_H
#include "qstring.h"
#include <vector>


#ifdef STUB_QT6
template <typename T> class QListSpecialMethods {};
template <> class QListSpecialMethods<QString> {
public:
  void sort();
  QList<QString> filter(const QString &) const;
  QString join(const QString &) const;
  QString join(QChar) const;
  qsizetype removeDuplicates();
};
template <typename T> class QList : public QListSpecialMethods<T> {
#else
template <typename T> class QVector;
template <typename T> class QSet;
template <typename T> class QList {
#endif
public:
  class const_iterator;
  class iterator {
  public:
    typedef std::random_access_iterator_tag iterator_category;
    typedef qptrdiff difference_type;
    typedef T value_type;
    typedef T *pointer;
    typedef T &reference;
    T *i;
    iterator() noexcept : i(nullptr) {}
    explicit iterator(T *p) noexcept : i(p) {}
    T &operator*() const { return *i; }
    T *operator->() const { return i; }
    T &operator[](qptrdiff n) const { return i[n]; }
    bool operator==(const iterator &o) const noexcept { return i == o.i; }
    bool operator!=(const iterator &o) const noexcept { return i != o.i; }
    bool operator<(const iterator &o) const noexcept { return i < o.i; }
    iterator &operator++() {
      ++i;
      return *this;
    }
    iterator operator++(int) { return iterator(i++); }
    iterator &operator--() {
      --i;
      return *this;
    }
    iterator operator--(int) { return iterator(i--); }
    iterator &operator+=(qptrdiff n) {
      i += n;
      return *this;
    }
    iterator operator+(qptrdiff n) const { return iterator(i + n); }
    iterator operator-(qptrdiff n) const { return iterator(i - n); }
    qptrdiff operator-(const iterator &o) const { return i - o.i; }
  };
  class const_iterator {
  public:
    typedef std::random_access_iterator_tag iterator_category;
    typedef qptrdiff difference_type;
    typedef T value_type;
    typedef const T *pointer;
    typedef const T &reference;
    const T *i;
    const_iterator() noexcept : i(nullptr) {}
    explicit const_iterator(const T *p) noexcept : i(p) {}
    const_iterator(const iterator &o) noexcept : i(o.i) {}
    const T &operator*() const { return *i; }
    const T *operator->() const { return i; }
    const T &operator[](qptrdiff n) const { return i[n]; }
    bool operator==(const const_iterator &o) const noexcept { return i == o.i; }
    bool operator!=(const const_iterator &o) const noexcept { return i != o.i; }
    bool operator<(const const_iterator &o) const noexcept { return i < o.i; }
    const_iterator &operator++() {
      ++i;
      return *this;
    }
    const_iterator operator++(int) { return const_iterator(i++); }
    const_iterator &operator--() {
      --i;
      return *this;
    }
    const_iterator operator+(qptrdiff n) const { return const_iterator(i + n); }
    qptrdiff operator-(const const_iterator &o) const { return i - o.i; }
  };
  typedef iterator Iterator;
  typedef const_iterator ConstIterator;
  typedef std::reverse_iterator<iterator> reverse_iterator;
  typedef std::reverse_iterator<const_iterator> const_reverse_iterator;
  typedef qsizetype_or_int size_type;
  typedef T value_type;
  typedef T *pointer;
  typedef const T *const_pointer;
  typedef T &reference;
  typedef const T &const_reference;
  typedef qptrdiff difference_type;

  QList() noexcept;
  QList(const QList &) noexcept;
  QList(QList &&) noexcept;
  QList(std::initializer_list<T>);
  template <typename It, typename = typename std::iterator_traits<It>::iterator_category> QList(It, It);
  ~QList();
  QList &operator=(const QList &) noexcept;
  QList &operator=(QList &&) noexcept;
  bool operator==(const QList &) const;

  iterator begin();
  const_iterator begin() const noexcept;
  const_iterator cbegin() const noexcept;
  const_iterator constBegin() const noexcept;
  iterator end();
  const_iterator end() const noexcept;
  const_iterator cend() const noexcept;
  const_iterator constEnd() const noexcept;
  reverse_iterator rbegin();
  reverse_iterator rend();
  const_reverse_iterator rbegin() const noexcept;
  const_reverse_iterator rend() const noexcept;

  const T &at(size_type) const;
  const T &operator[](size_type) const;
  T &operator[](size_type);
  T value(size_type) const;
  T value(size_type, const T &) const;
  T &first();
  const T &first() const;
  const T &constFirst() const;
  T &last();
  const T &last() const;
  const T &constLast() const;
  T &front();
  const T &front() const;
  T &back();
  const T &back() const;
  size_type size() const noexcept;
  size_type count() const noexcept;
  size_type count(const T &) const;
  size_type length() const noexcept;
  bool isEmpty() const noexcept;
  bool empty() const noexcept;
  void reserve(size_type);
  void clear();
  void append(const T &);
  void append(const QList &);
  void prepend(const T &);
  void push_back(const T &);
  void push_front(const T &);
  template <typename... A> T &emplace_back(A &&...);
  void insert(size_type, const T &);
  iterator insert(iterator, const T &);
  iterator erase(const_iterator);
  iterator erase(const_iterator, const_iterator);
  void removeAt(size_type);
  size_type removeAll(const T &);
  bool removeOne(const T &);
  void removeFirst();
  void removeLast();
  T takeAt(size_type);
  T takeFirst();
  T takeLast();
  void replace(size_type, const T &);
  void swap(QList &) noexcept;
  bool contains(const T &) const;
  size_type indexOf(const T &, size_type from = 0) const;
  QList mid(size_type pos, size_type length = -1) const;
  QList &operator<<(const T &);
  QList &operator<<(const QList &);
  QList &operator+=(const T &);
  QList &operator+=(const QList &);
  QList operator+(const QList &) const;
#ifdef STUB_QT6
  explicit QList(size_type);
  QList(size_type, const T &);
  T *data();
  const T *constData() const;
  void resize(size_type);
  QList &fill(const T &, size_type size = -1);
  QList toList() const;
  QList toVector() const;
#else
  QVector<T> toVector() const;
  QSet<T> toSet() const;
  static QList fromSet(const QSet<T> &);
  static QList fromVector(const QVector<T> &);
  std::vector<T> toStdVector() const;
#endif
  static QList fromStdVector(const std::vector<T> &);
};
template <typename T> bool operator!=(const QList<T> &a, const QList<T> &b) { return !(a == b); }

#ifdef STUB_QT6
template <typename T> using QVector = QList<T>;
#else
template <typename T> class QVector {
public:
  class const_iterator;
  class iterator {
  public:
    typedef std::random_access_iterator_tag iterator_category;
    typedef qptrdiff difference_type;
    typedef T value_type;
    typedef T *pointer;
    typedef T &reference;
    T *i;
    iterator() noexcept : i(nullptr) {}
    explicit iterator(T *p) noexcept : i(p) {}
    T &operator*() const { return *i; }
    T *operator->() const { return i; }
    T &operator[](qptrdiff n) const { return i[n]; }
    bool operator==(const iterator &o) const noexcept { return i == o.i; }
    bool operator!=(const iterator &o) const noexcept { return i != o.i; }
    bool operator<(const iterator &o) const noexcept { return i < o.i; }
    iterator &operator++() {
      ++i;
      return *this;
    }
    iterator operator++(int) { return iterator(i++); }
    iterator &operator--() {
      --i;
      return *this;
    }
    iterator operator--(int) { return iterator(i--); }
    iterator &operator+=(qptrdiff n) {
      i += n;
      return *this;
    }
    iterator operator+(qptrdiff n) const { return iterator(i + n); }
    iterator operator-(qptrdiff n) const { return iterator(i - n); }
    qptrdiff operator-(const iterator &o) const { return i - o.i; }
  };
  class const_iterator {
  public:
    typedef std::random_access_iterator_tag iterator_category;
    typedef qptrdiff difference_type;
    typedef T value_type;
    typedef const T *pointer;
    typedef const T &reference;
    const T *i;
    const_iterator() noexcept : i(nullptr) {}
    explicit const_iterator(const T *p) noexcept : i(p) {}
    const_iterator(const iterator &o) noexcept : i(o.i) {}
    const T &operator*() const { return *i; }
    const T *operator->() const { return i; }
    const T &operator[](qptrdiff n) const { return i[n]; }
    bool operator==(const const_iterator &o) const noexcept { return i == o.i; }
    bool operator!=(const const_iterator &o) const noexcept { return i != o.i; }
    bool operator<(const const_iterator &o) const noexcept { return i < o.i; }
    const_iterator &operator++() {
      ++i;
      return *this;
    }
    const_iterator operator++(int) { return const_iterator(i++); }
    const_iterator &operator--() {
      --i;
      return *this;
    }
    const_iterator operator+(qptrdiff n) const { return const_iterator(i + n); }
    qptrdiff operator-(const const_iterator &o) const { return i - o.i; }
  };
  typedef iterator Iterator;
  typedef const_iterator ConstIterator;
  typedef std::reverse_iterator<iterator> reverse_iterator;
  typedef std::reverse_iterator<const_iterator> const_reverse_iterator;
  typedef qsizetype_or_int size_type;
  typedef T value_type;
  typedef T *pointer;
  typedef const T *const_pointer;
  typedef T &reference;
  typedef const T &const_reference;
  typedef qptrdiff difference_type;

  QVector() noexcept;
  QVector(const QVector &) noexcept;
  QVector(QVector &&) noexcept;
  QVector(std::initializer_list<T>);
  template <typename It, typename = typename std::iterator_traits<It>::iterator_category> QVector(It, It);
  ~QVector();
  QVector &operator=(const QVector &) noexcept;
  QVector &operator=(QVector &&) noexcept;
  bool operator==(const QVector &) const;

  iterator begin();
  const_iterator begin() const noexcept;
  const_iterator cbegin() const noexcept;
  const_iterator constBegin() const noexcept;
  iterator end();
  const_iterator end() const noexcept;
  const_iterator cend() const noexcept;
  const_iterator constEnd() const noexcept;
  reverse_iterator rbegin();
  reverse_iterator rend();
  const_reverse_iterator rbegin() const noexcept;
  const_reverse_iterator rend() const noexcept;

  const T &at(size_type) const;
  const T &operator[](size_type) const;
  T &operator[](size_type);
  T value(size_type) const;
  T value(size_type, const T &) const;
  T &first();
  const T &first() const;
  const T &constFirst() const;
  T &last();
  const T &last() const;
  const T &constLast() const;
  T &front();
  const T &front() const;
  T &back();
  const T &back() const;
  size_type size() const noexcept;
  size_type count() const noexcept;
  size_type count(const T &) const;
  size_type length() const noexcept;
  bool isEmpty() const noexcept;
  bool empty() const noexcept;
  void reserve(size_type);
  void clear();
  void append(const T &);
  void append(const QVector &);
  void prepend(const T &);
  void push_back(const T &);
  void push_front(const T &);
  template <typename... A> T &emplace_back(A &&...);
  void insert(size_type, const T &);
  iterator insert(iterator, const T &);
  iterator erase(const_iterator);
  iterator erase(const_iterator, const_iterator);
  void removeAt(size_type);
  size_type removeAll(const T &);
  bool removeOne(const T &);
  void removeFirst();
  void removeLast();
  T takeAt(size_type);
  T takeFirst();
  T takeLast();
  void replace(size_type, const T &);
  void swap(QVector &) noexcept;
  bool contains(const T &) const;
  size_type indexOf(const T &, size_type from = 0) const;
  QVector mid(size_type pos, size_type length = -1) const;
  QVector &operator<<(const T &);
  QVector &operator<<(const QVector &);
  QVector &operator+=(const T &);
  QVector &operator+=(const QVector &);
  QVector operator+(const QVector &) const;
  explicit QVector(size_type);
  QVector(size_type, const T &);
  T *data();
  const T *constData() const;
  void resize(size_type);
  QList<T> toList() const;
};
#endif

#ifndef STUB_QT6
class QStringList : public QList<QString> {
public:
  QStringList() noexcept {}
  explicit QStringList(const QString &);
  QStringList(const QList<QString> &);
  QStringList(QList<QString> &&);
  QStringList(std::initializer_list<QString>);
  bool contains(const QString &) const;
  QString join(const QString &) const;
  QString join(QChar) const;
  QStringList filter(const QString &) const;
  void sort();
  int removeDuplicates();
  QStringList operator+(const QStringList &) const;
  QStringList &operator<<(const QString &);
  QStringList &operator<<(const QStringList &);
  QStringList &operator<<(const QList<QString> &);
};
#endif

template <class T> class QListIterator {
  typedef typename QList<T>::const_iterator const_iterator;
  QList<T> c;
  const_iterator i;

public:
  QListIterator(const QList<T> &container) : c(container), i(qAsConst(c).begin()) {}
  void toFront() { i = qAsConst(c).begin(); }
  bool hasNext() const { return i != qAsConst(c).end(); }
  const T &next() { return *i++; }
  const T &peekNext() const { return *i; }
  bool hasPrevious() const;
  const T &previous();
};
template <class T> class QMutableListIterator {
  typedef typename QList<T>::iterator iterator;
  QList<T> *c;
  iterator i, n;

public:
  QMutableListIterator(QList<T> &container) : c(&container), i(c->begin()), n(c->end()) {}
  bool hasNext() const { return i != c->end(); }
  T &next() {
    n = i++;
    return *n;
  }
  void remove();
  void setValue(const T &);
  T &value();
};
#ifndef STUB_QT6
template <class T> class QVectorIterator {
  QVector<T> c;
  typename QVector<T>::const_iterator i;

public:
  QVectorIterator(const QVector<T> &container) : c(container), i(qAsConst(c).begin()) {}
  bool hasNext() const { return i != qAsConst(c).end(); }
  const T &next() { return *i++; }
};
#endif
#endif
