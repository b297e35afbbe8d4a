#!/usr/bin/env python3
"""Runs one test file through every front end and compares what they print and fix with the file's CHECK comments.

In a test:

  // RUN: %check_orm %s %t --library qdjango-0.6.2,qdjango-head [--std c++20] [options] [-- clang arguments]

For every library (none: the standard library's stubs only), for every front end (plugin-19, plugin-16, plugin-14,
orm-clang-tidy-19, orm-tidy-19; those that are built):

  * CHECK-MESSAGES and CHECK-NOTES are matched, together and in the file's order, with FileCheck. Every warning needs a
    CHECK-MESSAGES line; notes need none. A file without these must get no warning.
  * known faults stand beside what holds: CHECK-WRONG is a warning that is printed and should not be; CHECK-MISSING is a
    warning or note that should be printed and is not. Both fail when the fault is gone, so that the line is put right.
  * all front ends must print the same warnings.
  * if there were warnings, --fix runs on a copy: CHECK-FIXES is matched, the result must compile, be the same for all
    front ends, and not change when --fix runs once more. No check that loads eagerly or takes eager loads away may report
    more than before.

Lines for one library only: CHECK-MESSAGES-QDJANGO-HEAD, CHECK-FIXES-QDJANGO-0-6-2 (upper case, '-' for all else).

A library that has a stub in Inputs/ and is installed (REAL_LIBRARIES) is checked once more with its real headers,
which must give exactly the warnings that the stub gives. So is any other one, when ORM_TIDY_REAL_<SUFFIX> in the
environment has the compiler flags for its real headers (ORM_TIDY_REAL_QDJANGO_HEAD="-I PREFIX/include").
"""

import argparse
import collections
import difflib
import functools
import json
import os
import re
import shlex
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
INPUTS = os.path.join(HERE, "Inputs")

FrontEnd = collections.namedtuple("FrontEnd", "name kind site")

# Real library -> the stub that imitates it.
REAL_LIBRARIES = {
    "real-qdjango": "qdjango-0.6.2",
    "real-poco": "poco",
    "real-cppdb": "cppdb",
    "real-qtsql": "qtsql",
    "real-qtsql-6": "qtsql-6",
    "real-sqlite3": "sqlite3",
    "real-sqlitecpp": "sqlitecpp",
    "real-libpqxx": "libpqxx-6",
    "real-libpq": "libpq",
    "real-soci": "soci",
    "real-mariadb": "mariadb",
    "real-mysql-connector": "mysql-connector",
    "real-odbc": "odbc",
    "real-wxsqlite3": "wxsqlite3",
}
# Real library -> what pkg-config calls it.
REAL_PACKAGES = {
    "real-qdjango": ("qdjango-db", "Qt5Core", "Qt5Sql"),
    "real-qtsql": ("Qt5Core", "Qt5Sql"),
    "real-qtsql-6": ("Qt6Core", "Qt6Sql"),
    "real-sqlite3": ("sqlite3",),
    "real-libpqxx": ("libpqxx < 7",),
    "real-libpq": ("libpq",),
    "real-mariadb": ("mariadb",),
    "real-odbc": ("odbc",),
}
# Real library that pkg-config does not know -> headers on the compiler's own path that are there when it is installed.
REAL_HEADERS = {
    "real-poco": ("Poco/ActiveRecord/ActiveRecord.h",),
    "real-sqlitecpp": ("SQLiteCpp/SQLiteCpp.h",),
    "real-cppdb": ("cppdb/frontend.h",),
    "real-soci": ("soci/soci.h", "sqlite3.h", "boost/version.hpp"),
    "real-mysql-connector": ("cppconn/statement.h", "mysql_driver.h", "boost/version.hpp"),
}
# Real library -> its headers, as above, and the program that says the compiler's flags.
REAL_PROGRAMS = {"real-wxsqlite3": (("wx-3.2/wx/wxsqlite3.h",), ("wx-config", "--cxxflags", "base"))}
# Stub that is a folder of another name with compiler flags -> the folder, the flags.
STUB_VARIANTS = {"qtsql-6": ("qtsql", ["-DQT_STUB_6"])}
# Front ends that also see real headers: parsing those is slow.
REAL_FRONT_ENDS = ("plugin-19", "orm-tidy-19")


