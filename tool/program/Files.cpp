//===--- Files.cpp - orm-tidy ---------------------------------------------===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/program/Files.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

#include <unistd.h>

#include <vector>

namespace orm {

using llvm::sys::fs::TempFile;

/// LLVM's streams end the process over an error that nobody has asked for.
static std::error_code write(int FD, llvm::StringRef Bytes) {
  llvm::raw_fd_ostream OS(FD, /*shouldClose=*/false);
  OS << Bytes;
  OS.flush();
  const std::error_code Error = OS.error();
  OS.clear_error();
  return Error;
}

/// A new file with \p Bytes.
static llvm::Expected<TempFile> temporary(llvm::StringRef Model,
                                          llvm::StringRef Bytes) {
  llvm::Expected<TempFile> File = TempFile::create(Model);
  if (!File)
    return File;
  if (const std::error_code Error = write(File->FD, Bytes)) {
    llvm::consumeError(File->discard());
    return llvm::errorCodeToError(Error);
  }
  return File;
}

static std::string beside(llvm::StringRef Path) {
  return (Path + ".%%%%%%%%.tmp").str();
}

llvm::Error writeWhole(llvm::StringRef Path, llvm::StringRef Bytes,
                       llvm::StringRef Model) {
  llvm::Expected<TempFile> File = temporary(Model, Bytes);
  return File ? File->keep(Path) : File.takeError();
}

llvm::Error writeWhole(llvm::StringRef Path, llvm::StringRef Bytes) {
  namespace fs = llvm::sys::fs;
  if (Path == "-") {
    llvm::outs().flush();
    return llvm::errorCodeToError(write(STDOUT_FILENO, Bytes));
  }
  fs::file_status Status;
  if (fs::status(Path, Status))
    return writeWhole(Path, Bytes, beside(Path)); // it is new
  if (fs::is_regular_file(Status)) {
    // A link stays one.
    llvm::SmallString<256> Real;
    if (const std::error_code Error = fs::real_path(Path, Real))
      return llvm::errorCodeToError(Error);
    return writeWhole(Real, Bytes, beside(Real));
  }
  int FD = -1;
  if (const std::error_code Error = fs::openFileForWrite(Path, FD))
    return llvm::errorCodeToError(Error);
  const std::error_code Error = write(FD, Bytes);
  const std::error_code Unclosed = fs::closeFile(FD);
  return llvm::errorCodeToError(Error ? Error : Unclosed);
}

llvm::Error checkRoom(const std::map<std::string, uint64_t> &Sizes) {
  std::vector<TempFile> Taken;
  llvm::Error Failed = llvm::Error::success();
  for (const auto &[Path, Size] : Sizes) {
    auto File = temporary(beside(Path), std::string(Size, ' '));
    if (!File) {
      Failed = llvm::joinErrors(std::move(Failed),
                                llvm::createFileError(Path, File.takeError()));
      break;
    }
    Taken.push_back(std::move(*File));
  }
  for (TempFile &File : Taken)
    llvm::consumeError(File.discard());
  return Failed;
}

} // namespace orm
