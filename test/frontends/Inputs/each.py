#!/usr/bin/env python3
"""Runs every front end that is a clang-tidy, with the orm-* checks, and prints what it says: each.py FOLDER [options]

All front ends must exit with 0, say the same (source lines apart, which are left out), and leave the same files in FOLDER,
which each finds as it was before the others ran.

  RUN: %each_tidy %t -p %t %t/report.cpp --fix | %filecheck %s
"""

import argparse
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
import check_orm_tidy
from check_orm_tidy import run, shown


def files_in(folder):
    found = {}
    for where, _, names in os.walk(folder):
        for path in (os.path.join(where, name) for name in names):
            with open(path, "rb") as f:
                found[path] = f.read()
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--builds", required=True, help="given by lit.cfg.py")
    parser.add_argument("--frontends", default="", help="given by lit.cfg.py: only these")
    parser.add_argument("folder")
    parser.add_argument("--checks", default="-*,orm-*")
    arguments, options = parser.parse_known_args()
    before = files_in(arguments.folder)
    expected = None
    for front_end in check_orm_tidy.front_ends(arguments.builds, arguments.frontends):
        if front_end.kind == "program":
            continue
        for path, text in before.items():
            with open(path, "wb") as f:
                f.write(text)
        command = check_orm_tidy.start_of(front_end) + ["--checks=" + arguments.checks] + options
        code, stdout, stderr = run(command)
        said = [line for line in stdout.splitlines() if re.search(r"(^|: )(warning|error|note): ", line)]
        found = (said, files_in(arguments.folder))
        if code or (expected and expected != found):
            sys.exit("%s: fails, or differs from the others: %s\n%s" %
                     (front_end.name, expected and [a for a, b in zip(expected, found) if a != b],
                      shown(command, code, stdout, stderr)))
        expected = found
    if not expected:
        sys.exit("no clang-tidy is built")
    sys.stdout.write("".join(line + "\n" for line in expected[0]))


if __name__ == "__main__":
    main()
