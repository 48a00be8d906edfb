# SPDX-FileCopyrightText: 2026 The Crossread authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Sets the benchmarks' figures, one JSON object a line, as a table with a closing count. Run with LC_ALL=C.

BEGIN {
    columns = split("name value unit ratio reference bar holds", key, " ")
    for (i = 1; i <= columns; ++i)
        put(0, i, key[i])
}

{
    ++rows
    for (i = 1; i <= columns; ++i)
        put(rows, i, member($0, key[i]))
    holds = cell[rows, columns]
    if (holds == "true" || holds == "false")
        ++barred
    if (holds == "true")
        ++held
    cell[rows, columns] = holds == "true" ? "yes" : holds == "false" ? "NO" : "-"
}

END {
    print ""
    for (row = 0; row <= rows; ++row) {
        line = ""
        for (i = 1; i <= columns; ++i) {
            gap = sprintf("%" (width[i] - shown(cell[row, i])) "s", "")
            # Figures are set flush right.
            line = line "  " (key[i] ~ /^(value|ratio|bar)$/ ? gap cell[row, i] : cell[row, i] gap)
        }
        sub(/ +$/, "", line)
        print line
    }
    printf "\n%d figures, %d of %d bars hold\n", rows, held, barred
}

function put(row, column, text)
{
    cell[row, column] = text
    if (shown(text) > width[column])
        width[column] = shown(text)
}

# How many characters the bytes of UTF-8 make.
function shown(text)
{
    gsub(/[\200-\277]/, "", text)
    return length(text)
}

# The value of a key, a string without its quotes; - where it is missing or null.
function member(object, name,    text)
{
    if (!match(object, "\"" name "\"[ \t]*:[ \t]*"))
        return "-"
    text = substr(object, RSTART + RLENGTH)
    if (match(text, /^"([^"\\]|\\.)*"/)) {
        text = substr(text, 2, RLENGTH - 2)
        gsub(/\\"/, "\"", text)
        return text
    }
    match(text, /^[^,}]*/)
    text = substr(text, 1, RLENGTH)
    gsub(/[ \t]/, "", text)
    if (text ~ /^-?[0-9.]+([eE][-+]?[0-9]+)?$/ && length(text) > 8)
        text = sprintf("%.4g", text)
    return text == "null" || text == "" ? "-" : text
}
