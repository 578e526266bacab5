#!/usr/bin/env bash
# Runs tests under Miri, which sees undefined behaviour that no test can: the runtime's unit tests,
# and those of a crate that drives the derived codecs. Tests that take Miri minutes are smaller
# there, or left out with a reason beside them. Needs a nightly toolchain.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo +nightly --version >/dev/null 2>&1 ||
    rustup toolchain install nightly --profile minimal >/dev/null 2>&1 ||
    { echo "no nightly toolchain: Miri is NOT run"; exit 0; }
rustup component add miri rust-src --toolchain nightly >/dev/null 2>&1 ||
    { echo "the nightly toolchain has no Miri: Miri is NOT run"; exit 0; }

# Tests leak what must live as long as a declaration.
export MIRIFLAGS="${MIRIFLAGS:-} -Zmiri-ignore-leaks"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unit=(--package cti-codec --lib)
derived=(--package outside-messages --tests)
miri() { cargo +nightly miri test --target-dir target/miri "$@"; }
{ cargo +nightly miri setup && miri "${unit[@]}" --no-run && miri "${derived[@]}" --no-run; } \
    >"$work/build" 2>&1 || { cat "$work/build"; exit 1; }

# Miri interprets on one core: two halves at once.
began=$SECONDS
miri "${unit[@]}" -- dynamic:: >"$work/dynamic" 2>&1 & first=$!
{ miri "${unit[@]}" -- --skip dynamic:: && miri "${derived[@]}"; } >"$work/others" 2>&1 & second=$!
failed=0
for half in dynamic others; do
    if [ $half = dynamic ]; then job=$first; else job=$second; fi
    wait $job || { cat "$work/$half"; failed=1; }
done
[ $failed = 0 ] || exit 1
awk '/^test result:/ { passed += $4; ignored += $8 }
     END { print passed " tests without undefined behaviour, " ignored " left out"; exit !passed }' \
    "$work/dynamic" "$work/others"
echo "took $((SECONDS - began)) s"
