#!/usr/bin/env bash
# Checks licences, duplicates and sources of everything that the workspace and the fuzz targets
# depend on, and known vulnerabilities where their database can be reached.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo deny --version >/dev/null 2>&1 || cargo install --quiet cargo-deny --locked --debug
for manifest in Cargo.toml fuzz/Cargo.toml; do
    echo "$manifest:"
    cargo deny --manifest-path "$manifest" --config deny.toml check licenses bans sources
done
log=$(mktemp)
trap 'rm -f "$log"' EXIT
for manifest in Cargo.toml fuzz/Cargo.toml; do
    if cargo deny --manifest-path "$manifest" --config deny.toml check advisories >"$log" 2>&1; then
        tail -n 1 "$log"
    elif grep -q 'failed to fetch advisory database' "$log"; then
        echo "advisories of $manifest NOT checked: their database can't be reached from here"
    else
        cat "$log"
        exit 1
    fi
done
