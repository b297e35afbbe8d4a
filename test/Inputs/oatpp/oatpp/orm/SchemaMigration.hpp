// Imitates: <oatpp/orm/SchemaMigration.hpp> of oat++ 1.4.0 (c9765f9). Stub written for the orm-tidy tests.
#ifndef STUB_OATPP_ORM_SCHEMAMIGRATION_HPP
#define STUB_OATPP_ORM_SCHEMAMIGRATION_HPP
#include <oatpp/base/ObjectHandle.hpp>
#include <oatpp/orm/Executor.hpp>

namespace oatpp {
namespace orm {
class SchemaMigration {
public:
  SchemaMigration(const base::ObjectHandle<Executor> &executor, const oatpp::String &suffix = nullptr);
  virtual ~SchemaMigration() = default;
  void addText(v_int64 version, const oatpp::String &script);
  void addFile(v_int64 version, const oatpp::String &filename);
  void migrate();
  v_int64 getSchemaVersion();
};
} // namespace orm
} // namespace oatpp
#endif
