# SPDX-FileCopyrightText: 2026 The Crossread authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# What every part of ./dev uses: messages, failures, administrator's rights, folders that go away.

say()
{
    printf 'dev: %s\n' "$*"
}

fail()
{
    printf 'dev: %s\n' "$*" >&2
    exit 1
}

wrong_usage()
{
    printf 'dev: %s\n' "$*" >&2
    usage >&2
    exit 2
}

no_arguments()
{
    [[ $# -eq 0 ]] || wrong_usage "'$subcommand' takes no argument, but was given '$1'"
}

# Whether somebody can answer a question.
person_at_terminal()
{
    [[ -t 0 && -t 1 ]]
}

has_command()
{
    command -v "$1" >/dev/null 2>&1
}

# Runs a command as the administrator.
as_root()
{
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif has_command sudo; then
        sudo "$@"
    else
        fail "installing packages needs the administrator and sudo is not there; as root run: $root/dev setup"
    fi
}

# A folder for the length of this run.
scratch_folder()
{
    if [[ -z ${scratch:-} ]]; then
        scratch=$(mktemp -d)
        trap 'rm -rf -- "$scratch"' EXIT
    fi
}

# Runs a command with settings, data and caches of its own and a fixed locale, so that it is the same for everybody.
with_private_folders()
{
    local folder status=0
    folder=$(mktemp -d)
    env -u QT_SCALE_FACTOR -u QT_STYLE_OVERRIDE -u QT_QPA_PLATFORMTHEME -u LANGUAGE LC_ALL=C.UTF-8 \
        XDG_CONFIG_HOME="$folder/config" XDG_DATA_HOME="$folder/data" XDG_CACHE_HOME="$folder/cache" \
        XDG_STATE_HOME="$folder/state" "$@" || status=$?
    rm -rf -- "$folder"
    return "$status"
}
