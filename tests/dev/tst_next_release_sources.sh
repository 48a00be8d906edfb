#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Crossread authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What tools/dev/next-release.awk makes of apt sources as people have them: named rows of input and expected output.

set -euo pipefail

derive=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../tools/dev" && pwd)/next-release.awk
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
rows=0
failures=0

# row NAME FILE ARCHIVES INPUT EXPECTED; FILE decides the style, ARCHIVES are the addresses that may be used.
row()
{
    local found
    rows=$((rows + 1))
    printf '%s\n' "$4" >"$folder/$2"
    found=$(awk -v archives="$3" -f "$derive" "$folder/$2")
    if [[ $found == "$5" ]]; then
        printf 'PASS   : %s\n' "$1"
    else
        failures=$((failures + 1))
        printf 'FAIL!  : %s\n   found:\n%s\n   expected:\n%s\n' "$1" "$found" "$5"
    fi
}

row 'deb822 keeps the key and its updates' debian.sources 'http://mirror.example/debian/' \
    'Types: deb deb-src
# a comment within the stanza
URIs: http://mirror.example/debian
Suites: bookworm bookworm-updates bookworm-backports
Components: main contrib
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg' \
    'Types: deb
URIs: http://mirror.example/debian
Suites: trixie trixie-updates
Components: main contrib
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg'

row 'deb822 keeps a key that is written out' debian.sources '' \
    'Types: deb
URIs: http://mirror.example/debian
Suites: bookworm
Components: main
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 mQINBF
 -----END PGP PUBLIC KEY BLOCK-----
Trusted: yes' \
    'Types: deb
URIs: http://mirror.example/debian
Suites: trixie
Components: main
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 mQINBF
 -----END PGP PUBLIC KEY BLOCK-----
Trusted: yes'

row 'security has its own stanza' debian.sources '' \
    'Types: deb
URIs: http://mirror.example/debian-security
Suites: bookworm-security
Components: main' \
    'Types: deb
URIs: http://mirror.example/debian-security
Suites: trixie-security
Components: main'

row 'a stanza that is switched off stays off' debian.sources '' \
    'Enabled: no
Types: deb
URIs: http://mirror.example/debian
Suites: bookworm
Components: main' \
    ''

row 'one line with options' sources.list '' \
    'deb [ arch=amd64,arm64 signed-by=/key.gpg check-valid-until=no ] http://mirror.example/debian bookworm main # ours' \
    'Types: deb
URIs: http://mirror.example/debian
Suites: trixie
Components: main
Architectures: amd64 arm64
signed-by: /key.gpg
check-valid-until: no'

row 'one line without options, named by its age' sources.list '' \
    'deb http://mirror.example/debian oldstable-updates main non-free-firmware' \
    'Types: deb
URIs: http://mirror.example/debian
Suites: trixie-updates
Components: main non-free-firmware'

row 'sources of source packages, comments and discs are passed over' sources.list '' \
    '# deb http://mirror.example/debian bookworm main
deb-src http://mirror.example/debian bookworm main
deb cdrom:[Debian GNU/Linux 12]/ bookworm main' \
    ''

row 'a list of mirrors, which apt prints with one slash' debian.sources 'mirror+file:/etc/apt/mirrors/debian.list/' \
    'Types: deb
URIs: mirror+file:///etc/apt/mirrors/debian.list
Suites: bookworm
Components: main' \
    'Types: deb
URIs: mirror+file:///etc/apt/mirrors/debian.list
Suites: trixie
Components: main'

row 'archives of others are passed over' other.list 'http://mirror.example/debian' \
    'deb https://other.example/debian bookworm main
deb https://other.example/linux bookworm stable' \
    ''

row 'an archive without the component main is none of Debian' other.list '' \
    'deb https://other.example/linux bookworm stable' \
    ''

row 'Debian 13 needs nothing' debian.sources '' \
    'Types: deb
URIs: http://mirror.example/debian
Suites: trixie trixie-updates
Components: main' \
    ''

printf 'Totals: %d passed, %d failed\n' "$((rows - failures))" "$failures"
[[ $failures -eq 0 ]]
