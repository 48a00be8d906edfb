# SPDX-FileCopyrightText: 2026 The Crossread authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# What can be said about the sources without compiling them. Looks at the tracked files; each check tells what it saw.

lint()
{
    provide_on_debian "${lint_packages[@]}"
    has_command git || fail "lint needs git"
    git_here rev-parse --git-dir >/dev/null 2>&1 || fail "lint looks at the files that git tracks, but this is no git checkout"
    cd "$root" || fail "$root cannot be entered"
    lint_failures=0
    lint_formatting
    lint_licences
    lint_scripts
    lint_xml
    lint_layers
    lint_white_space
    [[ $lint_failures -eq 0 ]] || fail "lint: $lint_failures of 6 checks have findings (see above)"
    say "lint: nothing found"
}

# A checkout may belong to somebody else, as in a container; reading names from it is harmless.
git_here()
{
    git -c safe.directory="$root" -C "$root" "$@"
}

# Sets `tracked` to the existing tracked files that match the patterns.
list_tracked()
{
    local file
    tracked=()
    while IFS= read -r -d '' file; do
        [[ ! -f $file || -L $file ]] || tracked+=("$file")
    done < <(git_here ls-files -z -- "$@")
}

# report CHECK SEEN FINDINGS: one line when there are none, all of them otherwise.
report()
{
    if [[ -z $3 ]]; then
        printf '  ok    %-12s %s\n' "$1" "$2"
    else
        printf '  FAIL  %-12s %s\n' "$1" "$2"
        printf '        %s\n' "${3//$'\n'/$'\n'        }"
        lint_failures=$((lint_failures + 1))
    fi
}

