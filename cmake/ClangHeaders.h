//===--- ClangHeaders.h - orm-tidy ----------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The headers that are precompiled for everything that sees an AST. Build
/// speed only: every file still includes what it uses.
///
//===----------------------------------------------------------------------===//

#ifndef ORM_TIDY_CMAKE_CLANGHEADERS_H
#define ORM_TIDY_CMAKE_CLANGHEADERS_H

#include "clang-tidy/ClangTidyCheck.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/ASTMatchers/ASTMatchFinder.h"
#include "clang/ASTMatchers/ASTMatchers.h"
#include "clang/Lex/Lexer.h"

#include <memory>
#include <string>
#include <vector>

#endif
