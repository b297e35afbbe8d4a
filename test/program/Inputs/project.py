#!/usr/bin/env python3
"""Makes a small project with a compile database: project.py DIR INPUTS [--library NAME] [--parts TEST] [FILE...]

Copies the FILEs (of this folder) to DIR, which is made anew, and writes DIR/compile_commands.json with one entry for each .cpp
file, in the order given. A FILE that does not exist gets its entry all the same. DIR/.clang-tidy is written too, so that
none of a folder above counts. INPUTS is test/Inputs, where the stubs are. The parts of TEST (//--- name) are FILEs, too.
"""

import argparse
import json
import os
import re
import shutil

HERE = os.path.dirname(os.path.abspath(__file__))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("inputs")
    parser.add_argument("--library", default="qdjango-head")
    parser.add_argument("--parts", metavar="TEST")
    parser.add_argument("files", nargs="*")
    arguments = parser.parse_args()

    folder = os.path.abspath(arguments.folder)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    flags = ["-std=c++17", "-nostdinc", "-nostdinc++"]
    for name in ("std", "qt", arguments.library):
        flags += ["-isystem", os.path.join(arguments.inputs, name)]
    flags += ["-I", os.path.join(arguments.inputs, "models")]

    if arguments.parts:
        with open(arguments.parts) as f:
            parts = re.split(r"(?m)^//--- *(\S+) *\n", f.read())[1:]
        for name, text in zip(parts[::2], parts[1::2]):
            with open(os.path.join(folder, name), "w") as f:
                f.write(text)
        arguments.files += parts[::2]

    entries = []
    for name in arguments.files:
        if os.path.exists(os.path.join(HERE, name)) and not os.path.exists(os.path.join(folder, name)):
            shutil.copyfile(os.path.join(HERE, name), os.path.join(folder, name))
        if name.endswith(".cpp"):
            file = os.path.join(folder, name)
            entries.append({"directory": folder, "file": file, "arguments": ["c++"] + flags + ["-c", file]})
    with open(os.path.join(folder, "compile_commands.json"), "w") as f:
        json.dump(entries, f, indent=1)
    with open(os.path.join(folder, ".clang-tidy"), "w") as f:
        f.write("HeaderFilterRegex: '.*'\n")


if __name__ == "__main__":
    main()
