// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/datechart.h"

#include "models/claims/lexicon.h"
#include "models/claims/numberreader.h"
#include "models/claims/numericdate.h"

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// What may begin at one word; ordinary text stays far below.
constexpr qsizetype mostItems = 28;
constexpr int mostSteps = 120;
/// The longest expression, in words.
constexpr qsizetype mostWords = 18;

} // namespace

DateChart::DateChart(const WordedStatement &statement, const DateGrammar &grammar, const LanguageNames &names,
                     QDate reference, bool isMonthFirst)
    : m_statement(statement)
    , m_grammar(grammar)
    , m_names(names)
    , m_reference(reference)
    , m_isMonthFirst(isMonthFirst)
    , m_number(grammar.symbol(u"number"_s))
    , m_ordinal(grammar.symbol(u"ordinal"_s))
    , m_day(grammar.symbol(u"day"_s))
    , m_twoDigits(grammar.symbol(u"two-digits"_s))
    , m_highDigits(grammar.symbol(u"high-digits"_s))
    , m_year(grammar.symbol(u"year"_s))
    , m_plainYear(grammar.symbol(u"plain-year"_s))
    , m_numeric(grammar.symbol(u"numeric"_s))
    , m_sureNumeric(grammar.symbol(u"sure-numeric"_s))
    , m_date(grammar.symbol(DateKind))
    , m_duration(grammar.symbol(DurationKind))
    , m_nothing(grammar.symbol(NoClaimKind))
{
}

std::vector<DateExpressionMatch> DateChart::read()
{
    const qsizetype count = m_statement.words.size();
    m_firstItem.assign(count, 0);
    m_itemsEnd.assign(count, 0);
    for (qsizetype i = count - 1; i >= 0; --i) {
        m_firstItem[i] = m_itemsEnd[i] = qsizetype(m_items.size());
        if (m_statement.isFree(i))
            readAt(i);
    }
    std::vector<DateExpressionMatch> found;
    for (const qsizetype each : chosen()) {
        const Item &item = m_items[each];
        const QLatin1StringView kind = item.symbol == m_date ? DateKind
            : item.symbol == m_duration                      ? DurationKind
                                                             : NoClaimKind;
        found.push_back({kind,
                         item.value,
                         item.spanFirst,
                         item.spanEnd,
                         {item.textStart, m_statement.words[item.spanEnd - 1].range.end}});
    }
    return found;
}

void DateChart::readAt(qsizetype index)
{
    m_index = index;
    m_steps = 0;
    addWords(index);
    addFigures(index);
    // Items are added while they are gone through: what is made of an item may begin another pattern.
    for (qsizetype each = m_firstItem[index]; each < qsizetype(m_items.size()); ++each) {
        if (isWithoutContext(each))
            combine(each);
    }
}

/// What needs its neighbours to be read is no part of anything larger.
bool DateChart::isWithoutContext(qsizetype item) const
{
    return m_items[item].spanFirst == m_index && m_items[item].spanEnd == m_items[item].end;
}

void DateChart::addWords(qsizetype index)
{
    for (const PhraseMatch &match : m_statement.phrasesAt(index)) {
        const auto isTaken = m_statement.taken.begin() + index;
        if (std::any_of(isTaken, isTaken + match.words, [](bool each) { return each; }))
            continue;
        // "and", "in" and "for" are words of their own, the article is not.
        const qsizetype wordStart = m_statement.words[index].range.start;
        QStringView prefix = m_statement.cut({wordStart, match.range.start});
        if (prefix.endsWith(u"ال"))
            prefix.chop(2);
        else if (prefix.endsWith(u"لل"))
            prefix.chop(1);
        for (const qsizetype each : match.phrase->entries) {
            const std::vector<DateGrammar::Terminal> &terminals = m_grammar.terminals(each);
            if (terminals.empty())
                continue;
            for (const DateGrammar::Terminal &terminal : terminals) {
                addItem({.symbol = terminal.symbol,
                         .end = index + match.words,
                         .spanFirst = index,
                         .spanEnd = index + match.words,
                         .textStart = wordStart + prefix.size(),
                         .prefix = prefix,
                         .value = terminal.value});
            }
        }
    }
}

