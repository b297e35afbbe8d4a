// Imitates: QxRegister/{IxClass,QxClass}.h, QxDataMember/IxDataMember.h, QxDao/IxSqlRelation.h and
// QxTraits/{get_primary_key,get_base_class,is_qx_registered}.h of QxOrm 1.5.1. Stub written for the orm-tidy tests.
#ifndef STUB_QXORM_QXCLASS_H
#define STUB_QXORM_QXCLASS_H
#include "../QxDao/QxSqlDatabase.h"

namespace qx {
namespace trait {
class no_base_class_defined {
public:
  no_base_class_defined() {}
  virtual ~no_base_class_defined() {}
  virtual void dummy() = 0;
};
template <class T> class get_base_class {
public:
  typedef qx::trait::no_base_class_defined type;
};
template <class T> class get_primary_key {
public:
  typedef long type;
};
template <typename T> struct is_qx_registered {
  enum { value = false };
};
} // namespace trait

class IxDataMember {
public:
  bool getAutoIncrement() const;
  void setAutoIncrement(bool bAutoIncrement);
  void setNotNull(bool bNotNull);
  void setIsUnique(bool bIsUnique);
};
class IxSqlRelation {
public:
  QString getKey() const;
  QString getForeignKey() const;
};
class IxClass {
public:
  QString getKey() const;
  QString getName() const;
  void setName(const QString &sName);
};

template <class T> void register_class(T &t) { (void)t; }

template <class T> class QxClass : public IxClass, public QxSingleton<QxClass<T>> {
  friend class QxSingleton<QxClass<T>>;

public:
  typedef typename qx::trait::get_primary_key<T>::type type_primary_key;
  typedef typename qx::trait::get_base_class<T>::type type_base_class;

protected:
  QxClass() : IxClass(), QxSingleton<QxClass<T>>(QString()) { qx::register_class<QxClass<T>>(*this); }
  virtual ~QxClass() {}

public:
  IxDataMember *id(type_primary_key T::*pDataMemberId, const QString &sKey, long lVersion = 0);
  template <typename V, typename U>
  IxDataMember *data(V U::*pData, const QString &sKey, long lVersion = 0, bool bSerialize = true, bool bDao = true);
  template <typename V, typename U>
  IxSqlRelation *relationOneToOne(V U::*pData, const QString &sKey, long lVersion = 0);
  template <typename V, typename U>
  IxSqlRelation *relationManyToOne(V U::*pData, const QString &sKey, long lVersion = 0);
  template <typename V, typename U>
  IxSqlRelation *relationOneToMany(V U::*pData, const QString &sKey, const QString &sForeignKey, long lVersion = 0);
  template <typename V, typename U>
  IxSqlRelation *relationManyToMany(V U::*pData, const QString &sKey, const QString &sExtraTable,
                                    const QString &sForeignKeyOwner, const QString &sForeignKeyDataType,
                                    long lVersion = 0);
};
} // namespace qx
#endif
