// Imitates: <oatpp/Types.hpp> of oat++ 1.4.0 (c9765f9). Stub written for the orm-tidy tests.
#ifndef STUB_OATPP_TYPES_HPP
#define STUB_OATPP_TYPES_HPP
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

typedef int32_t v_int32;
typedef int64_t v_int64;
typedef double v_float64;
typedef size_t v_buff_usize;

namespace oatpp {
namespace data {
namespace type {

class Type {};

class Void;

template <class T, class Clazz> class ObjectWrapper {
  template <class Q, class W> friend class ObjectWrapper;

protected:
  std::shared_ptr<T> m_ptr;

public:
  typedef T ObjectType;
  typedef Clazz Class;
  ObjectWrapper() {}
  ObjectWrapper(std::nullptr_t) {}
  ObjectWrapper(const std::shared_ptr<T> &ptr) : m_ptr(ptr) {}
  ObjectWrapper(const ObjectWrapper &other) : m_ptr(other.m_ptr) {}
  template <class Q, class W> ObjectWrapper(const ObjectWrapper<Q, W> &other);
  ObjectWrapper &operator=(const ObjectWrapper &other) {
    m_ptr = other.m_ptr;
    return *this;
  }
  template <class Wrapper> Wrapper cast() const;
  inline T *operator->() const { return m_ptr.operator->(); }
  T *get() const { return m_ptr.get(); }
  const std::shared_ptr<T> &getPtr() const { return m_ptr; }
  inline bool operator==(std::nullptr_t) const { return m_ptr == nullptr; }
  inline bool operator!=(std::nullptr_t) const { return m_ptr != nullptr; }
  explicit inline operator bool() const { return m_ptr.operator bool(); }
};

namespace __class {
class Void {
public:
  static Type *getType();
};
class String {
public:
  static Type *getType();
};
class Int32 {
public:
  static Type *getType();
};
class Int64 {
public:
  static Type *getType();
};
template <class T> class Object {
public:
  static Type *getType();
};
template <class T> class Vector {
public:
  static Type *getType();
};
} // namespace __class

class Void : public ObjectWrapper<void *, __class::Void> {
public:
  Void() {}
  Void(std::nullptr_t) {}
  template <class T, class Clazz> Void(const ObjectWrapper<T, Clazz> &other);
};

class String : public ObjectWrapper<std::string, __class::String> {
public:
  String() {}
  String(std::nullptr_t) {}
  String(const char *str) : ObjectWrapper(std::make_shared<std::string>(str)) {}
  String(const std::string &str) : ObjectWrapper(std::make_shared<std::string>(str)) {}
  String(std::string &&str) : ObjectWrapper(std::make_shared<std::string>(str)) {}
  template <class Q, class W> String(const ObjectWrapper<Q, W> &other);
  String &operator=(const char *str);
  const std::string &operator*() const { return *m_ptr; }
  operator std::string() const { return *m_ptr; }
  inline bool operator==(const String &other) const { return *m_ptr == *other.m_ptr; }
  inline bool operator==(const char *str) const { return *m_ptr == str; }
};
String operator+(const char *a, const String &b);
String operator+(const String &b, const char *a);
String operator+(const String &a, const String &b);

template <class TValueType, class Clazz> class Primitive : public ObjectWrapper<TValueType, Clazz> {
public:
  typedef TValueType UnderlyingType;
  Primitive() {}
  Primitive(std::nullptr_t) {}
  Primitive(TValueType value) : ObjectWrapper<TValueType, Clazz>(std::make_shared<TValueType>(value)) {}
  template <class Q, class W> Primitive(const ObjectWrapper<Q, W> &other);
  Primitive &operator=(TValueType value);
  inline TValueType operator*() const { return *this->m_ptr; }
  inline operator TValueType() const { return *this->m_ptr; }
};
typedef Primitive<v_int32, __class::Int32> Int32;
typedef Primitive<v_int64, __class::Int64> Int64;

template <class T, class C> class VectorObjectWrapper : public ObjectWrapper<std::vector<T>, C> {
public:
  VectorObjectWrapper() {}
  VectorObjectWrapper(std::nullptr_t) {}
  VectorObjectWrapper(std::initializer_list<T> list);
  template <class Q, class W> VectorObjectWrapper(const ObjectWrapper<Q, W> &other);
  static VectorObjectWrapper createShared();
  T &operator[](v_buff_usize index) const { return (*this->m_ptr)[index]; }
  std::vector<T> &operator*() const { return *this->m_ptr; }
};
template <class T> using Vector = VectorObjectWrapper<T, __class::Vector<T>>;

class BaseObject {};
class DTO : public BaseObject {};

template <class ObjT> class DTOWrapper : public ObjectWrapper<ObjT, __class::Object<ObjT>> {
public:
  DTOWrapper() {}
  DTOWrapper(std::nullptr_t) {}
  DTOWrapper(const std::shared_ptr<ObjT> &ptr) : ObjectWrapper<ObjT, __class::Object<ObjT>>(ptr) {}
  template <class Q, class W> DTOWrapper(const ObjectWrapper<Q, W> &other);
  static DTOWrapper createShared() { return std::make_shared<ObjT>(); }
};

template <class T, class Clazz> template <class Wrapper> Wrapper ObjectWrapper<T, Clazz>::cast() const {
  return Wrapper();
}

} // namespace type
} // namespace data

typedef data::type::Type Type;
typedef data::type::Void Void;
typedef data::type::String String;
typedef data::type::Int32 Int32;
typedef data::type::Int64 Int64;
typedef data::type::DTO DTO;
template <class T> using Object = data::type::DTOWrapper<T>;
template <class T> using Vector = data::type::Vector<T>;
} // namespace oatpp

namespace std {
template <> struct hash<oatpp::data::type::String> {
  size_t operator()(const oatpp::data::type::String &s) const noexcept;
};
} // namespace std
#endif
