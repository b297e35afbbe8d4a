#!/usr/bin/env python3
"""faults.py MODE ORM_TIDY FOLDER N: whether bad luck changes what is found.

MODE kill:   N times, a run over FOLDER is killed at a random moment; the run after it, on the same cache, must print what a
             run without a cache prints.
MODE damage: N times, a byte of a facts file is changed or the file is cut off; linking it must name the file, end with
             exit code 2, and print nothing but what the other files say.
MODE pairs:  N times, two runs at once on one cache that begins empty.
MODE full:   N times, runs that may write only so and so many bytes to a file: of the cache, of facts, of fixes, a source.
             The last three are whole or as they were, and the file is named.

The random numbers are the same each time.
"""

import glob
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

mode, program, folder, count = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
random.seed(20)
temporary = tempfile.mkdtemp()
cache = os.path.join(temporary, "cache")


def run(*options, **more):
    return subprocess.run([program] + list(options), stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)


def check(right, text, result):
    if not right:
        sys.stdout.write(result.stdout.decode(errors="replace")[-3000:] + result.stderr.decode(errors="replace")[-3000:])
        sys.exit("faults.py %s: %s" % (mode, text))


def same(result):
    return (result.returncode, result.stdout) == (expected.returncode, expected.stdout)


expected = run("-p", folder, "--no-cache", "-j2")
check(expected.returncode == 1, "the program has no findings", expected)
try:
    if mode == "kill":
        begin = time.time()
        run("-p", folder, "--cache-dir", cache + "0", "-j2")
        duration = time.time() - begin
        for i in range(count):
            if i % 4 == 0:
                shutil.rmtree(cache, ignore_errors=True)
            victim = subprocess.Popen([program, "-p", folder, "--cache-dir", cache, "-j2"], stdout=subprocess.DEVNULL,
                                      stderr=subprocess.DEVNULL)
            time.sleep(random.random() * duration)
            victim.send_signal(signal.SIGKILL)
            victim.wait()
            result = run("-p", folder, "--cache-dir", cache, "-j2")
            check(same(result) and not result.stderr.startswith(b"orm-tidy: warning"), "round %d: other findings" % i, result)
    elif mode == "pairs":
        for i in range(count):
            shutil.rmtree(cache, ignore_errors=True)
            both = [subprocess.Popen([program, "-p", folder, "--cache-dir", cache, "-j2"], stdout=subprocess.PIPE,
                                     stderr=subprocess.PIPE) for _ in range(2)]
            for one in both:
                out, err = one.communicate()
                result = subprocess.CompletedProcess([], one.returncode, out, err)
                check(same(result), "round %d: other findings" % i, result)
    elif mode == "full":
        for i in range(count):
            shutil.rmtree(cache, ignore_errors=True)

            def limit(size=i * 3000):
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

            result = run("-p", folder, "--cache-dir", cache, "-j2", preexec_fn=limit)
            check(same(result), "round %d: other findings" % i, result)
            if i == 0:
                check(b"warning: what was read is not kept: " in result.stderr, "nothing is said about the cache", result)
            result = run("-p", folder, "--cache-dir", cache, "-j2")
            check(same(result), "round %d: other findings afterwards" % i, result)
            source = sorted(glob.glob(os.path.join(folder, "*.cpp")))[0]
            facts = os.path.join(temporary, "a.facts")
            fixes = os.path.join(temporary, "fixes.yaml")
            copy = os.path.join(temporary, "sources")
            for written, options in ((facts, ("facts", "-p", folder, source, "-o", facts)),
                                     (fixes, ("-p", folder, "--no-cache", "--export-fixes", fixes))):
                run(*options)
                with open(written, "rb") as f:
                    whole = f.read()
                size = random.randrange(len(whole) * 2)
                result = run(*options, preexec_fn=lambda: limit(size))
                with open(written, "rb") as f:
                    check(f.read() == whole, "round %d: %s is not what it was" % (i, written), result)
                named = os.path.basename(written).encode() + b": error: " in result.stderr
                check(named == (size < len(whole)) and (result.returncode == 2) == named,
                      "round %d: exit code %d with %d of %d bytes" % (i, result.returncode, size, len(whole)), result)
            # A source is as it was, or fixed.
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(folder, copy)
            with open(os.path.join(copy, "compile_commands.json")) as f:
                commands = f.read()
            with open(os.path.join(copy, "compile_commands.json"), "w") as f:
                f.write(commands.replace(folder, copy))
            size = random.randrange(500)
            result = run("-p", copy, "--no-cache", "--fix", preexec_fn=lambda: limit(size))
            for path in sorted(glob.glob(os.path.join(folder, "*.cpp"))):
                with open(path) as f, open(os.path.join(copy, os.path.basename(path))) as g:
                    before, after = f.read(), g.read()
                check(after == before or len(after) > len(before), "round %d: %s is cut off" % (i, path), result)
            refused = b": error: " in result.stderr and b"no fix is applied" in result.stderr
            check(result.returncode == (2 if refused else 1) and (refused or size > 100),
                  "round %d: exit code %d of --fix with %d bytes" % (i, result.returncode, size), result)
    elif mode == "damage":
        facts = []
        for source in sorted(glob.glob(os.path.join(folder, "*.cpp"))):
            facts.append(os.path.join(temporary, os.path.basename(source) + ".facts"))
            run("facts", "-p", folder, source, "-o", facts[-1])
        expected = run("link", *facts)
        check(expected.returncode == 1, "the program has no findings", expected)
        # What the others say, by the file that is left out.
        others = {path: run("link", *[f for f in facts if f != path]) for path in facts}
        for i in range(count):
            path = random.choice(facts)
            with open(path, "rb") as f:
                good = f.read()
            bad = bytearray(good)
            if i % 3 == 0:
                del bad[random.randrange(len(bad)):]
            else:
                bad[random.randrange(len(bad))] ^= 1 << random.randrange(8)
            with open(path, "wb") as f:
                f.write(bad)
            result = run("link", *facts)
            check(result.returncode == 2 and result.stdout == others[path].stdout and
                  os.path.basename(path).encode() in result.stderr, "round %d: %s" % (i, path), result)
            with open(path, "wb") as f:
                f.write(good)
finally:
    shutil.rmtree(temporary, ignore_errors=True)
