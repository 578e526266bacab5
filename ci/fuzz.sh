#!/usr/bin/env bash
# Builds every fuzz target and runs each from its seeds: ci/fuzz.sh [SECONDS [TARGET...]]
#
# 20 seconds and all targets of `cargo fuzz list` without arguments. Fails on a finding, and if a
# target did not run at least its seeds. FUZZ_JOBS: how many run at once (all cores). FUZZ_SANITIZER: none by default,
# for our crates have no `unsafe`; `address` also watches those that they depend on. FUZZ_CORPUS: a
# folder in which what was found of interest stays for the next time.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-20}
shift || true
jobs=${FUZZ_JOBS:-$(nproc)}
sanitizer=${FUZZ_SANITIZER:-none}

cargo=(cargo +nightly)
if ! "${cargo[@]}" --version >/dev/null 2>&1; then
    echo "no nightly toolchain here: fuzzing with the stable one and RUSTC_BOOTSTRAP=1"
    cargo=(cargo)
    export RUSTC_BOOTSTRAP=1
fi
cargo fuzz --version >/dev/null 2>&1 || cargo install --quiet cargo-fuzz --locked

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
corpus=${FUZZ_CORPUS:-$work/corpus}
"${cargo[@]}" fuzz list | sort >"$work/list"
if [ $# = 0 ]; then mapfile -t targets <"$work/list"; else targets=("$@"); fi

: >"$work/ran"
began=$SECONDS
"${cargo[@]}" fuzz build --sanitizer "$sanitizer" 2>"$work/build" ||
    { cat "$work/build"; exit 1; }
echo "built $(wc -l <"$work/list") targets in $((SECONDS - began)) s"
env -u RUSTC_BOOTSTRAP cargo run --quiet --package cti-properties --bin fuzz-seeds -- "$work/seeds" "${targets[@]}" >"$work/seeded"

host=$(rustc -vV | sed -n 's/^host: //p')
run() {
    local name=$1
    mkdir -p "$corpus/$name" "fuzz/artifacts/$name"
    local known=(fuzz/regressions/"$name"/)
    [ -d "${known[0]}" ] || known=()
    { time "fuzz/target/$host/release/$name" "$corpus/$name" "$work/seeds/$name" "${known[@]}" \
        -dict="$work/seeds/dictionary.txt" -artifact_prefix="fuzz/artifacts/$name/" \
        -max_total_time="$seconds" -max_len=16384 -timeout=20 -rss_limit_mb=1024 \
        -print_final_stats=1 >"$work/$name.log" 2>&1 || echo "$name" >>"$work/failed"; } 2>"$work/$name.time"
}
export -f run
export work corpus host seconds TIMEFORMAT=%U
printf '%s\0' "${targets[@]}" | xargs -0 -P "$jobs" -I{} bash -c 'run {}'

stat() { sed -n "s/^stat::$2: *//p" "$work/$1.log" | tail -n 1; }
printf '%-26s%8s%10s%14s%12s%10s\n' target seeds "cpu s" executions "a second" coverage
for name in "${targets[@]}"; do
    executions=$(stat "$name" number_of_executed_units)
    seeds=$(find "$work/seeds/$name" -type f | wc -l)
    [ "$seeds" -gt 0 ] && [ "${executions:-0}" -ge "$seeds" ] && echo "$name" >>"$work/ran"
    printf '%-26s%8s%10s%14s%12s%10s\n' "$name" "$seeds" \
        "$(tail -n 1 "$work/$name.time")" "${executions:-none}" "$(stat "$name" average_exec_per_sec)" \
        "$(grep -o 'cov: [0-9]*' "$work/$name.log" | tail -n 1 | cut -d' ' -f2)"
done

for name in $(cat "$work/failed" 2>/dev/null); do
    echo "$name found something; to run it again: fuzz/target/$host/release/$name FILE"
    tail -n 40 "$work/$name.log"
done
if ! diff <(printf '%s\n' "${targets[@]}" | sort) <(sort "$work/ran") >"$work/missing"; then
    echo "targets that did not run:"
    cat "$work/missing"
    exit 1
fi
[ ! -e "$work/failed" ]
