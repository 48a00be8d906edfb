// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/datepattern.h"

#include <memory>
#include <vector>

namespace Crossread {

class Lexicon;

/// The date patterns of a language, made ready for reading: a tree of elements, and what each word of the lexicon is
/// worth to them. Read only, for any number of threads.
class DateGrammar
{
public:
    /// A kind of expression or a word, by number.
    using Symbol = int;

    /// What a word of the lexicon stands for in a pattern.
    struct Terminal {
        Symbol symbol;
        DateValue value;
    };
    struct Edge {
        Symbol symbol;
        DateGaps gaps;
        QString prefixes;
        bool needsPrefix;
        bool isContext;
        int node; ///< Where it leads.
    };
    /// A pattern that is complete at a node.
    struct Finish {
        qsizetype pattern;
        qsizetype sequence;
        Symbol gives;
    };
    struct Node {
        std::vector<Edge> edges; ///< By symbol.
        std::vector<Finish> finishes;
    };

    explicit DateGrammar(const Lexicon &lexicon);

    Symbol symbol(const QString &kind) const { return m_symbols.value(kind, -1); }
    /// What an entry of the lexicon is worth; nothing for one that has no part in dates.
    const std::vector<Terminal> &terminals(qsizetype entry) const { return m_terminals[entry]; }
    const Node &node(int index) const { return m_nodes[index]; }
    /// The edges out of the root by their symbol.
    const std::vector<Edge> &firstEdges(Symbol symbol) const { return m_firstEdges[symbol]; }
    const DatePattern &pattern(qsizetype index) const { return m_patterns[index]; }

    /// The value of a pattern whose elements have these values, by place in the sequence.
    DateValue evaluate(const Finish &finish, std::span<const DateValue *const> elements, QDate reference) const;

private:
    Symbol makeSymbol(const QString &name);
    void addTerminals(const Lexicon &lexicon);
    void addPattern(qsizetype index);

    QList<DatePattern> m_patterns;
    QHash<QString, Symbol> m_symbols;
    std::vector<Node> m_nodes;
    std::vector<std::vector<Edge>> m_firstEdges;
    std::vector<std::vector<Terminal>> m_terminals;
};

/// The grammar over a lexicon, made on first use and kept. Safe to call from any thread.
std::shared_ptr<const DateGrammar> dateGrammarOf(const std::shared_ptr<const Lexicon> &lexicon);

} // namespace Crossread
