// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/textrange.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Crossread {

/// What a cue tells a reader.
enum class CueKind { Attribution, Hedge, Negation, Quotation, Label, Unit, Figure };

/// How a cue is read among the words around it.
enum class CueRole {
    Plain,  ///< An attribution's source stands before it ("X said"), or behind it where it begins a clause ("said X").
    Behind, ///< The source stands behind it: "according to X".
    Prefixed,      ///< The source stands behind it with a preposition written onto it, as in Arabic.
    Implied,       ///< As Plain; where no source is named, its own ending points at the one named last, as in Arabic.
    Shared,        ///< The source is the one of its sentence: ", adding that".
    Pronoun,       ///< Holds a pronoun for the source: "a-t-il dit".
    Setting,       ///< Tells where something was said, not who said it: "in a statement".
    Conditional,   ///< A hedge by the form of a verb: "aurait".
    Approximation, ///< A hedge of a figure alone: "about".
    Verb           ///< Negates the verb of a clause: "did not".
};

/// The format of a definition, whose name is all that identifies it: the kind, then how it is read, if that is not
/// plain, then "Denial" for words that deny. "Attribution", "Attribution Behind", "Attribution Implied Denial".
struct CueFormat {
    CueKind kind = CueKind::Attribution;
    CueRole role = CueRole::Plain;
    bool isDenial = false;

    bool operator==(const CueFormat &) const = default;
};

/// The format of that name, if there is one.
std::optional<CueFormat> cueFormatOf(QStringView name);
/// "Attribution", "Hedge" ...: the first word of a format's name.
QString cueKindName(CueKind kind);

/// A cue found in a text.
struct Cue {
    CueKind kind = CueKind::Attribution;
    TextRange range; ///< UTF-16, within the text that was read. A quotation's holds its marks.
    CueRole role = CueRole::Plain;
    bool isDenial = false;
    bool isOpen = false; ///< A quotation that is not closed: it ends with its line.

    bool operator==(const Cue &) const = default;
};

/// Finds the claim cues of a language headless, by the same KSyntaxHighlighting definition that colours the panes.
///
/// Owns a Repository of its own, because sharing one between threads crashes: use one finder per thread. A
/// definition is chosen by language; a language without one has no cues.
class CueFinder
{
public:
    CueFinder();
    ~CueFinder();
    CueFinder(const CueFinder &) = delete;
    CueFinder &operator=(const CueFinder &) = delete;

    /// The cues of `text` in order of their start, a quotation before the cues and quotations inside it. Each line of
    /// it (\n) is read for itself: a quotation that is not closed ends with the line's last visible character.
    QList<Cue> cues(const QString &text, const QString &language);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Crossread
