#!/usr/bin/env python3
"""Proves a remedy by executing it.

usage: run.py --orm-tidy BIN LIBRARY CASE WORK

CASE is a folder of test/executed/LIBRARY (or 'all'): a program against the real
library and a real database, which takes the number of rows as its argument,
prints what it found on stdout and `statements: N` on stderr. Everything happens
in copies under WORK, which is made anew.

 1. The program is built and run with 1, 10 and 100 rows: its statements grow
    with the rows, to at least 1 + N.
 2. orm-tidy reports a lazy load in a loop, and fixes it with --fix.
 3. The fixed program is built and run: same output, and as many statements
    with 100 rows as with 1.
 4. orm-tidy reports nothing about it, and a second --fix changes nothing.

A case with a file refused.json is one where the obvious edit, which the file
gives, changes the output; that is executed, too. orm-tidy must report it, and
--fix must leave it alone.

Exit code: 0 proven, 1 not, 77 skipped because the library isn't here.
"""

import argparse
import contextlib
import difflib
import fcntl
import hashlib
import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROWS = (1, 10, 100)
TIMEOUT = 300  # seconds, of any one command
SKIPPED = 77
CXX = shlex.split(os.environ.get("CXX", "c++"))
FINDING = re.compile(r"^.+:\d+:\d+: warning: .+ \[(orm-[a-z-]+)[^\]]*\]$", re.M)


class Failure(Exception):
    """The contract is broken, or the case itself is."""


def execute(command, accept=(0,), **options):
    """Runs a command; its process group never outlives it."""
    command = [str(word) for word in command]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          encoding="utf-8", errors="replace",
                          start_new_session=True, **options) as process:
        try:
            process.out, process.err = process.communicate(timeout=TIMEOUT)
        except BaseException as error:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            if not isinstance(error, subprocess.TimeoutExpired):
                raise
            raise Failure(f"{shlex.join(command)}\n"
                          f"took more than {TIMEOUT} s") from None
    if process.returncode not in accept:
        raise Failure(f"{shlex.join(command)}\nexited with "
                      f"{process.returncode}\n{process.out}{process.err}")
    return process


def pkg_config(*words):
    return shlex.split(execute(("pkg-config", *words)).out)


class Library:
    """How programs of one library are compiled and linked. Includes the
    library's own folders as system ones, as CMake does."""

    name = ""
    moc = None  # the path of the program, where it is needed

    def flags(self):
        raise NotImplementedError

    def link(self):
        raise NotImplementedError

    def missing(self):
        """Why the cases can't run here; None if they can."""
        raise NotImplementedError


class QDjango(Library):
    """QDjango 0.6.2, with Qt 5 and SQLite."""

    name = "qdjango"
    packages = ("qdjango-db", "Qt5Core", "Qt5Sql")

    def missing(self):
        if not shutil.which("pkg-config"):
            return "no pkg-config"
        for package in self.packages:
            if execute(("pkg-config", "--exists", package),
                       accept=(0, 1)).returncode:
                return f"pkg-config doesn't know {package}"
        self.moc = Path(pkg_config("--variable=host_bins", "Qt5Core")[0], "moc")
        if not self.moc.exists():
            return f"no {self.moc}"
        return None

    def flags(self):
        words = pkg_config("--cflags", *self.packages)
        return ["-std=c++17", "-fPIC", *(re.sub("^-I", "-isystem", word)
                                         for word in words)]

    def link(self):
        return pkg_config("--libs", *self.packages)