def load_site(build):
    """What CMake wrote about a build."""
    with open(os.path.join(build, "test", "site.json")) as f:
        return json.load(f)


def front_ends_of_build(build):
    """The front ends of a build that are there."""
    site = load_site(build)
    found = []
    if os.path.exists(site["plugin"]):
        found.append(FrontEnd("plugin-%d" % site["llvm"], "plugin", site))
    if os.path.exists(site["driver"]):
        found.append(FrontEnd("orm-clang-tidy-%d" % site["llvm"], "driver", site))
    if os.path.exists(site["program"]):
        found.append(FrontEnd("orm-tidy-%d" % site["llvm"], "program", site))
    return found


def front_ends(builds, only):
    """Those of several builds, separated by commas; only: the names of those that are wanted, empty for all."""
    found = [front_end for build in builds.split(",") for front_end in front_ends_of_build(build)]
    return [front_end for front_end in found if not only or front_end.name in only.split(",")]


def start_of(front_end):
    """How a command line of a front end begins."""
    if front_end.kind == "plugin":
        return [front_end.site["clang_tidy"], "-load", front_end.site["plugin"], "--quiet"]
    if front_end.kind == "driver":
        return [front_end.site["driver"], "--quiet"]
    return [front_end.site["program"]]


def pkg_config(*packages):
    """The compiler flags of packages, their folders as system headers; None where they are not installed."""
    return flags_of("pkg-config", "--cflags", *packages)


@functools.lru_cache(maxsize=None)
def flags_of(*command):
    """The compiler flags that a command prints, their folders as system headers; None where it fails."""
    try:
        result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, universal_newlines=True)
    except FileNotFoundError:
        return None
    if result.returncode:
        return None
    flags = []
    for flag in shlex.split(result.stdout):
        flags += ["-isystem", flag[2:]] if flag.startswith("-I") else [flag]
    return flags


def variable(stub):
    """The environment variable with the compiler flags for the real headers of a stub's library."""
    return "ORM_TIDY_REAL_" + re.sub(r"[^A-Z0-9]", "_", stub.upper())


def add_given_libraries():
    """Adds to REAL_LIBRARIES those that only the environment knows: the stubs that have a variable."""
    for stub in sorted(os.listdir(INPUTS)):
        if os.environ.get(variable(stub)):
            REAL_LIBRARIES["real-" + stub] = stub


def real_flags(library):
    """The compiler flags for the installed headers of a real library; None where it is not installed."""
    given = os.environ.get(variable(REAL_LIBRARIES[library]))
    if given:
        return shlex.split(given)
    headers, program = REAL_PROGRAMS.get(library, (REAL_HEADERS.get(library), None))
    if headers:
        there = all(os.path.exists(os.path.join("/usr/include", header)) for header in headers)
        return None if not there else flags_of(*program) if program else []
    packages = REAL_PACKAGES[library]
    flags = pkg_config(*packages)
    # Qt's headers want position independent code.
    qt = any(package.startswith("Qt") for package in packages)
    return ["-fPIC"] + flags if qt and flags is not None else flags


def suffix(library):
    """qdjango-0.6.2 -> QDJANGO-0-6-2; a real library has the suffix of its stub."""
    return re.sub(r"[^A-Z0-9]", "-", REAL_LIBRARIES.get(library, library).upper())


add_given_libraries()


class Failure(Exception):
    """The test failed; the text says how."""


def run(command, **options):
    """Runs a command; its exit code, stdout and stderr."""
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True,
                            errors="replace", timeout=300, **options)
    return result.returncode, result.stdout, result.stderr


def shown(command, code, stdout, stderr):
    """A command and what it did, for a failure's text."""
    return "command: %s\nexit code: %d\n-- stdout --\n%s-- stderr --\n%s--\n" % (" ".join(map(shlex.quote, command)), code,
                                                                           stdout, stderr)


def read(path):
    with open(path, newline="") as f:
        return f.read()


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", newline="") as f:
        f.write(text)


WARNING = re.compile(r"^(.*?):(\d+):(\d+): (warning|error): (.*)$")


def warnings_of(output):
    """The warnings and errors in an output, as sorted lines without the file's folder."""
    found = set()
    for line in output.splitlines():
        match = WARNING.match(line)
        if match:
            found.add((os.path.basename(match.group(1)), int(match.group(2)), int(match.group(3)), match.group(4),
                       match.group(5)))
    return ["%s:%d:%d: %s: %s\n" % w for w in sorted(found)]


