// Imitates: <orm/tiny/concerns/hasattributes.hpp> of TinyORM 0.38.1 (9462d12). Stub written for the orm-tidy tests.
#ifndef STUB_TINYORM_TINY_CONCERNS_HASATTRIBUTES_HPP
#define STUB_TINYORM_TINY_CONCERNS_HASATTRIBUTES_HPP

#include "orm/macros/systemheader.hpp"
TINY_SYSTEM_HEADER

#include "orm/tiny/tinytypes.hpp"

TINYORM_BEGIN_COMMON_NAMESPACE

namespace Orm::Tiny::Concerns {
template <typename Derived, AllRelationsConcept... AllRelations> class HasAttributes {
public:
  class AttributeReference {
  public:
    AttributeReference &operator=(const QVariant &value);
    operator QVariant() const;
    QVariant *operator->();
    QVariant value() const;
  };
  Derived &setAttribute(const QString &key, QVariant value);
  const QList<AttributeItem> &getAttributes() const noexcept;
  QVariant getAttribute(const QString &key) const;
  template <typename T> T getAttribute(const QString &key) const;
  QVariant getAttributeValue(const QString &key) const;
  QVariant getOriginal(const QString &key) const;
  bool isDirty(const QStringList &attributes = {}) const;
  AttributeReference operator[](const QString &attribute) &;
  QVariant operator[](const QString &attribute) const &;
  QVariant operator[](const QString &attribute) &&;
};
} // namespace Orm::Tiny::Concerns
TINYORM_END_COMMON_NAMESPACE

#endif