class TinyORM(Library):
    """TinyORM 0.38, with Qt 6 and SQLite, from a prefix."""

    name = "tinyorm"
    packages = ("Qt6Core", "Qt6Sql")
    variable = "ORM_TIDY_TINYORM_PREFIX"

    def missing(self):
        prefix = os.environ.get(self.variable)
        if not prefix:
            return (f"{self.variable} isn't set: the prefix that TinyORM is "
                    "installed to")
        self.prefix = Path(prefix)
        if not (self.prefix / "include/orm/db.hpp").exists():
            return f"no include/orm/db.hpp in {prefix}"
        self.qt = Path(execute((shutil.which("qmake6") or "qmake", "-query",
                                "QT_INSTALL_HEADERS")).out.strip())
        if not (self.qt / "QtSql").is_dir():
            return f"no Qt 6 headers in {self.qt}"
        return None

    def flags(self):
        folders = (self.prefix / "include", self.qt, self.qt / "QtCore",
                   self.qt / "QtSql")
        macros = ("TINYORM_USING_QTSQLDRIVERS", "TINYORM_LINKING_SHARED",
                  "TINYORM_EXTERN_CONSTANTS", "TINYORM_DISABLE_TOM",
                  "PROJECT_TINYORM", "TINYORM_NO_DEBUG",
                  "TINYORM_NO_DEBUG_SQL", "QT_NO_DEBUG")
        return ["-std=c++20", "-fPIC",
                *(f"-D{macro}" for macro in macros),
                *(f"-isystem{folder}" for folder in folders)]

    def link(self):
        folder = self.prefix / "lib"
        return [f"-L{folder}", f"-Wl,-rpath,{folder}", "-lTinyOrm", "-lQt6Sql",
                "-lQt6Core"]


LIBRARIES = {library.name: library for library in (QDjango(), TinyORM())}


def moc(library, folder, to, flags):
    """Runs moc for the files of a folder; returns the .cpp files it made."""
    made = []
    to.mkdir(parents=True, exist_ok=True)
    for file in sorted(folder.iterdir()):
        if file.suffix not in (".h", ".cpp") or not library.moc:
            continue
        if "Q_OBJECT" not in file.read_text("utf-8"):
            continue
        macros = [flag for flag in flags if flag.startswith("-D")]
        if file.suffix == ".h":
            made.append(to / f"moc_{file.stem}.cpp")
            execute((library.moc, *macros, "-f", file.name, file, "-o",
                     made[-1]))
        else:  # included by the file itself
            execute((library.moc, *macros, "-i", file, "-o",
                     to / f"{file.stem}.moc"))
    return made


