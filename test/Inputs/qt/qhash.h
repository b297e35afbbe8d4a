// Imitates: <QHash>, <QMap>, <QSet> of Qt 5.15 (QtCore). Stub written for the orm-tidy tests.
#ifndef STUB_QT_QHASH_H
#define STUB_QT_QHASH_H
#include "qlist.h"


template <class K, class T> class QHash {
public:
  typedef K key_type;
  typedef T mapped_type;
  typedef qsizetype_or_int size_type;
  class iterator {
  public:
    typedef std::bidirectional_iterator_tag iterator_category;
    typedef qptrdiff difference_type;
    typedef T value_type;
    typedef T *pointer;
    typedef T &reference;
    iterator();
    const K &key() const;
    T &value() const;
    T &operator*() const;
    T *operator->() const;
    bool operator==(const iterator &) const;
    bool operator!=(const iterator &) const;
    iterator &operator++();
    iterator operator++(int);
  };
  class const_iterator {
  public:
    typedef std::bidirectional_iterator_tag iterator_category;
    typedef qptrdiff difference_type;
    typedef T value_type;
    typedef const T *pointer;
    typedef const T &reference;
    const_iterator();
    const_iterator(const iterator &);
    const K &key() const;
    const T &value() const;
    const T &operator*() const;
    const T *operator->() const;
    bool operator==(const const_iterator &) const;
    bool operator!=(const const_iterator &) const;
    const_iterator &operator++();
    const_iterator operator++(int);
  };
  typedef iterator Iterator;
  typedef const_iterator ConstIterator;
  QHash() noexcept;
  QHash(const QHash &);
  QHash(QHash &&) noexcept;
  QHash(std::initializer_list<std::pair<K, T>>);
  ~QHash();
  QHash &operator=(const QHash &);
  QHash &operator=(QHash &&) noexcept;
  iterator begin();
  const_iterator begin() const;
  const_iterator cbegin() const;
  const_iterator constBegin() const;
  iterator end();
  const_iterator end() const;
  const_iterator cend() const;
  const_iterator constEnd() const;
  iterator find(const K &);
  const_iterator find(const K &) const;
  const_iterator constFind(const K &) const;
  iterator insert(const K &, const T &);
  bool contains(const K &) const;
  size_type count() const;
  size_type size() const;
  bool isEmpty() const;
  bool empty() const;
  void clear();
  size_type remove(const K &);
  T take(const K &);
  iterator erase(const_iterator);
  const T value(const K &) const;
  const T value(const K &, const T &) const;
  T &operator[](const K &);
  const T operator[](const K &) const;
  QList<K> keys() const;
  QList<T> values() const;
#ifndef STUB_QT6
  QList<T> values(const K &) const;
  iterator insertMulti(const K &, const T &);
#endif
  K key(const T &) const;
  void reserve(size_type);
  void squeeze();
  bool operator==(const QHash &) const;
  bool operator!=(const QHash &) const;
};

template <class K, class T> class QMap {
public:
  typedef K key_type;
  typedef T mapped_type;
  typedef qsizetype_or_int size_type;
  class iterator {
  public:
    typedef std::bidirectional_iterator_tag iterator_category;
    typedef qptrdiff difference_type;
    typedef T value_type;
    typedef T *pointer;
    typedef T &reference;
    iterator();
    const K &key() const;
    T &value() const;
    T &operator*() const;
    T *operator->() const;
    bool operator==(const iterator &) const;
    bool operator!=(const iterator &) const;
    iterator &operator++();
    iterator operator++(int);
  };
  class const_iterator {
  public:
    typedef std::bidirectional_iterator_tag iterator_category;
    typedef qptrdiff difference_type;
    typedef T value_type;
    typedef const T *pointer;
    typedef const T &reference;
    const_iterator();
    const_iterator(const iterator &);
    const K &key() const;
    const T &value() const;
    const T &operator*() const;
    const T *operator->() const;
    bool operator==(const const_iterator &) const;
    bool operator!=(const const_iterator &) const;
    const_iterator &operator++();
    const_iterator operator++(int);
  };
  typedef iterator Iterator;
  typedef const_iterator ConstIterator;
  QMap() noexcept;
  QMap(const QMap &);
  QMap(QMap &&) noexcept;
  QMap(std::initializer_list<std::pair<K, T>>);
  ~QMap();
  QMap &operator=(const QMap &);
  QMap &operator=(QMap &&) noexcept;
  iterator begin();
  const_iterator begin() const;
  const_iterator cbegin() const;
  const_iterator constBegin() const;
  iterator end();
  const_iterator end() const;
  const_iterator cend() const;
  const_iterator constEnd() const;
  iterator find(const K &);
  const_iterator find(const K &) const;
  const_iterator constFind(const K &) const;
  iterator insert(const K &, const T &);
  bool contains(const K &) const;
  size_type count() const;
  size_type size() const;
  bool isEmpty() const;
  bool empty() const;
  void clear();
  size_type remove(const K &);
  T take(const K &);
  iterator erase(const_iterator);
  const T value(const K &) const;
  const T value(const K &, const T &) const;
  T &operator[](const K &);
  const T operator[](const K &) const;
  QList<K> keys() const;
  QList<T> values() const;
#ifndef STUB_QT6
  QList<T> values(const K &) const;
  iterator insertMulti(const K &, const T &);
#endif
  K key(const T &) const;
  T &first();
  const T &first() const;
  T &last();
  const T &last() const;
  const K &firstKey() const;
  const K &lastKey() const;
  iterator lowerBound(const K &);
  const_iterator lowerBound(const K &) const;
  iterator upperBound(const K &);
  const_iterator upperBound(const K &) const;
  bool operator==(const QMap &) const;
  bool operator!=(const QMap &) const;
};

