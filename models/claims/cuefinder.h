// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/textrange.h"

#include <QList>
#include <QString>

#include <memory>

namespace Crossread {

/// What a cue tells a reader; each is one `itemData` of the definitions in resources/syntax.
enum class CueKind { Attribution, Hedge, Negation, Quotation, Label, Unit, Figure };

/// "Attribution", "Hedge" ...: the name of the format in a definition, which is all that identifies it.
QString cueKindName(CueKind kind);

/// A cue found in a text.
struct Cue {
    CueKind kind = CueKind::Attribution;
    TextRange range; ///< UTF-16, within the text that was read. A quotation's holds its marks.

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
    /// it
    /// (\n) is read for itself: a quotation that is not closed ends with the line's last visible character.
    QList<Cue> cues(const QString &text, const QString &language);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Crossread
