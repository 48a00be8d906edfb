# SPDX-FileCopyrightText: 2026 The Crossread authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# Building, opening the window and running the tests.

build_command()
{
    [[ $# -le 1 ]] || wrong_usage "build takes one preset"
    local preset=${1:-release}
    case $preset in
        dev | release | asan) ;;
        tidy) provide_on_debian "${tidy_packages[@]}" ;;
        *) wrong_usage "there is no preset '$preset'" ;;
    esac
    setup
    build_preset "$preset"
}

# build_preset PRESET [TARGET]; everything without a target.
build_preset()
{
    local preset=$1 target=${2:-all}
    # Warnings and errors go to standard error; the rest is the same every time.
    cd_to_root cmake --preset "$preset" --log-level=NOTICE >/dev/null \
        || fail "configuring preset $preset failed (see above)"
    cd_to_root cmake --build "build/$preset" --target "$target" --parallel "$(nproc)" \
        || fail "building preset $preset failed (see above)"
    say "built build/$preset ($target)"
}

# Presets are looked up in the current folder.
cd_to_root()
{
    (cd "$root" && "$@")
}

test_command()
{
    setup
    build_preset dev
    cd_to_root ctest --preset dev "$@" || fail "tests failed (see above)"
}

# Sets `files` to the given ones, or to the sample coverage.
choose_files()
{
    local file
    files=("$@")
    if [[ ${#files[@]} -eq 0 ]]; then
        files=("$root"/resources/samples/*.txt)
    fi
    for file in "${files[@]}"; do
        [[ -r $file ]] || fail "$file cannot be read"
    done
}

# Sets `program` to what the preset release built.
find_program()
{
    program=$root/build/release/bin/crossread
    [[ -x $program ]] || fail "the build left no program at $program"
}

run_command()
{
    local files program
    choose_files "$@"
    setup
    build_preset release crossread # without the tests: whoever wants to see the window need not wait for them
    find_program
    if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
        "$program" "${files[@]}" || fail "crossread ended with status $?"
    else
        run_without_display
    fi
}

# What the window would show, as files.
run_without_display()
{
    local out=$root/build
    say "no display: writing the report, the analysis and a picture of the window instead"
    rm -f "$out"/coverage.crossread "$out"/coverage.crossread-{wal,shm,journal}
    # Without --json the program prints a summary of what it found.
    "$program" analyse --workspace "$out/coverage.crossread" "${files[@]}" || fail "the analysis failed"
    "$program" analyse --json "$out/analysis.json" "${files[@]}" || fail "the analysis failed"
    "$program" report --format html -o "$out/report.html" "$out/coverage.crossread" || fail "the report failed"
    take_shot "$out/window.png" '' "${files[@]}"
    cat <<END

  report     $out/report.html
  picture    $out/window.png
  workspace  $out/coverage.crossread
  analysis   $out/analysis.json
END
}
