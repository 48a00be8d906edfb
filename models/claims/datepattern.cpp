// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/datepattern.h"

#include "models/claims/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::DatePatterns)
};

using Sequence = QList<DatePatternElement>;
using Sequences = QList<Sequence>;

constexpr DateGaps usualGaps = DateGaps(DateGap::Blank) | DateGap::Glued | DateGap::Apostrophe | DateGap::Stop;
/// A row that may be written in more ways is several rows.
constexpr qsizetype mostSequences = 4096;
constexpr qsizetype longestSequence = 16;

DateGaps gapsOfSign(QChar sign)
{
    switch (sign.unicode()) {
    case u',':
    case u'،':
        return DateGap::Comma;
    case u'-':
        return DateGap::Dash;
    case u'/':
        return DateGap::Slash;
    case u':':
        return DateGap::Colon;
    case u'.':
        return DateGaps(DateGap::Stop) | DateGap::Point;
    case u'\'':
        return DateGap::Apostrophe;
    default:
        return {};
    }
}

/// Spells out all ways in which a pattern may be written.
class DatePatternParser
{
public:
    explicit DatePatternParser(QStringView pattern)
        : m_text(pattern)
    {
    }

    /// Empty where the pattern is none.
    Sequences parse()
    {
        Sequences all = alternatives();
        if (m_position < m_text.size() || m_isWrong)
            return {};
        // A sign at the front or at the end says nothing: the element that it stands before is not there.
        for (Sequence &each : all)
            each.removeIf([](const DatePatternElement &element) { return element.name.isEmpty(); });
        all.removeIf([](const Sequence &each) { return each.isEmpty() || each.size() > longestSequence; });
        return all;
    }

private:
    Sequences alternatives()
    {
        Sequences all = sequence();
        while (m_position < m_text.size() && m_text[m_position] == u'|') {
            ++m_position;
            all += sequence();
        }
        return all;
    }

    Sequences sequence()
    {
        Sequences all{Sequence{}};
        while (m_position < m_text.size() && !u"|])}"_s.contains(m_text[m_position])) {
            Sequences next = item();
            if (m_isWrong || all.size() * next.size() > mostSequences) {
                m_isWrong = true;
                return all;
            }
            Sequences joined;
            for (const Sequence &front : std::as_const(all)) {
                for (const Sequence &back : std::as_const(next))
                    joined.append(join(front, back));
            }
            all = joined;
        }
        return all;
    }

    /// A sign is held as an element without a name until it meets the element behind it.
    static Sequence join(Sequence front, const Sequence &back)
    {
        for (const DatePatternElement &each : back) {
            if (!front.isEmpty() && front.last().name.isEmpty() && !each.name.isEmpty()) {
                const DateGaps gaps = front.takeLast().gaps;
                front.append(each);
                front.last().gaps = gaps;
            } else {
                front.append(each);
            }
        }
        return front;
    }

    Sequences item()
    {
        const QChar sign = m_text[m_position];
        // Between letters an apostrophe parts words as a blank does; elsewhere it is a sign: Oct '18.
        const bool isInside = sign == u'\'' && m_position > 0 && m_text[m_position - 1].isLetter();
        if (sign.isSpace() || isInside || sign == u'’') {
            ++m_position;
            return {Sequence{}};
        }
        if (sign == u'[' || sign == u'(' || sign == u'{')
            return group();
        if (sign == u'<')
            return {{kind({}, false)}};
        if (const DateGaps gaps = gapsOfSign(sign)) {
            ++m_position;
            return {{DatePatternElement{.gaps = gaps}}};
        }
        return word();
    }

    Sequences group()
    {
        const QChar open = m_text[m_position++];
        const QChar close = open == u'[' ? u']' : open == u'(' ? u')' : u'}';
        Sequences all = alternatives();
        if (m_position >= m_text.size() || m_text[m_position] != close) {
            m_isWrong = true;
            return {};
        }
        ++m_position;
        // [وف]<month>: letters in brackets right before a kind are its prefixes.
        const bool isPrefix = m_position < m_text.size() && m_text[m_position] == u'<' && open != u'{'
            && std::all_of(
                                  all.begin(), all.end(),
                                  [](const Sequence &each) {
                                      return each.size() == 1 && each.first().isWord && each.first().name.size() == 1;
                                  });
        if (isPrefix) {
            QString prefixes;
            for (const Sequence &each : std::as_const(all))
                prefixes += each.first().name;
            return {{kind(prefixes, open == u'(')}};
        }
        if (open == u'[')
            all.append(Sequence{});
        if (open == u'{') {
            for (Sequence &each : all) {
                for (DatePatternElement &element : each)
                    element.isContext = true;
            }
        }
        return all;
    }

