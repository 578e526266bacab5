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

# Tests leak what must live as long as a declaration, and none has threads that could race.
export MIRIFLAGS="${MIRIFLAGS:-} -Zmiri-ignore-leaks -Zmiri-disable-data-race-detector"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unit=(--package cti-codec --lib)
derived=(--package outside-messages --tests)
miri() { cargo +nightly miri test --target-dir target/miri "$@"; }
{ cargo +nightly miri setup && miri "${unit[@]}" --no-run && miri "${derived[@]}" --no-run; } \
    >"$work/build" 2>&1 || { cat "$work/build"; exit 1; }

# Miri interprets on one core: two halves at once.
began=$SECONDS
heavy=(dynamic::tests::accept dynamic::tests::build dynamic::tests::encode)
miri "${unit[@]}" -- "${heavy[@]}" >"$work/heavy" 2>&1 & first=$!
{ miri "${unit[@]}" -- "${heavy[@]/#/--skip=}" && miri "${derived[@]}"; } >"$work/others" 2>&1 & second=$!
failed=0
wait $first || { cat "$work/heavy"; failed=1; }
wait $second || { cat "$work/others"; failed=1; }
[ $failed = 0 ] || exit 1
awk '/^test result:/ { passed += $4; ignored += $8 }
     END { print passed " tests without undefined behaviour, " ignored " left out"; exit !passed }' \
    "$work/heavy" "$work/others"
echo "took $((SECONDS - began)) s"
