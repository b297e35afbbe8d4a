// Imitates: QxRegister/QxRegister.h and QxTraits/{get_primary_key,get_base_class,is_qx_registered}.h of QxOrm 1.5.1,
// without what the macros do for serialization and the factory. Stub written for the orm-tidy tests.
#ifndef STUB_QXORM_QXREGISTER_H
#define STUB_QXORM_QXREGISTER_H
#include "QxClass.h"

#define QX_REGISTER_PRIMARY_KEY(daoClass, primaryKey)                                                                  \
  namespace qx {                                                                                                       \
  namespace trait {                                                                                                    \
  template <> class get_primary_key<daoClass> {                                                                        \
  public:                                                                                                              \
    typedef primaryKey type;                                                                                           \
  };                                                                                                                   \
  }                                                                                                                    \
  }
#define QX_REGISTER_HPP(className, baseClass, version)                                                                 \
  namespace qx {                                                                                                       \
  namespace trait {                                                                                                    \
  template <> struct is_qx_registered<className> {                                                                     \
    enum { value = true };                                                                                             \
  };                                                                                                                   \
  template <> class get_base_class<className> {                                                                        \
  public:                                                                                                              \
    typedef baseClass type;                                                                                            \
  };                                                                                                                   \
  }                                                                                                                    \
  }
#define QX_REGISTER_CLASS_MAPPING_FCT_HPP(className)                                                                   \
  namespace qx {                                                                                                       \
  template <> void register_class(QxClass<className> &t) __attribute__((__used__));                                    \
  }
#define QX_REGISTER_HPP_EXPORT_DLL(className, baseClass, version)                                                      \
  QX_REGISTER_HPP(className, baseClass, version)                                                                       \
  extern template class qx::QxClass<className>;                                                                        \
  QX_REGISTER_CLASS_MAPPING_FCT_HPP(className)
#define QX_REGISTER_HPP_IMPORT_DLL(className, baseClass, version)                                                      \
  QX_REGISTER_HPP_EXPORT_DLL(className, baseClass, version)
#define QX_REGISTER_CPP_EXPORT_DLL(className) template class qx::QxClass<className>;
#define QX_REGISTER_CPP_IMPORT_DLL(className) template class qx::QxClass<className>;
#endif
