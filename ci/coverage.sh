#!/usr/bin/env bash
# Measures how much of the libraries the tests run, file by file, and fails where cti-codec falls
# below 95 % of its lines or 90 % of its branches.
#
# Branches take a nightly toolchain. Without it lines alone are measured, with the stable one. A
# generic function counts as its best instance does: what is printed is a lower bound. Doc tests,
# code that runs only at compile time and what the derives emit are not counted; nor are the tests
# of what the derives refuse, so that cti-codec-derive is shown as building our messages runs it.
set -euo pipefail
cd "$(dirname "$0")/.."
least_lines=95
least_branches=90

cargo llvm-cov --version >/dev/null 2>&1 || cargo install --quiet cargo-llvm-cov --locked ||
    { echo "cargo-llvm-cov can't be installed: coverage is NOT measured"; exit 0; }
component() { rustup component add llvm-tools --toolchain "$1" >/dev/null 2>&1; }
nightly() {
    cargo +nightly --version >/dev/null 2>&1 ||
        rustup toolchain install nightly --profile minimal >/dev/null 2>&1
}
if nightly && component nightly; then
    cargo=(cargo +nightly) branch=(--branch)
elif component stable; then
    echo "no nightly toolchain with llvm-tools: branches are NOT measured"
    cargo=(cargo) branch=()
else
    echo "no toolchain with llvm-tools: coverage is NOT measured"
    exit 0
fi

# Nothing here is debugged, and no second build follows.
export CARGO_PROFILE_TEST_DEBUG=0 CARGO_PROFILE_DEV_DEBUG=0 CARGO_INCREMENTAL=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
measure() {
    "${cargo[@]}" llvm-cov "${branch[@]}" --no-report "$@" >"$work/log" 2>&1 ||
        { cat "$work/log"; echo "a test failed, or did not build"; exit 1; }
    awk '/^test result:/ { passed += $4 } END { if (!passed) exit 1; print passed " tests" }' "$work/log" ||
        { cat "$work/log"; echo "no test ran"; exit 1; }
}
began=$SECONDS
"${cargo[@]}" llvm-cov clean --workspace
# `exhaustive` takes longer than all others together, and adds a branch or two.
tests=()
for file in {cti-messages,tests/outside,tests/properties}/tests/{*.rs,*/main.rs}; do
    [ -e "$file" ] || continue
    name=$(basename "${file%/main.rs}" .rs)
    [ "$name" = exhaustive ] || tests+=(--test "$name")
done
measure -p cti-codec -p cti-messages -p outside-messages -p cti-properties --lib "${tests[@]}"
"${cargo[@]}" llvm-cov report "${branch[@]}" >"$work/report" 2>"$work/log" ||
    { cat "$work/log"; exit 1; }
echo "measured in $((SECONDS - began)) s"

awk -v least_lines=$least_lines -v least_branches=$least_branches -v branches="${branch[*]}" '
    function part(all, missed) { return all ? sprintf("%.1f %%", 100 * (all - missed) / all) : "-" }
    function row(name, lines, no_lines, ways, no_ways) {
        printf "%-36s%8d%9s", name, lines, part(lines, no_lines)
        if (branches) printf "%10d%9s", ways, part(ways, no_ways)
        print ""
    }
    BEGIN {
        printf "%-36s%8s%9s", "file", "lines", "run"
        if (branches) printf "%10s%9s", "branches", "taken"
        print ""
    }
    match($1, /cti-(codec|codec-derive|messages)\/src\//) {
        file = substr($1, RSTART)
        crate = substr(file, 1, index(file, "/") - 1)
        lines[crate] += $8; no_lines[crate] += $9; ways[crate] += $11; no_ways[crate] += $12
        if (crate == "cti-codec") row(file, $8, $9, $11, $12)
    }
    END {
        split("cti-codec cti-messages cti-codec-derive", crates)
        for (i = 1; i in crates; i++) {
            c = crates[i]
            row(c ", total", lines[c], no_lines[c], ways[c], no_ways[c])
        }
        c = crates[1]
        if (!lines[c]) { print "no file of " c " was measured"; exit 1 }
        if (100 * (lines[c] - no_lines[c]) < least_lines * lines[c]) {
            print c " has fewer than " least_lines " % of its lines run"; failed = 1
        }
        if (branches && 100 * (ways[c] - no_ways[c]) < least_branches * ways[c]) {
            print c " has fewer than " least_branches " % of its branches taken"; failed = 1
        }
        exit failed
    }' "$work/report"
