// Imitates: <oatpp/orm/Connection.hpp> of oat++ 1.4.0 (c9765f9). Stub written for the orm-tidy tests.
#ifndef STUB_OATPP_ORM_CONNECTION_HPP
#define STUB_OATPP_ORM_CONNECTION_HPP
namespace oatpp {
namespace orm {
class Connection {
public:
  virtual ~Connection() = default;
};
} // namespace orm
} // namespace oatpp
#endif
