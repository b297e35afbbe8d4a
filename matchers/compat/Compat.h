//===--- Compat.h - orm-tidy ----------------------------------*- C++ -*-===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Every difference between the LLVM versions that orm-tidy builds with (14 to
/// 19), one inline function each. No other file tests a version.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_COMPAT_COMPAT_H
#define ORM_TIDY_COMPAT_COMPAT_H

#include "clang/AST/Decl.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/Expr.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Basic/Version.h"
#include "llvm/ADT/StringRef.h"

namespace orm {
namespace compat {

/// StringRef::startswith (14, 15), starts_with (16 and later).
inline bool startsWith(llvm::StringRef Text, llvm::StringRef Prefix) {
  return Text.take_front(Prefix.size()) == Prefix;
}

/// StringRef::endswith (14, 15), ends_with (16 and later).
inline bool endsWith(llvm::StringRef Text, llvm::StringRef Suffix) {
  return Text.take_back(Suffix.size()) == Suffix;
}

/// FunctionDecl::isPure (14 to 17), isPureVirtual (18 and later).
inline bool isPureVirtual(const clang::FunctionDecl *Function) {
#if CLANG_VERSION_MAJOR >= 18
  return Function->isPureVirtual();
#else
  return Function->isPure();
#endif
}

/// What co_await or co_yield waits for, as it is written.
/// CoroutineSuspendExpr::getOperand is new in 15; before, there is only the
/// awaiter that await_transform and operator co_await make of it.
inline const clang::Expr *operand(const clang::CoroutineSuspendExpr *E) {
#if CLANG_VERSION_MAJOR >= 15
  return E->getOperand();
#else
  const clang::Expr *Awaiter = E->getCommonExpr();
  while (const auto *Call =
             llvm::dyn_cast<clang::CallExpr>(Awaiter->IgnoreImplicit())) {
    // What the compiler adds has the place of the keyword.
    if (Call->getBeginLoc() != E->getKeywordLoc() || Call->getNumArgs() == 0)
      break;
    Awaiter = Call->getArg(0);
  }
  return Awaiter;
#endif
}

/// True when \p F declares its object as its first parameter. New in 18.
inline bool hasExplicitObject(const clang::FunctionDecl *F) {
#if CLANG_VERSION_MAJOR >= 18
  return F->hasCXXExplicitFunctionObjectParameter();
#else
  return F == nullptr;
#endif
}

/// The text of a literal in UTF-8; UTF-16 and UTF-32 literals are converted as
/// far as they are ASCII. StringLiteral::isAscii became isOrdinary in 15.
inline std::string text(const clang::StringLiteral *Literal) {
  std::string Text;
  for (unsigned I = 0, E = Literal->getLength(); I != E; ++I)
    Text += static_cast<char>(Literal->getCodeUnit(I));
  return Text;
}

/// The file at \p Path in \p SM, added when it isn't there yet; invalid when it
/// can't be read.
inline clang::FileID fileID(clang::SourceManager &SM, llvm::StringRef Path) {
  llvm::Expected<clang::FileEntryRef> File =
      SM.getFileManager().getFileRef(Path);
  if (!File) {
    llvm::consumeError(File.takeError());
    return {};
  }
  clang::FileID ID = SM.translateFile(*File);
  return ID.isValid() ? ID
                      : SM.createFileID(*File, clang::SourceLocation(),
                                        clang::SrcMgr::C_User);
}

} // namespace compat
} // namespace orm

#endif // ORM_TIDY_COMPAT_COMPAT_H