def missing_lines(text, *prefixes):
    """The CHECK-MISSING lines in a text: line, column, 'warning' or 'note', a regular expression of the text."""
    for number, line in enumerate(text.splitlines(), 1):
        match = re.search(r"(CHECK-MISSING[A-Z0-9\-]*): *:\[\[@LINE([+-]\d+)\]\]:(\d+): (warning|note): (.*)$", line)
        if match and match.group(1) in prefixes:
            pieces = re.split(r"\{\{(.*?)\}\}", match.group(5))
            pattern = "".join("(?:%s)" % p if i % 2 else re.escape(p) for i, p in enumerate(pieces))
            yield number + int(match.group(2)), int(match.group(3)), match.group(4), pattern


class Test:
    """One test file, one library."""

    def __init__(self, arguments, library):
        self.arguments = arguments
        self.library = library
        self.source = read(arguments.source)
        self.folder = os.path.join(arguments.temp + ".dir", library or "std")
        # The CHECK comments' text goes, the comments stay: every line and column stays.
        self.stripped = re.sub(r"// *CHECK-[A-Z0-9\-]*:[^\r\n]*", "//", self.source)
        self.flags = self.compiler_flags()

    # --- What to run --------------------------------------------------------

    def compiler_flags(self):
        library = self.library
        standard = self.arguments.std or ("c++20" if library and library.startswith("tinyorm") else "c++17")
        flags = ["-std=" + standard, "-Wno-everything"]
        if library in REAL_LIBRARIES:
            flags += real_flags(library)
        else:
            folders = [os.path.join(INPUTS, "std"), os.path.join(INPUTS, "qt")]
            if library:
                name, defines = STUB_VARIANTS.get(library, (library, []))
                folders.append(os.path.join(INPUTS, name))
                if not os.path.isdir(folders[-1]):
                    raise Failure("no such library: %s is no folder" % folders[-1])
                flags += defines
            flags += ["-nostdinc", "-nostdinc++"]
            for folder in folders:
                flags += ["-isystem", folder]
        flags += ["-I", os.path.join(INPUTS, "models"), "-iquote", os.path.dirname(os.path.abspath(self.arguments.source))]
        return flags + self.arguments.clang

    def front_ends(self):
        found = front_ends(self.arguments.builds, self.arguments.frontends)
        if self.library in REAL_LIBRARIES:
            found = [f for f in found if f.name in REAL_FRONT_ENDS]
        return [f for f in found if f.site["llvm"] >= self.arguments.llvm]

    def command(self, front_end, file, *options):
        return start_of(front_end) + list(options) + [file, "--"] + self.flags

    def prepare(self, name):
        """A copy of the stripped test in a folder of its own, with the test's .clang-tidy and nobody else's."""
        file = os.path.join(self.folder, name, os.path.basename(self.arguments.source))
        write(file, self.stripped)
        config = "Checks: '-*,%s'\n" % self.arguments.checks
        if self.arguments.option:
            config += "CheckOptions:\n"
            for option in self.arguments.option:
                key, _, value = option.partition("=")
                config += "  - {key: %s, value: '%s'}\n" % (key, value.replace("'", "''"))
        write(os.path.join(os.path.dirname(file), ".clang-tidy"), config)
        return file

    def analyse(self, front_end, file, *options):
        """Runs a front end; its stdout. Anything but findings or none is a failure."""
        command = self.command(front_end, file, *options)
        code, stdout, stderr = run(command)
        good = (0, 1) if front_end.kind == "program" else (0,)
        if code not in good:
            raise Failure("%s could not analyse the file\n%s" % (front_end.name, shown(command, code, stdout, stderr)))
        return command, code, stdout, stderr

    # --- What to compare ----------------------------------------------------

    def prefixes(self, *kinds):
        """Those prefixes of kinds ("MESSAGES") that the file has lines for."""
        wanted = ["CHECK-" + kind for kind in kinds]
        if self.library:
            wanted += ["CHECK-%s-%s" % (kind, suffix(self.library)) for kind in kinds]
        end = r"(-NEXT|-SAME|-NOT|-DAG|-EMPTY|-LABEL|-COUNT-\d+)?(\{LITERAL\})?:"
        return [p for p in wanted if re.search(r"\b" + re.escape(p) + end, self.source)]

    def file_check(self, front_end, prefixes, input_file, *options):
        command = [
            os.path.join(front_end.site["tools"], "FileCheck"), self.arguments.source, "--input-file=" + input_file,
            "--check-prefixes=" + ",".join(prefixes), "--dump-input=never"
        ] + list(options)
        code, stdout, stderr = run(command)
        if code:
            return shown(command, code, stdout, stderr)
        return ""

    def check_messages(self, front_end, result):
        command, code, stdout, stderr = result
        prefixes = self.prefixes("MESSAGES", "NOTES", "WRONG")
        for line, column, level, text in self.missing():
            pattern = r"(?m):%d:%d: %s: %s" % (line, column, level, text)
            if re.search(pattern, stdout):
                raise Failure("%s: what was missing is printed now, so it is CHECK-MESSAGES or CHECK-NOTES: %s" %
                              (front_end.name, pattern))
        if not prefixes:
            if warnings_of(stdout):
                raise Failure("%s: the file has no CHECK-MESSAGES or CHECK-WRONG line%s, but there are warnings\n%s" %
                              (front_end.name, " for " + self.library if self.library else "",
                                 shown(command, code, stdout, stderr)))
            return
        output = os.path.join(self.folder, front_end.name + ".messages")
        write(output, stdout)
        problem = self.file_check(front_end, prefixes, output, "--implicit-check-not={{warning|error}}:")
        if problem:
            raise Failure("%s: messages differ from the CHECK lines\n%s\n%s" %
                          (front_end.name, problem, shown(command, code, stdout, stderr)))

    def missing(self):
        """The CHECK-MISSING lines for this library."""
        own = "CHECK-MISSING-" + suffix(self.library) if self.library else "CHECK-MISSING"
        return missing_lines(self.source, "CHECK-MISSING", own)

    def check_compiles(self, front_end, file):
        command = [front_end.site["clang"], "-fsyntax-only"] + self.flags + [file]
        code, stdout, stderr = run(command)
        if code:
            raise Failure("%s: the fixed file does not compile\n%s-- fixed file --\n%s" %
                          (front_end.name, shown(command, code, stdout, stderr), read(file)))

    def check_fixes(self, front_end):
        """Runs --fix; the fixed text."""
        file = self.prepare(front_end.name + ".fix")
        fix = "--fix-notes" if self.arguments.fix_notes else "--fix"
        result = self.analyse(front_end, file, fix)
        fixed = read(file)
        said = shown(*result)
        if self.arguments.no_fix and fixed != self.stripped:
            raise Failure("%s: --fix changed the file\n%s%s" % (front_end.name, self.diff(self.stripped, fixed), said))
        prefixes = self.prefixes("FIXES")
        if prefixes:
            problem = self.file_check(front_end, prefixes, file, "--strict-whitespace")
            if problem:
                raise Failure("%s: fixes differ from the CHECK-FIXES lines\n%s\n%s\n%s" %
                              (front_end.name, problem, self.diff(self.stripped, fixed), said))
        if fixed == self.stripped:
            return fixed
        self.check_compiles(front_end, file)
        result = self.analyse(front_end, file, fix)
        again = read(file)
        if again != fixed:
            raise Failure("%s: a second --fix changed the file again\n%s%s" %
                          (front_end.name, self.diff(fixed, again), shown(*result)))
        if front_end.kind == "program":
            self.check_no_contradiction(front_end, file)
        return fixed

    def check_no_contradiction(self, front_end, fixed):
        """A fix of one check must not make another one report: what is loaded eagerly is read, what is read is loaded."""
        checks = "--checks=-*,orm-lazy-load-in-loop,orm-unused-eager-load"
        before = self.prepare(front_end.name + ".before")
        found = [
            collections.Counter((line, text) for _, line, _, _, text in
                                (WARNING.match(w).groups() for w in warnings_of(self.analyse(front_end, f, checks)[2])))
            for f in (before, fixed)
        ]
        if found[1] - found[0]:
            raise Failure("%s: the fix makes a check report what it did not before: %s\n%s" %
                          (front_end.name, sorted(found[1] - found[0]), read(fixed)))

    @staticmethod
    def diff(before, after):
        return "".join(difflib.unified_diff(before.splitlines(True), after.splitlines(True), "before", "after"))

    def run(self):
        """The warnings, the same for all front ends."""
        front_ends = self.front_ends()
        if not front_ends:
            raise Failure("no front end is built in %s" % self.arguments.builds)
        warnings = fixed = None
        file = self.prepare("check")
        problems = []
        as_checked = True
        for front_end in front_ends:
            try:
                result = self.analyse(front_end, file)
                found = warnings_of(result[2])
                if found == warnings and not as_checked:
                    raise Failure("%s: the same warnings as %s" % (front_end.name, front_ends[0].name))
                if warnings is None:
                    warnings = found
                    as_checked = False
                    self.check_messages(front_end, result)
                    as_checked = True
                elif found == warnings:
                    self.check_messages(front_end, result)
                else:
                    raise Failure("%s and %s print different warnings\n%s" % (front_ends[0].name, front_end.name, "".join(
                        difflib.unified_diff(warnings, found, front_ends[0].name, front_end.name))))
                if not found:
                    continue
                text = self.check_fixes(front_end)
                if fixed is None:
                    fixed = text
                elif text != fixed:
                    raise Failure("%s and %s fix differently\n%s" %
                                  (front_ends[0].name, front_end.name, self.diff(fixed, text)))
            except Failure as failure:
                problems.append(str(failure))
            except subprocess.TimeoutExpired as timeout:
                problems.append("%s: timed out: %s" % (front_end.name, " ".join(timeout.cmd)))
        if problems:
            raise Failure("\n".join(problems))
        return warnings


