# SPDX-FileCopyrightText: 2026 The Crossread authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# Debian 12 has Qt 6.4 and no KF6: there the next release stands beside the configured one, with a priority that keeps
# apt from taking anything else out of it. Which release the machine has is seen from apt's sources: /etc/os-release
# says 13 as soon as base-files came along as a dependency.

readonly next_release_sources=/etc/apt/sources.list.d/crossread-next-release.sources
readonly next_release_preferences=/etc/apt/preferences.d/crossread-next-release
# The release with its updates and its security fixes, which a plain name would leave at their low priority.
readonly next_release_target='/^trixie(-updates|-security)?$/'

# The addresses of the configured archives that are Debian's own, known from their release files.
debian_archives()
{
    # shellcheck disable=SC2016
    apt-get indextargets --format '$(ORIGIN) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null \
        | sed -n 's/^Debian //p' | sort -u | tr '\n' ' '
}

# Leaves in $scratch/sources the sources of the next release: for each configured entry of Debian 12 its counterpart.
derive_next_release()
{
    local file configured=()
    scratch_folder
    : >"$scratch/sources"
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources; do
        [[ ! -f $file || $file == "$next_release_sources" ]] || configured+=("$file")
    done
    [[ ${#configured[@]} -eq 0 ]] || awk -v archives="$(debian_archives)" -f "$root/tools/dev/next-release.awk" \
        "${configured[@]}" >"$scratch/sources"
}

# Whether an earlier setup added the next release and the machine still is a Debian 12 by its other sources.
next_release_in_use()
{
    [[ -e $next_release_sources ]] || return 1
    derive_next_release
    [[ -s $scratch/sources ]]
}

# Writes the sources and the preferences of the next release and reads its lists; each file is whole or not there.
add_next_release()
{
    derive_next_release
    [[ -s $scratch/sources ]] \
        || fail "apt's sources lack Qt 6.8 or KF6 and are not those of Debian 12; Crossread needs Debian 13, or 12"
    if cmp -s "$scratch/sources" "$next_release_sources" && [[ -e $next_release_preferences ]]; then
        return
    fi
    cat >"$scratch/preferences" <<'END'
# Written by Crossread's ./dev setup: packages of Debian 13 are taken only where they are asked for.
Package: *
Pin: release n=trixie*
Pin-Priority: 100
END
    # The preferences go first: without them apt would prefer the next release for everything.
    install_whole "$scratch/preferences" "$next_release_preferences"
    install_whole "$scratch/sources" "$next_release_sources"
    say "wrote $next_release_sources and $next_release_preferences"
    apt_update
}

install_whole()
{
    as_root install -D -m 644 "$1" "$2.new"
    as_root mv "$2.new" "$2"
}

# Takes the sources away again as long as nothing came from them.
remove_unused_next_release()
{
    if [[ -e $next_release_sources && -n $(missing_packages 'qt6-base-dev>=6.8') ]]; then
        as_root rm -f "$next_release_sources" "$next_release_preferences"
        say "removed $next_release_sources and $next_release_preferences"
    fi
}
