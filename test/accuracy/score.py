#!/usr/bin/env python3
"""Scores runs of orm-tidy against labels: what it reported that is true, and what it missed.

    score.py NAME=RUN[:ROOT]...         of labels/NAME.tsv; several give the sums, too
    score.py --details NAME=RUN[:ROOT]  also lists what is false, unread or missed
    score.py --keep NAME=RUN[:ROOT]...  also keeps the warnings of the run as runs/NAME.txt, without the code
    score.py --table [NAME=RUN]...      the figures as the table of docs/accuracy.md; of all of runs/ by default

RUN is what 'orm-tidy -p BUILD --possible' printed, or the warnings and notes of it, as in runs/; ROOT is the folder that
the labels' files are relative to, "." for runs/. NAME may be
the path of a file of labels. That has lines with tabs between their fields, '#' before comments:

    sample  FILE                             a file that was read whole, before the run
    label   FILE LINE CHECK VERDICT REASON   what the reader found there: true, or quiet
    report  FILE PLACE CHECK VERDICT REASON  a report, after reading the code behind it: true, or false

LINE is that of the call in the loop's body, PLACE a line, or line:column where a line has several reports; CHECK is the
name without 'orm-', of a label also several with '|' between them. What a report is worth is what was read after it, else what was labelled. A label is found by a
report of its check on its line; of a statement whose text is not known, also by one that says so. Each report finds one
label.

Exit code 0, or 1 when a proven report is unread. Of the possible ones a part is read where there are many.
"""

import argparse
import collections
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
WARNING = re.compile(r"^(.+?):(\d+):(\d+): warning: (.*) \[orm-([a-z-]+)[^\]]*\]$")
POSSIBLE = re.compile(r"^.+?:\d+:\d+: note: possible, not proven: ")
STATEMENTS = ("query-in-loop", "write-in-loop")

Report = collections.namedtuple("Report", "file line column check text proven")
Label = collections.namedtuple("Label", "file line check verdict reason")


def reports_of(run, root):
    found = []
    with open(run, encoding="utf-8", errors="replace") as f:
        for text in f:
            match = WARNING.match(text.rstrip("\n"))
            if match:
                file = os.path.relpath(match.group(1), root) if os.path.isabs(match.group(1)) else match.group(1)
                found.append(Report(file, int(match.group(2)), int(match.group(3)), match.group(5), match.group(4),
                                    True))
            elif found and POSSIBLE.match(text):
                found[-1] = found[-1]._replace(proven=False)
    return found


def labels_of(path):
    """The files of the sample, the labels, and the verdicts about reports by file, place and check."""
    sample, labels, verdicts = set(), [], {}
    with open(path, encoding="utf-8") as f:
        for number, text in enumerate(f, 1):
            fields = text.rstrip("\n").split("\t")
            if not fields[0] or fields[0].startswith("#"):
                continue
            if fields[0] == "sample" and len(fields) == 2:
                sample.add(fields[1])
            elif fields[0] == "label" and len(fields) == 6 and fields[2].isdigit():
                labels.append(Label(fields[1], int(fields[2]), *fields[3:]))
            elif fields[0] == "report" and len(fields) == 6 and re.fullmatch(r"\d+(:\d+)?", fields[2]):
                verdicts[fields[1], fields[2], fields[3]] = (fields[4], fields[5])
            else:
                sys.exit("%s:%d: error: not a line of labels: %s" % (path, number, text.strip()))
    return sample, labels, verdicts


def finds(report, label):
    if (report.file, report.line) != (label.file, label.line):
        return False
    unknown = report.text.startswith("a statement is run")
    checks = label.check.split("|")
    return report.check in checks or (unknown and any(check in STATEMENTS for check in checks))


def verdict_of(report, verdicts, labels):
    for place in ("%d:%d" % (report.line, report.column), str(report.line)):
        known = verdicts.get((report.file, place, report.check))
        if known:
            return known
    for label in labels:
        if finds(report, label):
            return {"true": "true", "quiet": "false"}[label.verdict], label.reason
    return "unread", ""


