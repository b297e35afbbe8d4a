//===--- Literals.cpp - orm-tidy --------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/BodyReader.h"

#include "clang/AST/APValue.h"
#include "clang/AST/DeclTemplate.h"
#include "llvm/ADT/STLExtras.h"

#include <optional>

using namespace clang;

namespace orm {

bool isWrittenOut(const Expr *E) {
  bool List = false;
  llvm::SmallVector<const Stmt *, 16> Queue{E};
  while (!Queue.empty()) {
    const Stmt *S = Queue.pop_back_val();
    if (!S)
      continue;
    if (isa<CallExpr>(S) || isa<LambdaExpr>(S) || isa<DeclRefExpr>(S))
      return false;
    List |= isa<InitListExpr>(S);
    Queue.append(S->child_begin(), S->child_end());
  }
  return List;
}

const clang::StringLiteral *literalIn(const Expr *E) {
  for (unsigned Steps = 0; E && Steps < 32; ++Steps) {
    E = E->IgnoreParenImpCasts();
    if (const auto *Literal = dyn_cast<clang::StringLiteral>(E))
      return Literal;
    if (const auto *Construct = dyn_cast<CXXConstructExpr>(E)) {
      if (Construct->getNumArgs() == 0)
        return nullptr;
      E = Construct->getArg(0);
    } else if (const auto *Full = dyn_cast<FullExpr>(E)) {
      E = Full->getSubExpr();
    } else if (const auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(E)) {
      E = Temporary->getSubExpr();
    } else if (const auto *Bound = dyn_cast<CXXBindTemporaryExpr>(E)) {
      E = Bound->getSubExpr();
    } else if (const auto *Cast = dyn_cast<CastExpr>(E)) {
      E = Cast->getSubExpr();
    } else if (const auto *List = dyn_cast<InitListExpr>(E)) {
      if (List->getNumInits() != 1)
        return nullptr;
      E = List->getInit(0);
    } else if (const auto *UserLiteral = dyn_cast<UserDefinedLiteral>(E)) {
      E = UserLiteral->getNumArgs() ? UserLiteral->getArg(0) : nullptr;
    } else if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(E)) {
      // A macro may make it a lambda that is called at once.
      if (Operator->getOperator() != OO_Call || Operator->getNumArgs() != 1)
        return nullptr;
      E = Operator->getArg(0);
    } else if (const auto *Lambda = dyn_cast<LambdaExpr>(E)) {
      const clang::StringLiteral *Found = nullptr;
      llvm::SmallVector<const Stmt *, 16> Queue{Lambda->getBody()};
      while (!Queue.empty() && !Found) {
        const Stmt *S = Queue.pop_back_val();
        if (!S)
          continue;
        Found = dyn_cast<clang::StringLiteral>(S);
        if (const auto *Declarations = dyn_cast<DeclStmt>(S))
          for (const Decl *D : Declarations->decls())
            if (const auto *Variable = dyn_cast<VarDecl>(D))
              Queue.push_back(Variable->getInit());
        Queue.append(S->child_begin(), S->child_end());
      }
      return Found;
    } else if (const auto *Call = dyn_cast<CallExpr>(E)) {
      // A class's own factory, such as Text::fromLatin1("x").
      const auto *Factory =
          dyn_cast_or_null<CXXMethodDecl>(Call->getDirectCallee());
      if (!Factory || !Factory->isStatic() || Call->getNumArgs() == 0 ||
          Factory->getReturnType()->getAsCXXRecordDecl() !=
              Factory->getParent())
        return nullptr;
      E = Call->getArg(0);
    } else if (const auto *Ref = dyn_cast<DeclRefExpr>(E)) {
      // A constant that is named.
      const auto *Variable = dyn_cast<VarDecl>(Ref->getDecl());
      // A member's may stand with its declaration in the class.
      if (!Variable || !Variable->getAnyInitializer() ||
          !(Variable->isConstexpr() || Variable->getType().isConstQualified()))
        return nullptr;
      E = Variable->getAnyInitializer();
    } else {
      return nullptr;
    }
  }
  return nullptr;
}

/// The text that is the first array of characters in \p V; none.
static std::optional<std::string> textIn(const APValue &V) {
  if (V.isStruct()) {
    for (unsigned I = 0; I < V.getStructNumFields(); ++I)
      if (auto Text = textIn(V.getStructField(I)))
        return Text;
    return std::nullopt;
  }
  if (!V.isArray() || V.getArrayInitializedElts() == 0)
    return std::nullopt;
  std::string Text;
  for (unsigned I = 0; I < V.getArrayInitializedElts(); ++I) {
    const APValue &Each = V.getArrayInitializedElt(I);
    if (!Each.isInt() || Each.getInt().getBitWidth() > 8)
      return std::nullopt;
    if (Each.getInt() == 0)
      break;
    Text += char(Each.getInt().getExtValue());
  }
  return Text;
}

/// A literal that an operator of the users' makes into something when the
/// program is compiled, R"(...)"_sql say, is its text. What an operator looks
/// up while the program runs is what that gives.
BodyReader::ValueId BodyReader::evalLiteral(const UserDefinedLiteral *E) {
  const FunctionDecl *Operator = E->getDirectCallee();
  if (!Operator || E->getType()->isArithmeticType())
    return evalCall(E);
  // A library's text is what it is made from, without its length.
  if (Unit.words().isLibrary(Operator)
          ? E->getLiteralOperatorKind() != UserDefinedLiteral::LOK_String ||
                Unit.words().callee(Operator)
          : !Operator->isConstexpr())
    return evalCall(E);
  if (E->getLiteralOperatorKind() == UserDefinedLiteral::LOK_String)
    return eval(E->getArg(0));
  if (const TemplateArgumentList *All =
          Operator->getTemplateSpecializationArgs())
    for (const TemplateArgument &Each : All->asArray())
      if (Each.getKind() == TemplateArgument::Declaration)
        if (const auto *Object =
                dyn_cast<TemplateParamObjectDecl>(Each.getAsDecl()))
          if (auto Text = textIn(Object->getValue()))
            return text(*Text);
  return evalCall(E);
}

/// Takes note of the connection that a call makes, by the name of its driver.
void BodyReader::noteDriver(const Use &U, llvm::ArrayRef<ValueId> Arguments) {
  const size_t Name = U.What->Argument;
  const bool Known =
      Name < Arguments.size() && value(Arguments[Name]).Kind == ValueKind::Text;
  Unit.noteConnection(U.Library->Name,
                      !Known ? AnyPlace
                      : llvm::is_contained(U.What->InProcessDrivers,
                                           value(Arguments[Name]).Text)
                          ? InThisProcess
                          : Elsewhere);
}

} // namespace orm
