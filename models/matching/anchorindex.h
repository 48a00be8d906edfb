// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/matching/linksuggester.h"

#include <QHash>

namespace Crossread {

/// What two statements can have in common.
enum class AnchorKind { Quantity, Date, Name, Place };

/// One thing that a statement speaks of, in a form that is equal in every language.
struct Anchor {
    int key = 0; ///< Equal for equal things, in one AnchorIndex.
    AnchorKind kind = AnchorKind::Quantity;
    TextRange range;   ///< Where it stands, in the article's text.
    double weight = 0; ///< Of its kind and its rarity, for one statement.
};

/// The anchors of every statement of the articles, and where each anchor stands.
///
/// Numbers count with their unit but without their noun, dates by day and month, month or year, places and
/// organisations of the lexicon by their id, other names word by word by their skeleton. An Arabic word counts as a
/// name where an article in a script with capitals has a name with its skeleton. An anchor's weight grows with its
/// rarity (inverse document frequency over all statements); one that stands in very many statements of an article has
/// none.
class AnchorIndex
{
public:
    /// Where an anchor stands: a statement of an article, and which of its anchors it is.
    struct Posting {
        qsizetype statement = 0;
        qsizetype anchor = 0;
    };

    explicit AnchorIndex(const QList<ComparedArticle> &articles);

    /// The anchors of a statement, each key once, in order of their place.
    const QList<Anchor> &anchorsOf(StatementPlace place) const { return m_anchors[place.article][place.statement]; }
    /// The length of the vector of a statement's weights.
    double lengthOf(StatementPlace place) const { return m_lengths[place.article][place.statement]; }
    /// Where an article holds an anchor, in order of statements.
    QList<Posting> postingsOf(qsizetype article, int key) const { return m_postings[article].value(key); }

private:
    void add(StatementPlace place, const QString &thing, AnchorKind kind, TextRange range, double weight);
    void addClaims(qsizetype article, const ComparedArticle &compared);
    void addArabicNames(qsizetype article, const ComparedArticle &compared);
    void countOnce();
    void weigh();
    void post();

    QHash<QString, int> m_keys;
    QList<QList<QList<Anchor>>> m_anchors;        ///< By article, by statement.
    QList<QList<double>> m_lengths;               ///< By article, by statement.
    QList<QHash<int, QList<Posting>>> m_postings; ///< By article, by key.
};

/// "quantity", "date", "name" or "place", as a Reason spells it.
QString anchorKindName(AnchorKind kind);

} // namespace Crossread
