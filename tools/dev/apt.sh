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
        apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold \
        "$@" </dev/null
}

# apt_get's arguments for a plan: the target release ('' for what apt prefers by itself), then requirements.
apt_install()
{
    local target=$1 options=(--fix-broken --no-install-recommends)
    shift
    [[ -z $target ]] || options+=(--target-release "$target")
    apt_get "${options[@]}" "${apt_extra[@]}" install "${@%%>=*}"
}

# Whether apt, with the given target release, would take a sufficient version of each requirement.
candidates_suffice()
{
    local target=$1 requirement candidate
    shift
    for requirement in "$@"; do
        candidate=$(LC_ALL=C apt-cache ${target:+--target-release "$target"} policy "${requirement%%>=*}" \
            | awk '$1 == "Candidate:" && $2 != "(none)" { print $2 }')
        [[ -n $candidate ]] && satisfies "$requirement" "$candidate" || return 1
    done
}

# Whether apt could install the requirements with that target release; leaves the steps in $scratch/steps.
plan_works()
{
    local apt_extra=(--simulate)
    candidates_suffice "$@" && apt_install "$@" >"$scratch/steps" 2>"$scratch/errors"
}

# Says what the plan in $scratch/steps does to this machine.
print_plan()
{
    local target=$1 upgraded removed apt_extra=(--assume-no)
    shift
    # Inst NAME (NEW ...) is an installation, Inst NAME [OLD] (NEW ...) an upgrade.
    awk '$1 == "Inst" { if ($3 ~ /^\[/) ++upgraded; else ++installed }
         $1 == "Remv" { ++removed }
         END { printf "dev: apt will install %d packages, upgrade %d and remove %d\n", installed, upgraded, removed }' \
        "$scratch/steps"
    # apt-get answers its own question with no, hence a failure that is none.
    { apt_install "$target" "$@" 2>/dev/null || true; } | sed -n -E '/^(Need to get|After this operation)/s/^/       /p'
    mapfile -t upgraded < <(awk '$1 == "Inst" && $3 ~ /^\[/ { print $2 }' "$scratch/steps")
    if [[ ${#upgraded[@]} -gt 0 ]]; then
        dpkg-query -W -f '${Package} ${Essential} ${Priority}\n' "${upgraded[@]}" \
            | awk '$2 == "yes" || $3 == "required" || $1 == "libc6" { names = names " " $1 }
                   END { if (names) print "     of the upgraded ones the system itself stands on:" names }'
    fi
    mapfile -t removed < <(awk '$1 == "Remv" { print $2 }' "$scratch/steps")
    [[ ${#removed[@]} -eq 0 ]] || say "REMOVED would be: ${removed[*]}"
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
    local target='' apt_extra=()
    scratch_folder
    # What an interrupted installation left half done.
    if [[ -n $(dpkg --audit) ]]; then
        say "finishing what an interrupted installation left"
        apt_repair
    fi
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
    apt_install "$target" "$@" || fail "apt-get did not finish (see above); ./dev setup goes on where it stopped"
}

# dpkg alone cannot configure a package whose dependencies were not unpacked yet; apt-get --fix-broken does that later.
apt_repair()
{
    as_root env DEBIAN_FRONTEND=noninteractive dpkg --force-confdef --force-confold --configure -a </dev/null || true
}