    DatePatternElement kind(const QString &prefixes, bool needsPrefix)
    {
        const qsizetype end = m_text.indexOf(u'>', m_position);
        const QString name = end < 0 ? QString() : m_text.sliced(m_position + 1, end - m_position - 1).toString();
        if (name.isEmpty()) {
            m_isWrong = true;
            return {};
        }
        m_position = end + 1;
        return {.name = name, .gaps = usualGaps, .prefixes = prefixes, .needsPrefix = needsPrefix};
    }

    Sequences word()
    {
        const qsizetype start = m_position;
        while (m_position < m_text.size() && (m_text[m_position].isLetter() || m_text[m_position].isMark()))
            ++m_position;
        const QString folded = wordKey(m_text.sliced(start, m_position - start)).toCaseFolded();
        if (folded.isEmpty()) {
            m_isWrong = true;
            return {};
        }
        if (m_position < m_text.size() && m_text[m_position] == u'<')
            return {{kind(folded, true)}};
        return {{DatePatternElement{.name = folded, .isWord = true, .gaps = usualGaps}}};
    }

    QStringView m_text;
    qsizetype m_position = 0;
    bool m_isWrong = false;
};

/// Gives elements of one kind their names by order: date, date2, date3.
void nameElements(DatePattern &pattern)
{
    QList<QHash<QString, qsizetype>> named;
    for (const Sequence &sequence : std::as_const(pattern.sequences)) {
        QHash<QString, qsizetype> places;
        QHash<QString, int> count;
        for (qsizetype i = 0; i < sequence.size(); ++i) {
            if (sequence[i].isWord)
                continue;
            const int number = ++count[sequence[i].name];
            const QString name = number > 1 ? sequence[i].name + QString::number(number) : sequence[i].name;
            places.insert(name, i);
            if (!pattern.names.contains(name))
                pattern.names.append(name);
        }
        named.append(places);
    }
    for (const auto &places : std::as_const(named)) {
        QList<qsizetype> row;
        for (const QString &name : std::as_const(pattern.names))
            row.append(places.value(name, -1));
        pattern.places.append(row);
    }
}

/// Empty when the row is in order, else what is wrong with it.
QString readRow(QList<DatePattern> &patterns, const QStringList &fields)
{
    constexpr qsizetype fewestFields = 3;
    if (fields.size() < fewestFields)
        return Texts::tr("The row has fewer fields than 'gives', 'pattern' and 'value'.");
    DatePattern pattern{.gives = fields[0].trimmed(), .sequences = DatePatternParser(fields[1]).parse()};
    if (pattern.gives.isEmpty() || pattern.sequences.isEmpty())
        return Texts::tr("'%1' is no pattern.").arg(fields[1]);
    pattern.standsAlone = fields.size() > fewestFields && fields[3].trimmed() == "yes"_L1;
    nameElements(pattern);
    if (const QString value = fields[2].trimmed(); !value.isEmpty()) {
        const auto expression = DateExpression::parse(value, pattern.names);
        if (const QString *problem = std::get_if<QString>(&expression))
            return *problem;
        pattern.value = std::get<DateExpression>(expression);
    }
    patterns.append(pattern);
    return {};
}

} // namespace

QList<FileProblem> readDatePatterns(QList<DatePattern> &patterns, const QByteArray &content, const QString &fileName)
{
    QList<FileProblem> problems;
    int line = 0;
    bool isHeader = true;
    const QString text = QString::fromUtf8(content);
    for (QStringView row : QStringView(text).split(u'\n')) {
        ++line;
        if (row.endsWith(u'\r'))
            row.chop(1);
        if (row.trimmed().isEmpty() || row.startsWith(u'#'))
            continue;
        if (std::exchange(isHeader, false)) {
            if (row.startsWith("gives\tpattern\tvalue"_L1))
                continue;
            problems.append(
                {fileName, line, Texts::tr("The first line must name the columns 'gives', 'pattern' and 'value'.")});
            break;
        }
        if (const QString problem = readRow(patterns, row.toString().split(u'\t')); !problem.isEmpty())
            problems.append({fileName, line, problem});
    }
    return problems;
}

QList<DatePattern> datePatternsOf(const QString &language)
{
    QList<DatePattern> patterns;
    const QString userFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    for (const QString &root : {u":/lexicon"_s, userFolder + u"/lexicon"_s}) {
        for (const QString &folder : {root, root + u'/' + language}) {
            QFile file(folder + u"/patterns/dates.tsv"_s);
            if (!file.exists())
                continue;
            if (!file.open(QIODevice::ReadOnly)) {
                qWarning("%s: %s", qUtf8Printable(file.fileName()), qUtf8Printable(file.errorString()));
                continue;
            }
            for (const FileProblem &problem : readDatePatterns(patterns, file.readAll(), file.fileName()))
                qWarning("%s:%d: %s", qUtf8Printable(problem.file), problem.line, qUtf8Printable(problem.message));
        }
    }
    return patterns;
}

} // namespace Crossread
