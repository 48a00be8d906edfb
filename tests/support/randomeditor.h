// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/changes.h"

#include <QRandomGenerator>

namespace Crossread {

class History;

/// Does what an editor might do next, chosen by a generator with a fixed seed. Now and then it asks for what cannot
/// be done: things that are gone, empty selections, links within one article.
class RandomEditor
{
public:
    RandomEditor(const Workspace &workspace, quint32 seed);

    /// What one of the functions of changes.h gives for the workspace as it stands.
    Expected<Change> next();
    /// That, performed, or an undo, or a redo.
    Expected<void> step(History &history);
    /// The import of one more generated article.
    Change import(int sentences = 12);

private:
    template<typename Entity>
    Identifier<Entity> any();
    TextRange anyRange(ArticleVersionId version);
    Expected<Change> splitAny();
    Expected<Change> turnAnyBlock();
    QUuid anySubject();
    QString anyText();
    DiscrepancyFields anyFields();
    QList<Passage> anyPassages();
    QList<StatementId> anyStatements();
    QList<SuggestedLink> anySuggestions();

    const Workspace &m_workspace;
    QRandomGenerator m_random;
    int m_articles = 0; // imported so far, for their names
};

} // namespace Crossread
