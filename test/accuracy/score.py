#!/usr/bin/env python3
"""Scores a run of orm-tidy against labels: what it reported that is true, and what it missed.

    score.py LABELS RUN [ROOT]

LABELS is a file of lines with tabs between their fields, '#' before comments:

    sample  FILE                                a file that was read whole, before the run
    label   FILE LINE CHECK VERDICT REASON      what the reader found there: true, or quiet
    report  FILE LINE CHECK VERDICT REASON      a report outside of the sample, or one that the reader had not
                                                thought of, after reading the code behind it: true, or false

FILE is relative to ROOT, LINE that of the call in the loop's body, CHECK the name without 'orm-'. RUN is what
'orm-tidy -p BUILD --possible' printed. A report that has no line in LABELS is unread, and counts as neither.

Prints the figures, and every report that is false or unread and every label that was missed. Exit code 0, or 1 when a
report is unread.
"""

import collections
import os
import re
import sys

WARNING = re.compile(r"^(.+?):(\d+):\d+: warning: (.*) \[orm-([a-z-]+)[^\]]*\]$")
POSSIBLE = re.compile(r"^.+?:\d+:\d+: note: possible, not proven: ")

Report = collections.namedtuple("Report", "file line check text")


def reports_of(run, root):
    """The reports of a run: each with True when it is proven."""
    found = []
    with open(run, encoding="utf-8", errors="replace") as f:
        for text in f:
            match = WARNING.match(text.rstrip("\n"))
            if match:
                file = os.path.relpath(match.group(1), root) if os.path.isabs(match.group(1)) else match.group(1)
                found.append([Report(file, int(match.group(2)), match.group(4), match.group(3)), True])
            elif found and POSSIBLE.match(text):
                found[-1][1] = False
    return found


def labels_of(path):
    """The files of the sample, the labels and the verdicts about reports, by file, line and check."""
    sample, labels, verdicts = set(), {}, {}
    with open(path, encoding="utf-8") as f:
        for number, text in enumerate(f, 1):
            fields = text.rstrip("\n").split("\t")
            if not fields[0] or fields[0].startswith("#"):
                continue
            if fields[0] == "sample" and len(fields) == 2:
                sample.add(fields[1])
            elif fields[0] in ("label", "report") and len(fields) == 6 and fields[2].isdigit():
                into = labels if fields[0] == "label" else verdicts
                into[fields[1], int(fields[2]), fields[3]] = (fields[4], fields[5])
            else:
                sys.exit("%s:%d: error: not a line of labels: %s" % (path, number, text.strip()))
    return sample, labels, verdicts


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    sample, labels, verdicts = labels_of(sys.argv[1])
    root = sys.argv[3] if len(sys.argv) == 4 else os.getcwd()
    counts = collections.Counter()
    seen, lines = set(), []
    for report, proven in reports_of(sys.argv[2], root):
        key = (report.file, report.line, report.check)
        seen.add(key)
        # What the reader labelled before the run decides; else what was read after it.
        known = verdicts.get(key) or labels.get(key)
        verdict = {"true": "true", "false": "false", "quiet": "false"}[known[0]] if known else "unread"
        counts["proven" if proven else "possible", report.check, verdict] += 1
        if verdict != "true":
            lines.append("%s: %s:%d: %s%s [%s]: %s" % (verdict, report.file, report.line, report.text,
                                                        "" if proven else " (possible)", report.check,
                                                        known[1] if known else ""))
    wanted = [key for key, (verdict, _) in labels.items() if verdict == "true"]
    missed = [key for key in wanted if key not in seen]
    quiet = [key for key, (verdict, _) in labels.items() if verdict == "quiet"]
    for reach in ("proven", "possible"):
        for check in sorted({check for r, check, _ in counts if r == reach}):
            print("%-8s %-22s true %3d, false %3d, unread %3d" % (
                (reach, check) + tuple(counts[reach, check, v] for v in ("true", "false", "unread"))))
        true, false = (sum(n for (r, _, v), n in counts.items() if r == reach and v == w) for w in ("true", "false"))
        if true + false:
            print("%-8s precision %.3f (%d of %d)" % (reach, true / (true + false), true, true + false))
    if wanted:
        print("sample   %d files, recall %.3f (%d of %d), quiet ones reported: %d of %d" % (
            len(sample), 1 - len(missed) / len(wanted), len(wanted) - len(missed), len(wanted),
            sum(key in seen for key in quiet), len(quiet)))
    for line in lines:
        print(line)
    for key in missed:
        print("missed: %s:%d [%s]: %s" % (key + (labels[key][1],)))
    return 1 if any(v == "unread" for _, _, v in counts) else 0


if __name__ == "__main__":
    sys.exit(main())