#ifdef STUB_QT6
template <class K, class T> class QMultiHash {
public:
  typedef typename QHash<K, T>::iterator iterator;
  typedef typename QHash<K, T>::const_iterator const_iterator;
  QMultiHash() noexcept;
  QMultiHash(const QMultiHash &);
  ~QMultiHash();
  QMultiHash &operator=(const QMultiHash &);
  const_iterator begin() const;
  const_iterator end() const;
  const_iterator cbegin() const;
  const_iterator cend() const;
  const_iterator constBegin() const;
  const_iterator constEnd() const;
  bool contains(const K &) const;
  bool isEmpty() const;
  qsizetype size() const;
  void clear();
  T value(const K &) const;
  QList<K> keys() const;
  QList<T> values() const;
#else
template <class K, class T> class QMultiHash : public QHash<K, T> {
public:
  typedef typename QHash<K, T>::iterator iterator;
  typedef typename QHash<K, T>::const_iterator const_iterator;
  QMultiHash() noexcept {}
#endif
  iterator insert(const K &, const T &);
  iterator replace(const K &, const T &);
  QList<K> uniqueKeys() const;
  QList<T> values(const K &) const;
};
#ifdef STUB_QT6
template <class K, class T> class QMultiMap {
public:
  typedef typename QMap<K, T>::iterator iterator;
  typedef typename QMap<K, T>::const_iterator const_iterator;
  QMultiMap() noexcept;
  QMultiMap(const QMultiMap &);
  ~QMultiMap();
  QMultiMap &operator=(const QMultiMap &);
  const_iterator begin() const;
  const_iterator end() const;
  const_iterator cbegin() const;
  const_iterator cend() const;
  const_iterator constBegin() const;
  const_iterator constEnd() const;
  bool contains(const K &) const;
  bool isEmpty() const;
  qsizetype size() const;
  void clear();
  T value(const K &) const;
  QList<K> keys() const;
  QList<T> values() const;
#else
template <class K, class T> class QMultiMap : public QMap<K, T> {
public:
  typedef typename QMap<K, T>::iterator iterator;
  typedef typename QMap<K, T>::const_iterator const_iterator;
  QMultiMap() noexcept {}
#endif
  iterator insert(const K &, const T &);
  iterator replace(const K &, const T &);
  QList<K> uniqueKeys() const;
  QList<T> values(const K &) const;
};

template <class K, class T> class QMapIterator {
  typedef typename QMap<K, T>::const_iterator const_iterator;
  QMap<K, T> c;
  const_iterator i, n;

public:
  typedef const_iterator Item;
  QMapIterator(const QMap<K, T> &container) : c(container), i(qAsConst(c).begin()), n(i) {}
  bool hasNext() const { return i != qAsConst(c).end(); }
  Item next() {
    n = i++;
    return n;
  }
  const K &key() const { return n.key(); }
  const T &value() const { return n.value(); }
};
template <class K, class T> class QHashIterator {
  typedef typename QHash<K, T>::const_iterator const_iterator;
  QHash<K, T> c;
  const_iterator i, n;

public:
  typedef const_iterator Item;
  QHashIterator(const QHash<K, T> &container) : c(container), i(qAsConst(c).begin()), n(i) {}
  bool hasNext() const { return i != qAsConst(c).end(); }
  Item next() {
    n = i++;
    return n;
  }
  const K &key() const { return n.key(); }
  const T &value() const { return n.value(); }
};

template <class T> class QSet {
public:
  typedef T key_type;
  typedef T value_type;
  typedef const T &reference;
  typedef const T &const_reference;
  typedef qsizetype_or_int size_type;
  class const_iterator {
  public:
    typedef std::forward_iterator_tag iterator_category;
    typedef qptrdiff difference_type;
    typedef T value_type;
    typedef const T *pointer;
    typedef const T &reference;
    const_iterator();
    const T &operator*() const;
    const T *operator->() const;
    bool operator==(const const_iterator &) const;
    bool operator!=(const const_iterator &) const;
    const_iterator &operator++();
    const_iterator operator++(int);
  };
  typedef const_iterator iterator;
  QSet() noexcept;
  QSet(const QSet &);
  QSet(std::initializer_list<T>);
  template <typename It, typename = typename std::iterator_traits<It>::iterator_category> QSet(It, It);
  ~QSet();
  QSet &operator=(const QSet &);
  const_iterator begin() const;
  const_iterator end() const;
  const_iterator cbegin() const;
  const_iterator cend() const;
  const_iterator constBegin() const;
  const_iterator constEnd() const;
  const_iterator find(const T &) const;
  const_iterator insert(const T &);
  bool contains(const T &) const;
  bool remove(const T &);
  size_type size() const;
  size_type count() const;
  bool isEmpty() const;
  void clear();
  QList<T> values() const;
#ifndef STUB_QT6
  QList<T> toList() const;
  static QSet fromList(const QList<T> &);
#endif
  bool empty() const;
  void reserve(size_type);
  QSet &operator<<(const T &);
  QSet &unite(const QSet &);
  QSet &subtract(const QSet &);
  QSet &intersect(const QSet &);
  bool intersects(const QSet &) const;
  QSet &operator+=(const T &);
  bool operator==(const QSet &) const;
};
#endif
