// Imitates: <litesql/expr.hpp> of LiteSQL 0.3.19 (c14f923). Stub written for the orm-tidy tests.
#ifndef STUB_LITESQL_EXPR_HPP
#define STUB_LITESQL_EXPR_HPP
#include <litesql/field.hpp>

#include <string>
#include <vector>

namespace litesql {
class Expr {
public:
  virtual std::string asString() const { return std::string(); }
  virtual ~Expr() {}
};
class RawExpr : public Expr {
public:
  RawExpr(const std::string &e) : expr(e) {}
  virtual std::string asString() const { return expr; }

private:
  std::string expr;
};
class And : public Expr {
public:
  And(const Expr &e1, const Expr &e2);
};
class Or : public Expr {
public:
  Or(const Expr &e1, const Expr &e2);
};
class Not : public Expr {
public:
  Not(const Expr &e);
};
class Oper : public Expr {
protected:
  Oper(const FieldType &fld, const std::string &o, const std::string &d);
  Oper(const FieldType &fld, const std::string &o, const FieldType &f2);
};
class Eq : public Oper {
public:
  Eq(const FieldType &fld, const std::string &d) : Oper(fld, "=", d) {}
  Eq(const FieldType &fld, const FieldType &f2) : Oper(fld, "=", f2) {}
};
class Gt : public Oper {
public:
  Gt(const FieldType &fld, const std::string &d) : Oper(fld, ">", d) {}
};
class LtEq : public Oper {
public:
  LtEq(const FieldType &fld, const std::string &d) : Oper(fld, "<=", d) {}
};
class Like : public Oper {
public:
  Like(const FieldType &fld, const std::string &d) : Oper(fld, "like", d) {}
};
class In : public Oper {
public:
  In(const FieldType &fld, const std::string &set) : Oper(fld, "in", "(" + set + ")") {}
  In(const FieldType &fld, const SelectQuery &s);
};
And operator&&(const Expr &o1, const Expr &o2);
Or operator||(const Expr &o1, const Expr &o2);
Not operator!(const Expr &e);
Eq operator==(const FieldType &fld, const FieldType &f2);
template <class T> litesql::Eq operator==(const litesql::FieldType &fld, const T &o2) {
  return litesql::Eq(fld, litesql::toString(o2));
}
template <class T> litesql::Gt operator>(const litesql::FieldType &fld, const T &o2) {
  return litesql::Gt(fld, litesql::toString(o2));
}
template <class T> litesql::LtEq operator<=(const litesql::FieldType &fld, const T &o2) {
  return litesql::LtEq(fld, litesql::toString(o2));
}
} // namespace litesql
#endif
