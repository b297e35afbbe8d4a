// Imitates: QxCollection/{IxCollection,QxCollection}.h of QxOrm 1.5.1. Stub written for the orm-tidy tests.
#ifndef STUB_QXORM_QXCOLLECTION_H
#define STUB_QXORM_QXCOLLECTION_H
#include <QHash>
#include <QList>
#include <QMutex>
#include <QPair>
#include <memory>

namespace qx {
class IxCollection {
public:
  IxCollection() {}
  virtual ~IxCollection() = 0;
  virtual long _count() const = 0;
  virtual void _clear() = 0;
  virtual bool _remove(long index) = 0;
};
typedef std::shared_ptr<IxCollection> IxCollection_ptr;

template <typename Key, typename Value> class QxCollection : public IxCollection {
public:
  typedef QPair<Key, Value> type_pair_key_value;

protected:
  typedef QList<type_pair_key_value> type_list_pair_key_value;

public:
  typedef typename type_list_pair_key_value::iterator iterator;
  typedef typename type_list_pair_key_value::const_iterator const_iterator;
  typedef const Key &const_reference_key;
  typedef const Value &const_reference_value;

protected:
  mutable QMutex m_mutex;
  type_list_pair_key_value m_list;
  QHash<Key, long> m_hash;

public:
  QxCollection();
  QxCollection(const QxCollection<Key, Value> &other);
  virtual ~QxCollection();
  QxCollection<Key, Value> &operator=(const QxCollection<Key, Value> &other);
  bool operator==(const QxCollection<Key, Value> &other) const;
  iterator begin();
  iterator end();
  const_iterator begin() const;
  const_iterator end() const;
  void reserve(long size);
  void reverse();
  void clear();
  long count() const;
  long size() const;
  bool contains(const Key &key) const;
  bool exist(const Key &key) const;
  bool empty() const;
  bool push_back(const Key &key, const Value &value);
  bool push_front(const Key &key, const Value &value);
  bool insert(const Key &key, const Value &value);
  bool insert(long index, const Key &key, const Value &value);
  bool insert(const QxCollection<Key, Value> &other);
  bool insert(long index, const QxCollection<Key, Value> &other);
  bool replace(long index, const Key &key, const Value &value);
  bool removeByKey(const Key &key);
  bool removeByIndex(long index);
  bool removeFirst();
  bool removeLast();
  const_reference_value getByKey(const Key &key) const;
  const_reference_value getByIndex(long index) const;
  const_reference_value getFirst() const;
  const_reference_value getLast() const;
  const_reference_key getKeyByIndex(long index) const;
  void sortByKey(bool ascending = true);
  void sortByValue(bool ascending = true);
  template <typename Compare> void sort(Compare comp);
  virtual long _count() const { return this->count(); }
  virtual void _clear() { this->clear(); }
  virtual bool _remove(long index) { return this->removeByIndex(index); }
};
} // namespace qx
#endif
