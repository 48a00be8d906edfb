# SPDX-FileCopyrightText: 2026 The Crossread authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Reads apt sources (*.sources in deb822, anything else one line an entry, see sources.list(5)) and prints, as deb822,
# the entries of Debian 12 with the suites of Debian 13: same mirrors, components, keys and options.
# Variable `archives`: the addresses that may be used, apart by spaces; empty for all.

BEGIN {
    count = split(archives, list, " ")
    for (i = 1; i <= count; ++i)
        allowed[plain(list[i])] = 1
    anyAllowed = count == 0
}

FNR == 1 {
    endStanza()
    isDeb822 = FILENAME ~ /\.sources$/
}

{ sub(/\r$/, "") }

isDeb822 && /^#/ { next }
isDeb822 && /^[ \t]*$/ { endStanza(); next }
isDeb822 && /^[ \t]/ { value[field] = value[field] "\n" $0; next }
isDeb822 && /^[A-Za-z-]+:/ {
    field = substr($0, 1, index($0, ":") - 1)
    order[++fields] = field
    text = substr($0, index($0, ":") + 1)
    sub(/^[ \t]+/, "", text)
    value[field] = text
    names[tolower(field)] = field
    next
}

!isDeb822 && /^[ \t]*deb[ \t]/ {
    sub(/#.*/, "")
    sub(/^[ \t]*deb[ \t]+/, "")
    options = ""
    if (match($0, /^\[[^]]*\]/)) {
        options = substr($0, 2, RLENGTH - 2)
        $0 = substr($0, RLENGTH + 1)
    }
    uri = $1
    suite = $2
    $1 = $2 = ""
    components = $0
    gsub(/^[ \t]+|[ \t]+$/, "", components)
    print_entry(uri, suite, components, optionFields(options))
}

END { endStanza() }

function endStanza(    i, rest, enabled, types)
{
    if (fields) {
        enabled = tolower(value[names["enabled"]])
        types = " " value[names["types"]] " "
        gsub(/[ \t\n]+/, " ", types)
        for (i = 1; i <= fields; ++i)
            if (tolower(order[i]) !~ /^(types|uris|suites|components|enabled|x-.*)$/)
                rest = rest order[i] (value[order[i]] ~ /^\n/ ? ":" : ": ") value[order[i]] "\n"
        if (types ~ / deb / && enabled !~ /^(no|false|off|0|without|disable)$/)
            print_entry(value[names["uris"]], value[names["suites"]], value[names["components"]], rest)
    }
    split("", order)
    split("", value)
    split("", names)
    fields = 0
}

function print_entry(uris, suites, components, rest,    i, n, part, nextSuites, nextUris)
{
    n = split(suites, part, /[ \t\n]+/)
    for (i = 1; i <= n; ++i)
        if (part[i] ~ /^(bookworm|oldstable)(-updates|-security)?$/) {
            sub(/^(bookworm|oldstable)/, "trixie", part[i])
            nextSuites = nextSuites " " part[i]
        }
    n = split(uris, part, /[ \t\n]+/)
    for (i = 1; i <= n; ++i)
        if (part[i] != "" && part[i] !~ /^cdrom:/ && (anyAllowed || plain(part[i]) in allowed))
            nextUris = nextUris " " part[i]
    if (nextSuites == "" || nextUris == "" || (" " components " ") !~ /[ \t\n]main[ \t\n]/)
        return
    gsub(/[ \t\n]+/, " ", components)
    sub(/^ /, "", components)
    printf "Types: deb\nURIs:%s\nSuites:%s\nComponents: %s\n%s\n", nextUris, nextSuites, components, rest
}

# The options of a one-line entry, [name=value ...], as deb822 fields.
function optionFields(options,    i, n, part, at, name, content, change, result)
{
    n = split(options, part, /[ \t]+/)
    for (i = 1; i <= n; ++i) {
        at = index(part[i], "=")
        if (!at)
            continue
        name = substr(part[i], 1, at - 1)
        content = substr(part[i], at + 1)
        change = ""
        if (name ~ /[+-]$/) {
            change = name ~ /\+$/ ? "-Add" : "-Remove"
            name = substr(name, 1, length(name) - 1)
        }
        if (name ~ /^(arch|lang|target)$/) {
            name = name == "arch" ? "Architectures" : name == "lang" ? "Languages" : "Targets"
            gsub(/,/, " ", content)
        }
        result = result name change ": " content "\n"
    }
    return result
}

# An address the way apt prints it: one slash after the scheme of a file, none at the end.
function plain(uri)
{
    sub(/:\/\/\//, ":/", uri)
    sub(/\/+$/, "", uri)
    return uri
}
