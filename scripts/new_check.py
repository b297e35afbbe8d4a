#!/usr/bin/env python3
"""Adds a check: scripts/new_check.py orm-count-to-exists

Writes the four places that a check's name has (tool/checks, docs/checks, test/checks, CHANGELOG.md) and registers it in
tool/module/OrmTidyModule.cpp. What the check reports is then to be written.
"""

import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

BANNER = """//===--- {file} - orm-tidy {fill}===//
//
// Part of orm-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
"""

HEADER = """
#ifndef ORM_TIDY_TOOL_CHECKS_{guard}_H
#define ORM_TIDY_TOOL_CHECKS_{guard}_H

#include "clang-tidy/ClangTidyCheck.h"

namespace clang {{
namespace tidy {{
namespace orm {{

/// TODO: One sentence, the same as in the check's page and the changelog.
///
/// See docs/checks/{stem}.md.
class {cls} : public ClangTidyCheck {{
public:
  {cls}(StringRef Name, ClangTidyContext *Context)
      : ClangTidyCheck(Name, Context) {{}}
  bool isLanguageVersionSupported(const LangOptions &LangOpts) const override {{
    return LangOpts.CPlusPlus;
  }}
  void registerMatchers(ast_matchers::MatchFinder *Finder) override;
  void check(const ast_matchers::MatchFinder::MatchResult &Result) override;
}};

}} // namespace orm
}} // namespace tidy
}} // namespace clang

#endif // ORM_TIDY_TOOL_CHECKS_{guard}_H
"""

SOURCE = """
#include "tool/checks/{cls}.h"

#include "clang/ASTMatchers/ASTMatchFinder.h"

using namespace clang::ast_matchers;

namespace clang {{
namespace tidy {{
namespace orm {{

void {cls}::registerMatchers(MatchFinder *Finder) {{
  // TODO: Show the source that this matches.
  Finder->addMatcher(translationUnitDecl().bind("unit"), this);
}}

void {cls}::check(const MatchFinder::MatchResult &Result) {{
  // TODO: Report what the facts say.
  (void)Result;
}}

}} // namespace orm
}} // namespace tidy
}} // namespace clang
"""

PAGE = """# {name}

TODO: One sentence, the same as in the class comment and the changelog.

## What it costs

TODO: the statements that are sent, counted.

## Before and after

```cpp
```

## What is not reported

## How to silence it

`// NOLINT({name})` on the line, with the reason after it.

## Options

| option | type | default | meaning |
|---|---|---|---|

## Limitations

## Libraries
"""

TEST = """// RUN: %check_orm %s %t --library qdjango-0.6.2

// TODO: hits, misses; then a file each for options, macros, templates and headers.
"""


def fail(text):
    sys.exit("new_check.py: " + text)


def banner(file, header):
    mark = "-*- C++ -*-" if header else ""
    return BANNER.format(file=file, fill=(mark.rjust(80 - len("//===---  - orm-tidy ===//") - len(file), "-")))


def write(path, text):
    path = os.path.join(ROOT, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "x") as f:
        f.write(text)
    print("wrote " + os.path.relpath(path, ROOT))


def insert_sorted(lines, pattern, line):
    """Inserts a line into the run of lines that match the pattern, in order."""
    matching = [i for i, l in enumerate(lines) if re.search(pattern, l)]
    if not matching:
        fail("tool/module/OrmTidyModule.cpp has no line like %s" % line.strip())
    after = [i for i in matching if lines[i] < line]
    at = after[-1] if after else matching[0] - 1
    # A long registration goes on in the next line.
    while after and not lines[at].rstrip().endswith((";", '"')):
        at += 1
    lines.insert(at + 1, line)


def register(name, cls):
    path = os.path.join(ROOT, "tool/module/OrmTidyModule.cpp")
    with open(path) as f:
        lines = f.read().splitlines(True)
    insert_sorted(lines, r'#include "tool/checks/', '#include "tool/checks/%s.h"\n' % cls)
    line = '    Factories.registerCheck<%s>("%s");\n' % (cls, name)
    if len(line) > 81:
        line = '    Factories.registerCheck<%s>(\n        "%s");\n' % (cls, name)
    insert_sorted(lines, r"Factories\.registerCheck<", line)
    with open(path, "w") as f:
        f.writelines(lines)
    print("registered in tool/module/OrmTidyModule.cpp")


def changelog(name):
    path = os.path.join(ROOT, "CHANGELOG.md")
    text = "# Changelog\n\n## Unreleased\n"
    if os.path.exists(path):
        with open(path) as f:
            text = f.read()
    line = "- New check `%s`: TODO: the page's first sentence.\n" % name
    match = re.search(r"^## .*\n+", text, re.M)
    at = match.end() if match else len(text)
    if not text[:at].endswith("\n\n"):
        line = "\n" + line
    with open(path, "w") as f:
        f.write(text[:at] + line + text[at:])
    print("added to CHANGELOG.md")


def main():
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    stem = sys.argv[1][len("orm-"):] if sys.argv[1].startswith("orm-") else sys.argv[1]
    if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z][a-z0-9]*)+", stem):
        fail("'%s' is no check name: lower case words joined by '-', like orm-count-to-exists" % sys.argv[1])
    name = "orm-" + stem
    cls = "".join(word.capitalize() for word in stem.split("-")) + "Check"
    values = {"name": name, "stem": stem, "cls": cls, "guard": cls.upper()}
    files = {
        "tool/checks/%s.h" % cls: banner(cls + ".h", True) + HEADER.format(**values),
        "tool/checks/%s.cpp" % cls: banner(cls + ".cpp", False) + SOURCE.format(**values),
        "docs/checks/%s.md" % stem: PAGE.format(**values),
        "test/checks/%s/basic.cpp" % stem: TEST.format(**values),
    }
    for path in files:
        if os.path.exists(os.path.join(ROOT, path)):
            fail("%s exists already" % path)
    for path, text in files.items():
        write(path, text)
    register(name, cls)
    changelog(name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