class Support:
    """What the cases of a library share, compiled once: the objects of the
    models and a precompiled support.h."""

    def __init__(self, library, folder):
        self.library = library
        self.folder = folder
        self.files = sorted(file for file in (HERE / library.name).iterdir()
                            if file.suffix in (".h", ".cpp"))
        self.flags = library.flags()
        self.is_clang = "clang" in execute((*CXX, "--version")).out

    def include_flags(self):
        header = self.folder / "support.h"
        if self.is_clang:
            return ["-include-pch", f"{header}.pch"]
        return ["-include", header]  # finds the .gch beside it

    def objects(self):
        return sorted(self.folder.glob("*.o"))

    def key(self):
        digest = hashlib.sha256()
        digest.update(execute((*CXX, "--version")).out.encode())
        digest.update(repr((self.flags, Path(__file__).read_bytes())).encode())
        for file in self.files:
            digest.update(file.name.encode() + file.read_bytes())
        return digest.hexdigest()

    def prepare(self, lock):
        """Compiles what isn't up to date. Cases that run at the same time wait
        for the first; afterwards each holds the lock as a reader."""
        key, stamp = self.key(), self.folder / "key"
        fcntl.flock(lock, fcntl.LOCK_SH)
        if stamp.exists() and stamp.read_text() == key:
            return
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not stamp.exists() or stamp.read_text() != key:
            self.compile()
            stamp.write_text(key)
        fcntl.flock(lock, fcntl.LOCK_SH)

    def compile(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        for file in self.files:
            shutil.copy(file, self.folder)
        header = self.folder / "support.h"
        execute((*CXX, *self.flags, "-x", "c++-header", header, "-o",
                 f"{header}.{'pch' if self.is_clang else 'gch'}"))
        made = moc(self.library, HERE / self.library.name, self.folder / "moc",
                   self.flags)
        sources = [file for file in self.files if file.suffix == ".cpp"]
        for file in [self.folder / file.name for file in sources] + made:
            execute((*CXX, *self.flags, *self.include_flags(),
                     f"-I{self.folder}", "-c", file, "-o",
                     self.folder / f"{file.stem}.o"))


class Case:
    """A copy of one case, to be built, run and fixed."""

    def __init__(self, orm_tidy, library, name, work):
        self.orm_tidy = orm_tidy
        self.library = library
        self.work = work
        self.original = HERE / library.name / name
        self.source = work / "source"
        self.case = self.source / name
        self.shared = self.source / "support"
        self.generated = work / "generated"
        self.build = work / "build"
        self.support = Support(library, work.parent / f"{library.name}-support")

    def copy(self):
        shutil.rmtree(self.work, ignore_errors=True)
        self.build.mkdir(parents=True)
        shutil.copytree(self.original, self.case)
        self.shared.mkdir()
        for file in self.support.files:
            shutil.copy(file, self.shared)

    def arguments(self, file, output, extra=()):
        return [*CXX, *self.support.flags, *extra, f"-I{self.case}",
                f"-I{self.shared}", f"-I{self.generated}", "-c", str(file),
                "-o", str(output)]

    def write_database(self):
        files = sorted(self.source.rglob("*.cpp"))
        entries = [{"directory": str(self.build), "file": str(file),
                    "arguments": self.arguments(
                        file, self.build / f"{file.stem}.o")}
                   for file in files]
        (self.build / "compile_commands.json").write_text(
            json.dumps(entries, indent=1))

    def compile(self):
        """Returns the program."""
        made = moc(self.library, self.case, self.generated, self.support.flags)
        objects = []
        for file in sorted(self.case.glob("*.cpp")) + made:
            objects.append(self.build / f"{file.stem}.o")
            execute(self.arguments(file, objects[-1],
                                   self.support.include_flags()))
        program = self.build / "program"
        execute((*CXX, "-o", program, *objects, *self.support.objects(),
                 *self.library.link()))
        return program

    def measure(self, program):
        """Runs the program; returns its outputs and its numbers of statements,
        by the number of rows."""
        outputs, statements = {}, {}
        for rows in ROWS:
            process = execute((program, rows))
            match = re.search(r"^statements: (\d+)$", process.err, re.M)
            if not match:
                raise Failure(f"no statements in\n{process.err}")
            outputs[rows] = process.out
            statements[rows] = int(match.group(1))
        return outputs, statements

    def tidy(self, *options):
        """Runs orm-tidy over the whole program; returns its findings."""
        environment = dict(os.environ, XDG_CACHE_HOME=str(self.work / "cache"))
        process = execute((self.orm_tidy, "-p", self.build, *options),
                          accept=(0, 1), cwd=self.work, env=environment)
        findings = [match.group(1) for match in FINDING.finditer(process.out)]
        if (process.returncode == 1) != bool(findings):
            raise Failure(f"orm-tidy exited with {process.returncode} and "
                          f"{len(findings)} findings\n{process.out}"
                          f"{process.err}")
        return findings, process.out

    def texts(self):
        return {file.relative_to(self.source): file.read_bytes()
                for file in sorted(self.source.rglob("*")) if file.is_file()}

    def prove(self):
        self.copy()
        self.write_database()
        lock = self.work.parent / f"{self.library.name}-support.lock"
        with open(lock, "w", encoding="utf-8") as handle:
            self.support.prepare(handle)
            self.prove_prepared()

    def prove_prepared(self):
        outputs, before = self.measure(self.compile())
        print("before:", counts(before))
        if before[100] < 101 or not before[1] < before[10] < before[100]:
            raise Failure("the case isn't one: its statements don't grow by "
                          "one for each row")
        if not outputs[100]:
            raise Failure("the case isn't one: it prints nothing")

        findings, text = self.tidy()
        print(text, end="")
        if "orm-lazy-load-in-loop" not in findings:
            raise Failure("orm-tidy reports no lazy load in a loop")

        refused = self.original / "refused.json"
        if refused.exists():
            self.prove_refusal(json.loads(refused.read_text("utf-8")), outputs)
            return

        original = self.texts()
        self.tidy("--fix")
        fixed = self.texts()
        print(difference(original, fixed), end="")
        if fixed == original:
            raise Failure("orm-tidy --fix changes nothing")
        for file, content in fixed.items():
            if file.parts[0] == "support" and content != original[file]:
                raise Failure(f"orm-tidy --fix changes {file}, which has no "
                              "fault")

        outputs_after, after = self.measure(self.compile())
        print("after: ", counts(after))
        for rows in ROWS:
            if outputs_after[rows] != outputs[rows]:
                raise Failure("the fixed program prints something else with "
                              f"{rows} rows:\n" + difference(
                                  {"output": outputs[rows].encode()},
                                  {"output": outputs_after[rows].encode()}))
        if len(set(after.values())) != 1:
            raise Failure("the statements of the fixed program still depend on "
                          "the rows")

        findings, text = self.tidy()
        if findings:
            raise Failure(f"orm-tidy reports something in the fixed program:\n"
                          f"{text}")
        self.tidy("--fix")
        again = self.texts()
        if again != fixed:
            raise Failure("a second --fix changes something:\n"
                          + difference(fixed, again))

    def prove_refusal(self, edit, outputs):
        self.tidy("--fix")
        original, fixed = {}, {}
        for name, content in self.texts().items():
            file = self.source / name
            if file.parent == self.case:
                original[name] = (self.original / file.name).read_bytes()
                fixed[name] = content
        if fixed != original:
            raise Failure("orm-tidy --fix changes what it must not: "
                          f"{edit['why']}\n" + difference(original, fixed))

        file = self.case / edit["file"]
        text = file.read_text("utf-8")
        if text.count(edit["replace"]) != 1:
            raise Failure(f"{file.name} hasn't exactly one: {edit['replace']}")
        file.write_text(text.replace(edit["replace"], edit["by"]), "utf-8")
        program = self.compile()
        try:
            outputs_after, after = self.measure(program)
        except Failure as failure:
            print(f"edited: {failure}")
            return
        print("edited:", counts(after))
        if outputs_after == outputs:
            raise Failure("there is no reason to refuse: the edited program "
                          "prints the same")
        print(difference({"output": outputs[1].encode()},
                         {"output": outputs_after[1].encode()}), end="")


def counts(statements):
    return ", ".join(f"{number} statements for {rows} rows"
                     for rows, number in statements.items())


def difference(before, after):
    """A unified diff of two sets of files."""
    lines = []
    for name in sorted(before.keys() | after.keys()):
        old, new = (texts.get(name, b"").decode("utf-8", "replace")
                    .splitlines(keepends=True) for texts in (before, after))
        lines += difflib.unified_diff(old, new, f"before/{name}",
                                      f"after/{name}")
    return "".join(lines)


def cases(library):
    return sorted(folder.name for folder in (HERE / library.name).iterdir()
                  if (folder / "main.cpp").exists())


def run(orm_tidy, library, name, work):
    """Returns whether the case is proven."""
    print(f"== {library.name}/{name}", flush=True)
    try:
        Case(orm_tidy, library, name, work).prove()
        return True
    except Failure as failure:
        print(f"{library.name}/{name} failed: {failure}", flush=True)
        return False


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--orm-tidy", required=True, type=Path, metavar="BIN")
    parser.add_argument("library", choices=sorted(LIBRARIES))
    parser.add_argument("case")
    parser.add_argument("work", type=Path)
    options = parser.parse_args()

    library = LIBRARIES[options.library]
    names = cases(library)
    if options.case != "all":
        if options.case not in names:
            parser.error(f"no case '{options.case}'; there are: "
                         + ", ".join(names))
        names = [options.case]
    reason = library.missing()
    if reason:
        print(f"{library.name}: skipped: {reason}")
        return SKIPPED
    if not os.access(options.orm_tidy, os.X_OK):
        parser.error(f"no program {options.orm_tidy}")

    work = options.work.resolve()
    folders = {name: work if options.case != "all" else work / name
               for name in names}
    failed = [name for name in names
              if not run(options.orm_tidy.resolve(), library, name,
                         folders[name])]
    if options.case == "all":
        print(f"{len(names) - len(failed)} of {len(names)} cases proven"
              + "".join(f"\nfailed: {name}" for name in failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
