#!/usr/bin/env python3
"""Runs one test of several files through orm-tidy, as a whole program, and compares what it says about each file.

The test is one file in parts, as LLVM's split-file takes them; each part that ends in .cpp is a unit:

  RUN: %check_program %s %t --library qtsql [options] [-- clang arguments]
  //--- names.h
  ...
  //--- names.cpp
  ...

  * CHECK-MESSAGES and CHECK-NOTES in a part are matched with FileCheck against the warnings in that part, with their
    notes, wherever these are. Every warning needs a CHECK-MESSAGES line; a part without one must get no warning.
  * CHECK-MISSING is a warning or note that should be printed and is not, CHECK-WRONG one that is and should not be; they
    fail when that is no longer so.
  * the output must be the same, byte for byte: one job and two, nothing cached and all of it, the units in any order, all
    headers parsed for each unit and shared, and 'orm-tidy facts' for each unit with one 'orm-tidy link'.
  * every clang-tidy with the facts of all units (the checks' option Facts) must print the same warnings, and edit the same.
  * if there were warnings, --fix runs on a copy: CHECK-FIXES in a part is matched, all units must still compile, a second
    --fix must change nothing, and no warning may be new. --fixed: the copy must then be clean.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys

import check_orm_tidy
from check_orm_tidy import Failure, read, run, shown, write


class Program:
    """The parts of one test, for one library."""

    def __init__(self, arguments, library):
        self.arguments = arguments
        self.folder = os.path.join(arguments.temp + ".dir", library)
        parts = re.split(r"(?m)^//--- *(\S+) *\n", read(arguments.source))
        self.parts = dict(zip(parts[1::2], parts[2::2]))
        if not self.parts:
            raise Failure("the test has no parts (//--- name)")
        self.units = [name for name in self.parts if name.endswith(".cpp")]
        # As for tests of one file, but with the folder of the parts to include from.
        arguments.std = arguments.std or ""
        self.flags = check_orm_tidy.Test(arguments, library).flags
        self.site = check_orm_tidy.load_site(arguments.build)

    def make(self, name, units=None):
        """The program in a folder of its own, without the text of CHECK comments."""
        folder = os.path.join(self.folder, name)
        shutil.rmtree(folder, ignore_errors=True)
        for part, text in self.parts.items():
            write(os.path.join(folder, part), re.sub(r"// *CHECK-[A-Z0-9\-]*:[^\r\n]*", "//", text))
        entries = []
        for unit in units or self.units:
            file = os.path.join(folder, unit)
            entries.append({"directory": folder, "file": file, "arguments": ["c++"] + self.flags + ["-I", folder, "-c", file]})
        write(os.path.join(folder, "compile_commands.json"), json.dumps(entries, indent=1))
        write(os.path.join(folder, ".clang-tidy"), "HeaderFilterRegex: '.*'\n")
        return folder

    def analyse(self, *options):
        command = [self.site["program"]] + list(options)
        code, stdout, stderr = run(command)
        if code not in (0, 1):
            raise Failure("the program could not be analysed\n" + shown(command, code, stdout, stderr))
        return command, code, stdout, stderr

    def check_same(self, folder, expected):
        """The ways to the same findings."""
        cache = os.path.join(self.folder, "cache")
        shutil.rmtree(cache, ignore_errors=True)
        units = self.units[1:] + self.units[:1]
        ways = {
            "two jobs, nothing cached": ["-j2", "--cache-dir", cache, "-p", folder],
            "all cached": ["-j2", "--cache-dir", cache, "-p", folder],
            "headers not shared": ["-j2", "--no-cache", "--no-shared-headers", "-p", folder],
        }
        for way, options in ways.items():
            result = self.analyse(*options)
            if result[2] != expected[2] or result[1] != expected[1]:
                raise Failure("%s: other findings\n%s%s" % (way, shown(*expected), shown(*result)))
        self.make(os.path.basename(folder), units)
        result = self.analyse("--no-cache", "-p", folder)
        if result[2] != expected[2]:
            raise Failure("the units in another order: other findings\n%s%s" % (shown(*expected), shown(*result)))
        facts = self.make_facts(folder, units)
        result = self.analyse("link", *(os.path.join(facts, name) for name in os.listdir(facts)))
        if result[2] != expected[2]:
            raise Failure("facts and link: other findings\n%s%s" % (shown(*expected), shown(*result)))
        for front_end in self.clang_tidies():
            result = self.clang_tidy(front_end, folder, facts)
            if check_orm_tidy.warnings_of(result[2]) != check_orm_tidy.warnings_of(expected[2]):
                raise Failure("%s: other findings\n%s%s" % (front_end.name, shown(*expected), shown(*result)))

    def clang_tidies(self):
        """The front ends that are a clang-tidy."""
        found = check_orm_tidy.front_ends(self.arguments.builds, self.arguments.frontends)
        return [front_end for front_end in found if front_end.kind != "program"]

    def make_facts(self, folder, units):
        """A folder with the facts of each unit."""
        facts = folder + ".facts"
        os.makedirs(facts, exist_ok=True)
        for unit in units:
            self.analyse("facts", "--no-cache", "-p", folder, os.path.join(folder, unit), "-o",
                         os.path.join(facts, unit.replace("/", "_") + ".facts"))
        return facts

    def texts(self, folder):
        return {part: read(os.path.join(folder, part)) for part in self.parts}

    def clang_tidy(self, front_end, folder, facts, *options):
        """Runs a front end that is a clang-tidy over all units, each with the facts of the others."""
        names = ("lazy-load-in-loop", "query-in-loop", "unused-eager-load", "write-in-loop")
        config = {"HeaderFilterRegex": ".*",
                  "CheckOptions": [{"key": "orm-%s.Facts" % name, "value": facts} for name in names]}
        command = check_orm_tidy.start_of(front_end) + ["--checks=-*,orm-*", "--config=" + json.dumps(config), "-p", folder]
        command += list(options) + [os.path.join(folder, unit) for unit in self.units]
        code, stdout, stderr = run(command)
        if code or "clang-tidy-config" in stdout:
            raise Failure("%s could not analyse the program\n%s" % (front_end.name, shown(command, code, stdout, stderr)))
        return command, code, stdout, stderr

    def file_check(self, part, kinds, input_file, *options):
        """Matches the CHECK lines of a part."""
        end = r"(-NEXT|-SAME|-NOT|-DAG|-EMPTY|-COUNT-\d+)?(\{LITERAL\})?:"
        prefixes = [p for p in ("CHECK-" + k for k in kinds) if re.search(r"\b" + p + end, self.parts[part])]
        if not prefixes:
            return False
        lines = os.path.join(self.folder, "parts", part)
        write(lines, self.parts[part])
        command = [os.path.join(self.site["tools"], "FileCheck"), lines, "--input-file=" + input_file,
                   "--check-prefixes=" + ",".join(prefixes), "--dump-input=never"] + list(options)
        code, stdout, stderr = run(command)
        if code:
            raise Failure("%s: the CHECK lines don't match\n%s" % (part, shown(command, code, stdout, stderr)))
        return True

    def messages(self, folder, stdout):
        """By part, the warnings in it with all that belongs to them."""
        found = {part: "" for part in self.parts}
        part = None
        for line in stdout.splitlines(True):
            match = check_orm_tidy.WARNING.match(line)
            if match:
                part = os.path.relpath(match.group(1), folder)
                if part not in found:
                    raise Failure("a warning in a file that is no part of the test: " + line)
            if part:
                found[part] += line
        return found

    def check_messages(self, folder, result):
        for part, text in self.messages(folder, result[2]).items():
            output = os.path.join(self.folder, "messages", part)
            write(output, text)
            for number, column, level, pattern in check_orm_tidy.missing_lines(self.parts[part], "CHECK-MISSING"):
                if re.search(r"(?m)^.*\b%s:%d:%d: %s: %s" % (re.escape(part), number, column, level, pattern), result[2]):
                    raise Failure("%s:%d: what was missing is printed now: %s" % (part, number, pattern))
            if not self.file_check(part, ("MESSAGES", "NOTES", "WRONG"), output,
                                   "--implicit-check-not={{warning|error}}:") and text:
                raise Failure("%s: warnings, but no CHECK-MESSAGES\n%s" % (part, shown(*result)))

    def check_fixes(self, before):
        folder = self.make("fix")
        facts = self.make_facts(folder, self.units)
        otherwise = {}
        for front_end in self.clang_tidies()[:1]:
            self.make("fix")
            command = self.clang_tidy(front_end, folder, facts, "--fix")
            otherwise[front_end.name] = self.texts(folder), command
        self.make("fix")
        self.analyse("--fix", "--no-cache", "-p", folder)
        fixed = self.texts(folder)
        for name, (texts, result) in otherwise.items():
            for part in self.parts:
                if texts[part] != fixed[part]:
                    raise Failure("%s edits %s otherwise:\n%s\n%s" %
                                  (name, part, check_orm_tidy.Test.diff(fixed[part], texts[part]), shown(*result)))
        for part in self.parts:
            self.file_check(part, ("FIXES",), os.path.join(folder, part), "--strict-whitespace")
        for unit in self.units:
            command = [self.site["clang"], "-fsyntax-only", "-I", folder] + self.flags + [os.path.join(folder, unit)]
            code, stdout, stderr = run(command)
            if code:
                raise Failure("%s does not compile when it is fixed\n%s" % (unit, shown(command, code, stdout, stderr)))
        result = self.analyse("--fix", "--no-cache", "-p", folder)
        if self.texts(folder) != fixed:
            raise Failure("a second --fix changes the files again\n" + shown(*result))
        if self.arguments.fixed and result[1]:
            raise Failure("the fixed program is not clean\n" + shown(*result))
        texts = lambda output: sorted(w.split(": ", 1)[1] for w in check_orm_tidy.warnings_of(output))
        new = texts(result[2])
        for text in texts(before[2]):
            if text in new:
                new.remove(text)
        if new:
            raise Failure("warnings that were not there before: %s\n%s" % (new, shown(*result)))

    def run(self):
        folder = self.make("check")
        result = self.analyse("-j1", "--no-cache", "-p", folder)
        self.check_messages(folder, result)
        self.check_same(folder, result)
        if result[1]:
            self.check_fixes(result)
        elif self.arguments.fixed:
            raise Failure("there is nothing to fix\n" + shown(*result))


def main():
    arguments, clang = check_orm_tidy.split_arguments()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source")
    parser.add_argument("temp", help="%%t: where to put files")
    parser.add_argument("--library", required=True, help="folder of test/Inputs; several with commas")
    parser.add_argument("--std", help="the C++ standard (default: c++17, for TinyORM c++20)")
    parser.add_argument("--fixed", action="store_true", help="--fix must leave nothing to report")
    parser.add_argument("--build", required=True, help="given by lit.cfg.py")
    parser.add_argument("--builds", required=True, help="given by lit.cfg.py")
    parser.add_argument("--frontends", default="", help="given by lit.cfg.py: only these")
    result = parser.parse_args(arguments)
    result.clang = clang
    shutil.rmtree(result.temp + ".dir", ignore_errors=True)
    failed = False
    for library in result.library.split(","):
        try:
            Program(result, library).run()
        except Failure as failure:
            print("==== %s: %s: FAILED\n%s" % (os.path.basename(result.source), library, failure))
            failed = True
        except subprocess.TimeoutExpired as timeout:
            print("==== %s: %s: timed out: %s" % (os.path.basename(result.source), library, " ".join(timeout.cmd)))
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