lint_formatting()
{
    local tracked findings=''
    list_tracked '*.cpp' '*.h'
    has_command clang-format-19 || fail "lint needs clang-format-19"
    # Without files clang-format would wait for its standard input.
    [[ ${#tracked[@]} -eq 0 ]] || findings=$(clang-format-19 --dry-run -Werror "${tracked[@]}" 2>&1) || true
    report formatting "${#tracked[@]} C++ files, clang-format 19" "$findings"
}

lint_licences()
{
    local tracked file patterns without findings=''
    list_tracked
    patterns=$(annotated_patterns)
    without=$(
        # REUSE-IgnoreStart
        grep -L 'SPDX-FileCopyrightText: 2026 The Crossread authors' -- "${tracked[@]}" || true
        grep -L 'SPDX-License-Identifier: GPL-3.0-or-later' -- "${tracked[@]}" || true
        # REUSE-IgnoreEnd
    )
    while read -r file; do
        if [[ -n $file && $file != LICENSES/* ]] && ! [[ -n $patterns && $file =~ $patterns ]]; then
            findings+="$file: lacks an SPDX line and no REUSE.toml speaks for it"$'\n'
        fi
    done < <(sort -u <<<"$without")
    # The specification's own tool knows more; before version 3 it does not know REUSE.toml.
    if has_command reuse && [[ $(reuse --version 2>/dev/null) =~ ([0-9]+)\. && ${BASH_REMATCH[1]} -ge 3 ]]; then
        without=$(reuse lint --lines 2>&1) || findings+=$without
        report licences "${#tracked[@]} files, SPDX lines and reuse" "${findings%$'\n'}"
    else
        report licences "${#tracked[@]} files, SPDX lines" "${findings%$'\n'}"
    fi
}

# One regular expression for all paths that a REUSE.toml speaks for: ** is any path, * any name.
annotated_patterns()
{
    local tracked toml folder
    list_tracked REUSE.toml '*/REUSE.toml'
    for toml in "${tracked[@]}"; do
        folder=${toml%REUSE.toml}
        # path = "..." or path = ["...", ...], over one line or several.
        awk '/^[ \t]*path[ \t]*=/ { inside = 1 }
             inside { text = $0; while (match(text, /"[^"]*"/)) {
                          print substr(text, RSTART + 1, RLENGTH - 2); text = substr(text, RSTART + RLENGTH) } }
             inside && (/\]/ || /=[ \t]*"/) { inside = 0 }' "$toml" \
            | sed -e "s|^|$folder|" -e 's/[.+()]/\\&/g' -e 's/\*\*/\x01/g' -e 's/\*/[^\/]*/g' -e 's/\x01/.*/g'
    done | paste -sd '|' | sed 's/..*/^(&)$/'
}

lint_scripts()
{
    local tracked file found findings='' tools='bash -n'
    list_tracked
    mapfile -t tracked < <(grep -lE '^#!(/usr/bin/env |/bin/)(ba)?sh|^# shellcheck shell=' -- "${tracked[@]}")
    for file in "${tracked[@]}"; do
        found=$(bash -n "$file" 2>&1) || findings+=$found$'\n'
    done
    if has_command shellcheck; then
        tools+=' and shellcheck'
        findings+=$(shellcheck --format=gcc -- "${tracked[@]}" 2>&1) || true
    fi
    report scripts "${#tracked[@]} shell scripts, $tools" "${findings%$'\n'}"
}

lint_xml()
{
    local tracked findings=''
    list_tracked '*.xml' '*.qrc' '*.ui' '*.svg' '*.ts'
    has_command xmllint || fail "lint needs xmllint"
    [[ ${#tracked[@]} -eq 0 ]] || findings=$(xmllint --noout --nonet "${tracked[@]}" 2>&1) || true
    report XML "${#tracked[@]} XML files, well-formed" "$findings"
}

# The headers of Qt Widgets by their class names.
readonly widgets_headers='QtWidgets|Q(Application|[A-Za-z]*Widget([A-Z][A-Za-z0-9]*)?|[A-Za-z]*Dialog[A-Za-z]*'\
'|[A-Za-z]*(Button|Box|Bar|Slider|Gesture|Edit|Label|Menu)|(Column|Graphics|Header|List|Table|Tree|Undo|AbstractItem)View'\
'|TextBrowser|Frame|Splitter|Graphics[A-Za-z]+|(Box|Form|Grid|HBox|VBox|Stacked|PlainTextDocument)?Layout(Item)?'\
'|Style|StyleFactory|Style(Option|HintReturn|Painter|Plugin|dItem)[A-Za-z0-9]*|CommonStyle|ProxyStyle'\
'|(Abstract)?ItemDelegate|(Standard)?ItemEditor[A-Za-z]*|ButtonGroup|Abstract(ScrollArea|SpinBox|GraphicsShapeItem)'\
'|ScrollArea|Scroller(Properties)?|MdiArea|MdiSubWindow|MainWindow|Completer|Colormap|Dial|ErrorMessage'\
'|FileIconProvider|FocusFrame|Gesture[A-Za-z]+|LCDNumber|RubberBand|Size(Grip|Policy)|SpacerItem|SplashScreen'\
'|SplitterHandle|SystemTrayIcon|TileRules|ToolTip|WhatsThis|Wizard(Page)?)'

# Arrows point one way: app -> widgets -> models; the engine (text, claims, matching) knows no workspace and no store.
lint_layers()
{
    local tracked folder forbidden found findings=''
    while read -r folder forbidden; do
        found=$(git_here grep -nE "^[[:space:]]*#[[:space:]]*include[[:space:]]*[<\"]($forbidden)" -- \
            "$folder/*.cpp" "$folder/*.h" || true)
        [[ -z $found ]] || findings+=$found$'\n'
    done <<END
models              widgets/|app/|($widgets_headers)[>/]
widgets             app/|models/storage/
models/text         models/(claims|matching|workspace|storage|report|items)/
models/claims       models/(matching|workspace|storage|report|items)/
models/matching     models/(workspace|storage|report|items)/
models/workspace    models/(storage|report|items)/
app                 \.\./
widgets             \.\./
models              \.\./
END
    list_tracked 'app/*.cpp' 'app/*.h' 'widgets/*.cpp' 'widgets/*.h' 'models/*.cpp' 'models/*.h'
    report layers "${#tracked[@]} files of app, widgets and models, what they include" "${findings%$'\n'}"
}

# Prose, articles and tables may mean their blanks (see .editorconfig).
lint_white_space()
{
    local tracked findings files=(':!*.md' ':!*.txt' ':!*.tsv' ':!tests/data' ':!LICENSES')
    list_tracked "${files[@]}"
    findings=$(git_here grep -nIE '[[:blank:]]+$|^(<<<<<<<|>>>>>>>) ' -- "${files[@]}" || true)
    report "white space" "${#tracked[@]} files, no blanks at line ends, no conflict marks" "$findings"
}
