// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/textrange.h"

#include <QString>

#include <optional>

namespace Crossread {

/// What looks like damage by scraping or machine translation.
enum class ArtefactKind {
    BrokenSentence, ///< A sentence that stops in its middle: "Bachar al-. Les forces".
    DoubledStop,    ///< Two full stops with nothing but blanks between them: ". .".
    StrayWord,      ///< A word alone that is no sentence: "Dinde."
    Untranslated,   ///< Words of another language or script left standing.
    MissingSpace    ///< Two words or sentences run together: "town.The".
};

/// "broken-sentence", "doubled-stop" ... as the analysis spells it.
QString artefactKindName(ArtefactKind kind);
/// The kind of that name, if there is one.
std::optional<ArtefactKind> artefactKindFromName(QStringView name);

/// A possible fault of translation or scraping, for the editor to see: nothing is repaired.
struct ArtefactFinding {
    ArtefactKind kind = ArtefactKind::BrokenSentence;
    TextRange range; ///< UTF-16, in the version's text, inside one block; never empty.

    bool operator==(const ArtefactFinding &) const = default;
};

} // namespace Crossread
