# SPDX-FileCopyrightText: 2026 The Crossread authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# Pictures of the window, drawn without a display.

shot_command()
{
    local files program out='' language='' given=()
    while [[ $# -gt 0 ]]; do
        case $1 in
            --language)
                [[ $# -ge 2 ]] || wrong_usage "--language needs a tag such as ar"
                language=$2
                shift
                ;;
            -*) wrong_usage "shot does not know $1" ;;
            *) if [[ -z $out ]]; then out=$1; else given+=("$1"); fi ;;
        esac
        shift
    done
    [[ $out == *.png ]] || wrong_usage "shot needs the name of a .png to write"
    choose_files "${given[@]}"
    setup
    build_preset release crossread
    find_program
    take_shot "$out" "$language" "${files[@]}"
    say "drew $out"
}

# take_shot OUT.png LANGUAGE FILE...; an empty language leaves the choice to the program.
take_shot()
{
    local out=$1 language=$2
    shift 2
    with_private_folders env QT_QPA_PLATFORM=offscreen \
        "$program" --shot "$out" ${language:+--interface-language "$language"} "$@" || fail "drawing $out failed"
    [[ -s $out ]] || fail "the program drew no picture into $out"
}
