// Model classes shared by the Poco ActiveRecord tests (Poco 1.11, stubs and real headers), in the form
// of the headers that Poco's "arc" generator writes: accessors are declared only.
//   Shop::Employee -> Shop::Role -> Shop::Department, Shop::Employee -> Shop::Employee (manager)
#ifndef TEST_POCO_MODELS_H
#define TEST_POCO_MODELS_H

#include "Poco/ActiveRecord/ActiveRecord.h"
#include "Poco/ActiveRecord/Query.h"
#include "Poco/Types.h"
#include <string>
#include <vector>

namespace Shop {

class Department : public Poco::ActiveRecord::ActiveRecord<Poco::Int16> {
public:
  using Ptr = Poco::AutoPtr<Department>;

  explicit Department(ID id);
  Department() = default;
  Department(const Department &other) = default;
  ~Department() = default;

  const std::string &name() const;
  Department &name(const std::string &value);

  static Ptr find(Poco::ActiveRecord::Context::Ptr pContext, const ID &id);
  void insert();
  void update();
  void remove();
  static const std::vector<std::string> &columns();
  static const std::string &table();

private:
  std::string _name;
  template <typename ActRec> friend class Poco::ActiveRecord::Query;
};

class Role : public Poco::ActiveRecord::ActiveRecord<Poco::Int16> {
public:
  using Ptr = Poco::AutoPtr<Role>;

  explicit Role(ID id);
  Role() = default;
  Role(const Role &other) = default;
  ~Role() = default;

  const std::string &name() const;
  Role &name(const std::string &value);
  Department::Ptr department() const;
  Poco::Int16 departmentID() const;
  Role &department(Department::Ptr pObject);
  Role &departmentID(Poco::Int16 id);

  static Ptr find(Poco::ActiveRecord::Context::Ptr pContext, const ID &id);
  void insert();
  void update();
  void remove();
  static const std::vector<std::string> &columns();
  static const std::string &table();

private:
  std::string _name;
  Poco::Int16 _department = 0;
  template <typename ActRec> friend class Poco::ActiveRecord::Query;
};

class Employee : public Poco::ActiveRecord::ActiveRecord<Poco::Int32> {
public:
  using Ptr = Poco::AutoPtr<Employee>;

  explicit Employee(ID id);
  Employee() = default;
  Employee(const Employee &other) = default;
  ~Employee() = default;

  const std::string &name() const;
  Employee &name(const std::string &value);
  Role::Ptr role() const;
  Poco::Int16 roleID() const;
  Employee &role(Role::Ptr pObject);
  Employee &roleID(Poco::Int16 id);
  Employee::Ptr manager() const;
  Poco::Int32 managerID() const;
  Employee &manager(Employee::Ptr pObject);
  Employee &managerID(Poco::Int32 id);

  static Ptr find(Poco::ActiveRecord::Context::Ptr pContext, const ID &id);
  void insert();
  void update();
  void remove();
  static const std::vector<std::string> &columns();
  static const std::string &table();

private:
  std::string _name;
  Poco::Int16 _role = 0;
  Poco::Int32 _manager = 0;
  template <typename ActRec> friend class Poco::ActiveRecord::Query;
};

} // namespace Shop

// The part of the generated headers that binds a row to the object.
namespace Poco {
namespace Data {
template <typename T> class TypeHandler;
#define TEST_POCO_TYPE_HANDLER(CLASS, SIZE)                                                                            \
  template <> class TypeHandler<CLASS> {                                                                               \
  public:                                                                                                              \
    static std::size_t size() { return SIZE; }                                                                         \
    template <typename Binder, typename Direction>                                                                     \
    static void bind(std::size_t pos, const CLASS &ar, Binder pBinder, Direction dir);                                 \
    template <typename Extractor>                                                                                      \
    static void extract(std::size_t pos, CLASS &ar, const CLASS &deflt, Extractor pExtr) {                             \
      (void)pos, (void)ar, (void)deflt, (void)pExtr;                                                                   \
    }                                                                                                                  \
    template <typename Preparator>                                                                                     \
    static void prepare(std::size_t pos, const CLASS &ar, Preparator pPrep) {                                          \
      (void)pos, (void)ar, (void)pPrep;                                                                                \
    }                                                                                                                  \
  };
TEST_POCO_TYPE_HANDLER(::Shop::Department, 1)
TEST_POCO_TYPE_HANDLER(::Shop::Role, 2)
TEST_POCO_TYPE_HANDLER(::Shop::Employee, 3)
#undef TEST_POCO_TYPE_HANDLER
} // namespace Data
} // namespace Poco

#endif
