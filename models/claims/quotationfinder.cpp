// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/quotationfinder.h"

#include "models/text/positions.h"

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// More statements than a quotation needs; keeps thousands of quotations around each other from reading each all.
constexpr qsizetype mostStatements = 200;

bool isWordless(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar character) { return character.isLetterOrNumber(); });
}

qsizetype wordCount(QStringView text)
{
    qsizetype count = 0;
    bool inWord = false;
    for (const QChar character : text) {
        const bool isWord = character.isLetterOrNumber() || character.isMark() || character.isSurrogate()
            || (inWord && QStringView(u"'’-").contains(character));
        count += isWord && !inWord ? 1 : 0;
        inWord = isWord;
    }
    return count;
}

/// Its marks as they stand: "«»", "((" and "))"; the opening ones alone where it is not closed.
QString marksOf(QStringView quotation, bool isOpen)
{
    qsizetype opening = 1;
    const bool isDoubled
        = quotation.size() > 1 && quotation[0] == quotation[1] && QStringView(u"('`").contains(quotation[0]);
    opening += isDoubled ? 1 : 0;
    QString marks = quotation.first(opening).toString();
    if (!isOpen && quotation.size() >= 2 * opening)
        marks += quotation.last(opening);
    return marks;
}

/// Reads the speakers of an article's quotations.
class Speakers
{
public:
    Speakers(QStringView text, const QList<StatementSpan> &statements, const QList<QList<Attribution>> &attributions)
        : m_text(text)
        , m_statements(statements)
        , m_attributions(attributions)
        , m_last(statements.size())
    {
    }

    /// Of the quotation that runs over the statements [first, last].
    QString of(TextRange quotation, qsizetype first, qsizetype last)
    {
        const Attribution *before = lastBefore(first, quotation.start);
        const Attribution *behind = firstBehind(last, quotation.end);
        const bool isRightBehind = behind
            && isWordless(m_text.sliced(quotation.end, std::max<qsizetype>(0, behind->range.start - quotation.end)));
        QString speaker;
        if (before && !isRightBehind)
            speaker = before->speaker();
        else if (behind)
            speaker = behind->speaker();
        else if (const Attribution *inserted = insertedIn(quotation, first, last))
            speaker = inserted->speaker();
        else if (standsAlone(quotation, first, last))
            speaker = speakerAround(first, last);
        m_last[last] = speaker;
        return speaker;
    }

private:
    const Attribution *lastBefore(qsizetype statement, qsizetype position) const
    {
        const auto &all = m_attributions[statement];
        const auto end = std::partition_point(all.begin(), all.end(), [position](const Attribution &attribution) {
            return attribution.cue.end <= position;
        });
        return end == all.begin() ? nullptr : &*std::prev(end);
    }

    const Attribution *firstBehind(qsizetype statement, qsizetype position) const
    {
        const auto &all = m_attributions[statement];
        const auto found = std::partition_point(all.begin(), all.end(), [position](const Attribution &attribution) {
            return attribution.cue.start < position;
        });
        return found == all.end() ? nullptr : &*found;
    }

    /// French sets "dit-il" between the words that are quoted, without closing the marks.
    const Attribution *insertedIn(TextRange quotation, qsizetype first, qsizetype last) const
    {
        for (qsizetype i = first; i <= last; ++i) {
            for (const Attribution &each : m_attributions[i]) {
                if (each.isInserted && quotation.contains(each.cue))
                    return &each;
            }
        }
        return nullptr;
    }

    bool standsAlone(TextRange quotation, qsizetype first, qsizetype last) const
    {
        const TextRange from = m_statements[first].range;
        const TextRange to = m_statements[last].range;
        return isWordless(m_text.sliced(from.start, std::max<qsizetype>(0, quotation.start - from.start)))
            && isWordless(m_text.sliced(quotation.end, std::max<qsizetype>(0, to.end - quotation.end)));
    }

    /// Whether both statements stand in one paragraph.
    bool isOneParagraph(qsizetype statement, qsizetype next) const
    {
        const TextRange between{m_statements[statement].range.end, m_statements[next].range.start};
        return between.isEmpty() || !m_text.sliced(between.start, between.length()).contains(u'\n');
    }

    /// A quotation without a word around it goes on with what was said before it, or waits for "he said" behind it.
    QString speakerAround(qsizetype first, qsizetype last) const
    {
        if (first > 0 && isOneParagraph(first - 1, first)) {
            if (!m_last[first - 1].isEmpty())
                return m_last[first - 1];
            if (const auto &before = m_attributions[first - 1]; !before.isEmpty())
                return before.last().speaker();
        }
        if (last + 1 < m_statements.size() && isOneParagraph(last, last + 1)) {
            const auto &behind = m_attributions[last + 1];
            const qsizetype start = m_statements[last + 1].range.start;
            if (!behind.isEmpty() && isWordless(m_text.sliced(start, behind.first().range.start - start)))
                return behind.first().speaker();
        }
        return {};
    }

    QStringView m_text;
    const QList<StatementSpan> &m_statements;
    const QList<QList<Attribution>> &m_attributions;
    QStringList m_last; ///< By statement: the speaker of the last quotation that ends in it.
};

} // namespace

QList<ClaimSpan> findQuotations(QStringView text, const QList<StatementSpan> &statements, const QList<Cue> &cues,
                                const QList<QList<Attribution>> &attributions)
{
    QList<ClaimSpan> claims;
    Speakers speakers(text, statements, attributions);
    qsizetype first = 0;
    for (const Cue &cue : cues) {
        if (cue.kind != CueKind::Quotation)
            continue;
        while (first < statements.size() && statements[first].range.end <= cue.range.start)
            ++first;
        const qsizetype most = std::min(statements.size(), first + mostStatements);
        QList<qsizetype> parts;
        for (qsizetype i = first; i < most && statements[i].range.start < cue.range.end; ++i) {
            if (!isWordless(text.sliced(cue.range.start, cue.range.length()))
                && !trimmed(text, statements[i].range.intersected(cue.range)).isEmpty())
                parts.append(i);
        }
        if (parts.isEmpty())
            continue;
        const QStringView quotation = text.sliced(cue.range.start, cue.range.length());
        QJsonObject value{{u"marks"_s, marksOf(quotation, cue.isOpen)},
                          {u"speaker"_s, speakers.of(cue.range, parts.first(), parts.last())},
                          {u"words"_s, wordCount(quotation)}};
        if (cue.isOpen)
            value.insert(u"open"_s, true);
        for (const qsizetype part : parts) {
            QJsonObject own = value;
            if (part != parts.last())
                own.insert(u"continues"_s, true);
            if (part != parts.first())
                own.insert(u"continued"_s, true);
            claims.append({.kind = ClaimKind::Quotation,
                           .range = trimmed(text, statements[part].range.intersected(cue.range)),
                           .statement = part,
                           .value = own});
        }
    }
    return claims;
}

} // namespace Crossread