void DateChart::addFigures(qsizetype index)
{
    const bool isDigits = m_statement.isDigits(index);
    if (!isDigits && m_statement.phrasesAt(index).empty())
        return;
    // "a", "un" count in patterns that name them alone: "a second wave" is no length of time.
    auto number = readNumber(m_statement, index, m_names);
    if (const FoundPhrase article = m_statement.phraseAt(index, WordClass::NumberArticle);
        number && (number->isWeak || (article && article.words == number->words)))
        number.reset();
    if (number) {
        const qsizetype wordStart = m_statement.words[index].range.start;
        const QStringView prefix = m_statement.cut({wordStart, std::max(wordStart, number->range.start)});
        addItem({.symbol = number->isOrdinal ? m_ordinal : m_number,
                 .end = number->end(),
                 .spanFirst = index,
                 .spanEnd = number->end(),
                 .textStart = std::max(wordStart, number->range.start),
                 .prefix = prefix,
                 .value = number->value});
    }
    // "first" where "first quarter" is read as a share.
    if (const FoundPhrase word = m_statement.phraseAt(index, WordClass::Ordinal))
        add(m_ordinal, index, word.words, word.entry->number);
    // "three" where "three quarters" is read as a share, but may be nine months.
    if (const FoundPhrase word = m_statement.phraseAt(index, WordClass::Number); word && number)
        add(m_number, index, word.words, word.entry->number);
    if (!isDigits)
        return;
    if (const auto numeric = readNumericDate(m_statement, index, m_isMonthFirst)) {
        add(m_numeric, index, numeric->words, numeric->value);
        if (numeric->isSure)
            add(m_sureNumeric, index, numeric->words, numeric->value);
    }
    constexpr qsizetype mostUnits = 8;
    if (m_statement.words[index].range.length() > mostUnits)
        return;
    const QByteArray digits = latinDigits(m_statement.cut(m_statement.words[index].range));
    const int value = digits.toInt();
    if (digits.size() <= 2) {
        add(m_number, index, 1, double(value));
        add(m_twoDigits, index, 1, double(value));
        if (value >= 1 && value <= 31)
            add(m_day, index, 1, double(value));
        else if (digits.size() == 2)
            add(m_highDigits, index, 1, double(value));
    } else if (digits.size() == 4 && value >= 1000 && value < 2200) {
        const DateValue year = *unitAround(TimeUnit::Year, QDate(value, 1, 1));
        add(m_year, index, 1, year);
        if (value >= 1800 && value <= 2100)
            add(m_plainYear, index, 1, year);
    }
}

void DateChart::add(Symbol symbol, qsizetype index, qsizetype words, const DateValue &value)
{
    addItem({.symbol = symbol,
             .end = index + words,
             .spanFirst = index,
             .spanEnd = index + words,
             .textStart = m_statement.words[index].range.start,
             .prefix = {},
             .value = value});
}

void DateChart::addItem(Item item)
{
    const qsizetype first = m_firstItem[m_index];
    if (item.symbol < 0 || qsizetype(m_items.size()) - first >= mostItems || item.end - m_index > mostWords)
        return;
    const bool isKnown = std::any_of(m_items.begin() + first, m_items.end(), [&item](const Item &other) {
        return other.symbol == item.symbol && other.end == item.end && other.spanFirst == item.spanFirst
            && other.spanEnd == item.spanEnd;
    });
    if (isKnown)
        return;
    m_items.push_back(std::move(item));
    m_itemsEnd[m_index] = qsizetype(m_items.size());
}

/// Tries all patterns that begin with an item.
void DateChart::combine(qsizetype item)
{
    for (const DateGrammar::Edge &edge : m_grammar.firstEdges(m_items[item].symbol)) {
        const QStringView prefix = m_items[item].prefix;
        if (edge.needsPrefix && (prefix.isEmpty() || !edge.prefixes.contains(prefix.back())))
            continue;
        m_path.assign(1, item);
        m_isContext.assign(1, edge.isContext);
        follow(edge.node);
    }
}

