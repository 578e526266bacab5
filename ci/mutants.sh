#!/usr/bin/env bash
# Changes the runtime in every way that cargo-mutants knows, and fails where no test tells:
# ci/mutants.sh [cargo-mutants options, such as --re src/wire or --jobs 2]
#
# Takes hours, so it is no part of CI. First with the tests that are quick to build, then what they
# let pass with all that drive the runtime. What is changed and what is left out, and why, is in
# .cargo/mutants.toml; cti-codec/MUTANTS.md keeps the figures. The lists of a run are in mutants.out.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo mutants --version >/dev/null 2>&1 || cargo install --quiet cargo-mutants --locked
export CARGO_PROFILE_DEV_DEBUG=0 CARGO_PROFILE_TEST_DEBUG=0

# A run that finds nothing to do is well. 2: some were missed; 3: some took too long, which tells.
mutants() {
    cargo mutants --package cti-codec --minimum-test-timeout 60 --colors never "$@" || case $? in
    2 | 3) ;;
    *) exit 1 ;;
    esac
}

rm -rf mutants.out mutants.out.old
mutants --test-package cti-codec,outside-messages "$@"
if [ -s mutants.out/missed.txt ]; then
    echo "with the tests of all messages, and the properties:"
    mutants --iterate --test-package cti-codec,cti-messages,cti-properties "$@"
fi
[ ! -s mutants.out/missed.txt ]
