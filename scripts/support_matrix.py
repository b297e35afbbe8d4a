#!/usr/bin/env python3
"""The support matrix: what orm-tidy does for each library, as far as tests show it.

    scripts/support_matrix.py BUILD            prints it
    scripts/support_matrix.py BUILD --write    writes docs/support.md
    scripts/support_matrix.py BUILD --check    fails when docs/support.md says something else

What a library has is read from its profile, what is shown for it from the tests: the warnings that they expect, the
edits and the advice, and the quiet reasons, which BUILD/bin/orm-tidy gives for them. A cell that no test fills, of what
the library has, is an error.
"""

import argparse
import collections
import concurrent.futures
import difflib
import glob
import os
import re
import shlex
import subprocess
import sys
from types import SimpleNamespace

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, "test"))
import check_orm_tidy  # noqa: E402

PAGE = os.path.join(ROOT, "docs", "support.md")
CHECKS = ("lazy-load-in-loop", "query-in-loop", "write-in-loop", "unused-eager-load")
# The reasons that each library's tests of a check must show at least.
LEAST_REASONS = {"lazy-load-in-loop": 2, "query-in-loop": 4, "write-in-loop": 2, "unused-eager-load": 0}
MEASURED = r"(?i)(?<!nothing was )(?<!not )measured"
LEAST_REPORTED = {"lazy-load-in-loop": 8, "query-in-loop": 5, "write-in-loop": 5, "unused-eager-load": 1}


def read(*path):
    with open(os.path.join(ROOT, *path), encoding="utf-8") as f:
        return f.read()


class Library:
    """A profile, and what it says that the library has."""

    def __init__(self, stem):
        self.stem = stem
        text = re.sub(r"(?m)(^|\s)#.*", "", read("matchers", "profile", "libraries", stem + ".yaml"))
        self.name = re.search(r"(?m)^profile: *\"?([^\"\n]*)", text).group(1).strip()
        self.language = re.search(r"(?m)^language: true", text) is not None or stem == "annotations"
        entries, _, after = text.partition("\neager-remedies:")
        self.edits = bool(after)
        entries, _, advice = text.partition("\nadvice:")
        self.advice = {about for about in re.findall(r"\babout: (\w+)", advice)}
        if re.search(r"(?m)^  - (kind|uncoverable|per-object|text)", advice):
            self.advice.add("load")
        relations = re.search(r"\brole: relation\b|\belements-load: true|\bper-object-", entries)
        requests = any(re.search(r"\brole: eager\b", e) or re.search(r"\brole: run\b", e) and "names:" in e
                       for e in re.split(r"\n  - ", entries))
        self.has = {"query-in-loop", "write-in-loop"}
        if relations:
            self.has.add("lazy-load-in-loop")
        if requests and relations:
            self.has.add("unused-eager-load")


def page(stem):
    """The page of a library; several profiles may share one."""
    while stem and not os.path.exists(os.path.join(ROOT, "docs", "libraries", stem + ".md")):
        stem = stem.rpartition("-")[0]
    return stem


def libraries():
    stems = [os.path.basename(p)[:-5] for p in glob.glob(os.path.join(ROOT, "matchers/profile/libraries/*.yaml"))]
    return [l for l in map(Library, sorted(stems)) if not l.language]


class Cell:
    """What the tests of one library and check show."""

    def __init__(self, library, check, program):
        self.folder = os.path.join("test", "checks", check, library.stem)
        self.files = sorted(glob.glob(os.path.join(ROOT, self.folder, "*.cpp")))
        self.reported = self.edits = self.advice = 0
        self.quiet = collections.Counter()
        for path in self.files:
            text = read(path)
            self.reported += len(re.findall(r"CHECK-MESSAGES[^:]*:.*warning: .*\[orm-%s\]" % check, text))
            self.edits += len(re.findall(r"CHECK-FIXES", text))
            self.advice += len(re.findall(r"CHECK-NOTES[^:]*:", text))
            self.quiet.update(quiet_in(path, text, program))


def option(words, name):
    """The value of --NAME in a RUN line; empty: not given."""
    found = re.search(r"--%s[= ](\S+)" % name, words)
    return found.group(1) if found else ""


def quiet_in(path, text, program):
    """How often orm-tidy gives each quiet reason for a test, by the first of its RUN lines."""
    run = re.search(r"RUN: %check_orm (.*)", text.replace("\\\n// RUN:", " "))
    if not run:
        return {}
    words = run.group(1).replace("%s", path).replace("%t", "/nowhere")
    words = words.replace("%inputs", os.path.join(ROOT, "test", "Inputs")).replace("%source", ROOT)
    before, _, clang = words.partition(" -- ")
    library = next(iter(option(before, "library").split(",")), "") or None
    profiles = re.findall(r"\.Profiles=(\S+)", before)
    test = check_orm_tidy.Test.__new__(check_orm_tidy.Test)
    test.library = library
    test.arguments = SimpleNamespace(source=path, std=option(before, "std"), clang=shlex.split(clang))
    given = ["--profile=" + p for p in dict.fromkeys(profiles)]
    command = [program, "--no-cache", "--checks=orm-*"] + given + [path, "--"] + test.compiler_flags()
    result = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, universal_newlines=True,
                            errors="replace")
    found = re.search(r"(?m)^orm-tidy: .*; quiet: (.*)$", result.stderr)
    return {name: int(count) for count, name in re.findall(r"(\d+) ([a-z-]+)", found.group(1))} if found else {}


