# SPDX-FileCopyrightText: 2026 The Crossread authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# Which packages are needed, and setup, which brings those that are missing.

# NAME or NAME>=VERSION. A version stands where Debian 12 has the package too old; it then counts as missing.
readonly build_packages=(
    build-essential 'cmake>=3.25' ninja-build ccache pkg-config git
    'qt6-base-dev>=6.8' 'qt6-svg-dev>=6.8' 'qt6-svg-plugins>=6.8' 'libqt6sql6-sqlite>=6.8'
    'qt6-tools-dev>=6.8' 'qt6-tools-dev-tools>=6.8' 'qt6-l10n-tools>=6.8' 'qt6-translations-l10n>=6.8'
    'libkf6syntaxhighlighting-dev>=6.13'
    'libicu-dev>=72' libcld2-dev libstemmer-dev libgumbo-dev libexpected-dev
    fonts-noto-core
)
readonly lint_packages=(git clang-format-19 libxml2-utils shellcheck)
readonly tidy_packages=(clang-tidy-19)
# Debian 12's own clang 19 does not go with the LLVM library that Qt brings there.
readonly fuzz_packages=('clang-19>=1:19.1.7-3' 'libclang-rt-19-dev>=1:19.1.7-3')

on_debian()
{
    has_command dpkg-query && has_command apt-get && grep -qx 'ID="\?debian"\?' /etc/os-release 2>/dev/null
}

# Prints those of the given requirements that are not installed in a sufficient version. Asks dpkg only.
missing_packages()
{
    local requirement name version
    declare -A installed=()
    while read -r name version; do
        installed[$name]=$version
    done < <(dpkg-query -W -f '${db:Status-Status} ${Package} ${Version}\n' "${@%%>=*}" 2>/dev/null \
        | sed -n 's/^installed //p')
    for requirement in "$@"; do
        version=${installed[${requirement%%>=*}]:-}
        if [[ -z $version ]] || ! satisfies "$requirement" "$version"; then
            printf '%s\n' "$requirement"
        fi
    done
}

# satisfies NAME[>=VERSION] VERSION
satisfies()
{
    [[ $1 != *'>='* ]] || dpkg --compare-versions "$2" ge "${1#*>=}"
}

# Installs those of the given requirements that are missing, on Debian.
provide()
{
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -gt 0 ]] || return 0
    say "missing: ${missing[*]%%>=*}"
    install_packages "${missing[@]}"
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -eq 0 ]] || fail "still missing after the installation: ${missing[*]}"
}

# Brings everything that building and running needs; where it is there already, nothing but a look at dpkg's list.
setup()
{
    if on_debian; then
        provide "${build_packages[@]}"
    else
        require_on_other_system
    fi
    say "everything needed to build and run is there"
}