def split_arguments():
    """The command line's arguments, and the compiler's behind '--'."""
    arguments = sys.argv[1:]
    at = arguments.index("--") if "--" in arguments else len(arguments)
    return arguments[:at], arguments[at + 1:]


def parse_arguments():
    arguments, clang = split_arguments()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source")
    parser.add_argument("temp", help="%%t: where to put files")
    parser.add_argument("--library", default="",
                        help="comma separated folders of test/Inputs (also qtsql-6: qtsql of Qt 6), or real ones: %s" %
                        ", ".join(REAL_LIBRARIES))
    parser.add_argument("--std", help="the C++ standard (default: c++17, for TinyORM c++20)")
    parser.add_argument("--llvm", type=int, default=0, metavar="VERSION",
                        help="the first LLVM version that understands the library's headers")
    parser.add_argument("--checks", default="orm-*", help="the checks to run (default: %(default)s)")
    parser.add_argument("--option", action="append", default=[], metavar="KEY=VALUE", help="a check option")
    parser.add_argument("--fix-notes", action="store_true", help="apply the fixes of notes too")
    parser.add_argument("--no-fix", action="store_true", help="--fix must not change anything")
    parser.add_argument("--builds", required=True, help="given by lit.cfg.py")
    parser.add_argument("--frontends", default="", help="given by lit.cfg.py: only these")
    result = parser.parse_args(arguments)
    result.clang = clang
    return result