void DateChart::follow(int nodeIndex)
{
    const DateGrammar::Node &node = m_grammar.node(nodeIndex);
    for (const DateGrammar::Finish &each : node.finishes)
        finish(each);
    const qsizetype next = m_items[m_path.back()].end;
    if (node.edges.empty() || next >= m_statement.words.size() || next - m_index > mostWords)
        return;
    const DateGap gap = gapBefore(next);
    if (gap == DateGap::None)
        return;
    const auto tryItems = [&](qsizetype index, QStringView prefixWord) {
        for (qsizetype each = m_firstItem[index]; each < m_itemsEnd[index]; ++each) {
            const Symbol symbol = m_items[each].symbol;
            if (m_items[each].spanFirst != index || m_items[each].spanEnd != m_items[each].end)
                continue;
            for (const DateGrammar::Edge &edge :
                 std::ranges::equal_range(node.edges, symbol, {}, &DateGrammar::Edge::symbol)) {
                if (!edge.gaps.testFlag(gap) || ++m_steps > mostSteps)
                    continue;
                const QStringView prefix = prefixWord.isEmpty() ? m_items[each].prefix : prefixWord;
                const bool isAllowed = prefix.isEmpty()
                    ? !edge.needsPrefix
                    : std::all_of(prefix.begin(), prefix.end(),
                                  [&edge](QChar letter) { return edge.prefixes.contains(letter); });
                if (!isAllowed)
                    continue;
                m_path.push_back(each);
                m_isContext.push_back(edge.isContext);
                follow(edge.node);
                m_path.pop_back();
                m_isContext.pop_back();
            }
        }
    };
    tryItems(next, {});
    // The one-letter words of Arabic stand alone before figures, and in careless writing.
    const Word &word = m_statement.words[next];
    if (!word.digits && word.range.length() == 1 && next + 1 < m_statement.words.size()
        && (gapBefore(next + 1) == DateGap::Blank || gapBefore(next + 1) == DateGap::Glued))
        tryItems(next + 1, m_statement.cut(word.range));
}

void DateChart::finish(const DateGrammar::Finish &finish)
{
    const DatePattern &pattern = m_grammar.pattern(finish.pattern);
    Item item{.symbol = finish.gives, .end = m_items[m_path.back()].end};
    qsizetype first = 0;
    while (first < qsizetype(m_path.size()) && m_isContext[first])
        ++first;
    qsizetype last = qsizetype(m_path.size());
    while (last > first && m_isContext[last - 1])
        --last;
    if (first == last || (pattern.standsAlone && !standsAlone(item.end)))
        return;
    const Item &front = m_items[m_path[first]];
    item.spanFirst = front.spanFirst;
    item.textStart = front.textStart;
    item.prefix = first == 0 ? front.prefix : QStringView();
    item.spanEnd = m_items[m_path[last - 1]].spanEnd;
    if (!pattern.value.isEmpty()) {
        std::array<const DateValue *, 16> elements{};
        for (size_t i = 0; i < std::min(m_path.size(), elements.size()); ++i)
            elements[i] = &m_items[m_path[i]].value;
        item.value = m_grammar.evaluate(finish, std::span(elements).first(m_path.size()), m_reference);
        if (std::holds_alternative<std::monostate>(item.value))
            return;
    }
    addItem(std::move(item));
}

