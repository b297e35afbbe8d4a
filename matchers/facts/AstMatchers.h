//===--- AstMatchers.h - orm-tidy -----------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Small AST matchers, each with the source that it matches. The readers in
/// this folder are written with them, and so can other checks be.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_FACTS_ASTMATCHERS_H
#define ORM_TIDY_FACTS_ASTMATCHERS_H

#include "facts/Vocabulary.h"

#include "clang/ASTMatchers/ASTMatchFinder.h"
#include "clang/ASTMatchers/ASTMatchers.h"

namespace orm {
namespace matchers {

/// Matches a call whose callee has the role \p R in \p Words.
/// \code
///   books.filter(w)     // hasRole(Words, Role::Step)
/// \endcode
AST_MATCHER_P2(clang::CallExpr, hasRole, Vocabulary *, Words, Role, R) {
  (void)Finder;
  (void)Builder;
  const clang::FunctionDecl *Callee = Node.getDirectCallee();
  return Callee && Words->callee(Callee).is(R);
}

/// Matches an expression that runs a query.
/// \code
///   Book::whereEq("id", 3)->get()
/// \endcode
inline auto queryRun(Vocabulary &Words) {
  return clang::ast_matchers::callExpr(hasRole(&Words, Role::Run));
}

/// Matches a call that reads a relation of a row.
/// \code
///   foreignKey("author")
/// \endcode
inline auto relationRead(Vocabulary &Words) {
  return clang::ast_matchers::callExpr(hasRole(&Words, Role::Relation));
}

/// Matches a call that asks whether a relation is loaded.
/// \code
///   book.relationLoaded("author")
/// \endcode
inline auto loadedTest(Vocabulary &Words) {
  return clang::ast_matchers::callExpr(hasRole(&Words, Role::Loaded));
}

/// Matches any statement that runs a body more than once; algorithms and
/// callbacks are calls, and not among them.
/// \code
///   for (auto &b : books) ...   for (;;) ...   while (q.next()) ...   do ...
/// \endcode
inline auto loopStatement() {
  using namespace clang::ast_matchers;
  return stmt(anyOf(cxxForRangeStmt(), forStmt(), whileStmt(), doStmt()));
}

/// Binds to "advanced" the variable that an expression moves on, and to "step"
/// the expression when it says by how much.
/// \code
///   ++it   it++   i += 2   ++container.it   --it
/// \endcode
inline auto advance() {
  using namespace clang::ast_matchers;
  auto Variable = expr(ignoringParenImpCasts(
      anyOf(declRefExpr(to(varDecl().bind("advanced"))),
            memberExpr(hasObjectExpression(ignoringParenImpCasts(
                declRefExpr(to(varDecl().bind("advanced")))))))));
  return expr(anyOf(
      unaryOperator(hasAnyOperatorName("++", "--"), hasUnaryOperand(Variable)),
      binaryOperator(hasAnyOperatorName("+=", "-="), hasLHS(Variable))
          .bind("step"),
      cxxOperatorCallExpr(hasAnyOverloadedOperatorName("++", "--", "+=", "-="),
                          hasArgument(0, Variable))));
}

/// Binds to "asked" the container that a method without arguments is called on.
/// \code
///   !queue.empty()   stack.size() > 0
/// \endcode
inline auto question() {
  using namespace clang::ast_matchers;
  return cxxMemberCallExpr(
      argumentCountIs(0), callee(cxxMethodDecl(isConst())),
      on(expr(ignoringParenImpCasts(
          anyOf(declRefExpr(to(varDecl().bind("asked"))),
                memberExpr(member(fieldDecl().bind("asked"))))))));
}

/// Binds to "asked" the field of 'this', and to "member" the expression for it,
/// whose method is given a key.
/// \code
///   m_names.count(id) > 0   m_names.find(id) != m_names.end()
/// \endcode
inline auto lookup() {
  using namespace clang::ast_matchers;
  return cxxMemberCallExpr(
      unless(argumentCountIs(0)),
      callee(cxxMethodDecl(anyOf(isConst(), hasName("find")))),
      on(expr(ignoringParenImpCasts(
          memberExpr(member(fieldDecl().bind("asked")),
                     hasObjectExpression(ignoringParenImpCasts(cxxThisExpr())))
              .bind("member")))));
}

/// Binds to "assigned" the variable that gets a new value.
/// \code
///   query = query.filter(w)
/// \endcode
inline auto assignment() {
  using namespace clang::ast_matchers;
  auto Variable =
      ignoringParenImpCasts(declRefExpr(to(varDecl().bind("assigned"))));
  return expr(anyOf(binaryOperator(hasOperatorName("="), hasLHS(Variable)),
                    cxxOperatorCallExpr(hasOverloadedOperatorName("="),
                                        hasArgument(0, Variable))));
}

/// Binds to "changed" the container that a call adds to.
/// \code
///   seen.insert(key)
/// \endcode
inline auto addition(Vocabulary &Words) {
  using namespace clang::ast_matchers;
  return cxxMemberCallExpr(
      callExpr(hasRole(&Words, Role::Add)),
      on(expr(ignoringParenImpCasts(
          anyOf(declRefExpr(to(varDecl().bind("changed"))),
                memberExpr(member(fieldDecl().bind("changed"))))))));
}

/// Binds to "changed" a variable or field that an expression stores to: by
/// assignment, by operator [] on the left, or by a call ("call") that may
/// change it; "operator" is an overloaded one. \code
///   cache[id] = x   cache[a][b] = x   cache.insert(id, x)   m_customer = x
///   names << x
/// \endcode
inline auto change() {
  using namespace clang::ast_matchers;
  auto Root = expr(ignoringParenImpCasts(
      anyOf(declRefExpr(to(varDecl().bind("changed"))),
            memberExpr(member(fieldDecl().bind("changed"))).bind("member"))));
  auto Entry = cxxOperatorCallExpr(hasOverloadedOperatorName("[]"),
                                   hasArgument(0, Root));
  auto Left = expr(ignoringParenImpCasts(anyOf(
      Root,
      cxxOperatorCallExpr(
          hasAnyOverloadedOperatorName("[]", "*"),
          hasArgument(0, expr(ignoringParenImpCasts(anyOf(Root, Entry))))),
      cxxMemberCallExpr(on(Root)))));
  return expr(anyOf(
      binaryOperator(isAssignmentOperator(), hasLHS(Left)),
      cxxOperatorCallExpr(hasAnyOverloadedOperatorName("=", "+=", "<<"),
                          hasArgument(0, Left))
          .bind("operator"),
      cxxMemberCallExpr(on(Root), unless(callee(cxxMethodDecl(isConst()))))
          .bind("call")));
}

/// Matches std::placeholders::_1 and its like; the number is in the name.
/// \code
///   std::bind(&Report::line, this, _1)
/// \endcode
inline auto placeholder() {
  using namespace clang::ast_matchers;
  return declRefExpr(
      to(varDecl(matchesName("placeholders::_[1-9]$")).bind("placeholder")));
}

} // namespace matchers
} // namespace orm

#endif // ORM_TIDY_FACTS_ASTMATCHERS_H
