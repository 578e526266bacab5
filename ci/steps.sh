#!/usr/bin/env bash
# The steps of .ci/run, one after the other.
set -euo pipefail
cd "$(dirname "$0")/.."
export CARGO_TERM_COLOR=never

step() { printf '\n== %s\n' "$*"; }
have() { command -v "$1" >/dev/null 2>&1; }

started=$SECONDS
have cargo-fmt && have cargo-clippy || rustup component add rustfmt clippy

have valgrind || { apt-get update -qq && apt-get install -qq -y valgrind >/dev/null; } ||
    echo "valgrind can't be installed: instructions are NOT counted"

step "tests: the README's command"
log=$(mktemp); trap 'rm -f "$log" "$log.out"' EXIT
# The pipeline fails where the tests do (pipefail); that grep finds nothing is no failure.
cargo test --workspace 2>&1 | tee "$log" | { grep -vE '^ +(Compiling|Downloaded|Downloading) ' || true; } ||
    { echo "tests failed"; exit 1; }

step "the README's other command, on a real capture"
cargo run --quiet --package cti-cli -- decode cti-cli/tests/data/session-v24.pcap >"$log.out"
grep -q CALL_DELIVERED_EVENT "$log.out" || { echo "the capture's call is not shown"; exit 1; }
head -n 12 "$log.out"

step "conformance vectors: made again, and compared with what is checked in"
cargo run --quiet --package cti-cli -- vectors --check cti-messages/vectors

step "conformance vectors: read by a decoder that shares no code with ours, and by that decoder broken"
have python3 || { apt-get update -qq && apt-get install -y -qq python3; }
python3 -B cti-messages/vectors/consumers/python/run.py
python3 -B cti-messages/vectors/consumers/python/mutate.py | grep -E '^[^ ]'

step "format"
cargo fmt --all --check
cargo fmt --manifest-path fuzz/Cargo.toml --check

step "clippy"
cargo clippy --workspace --all-targets --quiet -- -D warnings

step "documentation"
RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --quiet

step "no std: the libraries linked without it"
cargo build --manifest-path ci/no-std/Cargo.toml --target-dir target/no-std --quiet
cargo build --package cti-codec --no-default-features --quiet
cargo build --package cti-codec --no-default-features --features generate --quiet

step "release build of cti-messages: time with its dependencies, and its size"
begin=$SECONDS
cargo build --release --package cti-messages --target-dir target/measure --quiet
echo "clean build: $((SECONDS - begin)) s (0 if it was built before)"
size -t target/measure/release/libcti_messages.rlib | awk 'END { print "library text: " $1 " bytes" }'

step "benchmarks: all peers read the same, and what ours costs stays within its budgets"
cargo clippy --package cti-benches --features peers --all-targets --quiet -- -D warnings
cargo test --package cti-benches --features peers --test same_values 2>&1 | tee -a "$log" | grep '^test '
if have valgrind; then
    cargo run --release --quiet --package cti-benches --bin instructions -- check
else
    echo "no valgrind: budgets are NOT checked"
fi

step "the worst messages: what a byte costs beside one of an ordinary message"
if have valgrind; then
    cargo run --release --quiet --package cti-worst-cases
else
    echo "no valgrind: the worst cases are NOT counted"
fi

step "dependencies: licences, duplicates, sources, advisories"
ci/deny.sh

step "fuzzing: every target from its seeds"
ci/fuzz.sh 20

step "coverage: at least 95 % of the runtime's lines and 90 % of its branches"
ci/coverage.sh

step "Miri: the runtime's tests, and those of messages declared elsewhere"
ci/miri.sh

step "totals"
awk '/^test result:/ { passed += $4; failed += $6; ignored += $8 }
     END { printf "tests: %d passed, %d failed, %d ignored\n%d passed, %d failed\n", passed, failed, ignored, passed, failed }' "$log"
echo "took $((SECONDS - started)) s"