DateGap DateChart::gapBefore(qsizetype index) const
{
    const QStringView gap = m_statement.gapBefore(index);
    QChar sign;
    bool hasBlank = false;
    for (const QChar each : gap) {
        if (each == u'\n')
            return DateGap::None;
        if (isBlank(each)) {
            hasBlank |= each.category() != QChar::Other_Format;
            continue;
        }
        // "Sept., 14"
        if (!sign.isNull() && !(sign == u'.' && each == u','))
            return DateGap::None;
        sign = each;
    }
    if (sign.isNull())
        return hasBlank ? DateGap::Blank : DateGap::Glued;
    if (QStringView(u"'’ʼꞌ").contains(sign))
        return DateGap::Apostrophe;
    if (QStringView(u",،").contains(sign))
        return DateGap::Comma;
    if (QStringView(u"-‐‑–—").contains(sign))
        return DateGap::Dash;
    switch (sign.unicode()) {
    case u'.':
        return !hasBlank && m_statement.words[index - 1].digits && m_statement.words[index].digits ? DateGap::Point
                                                                                                   : DateGap::Stop;
    case u'/':
        return DateGap::Slash;
    case u':':
        return DateGap::Colon;
    default:
        return DateGap::None;
    }
}

/// Whether no word follows that a figure at the end could count: "In October 18 people ..."
bool DateChart::standsAlone(qsizetype end) const
{
    if (end >= m_statement.words.size())
        return true;
    const QStringView gap = m_statement.gapBefore(end);
    return std::any_of(gap.begin(), gap.end(), [](QChar character) { return !isBlank(character); });
}

/// Whether the expression is no piece of a longer figure, a code or an amount: 6,107.31 August, 2010-2015-86, $2010.
bool DateChart::hasCleanEdges(const Item &item) const
{
    const QList<Word> &words = m_statement.words;
    const auto joins
        = [](QStringView gap) { return gap.size() == 1 && QStringView(u"-/.,:–٫٬_").contains(gap.front()); };
    if (words[item.spanFirst].digits) {
        const QStringView gap = m_statement.gapBefore(item.spanFirst);
        if (item.spanFirst > 0 && words[item.spanFirst - 1].digits && joins(gap) && gap != u"–")
            return false;
        if (!gap.isEmpty() && gap.back().category() == QChar::Symbol_Currency)
            return false;
        // F16, Covid-19; Arabic writes its one-letter words together with figures.
        if (item.spanFirst > 0 && gap.isEmpty() && words[item.spanFirst - 1].range.length() > 1
            && words[item.spanFirst - 1].key.back().script() != QChar::Script_Arabic)
            return false;
        if (item.spanFirst > 0 && gap == u"-" && !words[item.spanFirst - 1].digits)
            return false;
    }
    if (words[item.spanEnd - 1].digits) {
        const QStringView gap = m_statement.gapBefore(item.spanEnd);
        if (item.spanEnd < words.size() && words[item.spanEnd].digits && joins(gap) && gap != u"–")
            return false;
        if (!gap.isEmpty()
            && (gap.front().category() == QChar::Symbol_Currency || QStringView(u"%٪").contains(gap.front())))
            return false;
        if (item.spanEnd < words.size() && gap.isEmpty() && m_statement.isFree(item.spanEnd))
            return false;
    }
    return true;
}

std::vector<qsizetype> DateChart::chosen() const
{
    const qsizetype count = m_statement.words.size();
    std::vector<qsizetype> best(count, -1);
    const auto rank = [this](const Item &item) { return item.symbol == m_nothing ? 0 : item.symbol == m_date ? 1 : 2; };
    for (qsizetype i = 0; i < qsizetype(m_items.size()); ++i) {
        const Item &item = m_items[i];
        if ((item.symbol != m_date && item.symbol != m_duration && item.symbol != m_nothing) || !hasCleanEdges(item))
            continue;
        qsizetype &known = best[item.spanFirst];
        if (known < 0 || item.spanEnd > m_items[known].spanEnd
            || (item.spanEnd == m_items[known].spanEnd && rank(item) < rank(m_items[known])))
            known = i;
    }
    std::vector<qsizetype> found;
    for (qsizetype i = 0; i < count; ++i) {
        if (best[i] < 0)
            continue;
        found.push_back(best[i]);
        i = m_items[best[i]].spanEnd - 1;
    }
    return found;
}

} // namespace Crossread
