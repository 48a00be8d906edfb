# SPDX-FileCopyrightText: 2026 The Crossread authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# Systems other than Debian: looks for everything needed, installs nothing, says what is missing.

require_on_other_system()
{
    local tool library missing=()
    scratch_folder
    for tool in git cmake ninja c++ pkg-config; do
        has_command "$tool" || missing+=("$tool")
    done
    if has_command cmake && has_command ninja && has_command c++; then
        # The project's own search stops at the first library that is not there; the probe reports all of them.
        if cmake -G Ninja -S "$root/tools/dev/probe" -B "$scratch/probe" >"$scratch/probe.log" 2>&1; then
            while read -r library; do
                missing+=("$library")
            done < <(sed -n 's/^-- MISSING: //p' "$scratch/probe.log")
        else
            tail -n 20 "$scratch/probe.log" >&2
            fail "cmake cannot configure the smallest project here (see above)"
        fi
    fi
    [[ ${#missing[@]} -gt 0 ]] || return 0
    {
        printf 'dev: this is not Debian, so nothing is installed by this script; missing:\n'
        printf '  %s\n' "${missing[@]}"
        cat <<'END'
The packages that hold all that is needed:
  Ubuntu 25.10 or later
    sudo apt install build-essential cmake ninja-build ccache pkg-config git qt6-base-dev qt6-svg-dev qt6-svg-plugins \
      libqt6sql6-sqlite qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n \
      libkf6syntaxhighlighting-dev libicu-dev libcld2-dev libstemmer-dev libgumbo-dev libexpected-dev fonts-noto-core
  Fedora 42 or later
    sudo dnf install gcc-c++ cmake ninja-build ccache pkgconf-pkg-config git qt6-qtbase-devel qt6-qtsvg-devel \
      qt6-qttools-devel qt6-linguist qt6-qttranslations kf6-syntax-highlighting-devel libicu-devel cld2-devel libstemmer-devel \
      gumbo-parser-devel expected-devel google-noto-sans-fonts google-noto-sans-arabic-fonts
  Arch (what pacman does not find is in the AUR)
    sudo pacman -S --needed base-devel cmake ninja ccache git qt6-base qt6-svg qt6-tools qt6-translations \
      syntax-highlighting icu cld2 snowball gumbo-parser tl-expected noto-fonts
END
    } >&2
    exit 1
}

# Installs on Debian; elsewhere the caller says what it cannot do without.
provide_on_debian()
{
    if on_debian; then
        provide "$@"
    fi
}