def main():
    arguments = parse_arguments()
    shutil.rmtree(arguments.temp + ".dir", ignore_errors=True)
    libraries = [l for l in arguments.library.split(",") if l] or [None]
    warnings = {}
    failed = False
    for real, stub in REAL_LIBRARIES.items():
        if stub in libraries and real not in libraries and real_flags(real) is not None:
            libraries.append(real)
    for library in libraries:
        try:
            if library in REAL_LIBRARIES and real_flags(library) is None:
                print("%s is not installed" % library)
                continue
            stub = REAL_LIBRARIES.get(library)
            if stub and stub in libraries and stub not in warnings:
                print("==== %s: not run, since %s failed" % (library, stub))
                continue
            test = Test(arguments, library)
            if stub and not test.front_ends():
                print("==== %s: not run, --frontends names none of %s" % (library, ", ".join(REAL_FRONT_ENDS)))
                continue
            warnings[library] = test.run()
            if stub and stub in warnings and warnings[stub] != warnings[library]:
                raise Failure("the stub and the real library give different warnings\n%s" %
                              "".join(difflib.unified_diff(warnings[stub], warnings[library], stub, library)))
        except Failure as failure:
            failed = True
            print("==== %s: %s: FAILED" % (os.path.basename(arguments.source), library or "std"))
            print(failure)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