def executed(library):
    """The executed cases of a library, and whether its page has measured figures."""
    cases = glob.glob(os.path.join(ROOT, "test", "executed", library.stem, "*.test"))
    measured = page(library.stem) and re.search(MEASURED, read("docs", "libraries", page(library.stem) + ".md"))
    if cases:
        return "[%d](../test/executed/%s)" % (len(cases), library.stem)
    return "[measured](libraries/%s.md)" % page(library.stem) if measured else "no"


def real_headers(library):
    for real, stub in check_orm_tidy.REAL_LIBRARIES.items():
        folders = {library.stem, "poco" if library.stem.startswith("poco") else library.stem}
        if re.sub(r"-[\d.]+$|-head$", "", stub) in folders and not os.environ.get(check_orm_tidy.variable(stub)):
            return "in CI"
    return "by a variable"


HEAD = """# What is supported

Written by `scripts/support_matrix.py` from the profiles and the tests; a test compares it with them. *Reported* is the
number of warnings that the tests of that library and check expect, *quiet* the reasons for which they expect none (the
meaning of each is in the [README](../README.md#quiet-reasons)). *Executed* are programs that run against the real
library and count statements, or the page has figures that were measured by hand. *Real headers*: the same tests give
the same with the library's own headers, in each run where Debian has the library, else where the environment variable
`ORM_TIDY_REAL_<LIBRARY>` has the compiler flags for them. Libraries without relations, or without eager requests, are
left out of what is about those.

"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("build", metavar="BUILD", help="the build directory")
    then = parser.add_mutually_exclusive_group()
    then.add_argument("--write", action="store_true", help="write docs/support.md")
    then.add_argument("--check", action="store_true", help="fail when docs/support.md says something else")
    options = parser.parse_args()
    program = os.path.join(os.path.abspath(options.build), "bin", "orm-tidy")
    if not os.path.exists(program):
        parser.error("no program %s: build it first" % program)
    for name in [v for v in os.environ if v.startswith("ORM_TIDY_REAL_")]:
        del os.environ[name]
    all_libraries = libraries()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        cells = {(l.stem, c): pool.submit(Cell, l, c, program) for l in all_libraries for c in CHECKS if c in l.has}
        cells = {key: cell.result() for key, cell in cells.items()}
    faults = []
    text = HEAD
    for check in CHECKS:
        text += "## orm-%s\n\n| library | reported | remedy | quiet | executed | real headers |\n" % check
        text += "|---|---|---|---|---|---|\n"
        for l in all_libraries:
            if check not in l.has:
                continue
            cell = cells[l.stem, check]

            def fault(what):
                faults.append("%s, orm-%s: %s in %s" % (l.name, check, what, cell.folder))

            if cell.reported < LEAST_REPORTED[check]:
                fault("%d warnings are expected, less than %d," % (cell.reported, LEAST_REPORTED[check]))
            if len(cell.quiet) < LEAST_REASONS[check]:
                fault("less than %d quiet reasons, %s," %
                      (LEAST_REASONS[check], ", ".join(sorted(cell.quiet)) or "none"))
            about = {"lazy-load-in-loop": "load", "query-in-loop": "query", "write-in-loop": "write"}.get(check)
            edit = l.edits if check in ("lazy-load-in-loop", "unused-eager-load") else False
            if edit and not cell.edits:
                fault("no CHECK-FIXES")
            if not edit and about and (about not in l.advice or not cell.advice):
                fault("no advice, or none that is tested,")
            remedy = "fix-it" if edit else "advice" if about else "none"
            if edit and about and about in l.advice:
                remedy += ", advice"
            quiet = ", ".join("%s" % name for name in sorted(cell.quiet))
            text += "| [%s](libraries/%s.md) | [%d](../%s) | %s | %s | %s | %s |\n" % (
                l.name, page(l.stem), cell.reported, cell.folder, remedy, quiet or "none", executed(l), real_headers(l))
        text += "\n"
    for l in all_libraries:
        if not page(l.stem):
            faults.append("%s: docs/libraries/%s.md is missing" % (l.name, l.stem))
    for f in faults:
        print("empty cell: " + f, file=sys.stderr)
    text = text.rstrip() + "\n"
    if options.write:
        with open(PAGE, "w", encoding="utf-8") as f:
            f.write(text)
    elif options.check:
        there = read(PAGE) if os.path.exists(PAGE) else ""
        if there != text:
            sys.stdout.writelines(
                difflib.unified_diff(there.splitlines(True), text.splitlines(True), "docs/support.md", "now"))
            print("write it anew: scripts/support_matrix.py BUILD --write")
            return 1
    else:
        sys.stdout.write(text)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
