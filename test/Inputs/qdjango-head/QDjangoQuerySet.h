// Imitates: QDjangoQuerySet.h of QDjango git HEAD 2ced9b8 (2025-06-09). Stub written for the orm-tidy tests.
#ifndef QDJANGOQUERYSET_H
#define QDJANGOQUERYSET_H
#include <iterator>

#include "QDjango.h"
#include "QDjangoWhere.h"

class QDjangoQuerySetPrivate;

template <class T> class QDjangoQuerySet {
public:
  typedef int size_type;
  typedef T value_type;
  typedef value_type *pointer;
  typedef const value_type *const_pointer;
  typedef value_type &reference;
  typedef const value_type &const_reference;
  typedef qptrdiff difference_type;

  class const_iterator {
    friend class QDjangoQuerySet;

  public:
    typedef std::bidirectional_iterator_tag iterator_category;
    typedef qptrdiff difference_type;
    typedef T value_type;
    typedef T *pointer;
    typedef T &reference;

    const_iterator() : m_querySet(0), m_fetched(-1), m_offset(0) {}
    const_iterator(const const_iterator &other) : m_querySet(other.m_querySet), m_fetched(-1), m_offset(other.m_offset) {}

  private:
    const_iterator(const QDjangoQuerySet<T> *querySet, int offset = 0)
        : m_querySet(querySet), m_fetched(-1), m_offset(offset) {}

  public:
    const T &operator*() const { return *t(); }
    const T *operator->() const { return t(); }
    bool operator==(const const_iterator &other) const { return m_offset == other.m_offset; }
    bool operator!=(const const_iterator &other) const { return m_offset != other.m_offset; }
    bool operator<(const const_iterator &other) const { return m_offset < other.m_offset; }
    bool operator<=(const const_iterator &other) const { return m_offset <= other.m_offset; }
    bool operator>(const const_iterator &other) const { return m_offset > other.m_offset; }
    bool operator>=(const const_iterator &other) const { return m_offset >= other.m_offset; }
    const_iterator &operator++() {
      ++m_offset;
      return *this;
    }
    const_iterator operator++(int) {
      const_iterator n(*this);
      ++m_offset;
      return n;
    }
    const_iterator &operator--() {
      --m_offset;
      return *this;
    }
    const_iterator operator--(int) {
      const_iterator n(*this);
      --m_offset;
      return n;
    }
    const_iterator &operator+=(int i) {
      m_offset += i;
      return *this;
    }
    const_iterator &operator-=(int i) {
      m_offset -= i;
      return *this;
    }
    const_iterator operator+(int i) const { return const_iterator(m_querySet, m_offset + i); }
    const_iterator operator-(int i) const { return const_iterator(m_querySet, m_offset - i); }
    difference_type operator-(const const_iterator &other) const { return m_offset - other.m_offset; }

  private:
    const T *t() const {
      if (m_fetched != m_offset && const_cast<QDjangoQuerySet<T> *>(m_querySet)->at(m_offset, &m_object))
        m_fetched = m_offset;
      return &m_object;
    }

    const QDjangoQuerySet<T> *m_querySet;
    mutable int m_fetched;
    mutable T m_object;
    int m_offset;
  };
  typedef const_iterator ConstIterator;

  QDjangoQuerySet();
  QDjangoQuerySet(const QDjangoQuerySet<T> &other);
  ~QDjangoQuerySet();

  QDjangoQuerySet all() const;
  QDjangoQuerySet exclude(const QDjangoWhere &where) const;
  QDjangoQuerySet filter(const QDjangoWhere &where) const;
  QDjangoQuerySet limit(int pos, int length = -1) const;
  QDjangoQuerySet none() const;
  QDjangoQuerySet orderBy(const QStringList &keys) const;
  QDjangoQuerySet selectRelated(const QStringList &relatedFields = QStringList()) const;

  int count() const;
  QVariant aggregate(const QDjangoWhere::AggregateType func, const QString &field) const;
  QDjangoWhere where() const;

  bool remove();
  int size();
  int update(const QVariantMap &fields);
  QList<QVariantMap> values(const QStringList &fields = QStringList());
  QList<QVariantList> valuesList(const QStringList &fields = QStringList());

  T *get(const QDjangoWhere &where, T *target = 0) const;
  T *at(int index, T *target = 0);

  const_iterator constBegin() const;
  const_iterator begin() const;

  const_iterator constEnd() const;
  const_iterator end() const;

  QDjangoQuerySet<T> &operator=(const QDjangoQuerySet<T> &other);

private:
  QDjangoQuerySetPrivate *d;
};
#endif
