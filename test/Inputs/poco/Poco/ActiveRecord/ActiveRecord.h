// Imitates: <Poco/ActiveRecord/ActiveRecord.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_ACTIVERECORD_ACTIVERECORD_H
#define STUB_POCO_ACTIVERECORD_ACTIVERECORD_H
#include "Poco/ActiveRecord/Context.h"
#include "Poco/AutoPtr.h"
#include "Poco/RefCountedObject.h"
#include "Poco/Types.h"
#include <string>

namespace Poco {
namespace ActiveRecord {
class ActiveRecordBase : public Poco::RefCountedObject {
public:
  using Ptr = Poco::AutoPtr<ActiveRecordBase>;
  virtual std::string toString() const = 0;
  void create(Context::Ptr pContext);
  virtual void insert() = 0;
  virtual void update() = 0;
  virtual void remove() = 0;
  void attach(Context::Ptr pContext);
  void detach();
  Context::Ptr context() const;
  virtual bool isValid() const;
  bool isAttached() const;

protected:
  ActiveRecordBase() = default;
  ~ActiveRecordBase() = default;
  template <typename T> static Poco::AutoPtr<T> withContext(Poco::AutoPtr<T> pObj, Context::Ptr pContext);

private:
  ActiveRecordBase(const ActiveRecordBase &) = delete;
  ActiveRecordBase &operator=(const ActiveRecordBase &) = delete;
};
template <typename IDType> class ActiveRecord : public ActiveRecordBase {
public:
  using Ptr = Poco::AutoPtr<ActiveRecord>;
  using ID = IDType;
  static const IDType INVALID_ID;
  ID id() const;
  std::string toString() const;
  bool isValid() const;

protected:
  ActiveRecord() = default;
  ActiveRecord(ID id) : _id(id) {}
  ~ActiveRecord() = default;
  ActiveRecord(const ActiveRecord &other);
  ID &mutableID();
  void updateID(Poco::Data::Session &session);
  template <typename T> static Poco::AutoPtr<T> withContext(Poco::AutoPtr<T> pObj, Context::Ptr pContext);
  template <typename AR> static void queryInto(Poco::Data::Statement &statement, AR &ar);

private:
  ActiveRecord &operator=(const ActiveRecord &) = delete;
  ID _id = INVALID_ID;
  template <typename ActRec> friend class Query;
};
class KeylessActiveRecord : public ActiveRecordBase {
public:
  using Ptr = Poco::AutoPtr<KeylessActiveRecord>;
  std::string toString() const;

protected:
  template <typename AR> static void queryInto(Poco::Data::Statement &statement, AR &ar);
  template <typename ActRec> friend class Query;
};
} // namespace ActiveRecord
} // namespace Poco
#endif
