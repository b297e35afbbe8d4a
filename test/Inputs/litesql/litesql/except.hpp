// Imitates: <litesql/except.hpp> of LiteSQL 0.3.19 (c14f923). Stub written for the orm-tidy tests.
#ifndef STUB_LITESQL_EXCEPT_HPP
#define STUB_LITESQL_EXCEPT_HPP
#include <exception>
#include <iostream>
#include <string>

namespace litesql {
class Except : public std::exception {
  std::string msg;

public:
  Except(const std::string &m) throw() : msg(m) {}
  virtual ~Except() throw() {}
  virtual const char *what() const throw() { return msg.c_str(); }
};
class NotFound : public Except {
public:
  NotFound(const std::string &s = "") : Except(s) {}
};
class DatabaseError : public Except {
public:
  DatabaseError(const std::string &m) : Except(m) {}
};
class SQLError : public Except {
public:
  SQLError(const std::string &m) : Except(m) {}
};
class ConstraintError : public Except {
public:
  ConstraintError(const std::string &m) : Except(m) {}
};
} // namespace litesql
#endif
