# SPDX-FileCopyrightText: 2026 The Crossread authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# Installing with apt: finds out which of the configured releases can do it, says what would happen, asks, does it.

apt_update()
{
    as_root apt-get -q update || fail "apt-get update failed (see above)"
}

# Runs apt-get without any question of apt, of a package's script or about a configuration file.
apt_get()
{
    as_root env DEBIAN_FRONTEND=noninteractive APT_LISTCHANGES_FRONTEND=none NEEDRESTART_SUSPEND=1 LC_ALL=C.UTF-8 \
        apt-get -q -o DPkg::Lock::Timeout=300 -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold \
        "$@" </dev/null
}

# apt_install HOW TARGET REQUIREMENT...: HOW is --assume-yes, --simulate or --print-uris; TARGET a release, or '' for what
# apt prefers by itself. (--assume-no is not among them: a configuration that says yes outdoes it.)
apt_install()
{
    local options=("$1" --fix-broken --no-install-recommends)
    [[ -z $2 ]] || options+=(--target-release "$2")
    shift 2
    apt_get "${options[@]}" install "${@%%>=*}"
}

# Whether apt, with the given target release, would take a sufficient version of each requirement.
candidates_suffice()
{
    local target=$1 requirement candidate
    shift
    for requirement in "$@"; do
        candidate=$(LC_ALL=C apt-cache ${target:+--target-release "$target"} policy "${requirement%%>=*}" \
            2>/dev/null | awk '$1 == "Candidate:" && $2 != "(none)" { print $2 }')
        [[ -n $candidate ]] && satisfies "$requirement" "$candidate" || return 1
    done
}

# Whether apt could install the requirements with that target release; leaves the steps in $scratch/steps.
plan_works()
{
    candidates_suffice "$@" && apt_install --simulate "$@" >"$scratch/steps" 2>"$scratch/errors"
}

# Says what the plan in $scratch/steps does to this machine.
print_plan()
{
    local upgraded removed
    # Inst NAME (NEW ...) is an installation, Inst NAME [OLD] (NEW ...) an upgrade.
    awk '$1 == "Inst" { if ($3 ~ /^\[/) ++upgraded; else ++installed }
         $1 == "Remv" { ++removed }
         END { printf "dev: packages that apt will install: %d, upgrade: %d, remove: %d\n", installed, upgraded, removed }' \
        "$scratch/steps"
    # 'ADDRESS' FILE SIZE CHECKSUM
    apt_install --print-uris "$@" \
        | awk '/^\047/ { bytes += $3 } END { printf "     to download: %.1f MB\n", bytes / 1000000 }'
    mapfile -t upgraded < <(awk '$1 == "Inst" && $3 ~ /^\[/ { print $2 }' "$scratch/steps")
    if [[ ${#upgraded[@]} -gt 0 ]]; then
        dpkg-query -W -f '${Package} ${Essential} ${Priority}\n' "${upgraded[@]}" \
            | awk '$2 == "yes" || $3 == "required" || $1 == "libc6" { names = names " " $1 }
                   END { if (names) print "     of the upgraded ones the system itself stands on:" names }'
    fi
    mapfile -t removed < <(awk '$1 == "Remv" { print $2 }' "$scratch/steps")
    [[ ${#removed[@]} -eq 0 ]] || printf '     REMOVED, some in favour of a successor of another name: %s\n' "${removed[*]}"
}

# Asks before a plan is carried out; Enter means yes only where nothing is changed or lost.
confirm_plan()
{
    local answer default=y choices='[Y/n]'
    person_at_terminal || return 0
    if grep -qE '^(Remv|Inst [^ ]+ \[)' "$scratch/steps"; then
        default=n choices='[y/N]'
    fi
    read -r -p "dev: go on? $choices " answer || answer=n
    [[ ${answer:-$default} == [yY]* ]]
}

# Installs the requirements from the configured sources, with those of the next release beside them where that is needed.
install_packages()
{
    local target=''
    scratch_folder
    finish_interrupted_installation
    apt_update
    if next_release_in_use || ! plan_works '' "$@"; then
        target=$next_release_target
        if next_release_in_use || ! plan_works "$target" "$@"; then
            add_next_release
        fi
        if ! plan_works "$target" "$@"; then
            grep -hE '^E:|Depends:' "$scratch/errors" "$scratch/steps" >&2 || true
            fail "apt finds no way to install ${*%%>=*} from its configured sources"
        fi
        say "Debian 12 does not have all of this (or not recent enough); it comes from Debian 13 beside it"
    fi
    print_plan "$target" "$@"
    if ! confirm_plan; then
        remove_unused_next_release
        fail "nothing was installed"
    fi
    apt_install --assume-yes "$target" "$@" || fail "apt-get did not finish (see above); ./dev setup goes on where it stopped"
}

# Configures what an interrupted installation unpacked. What still lacks a dependency after that waits for --fix-broken.
finish_interrupted_installation()
{
    if [[ -n $(dpkg --audit) || -n $(ls -A /var/lib/dpkg/updates 2>/dev/null) ]]; then
        say "finishing what an interrupted installation left"
        as_root env DEBIAN_FRONTEND=noninteractive dpkg --force-confdef --force-confold --configure -a </dev/null || true
    fi
}
