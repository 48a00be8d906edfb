# SPDX-FileCopyrightText: 2026 The Crossread authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# The benchmarks: every program in build/release/bin/benchmarks prints one JSON object a line, with the keys
# name, value, unit, reference (what it is compared with), ratio (value by reference), bar and holds.

bench_command()
{
    local json='' benchmark found=0
    while [[ $# -gt 0 ]]; do
        case $1 in
            --json)
                [[ $# -ge 2 ]] || wrong_usage "--json needs the name of a file to write"
                json=$2
                shift
                ;;
            *) wrong_usage "bench does not know $1" ;;
        esac
        shift
    done
    setup
    build_preset release benchmarks
    scratch_folder
    for benchmark in "$root"/build/release/bin/benchmarks/*; do
        [[ -f $benchmark && -x $benchmark ]] || continue
        found=1
        say "running ${benchmark##*/}"
        with_private_folders env QT_QPA_PLATFORM=offscreen "$benchmark" >"$scratch/output" \
            || fail "benchmark ${benchmark##*/} ended with status $?"
        # A benchmark may say other things too; figures are the lines that are objects.
        grep '^{' "$scratch/output" >>"$scratch/figures" || fail "benchmark ${benchmark##*/} printed no figures"
    done
    [[ $found -eq 1 ]] || fail "there are no benchmarks in build/release/bin/benchmarks"
    LC_ALL=C awk -f "$root/tools/dev/bench.awk" "$scratch/figures"
    if [[ -n $json ]]; then
        sed -e '1s/^/[\n/' -e '$!s/$/,/' -e '$s/$/\n]/' "$scratch/figures" >"$scratch/array"
        cp "$scratch/array" "$json" || fail "$json cannot be written"
        say "wrote $json"
    fi
}
