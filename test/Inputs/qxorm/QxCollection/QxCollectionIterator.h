// Imitates: QxCollection/QxCollectionIterator.h of QxOrm 1.5.1. Stub written for the orm-tidy tests.
#ifndef STUB_QXORM_QXCOLLECTIONITERATOR_H
#define STUB_QXORM_QXCOLLECTIONITERATOR_H
#include "QxCollection.h"

namespace qx {
template <typename Key, typename Value> class QxCollectionIterator {
  const QxCollection<Key, Value> *m_pCollection;
  long m_lCurrIndex;

public:
  QxCollectionIterator(const QxCollection<Key, Value> &col);
  ~QxCollectionIterator();
  inline const Key &key() const;
  inline const Value &value() const;
  inline void toFirst();
  inline void toLast();
  inline bool next();
  inline bool previous();

private:
  QxCollectionIterator(const QxCollectionIterator &other);
  QxCollectionIterator &operator=(const QxCollectionIterator &other);
};
} // namespace qx
#endif
