# SPDX-FileCopyrightText: 2026 The Crossread authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# Fuzzing: every program in build/fuzz/bin/fuzzers reads what libFuzzer makes out of the corpus in tests/fuzz.

fuzz_command()
{
    local seconds=300 fuzzer name count=0 each
    while [[ $# -gt 0 ]]; do
        case $1 in
            --seconds)
                [[ ${2:-} =~ ^[1-9][0-9]*$ ]] || wrong_usage "--seconds needs a whole number above 0"
                seconds=$2
                shift
                ;;
            *) wrong_usage "fuzz does not know $1" ;;
        esac
        shift
    done
    provide_on_debian "${fuzz_packages[@]}"
    setup
    build_preset fuzz fuzzers
    for fuzzer in "$root"/build/fuzz/bin/fuzzers/*; do
        [[ -x $fuzzer ]] && count=$((count + 1))
    done
    [[ $count -gt 0 ]] || fail "there are no fuzzers in build/fuzz/bin/fuzzers"
    each=$(((seconds + count - 1) / count))
    for fuzzer in "$root"/build/fuzz/bin/fuzzers/*; do
        name=${fuzzer##*/fuzz_}
        say "fuzzing $name for $each s"
        run_fuzzer "$fuzzer" "$name" "$each"
    done
    say "no fault found in $((each * count)) s"
}

# What is found on the way is kept beside the build, so that the next run goes on from there.
run_fuzzer()
{
    local fuzzer=$1 name=$2 seconds=$3 found=$root/build/fuzz/corpus/$2 faults=$root/build/fuzz/faults
    mkdir -p "$found" "$faults"
    scratch_folder
    # 64 kB at two seconds a megabyte is far below the limit of one input, also under the sanitizers.
    with_private_folders env UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1 "$fuzzer" \
        -max_total_time="$seconds" -max_len=65536 -timeout=10 -rss_limit_mb=4096 -print_final_stats=1 \
        -artifact_prefix="$faults/$name-" "$found" "$root/tests/fuzz/corpus/$name" >"$scratch/fuzz" 2>&1 \
        || {
            tail -n 60 "$scratch/fuzz" >&2
            fail "fuzzing $name found a fault; the input is in $faults"
        }
    grep -E '^stat::(number_of_executed_units|average_exec_per_sec)' "$scratch/fuzz" || true
}
