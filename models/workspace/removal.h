// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/change.h"

#include <QSet>

namespace Crossread {

class Workspace;

/// Gathers the edits that remove things together with all that hangs on them, what depends on others first.
class Removal
{
public:
    explicit Removal(const Workspace &workspace);

    /// The article, its versions, their statements and claims. Links lose its statements, and go where that
    /// leaves fewer than two articles; passages of other links' discrepancies that lie in it go too.
    void remove(const Article &article);
    /// The statements and claims that lie in a range of a version, or reach into it. Links lose the statements as they
    /// do with an article, and discrepancies their passages there.
    void removeWithin(ArticleVersionId version, TextRange range);
    /// The link with its discrepancies.
    void remove(const Link &link);
    void remove(const Discrepancy &discrepancy);
    void remove(const Claim &claim);

    const std::vector<AnyEdit> &edits() const { return m_edits; }

private:
    /// What stands in the places for which `holds(version, range)` is true.
    template<typename Holds>
    void removeText(Holds holds);
    template<typename Entity>
    void take(const Entity &entity);
    void removeNotes(const QUuid &subject);

    const Workspace &m_workspace;
    std::vector<AnyEdit> m_edits;
};

} // namespace Crossread