def score(name, run, root):
    """Counts of reports by reach, check and verdict, those of labels by name, and what is worth a look."""
    path = name if os.path.isfile(name) else os.path.join(HERE, "labels", name + ".tsv")
    sample, labels, verdicts = labels_of(path)
    reports = reports_of(run, root)
    counts, details = collections.Counter(), []
    for report in reports:
        verdict, reason = verdict_of(report, verdicts, labels)
        counts["proven" if report.proven else "possible", report.check, verdict] += 1
        if verdict != "true":
            details.append("%s: %s:%d:%d: %s%s [%s]: %s" % (
                verdict, report.file, report.line, report.column, report.text,
                "" if report.proven else " (possible)", report.check, reason))
    free = list(reports)
    for label in labels:
        report = next((r for r in free if finds(r, label)), None)
        if report:
            free.remove(report)
        counts[label.verdict, bool(report)] += 1
        if label.verdict == "true" and not report:
            details.append("missed: %s:%d [%s]: %s" % (label.file, label.line, label.check, label.reason))
    counts["files"] = len(sample)
    return counts, details


def show(counts):
    for reach in ("proven", "possible"):
        for check in sorted({key[1] for key in counts if key[0] == reach}):
            print("%-8s %-20s true %3d, false %3d, unread %3d" % (
                (reach, check) + tuple(counts[reach, check, v] for v in ("true", "false", "unread"))))
        true, false = (sum(n for key, n in counts.items() if key[0] == reach and key[2] == v)
                       for v in ("true", "false"))
        if true + false:
            print("%-8s precision %.3f (%d of %d)" % (reach, true / (true + false), true, true + false))
    found, missed = counts["true", True], counts["true", False]
    print("sample   %d files%s, quiet ones reported: %d of %d" % (
        counts["files"],
        ", recall %.3f (%d of %d)" % (found / (found + missed), found, found + missed) if found + missed else "",
        counts["quiet", True], counts["quiet", True] + counts["quiet", False]))


def title(name):
    """What a file of labels says of itself in its first line: '# code base; libraries.'"""
    path = name if os.path.isfile(name) else os.path.join(HERE, "labels", name + ".tsv")
    with open(path, encoding="utf-8") as f:
        return f.readline().lstrip("# ").rstrip(".\n").split("; ", 1)


def row(cells, counts):
    def of(reach):
        true, false = (sum(n for key, n in counts.items() if key[0] == reach and key[2] == v)
                       for v in ("true", "false"))
        return "%d of %d" % (true, true + false) if true + false else "none"
    found, missed = counts["true", True], counts["true", False]
    kept, broken = counts["quiet", False], counts["quiet", True]
    return "| %s | %s | %s | %s | %s |" % (
        " | ".join(cells), of("proven"), of("possible"),
        "%d of %d" % (found, found + missed) if found + missed else "none",
        "%d of %d" % (kept, kept + broken) if kept + broken else "none")


def keep(name, run, root):
    """Writes runs/NAME.txt: what reports_of() reads of a run, with files relative to the root."""
    lines = []
    for report in reports_of(run, root):
        where = "%s:%d:%d" % (report.file, report.line, report.column)
        lines.append("%s: warning: %s [orm-%s]\n" % (where, report.text, report.check))
        if not report.proven:
            lines.append("%s: note: possible, not proven: \n" % where)
    with open(os.path.join(HERE, "runs", name + ".txt"), "w", encoding="utf-8") as f:
        f.writelines(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--details", action="store_true")
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--table", action="store_true")
    parser.add_argument("runs", nargs="*", metavar="NAME=RUN[:ROOT]")
    arguments = parser.parse_args()
    kept = os.path.join(HERE, "runs")
    runs = arguments.runs or ["%s=%s" % (os.path.splitext(name)[0], os.path.join(kept, name))
                              for name in sorted(os.listdir(kept))]
    total = collections.Counter()
    for each in runs:
        name, _, run = each.partition("=")
        run, _, root = run.partition(":")
        if arguments.keep:
            keep(name, run, root or os.getcwd())
        counts, details = score(name, run, root or os.getcwd())
        total.update(counts)
        if arguments.table:
            print(row(title(name), counts))
            continue
        print("%s:" % os.path.basename(name).replace(".tsv", ""))
        show(counts)
        if arguments.details:
            print("\n".join(details))
    if arguments.table:
        print(row(["all", ""], total))
    elif len(runs) > 1:
        print("all:")
        show(total)
    return 1 if any(key[0] == "proven" and key[2:] == ("unread",) for key in total) else 0


if __name__ == "__main__":
    sys.exit(main())
