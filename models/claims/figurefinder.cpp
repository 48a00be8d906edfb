// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/finders.h"
#include "models/claims/numeral.h"
#include "models/claims/unitsigns.h"

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

bool isArabic(QChar character) { return character.script() == QChar::Script_Arabic; }

/// Reads the figures of one statement, word by word.
class FigureFinder
{
public:
    FigureFinder(WordedStatement &statement, const LanguageNames &names)
        : m_statement(statement)
        , m_names(names)
        , m_signs{names.decimalSign, names.groupingSign}
    {
    }

    QList<ClaimSpan> find()
    {
        QList<ClaimSpan> claims;
        for (qsizetype i = 0; i < m_statement.words.size(); i = std::max(i + 1, m_next)) {
            m_next = i;
            if (!m_statement.isDigits(i))
                continue;
            qsizetype first = i;
            if (const auto claim = figureAt(i)) {
                claims.append(*claim);
                // The letters of a sign belong to the figure: Rp 5.000
                while (first > 0 && m_statement.words[first - 1].range.end > claim->range.start)
                    --first;
            }
            m_statement.take(first, m_next);
        }
        return claims;
    }

private:
    std::optional<ClaimSpan> figureAt(qsizetype first)
    {
        const Numeral numeral = readNumeral(m_statement, first, m_signs);
        m_next = first + numeral.words;
        std::optional<double> maximum;
        if (const QStringView gap = gapNext(); m_statement.isDigits(m_next) && (gap == u"-" || gap == u"–")) {
            const Numeral second = readNumeral(m_statement, m_next, m_signs);
            maximum = second.value.value_or(0);
            m_next += second.words;
        }
        const bool goesOn = skipRestOfCode();
        if (skipMinutes() || goesOn || isStuckBefore(first) || !numeral.value
            || (maximum && *maximum <= *numeral.value))
            return std::nullopt;
        return quantity(first, *numeral.value, maximum);
    }

    QStringView gapNext() const { return m_statement.gapBefore(m_next); }

    /// F16, Covid-19. Arabic writes its one-letter words together with the figure: و14.
    bool isStuckBefore(qsizetype first) const
    {
        const QStringView gap = m_statement.gapBefore(first);
        if (first == 0)
            return false;
        const qsizetype end = m_statement.words[first - 1].range.end;
        const bool isGlued
            = gap.isEmpty() && !isArabic(m_statement.text[end - 1]) && !endsInCurrencySign(m_statement, m_names, end);
        return isGlued || (gap == u"-" && !m_statement.words[first - 1].digits);
    }

    /// Takes what goes on with a code: 12/3/2020, 9:40, 3-2-1, 40km, 20h. Returns whether there was any.
    bool skipRestOfCode()
    {
        const qsizetype before = m_next;
        const auto joins = [](QStringView gap) {
            return gap.isEmpty() || (gap.size() == 1 && QStringView(u"/:.,-–").contains(gap.front()));
        };
        while (m_next < m_statement.words.size() && joins(gapNext())
               && (m_statement.isDigits(m_next) || (gapNext().isEmpty() && m_statement.isFree(m_next))))
            ++m_next;
        return m_next > before;
    }

    /// Takes the rest of a time of day such as 20 h 40. Returns whether there was any.
    bool skipMinutes()
    {
        const bool isHour = m_statement.isFree(m_next) && !m_names.hourSign.isEmpty() && isNear(gapNext())
            && m_statement.words[m_next].key.toCaseFolded() == m_names.hourSign;
        if (!isHour || !m_statement.isDigits(m_next + 1) || !isNear(m_statement.gapAfter(m_next)))
            return false;
        m_next += 2;
        return true;
    }

    ClaimSpan quantity(qsizetype first, double number, std::optional<double> maximum)
    {
        TextRange range{m_statement.words[first].range.start, m_statement.words[m_next - 1].range.end};
        if (const auto power = m_names.multipliers.match(m_statement, m_next); power && isNear(gapNext())) {
            number *= power->value;
            if (maximum)
                *maximum *= power->value;
            m_next += power->words;
            range.end = m_statement.words[m_next - 1].range.end;
        }
        QString unit = takeUnitSign(m_statement, m_names, range);
        while (m_next < m_statement.words.size() && m_statement.words[m_next].range.start < range.end)
            ++m_next; // the letters of a sign: 30 EUR
        if (const auto words = m_names.unitWords.match(m_statement, m_next);
            unit.isEmpty() && words && isNear(gapNext())) {
            unit = words->value;
            m_next += words->words;
            range.end = m_statement.words[m_next - 1].range.end;
        }
        if (isMinus(range.start)) {
            --range.start;
            number = -number;
        }
        return {.kind = ClaimKind::Quantity,
                .range = range,
                .value = {{u"number"_s, number},
                          {u"maximum"_s, maximum ? QJsonValue(*maximum) : QJsonValue(QJsonValue::Null)},
                          {u"approximate"_s, false},
                          {u"comparison"_s, u"="_s},
                          {u"unit"_s, unit},
                          {u"noun"_s, nounBehind(range.end)}}};
    }

    /// A minus stands close to the figure, and behind a space or nothing.
    bool isMinus(qsizetype start) const
    {
        const auto at = [this](qsizetype position) {
            return m_statement.range.contains(position) ? m_statement.text[position] : QChar(u' ');
        };
        return (at(start - 1) == u'-' || at(start - 1) == u'−') && (isBlank(at(start - 2)) || at(start - 2) == u'(');
    }

    /// The word behind the figure, where nothing but blanks stands between them. One that is written together with
    /// the next figure (the "and" of Arabic) belongs to that.
    QString nounBehind(qsizetype end) const
    {
        if (!m_statement.isFree(m_next) || m_statement.words[m_next].digits || m_statement.words[m_next].key.isEmpty())
            return {};
        if (m_statement.isDigits(m_next + 1) && m_statement.gapAfter(m_next).isEmpty())
            return {};
        const QStringView gap = m_statement.cut({end, std::max(end, m_statement.words[m_next].range.start)});
        return isNear(gap) && !gap.isEmpty() ? m_statement.cut(m_statement.words[m_next].range).toString().toLower()
                                             : QString();
    }

    static bool isNear(QStringView gap) { return isBlank(gap) && !gap.contains(u'\n'); }

    WordedStatement &m_statement;
    const LanguageNames &m_names;
    NumberSigns m_signs;
    qsizetype m_next = 0; ///< The word behind those that were read.
};

} // namespace

QList<ClaimSpan> findFigures(WordedStatement &statement, const LanguageNames &names)
{
    return FigureFinder(statement, names).find();
}

} // namespace Crossread
