// Imitates: <litesql/relation.hpp> of LiteSQL 0.3.19 (c14f923). Stub written for the orm-tidy tests.
#ifndef STUB_LITESQL_RELATION_HPP
#define STUB_LITESQL_RELATION_HPP
namespace litesql {
template <class T> class RelationHandle {
protected:
  const T *owner;
  RelationHandle(const T &o) : owner(&o) {}
};
} // namespace litesql
#endif
