// Imitates: <Poco/RefCountedObject.h> of Poco 1.11.0. Stub written for the orm-tidy tests.
#ifndef STUB_POCO_REFCOUNTEDOBJECT_H
#define STUB_POCO_REFCOUNTEDOBJECT_H

namespace Poco {
class RefCountedObject {
public:
  RefCountedObject();
  void duplicate() const;
  void release() const noexcept;
  int referenceCount() const;

protected:
  virtual ~RefCountedObject();

private:
  RefCountedObject(const RefCountedObject &);
  RefCountedObject &operator=(const RefCountedObject &);
};
} // namespace Poco
#endif
