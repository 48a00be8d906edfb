// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/dategrammar.h"

#include "models/claims/lexicon.h"

#include <QMutex>

#include <algorithm>
#include <array>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// Words of patterns and kinds share the symbols; no kind begins with '='.
QString symbolOfWord(const QString &word) { return u'=' + word; }

} // namespace

DateGrammar::DateGrammar(const Lexicon &lexicon)
    : m_patterns(datePatternsOf(lexicon.language()))
    , m_nodes(1)
{
    for (qsizetype i = 0; i < m_patterns.size(); ++i)
        addPattern(i);
    addTerminals(lexicon);
    m_firstEdges.resize(m_symbols.size());
    for (const Edge &edge : m_nodes[0].edges)
        m_firstEdges[edge.symbol].push_back(edge);
    for (Node &node : m_nodes)
        std::ranges::stable_sort(node.edges, {}, &Edge::symbol);
}

DateGrammar::Symbol DateGrammar::makeSymbol(const QString &name)
{
    const auto known = m_symbols.constFind(name);
    return known != m_symbols.cend() ? *known : *m_symbols.insert(name, int(m_symbols.size()));
}

void DateGrammar::addPattern(qsizetype index)
{
    const DatePattern &pattern = m_patterns[index];
    const Symbol gives = makeSymbol(pattern.gives);
    for (qsizetype sequence = 0; sequence < pattern.sequences.size(); ++sequence) {
        int node = 0;
        for (const DatePatternElement &element : pattern.sequences[sequence]) {
            const Edge edge{.symbol = makeSymbol(element.isWord ? symbolOfWord(element.name) : element.name),
                            .gaps = element.gaps,
                            .prefixes = element.prefixes,
                            .needsPrefix = element.needsPrefix,
                            .isContext = element.isContext,
                            .node = int(m_nodes.size())};
            auto &edges = m_nodes[node].edges;
            const auto known = std::find_if(edges.begin(), edges.end(), [&edge](const Edge &other) {
                return other.symbol == edge.symbol && other.gaps == edge.gaps && other.prefixes == edge.prefixes
                    && other.needsPrefix == edge.needsPrefix && other.isContext == edge.isContext;
            });
            if (known != edges.end()) {
                node = known->node;
                continue;
            }
            edges.push_back(edge);
            node = edge.node;
            m_nodes.emplace_back();
        }
        m_nodes[node].finishes.push_back({index, sequence, gives});
    }
}

void DateGrammar::addTerminals(const Lexicon &lexicon)
{
    const QList<LexiconEntry> &entries = lexicon.entries();
    m_terminals.resize(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const LexiconEntry &entry = entries[i];
        std::optional<Recurrence> recurrence;
        QString kind;
        switch (entry.wordClass) {
        case WordClass::Month:
            kind = u"month"_s;
            recurrence = Recurrence::month(int(entry.number));
            break;
        case WordClass::HijriMonth:
            kind = u"hijri-month"_s;
            recurrence = Recurrence::hijriMonth(int(entry.number));
            break;
        case WordClass::Weekday:
            kind = u"weekday"_s;
            recurrence = Recurrence::weekday(int(entry.number));
            break;
        case WordClass::Season:
            kind = u"season"_s;
            recurrence = Recurrence::fromText(u"season-"_s + entry.value);
            break;
        case WordClass::Holiday:
            kind = u"holiday"_s;
            recurrence = Recurrence::fromText(entry.value);
            break;
        case WordClass::TimeUnit: {
            const auto unit = timeUnitFromName(entry.value);
            if (!unit)
                break;
            if (const double count = entry.detail("count"_L1).toDouble(); count > 0) {
                m_terminals[i].push_back({makeSymbol(u"counted-unit"_s), TimeSpan(count, *unit)});
                break;
            }
            m_terminals[i].push_back({makeSymbol(u"unit"_s), *unit});
            if (*unit >= TimeUnit::Day && entry.detail("alone"_L1) != "no"_L1)
                m_terminals[i].push_back({makeSymbol(u"calendar-unit"_s), *unit});
            break;
        }
        case WordClass::DateWord:
            m_terminals[i].push_back({makeSymbol(entry.value), {}});
            break;
        case WordClass::PatternWord:
            m_terminals[i].push_back({makeSymbol(symbolOfWord(entry.value)), {}});
            break;
        default:
            break;
        }
        if (!recurrence || !recurrence->isValid())
            continue;
        m_terminals[i].push_back({makeSymbol(kind), *recurrence});
        if (entry.detail("alone"_L1) != "no"_L1)
            m_terminals[i].push_back({makeSymbol(u"named"_s), *recurrence});
    }
    for (const QString &kind :
         {u"number"_s, u"ordinal"_s, u"day"_s, u"two-digits"_s, u"high-digits"_s, u"year"_s, u"plain-year"_s,
          u"numeric"_s, u"sure-numeric"_s, u"clock"_s, QString(DateKind), QString(DurationKind), QString(NoClaimKind)})
        makeSymbol(kind);
}

DateValue DateGrammar::evaluate(const Finish &finish, std::span<const DateValue *const> elements, QDate reference) const
{
    const DatePattern &pattern = m_patterns[finish.pattern];
    std::array<const DateValue *, 16> captured{};
    const QList<qsizetype> &places = pattern.places[finish.sequence];
    for (qsizetype i = 0; i < std::min<qsizetype>(places.size(), captured.size()); ++i)
        captured[i] = places[i] < 0 ? nullptr : elements[places[i]];
    return pattern.value.evaluate(captured, reference);
}

std::shared_ptr<const DateGrammar> dateGrammarOf(const std::shared_ptr<const Lexicon> &lexicon)
{
    struct Known {
        std::shared_ptr<const Lexicon> lexicon;
        std::shared_ptr<const DateGrammar> grammar;
    };
    static QMutex mutex;
    static QHash<QString, Known> grammars;
    constexpr qsizetype mostGrammars = 32;
    const QMutexLocker locker(&mutex);
    // A grammar speaks of its lexicon's entries by number, so that a lexicon read anew needs a new one.
    if (const auto known = grammars.constFind(lexicon->language());
        known != grammars.cend() && known->lexicon == lexicon)
        return known->grammar;
    if (grammars.size() >= mostGrammars)
        grammars.clear();
    const Known made{lexicon, std::make_shared<const DateGrammar>(*lexicon)};
    return grammars.insert(lexicon->language(), made)->grammar;
}

} // namespace Crossread
