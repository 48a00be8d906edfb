// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"
#include "models/text/textrange.h"
#include "models/workspace/link.h"

#include <QMetaType>
#include <QString>

namespace Crossread {

/// How a span of an article is to be shown: one claim, one end of a link, one side of a discrepancy, one search hit.
///
/// A plain value: what is painted follows from it alone. Meaning is never carried by colour alone: the layer has a
/// form (underline, fill, wave, box), the kind of a claim a line pattern, a link its number in the margin, a
/// suggestion a broken or hollow form.
struct Mark {
    /// Which form the span takes. Layers may overlap; the later ones are painted over the earlier ones.
    enum class Layer {
        Search,      ///< A box behind the words.
        Link,        ///< A fill in the colour of `group`, with `label` in the margin.
        Discrepancy, ///< A wave beneath the words whose weight grows with `severity`, with a sign in the margin.
        Claim,       ///< A thin line beneath the words whose pattern is that of `claimKind`.
        Artefact,    ///< A zigzag of dots beneath the words, with a sign in the margin: a possible fault of the text.
        Cut,         ///< A wedge beneath the middle of the range, between two statements of one sentence.
    };
    /// How firm it is.
    enum class State {
        Suggested, ///< By the program: broken line, no fill until it is pointed at, hollow badge.
        Confirmed, ///< By a person: unbroken line, full fill, filled badge.
        Settled,   ///< A discrepancy that was explained or resolved: thin, with a tick in the margin.
    };
    /// Names the thing that is marked. Marks of several panes and connectors with the same id light up together. Empty
    /// where there is nothing to choose: such a mark only tells.
    QString id;
    TextRange range; ///< UTF-16, in the text of the article that is shown.
    Layer layer = Layer::Claim;
    State state = State::Confirmed;
    ClaimKind claimKind = ClaimKind::Quantity; ///< For claims only.
    Severity severity = Severity::Minor;       ///< For discrepancies only.
    int group = 0;                             ///< For links: chooses the colour, the same in every pane.
    QString label;                             ///< For links: what stands in the margin, at most three characters.
    QString description;                       ///< Plain text for the tool tip; may hold words of the article.
    bool selected = false;

    bool operator==(const Mark &) const = default;
};

} // namespace Crossread
