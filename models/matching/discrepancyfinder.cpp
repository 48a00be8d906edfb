// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/matching/discrepancyfinder.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// A statement with more figures of one unit is a list, in which none answers to another.
constexpr qsizetype mostOfTopic = 8;

using ClaimsByTopic = std::map<QString, QList<ClaimSpan>>;

QStringView primaryLanguage(const QString &tag)
{
    return QStringView(tag).first(tag.contains(u'-') ? tag.indexOf(u'-') : tag.size());
}

/// What a figure is a figure of, as far as it can be compared; empty where it cannot.
QString topicOf(const ClaimSpan &figure, bool sameLanguage)
{
    const QString unit = figure.value["unit"_L1].toString();
    const QString noun = figure.value["noun"_L1].toString();
    const bool saysMore = unit == "person"_L1 && sameLanguage && !noun.isEmpty(); // which people
    if (!unit.isEmpty() && !saysMore)
        return u"unit "_s + unit;
    return noun.isEmpty() || !sameLanguage ? QString() : u"noun "_s + noun;
}

ClaimsByTopic figuresOf(const QList<ClaimSpan> &claims, bool sameLanguage)
{
    ClaimsByTopic figures;
    for (const ClaimSpan &claim : claims) {
        if (claim.kind != ClaimKind::Quantity)
            continue;
        if (const QString topic = topicOf(claim, sameLanguage); !topic.isEmpty())
            figures[topic].append(claim);
    }
    return figures;
}

ClaimsByTopic datesOf(const QList<ClaimSpan> &claims)
{
    ClaimsByTopic dates;
    for (const ClaimSpan &claim : claims) {
        // A day whose year is unknown agrees with too many.
        if (claim.kind == ClaimKind::Date && claim.value.contains("start"_L1))
            dates[claim.value["precision"_L1].toString()].append(claim);
    }
    return dates;
}

bool figuresAgree(const ClaimSpan &one, const ClaimSpan &other)
{
    const auto lowest = [](const ClaimSpan &claim) { return claim.value["number"_L1].toDouble(); };
    const auto highest
        = [&lowest](const ClaimSpan &claim) { return claim.value["maximum"_L1].toDouble(lowest(claim)); };
    return lowest(one) <= highest(other) && lowest(other) <= highest(one);
}

bool datesAgree(const ClaimSpan &one, const ClaimSpan &other)
{
    // Dates of ISO 8601 sort as text; "since June" has no end.
    const auto start = [](const ClaimSpan &claim) { return claim.value["start"_L1].toString(); };
    const auto end = [](const ClaimSpan &claim) { return claim.value["end"_L1].toString(u"9999-12-31"_s); };
    return start(one) <= end(other) && start(other) <= end(one);
}

/// The claims of one side that agree with none of the other.
QList<ClaimSpan> alone(const QList<ClaimSpan> &claims, const QList<ClaimSpan> &others,
                       bool (*agree)(const ClaimSpan &, const ClaimSpan &))
{
    QList<ClaimSpan> left;
    for (const ClaimSpan &claim : claims) {
        if (std::none_of(others.begin(), others.end(), [&](const ClaimSpan &other) { return agree(claim, other); }))
            left.append(claim);
    }
    return left;
}

void compare(QList<DiscrepancySuggestion> &found, const ClaimsByTopic &a, const ClaimsByTopic &b, DiscrepancyType type,
             const QString &note)
{
    const auto agree = type == DiscrepancyType::Date ? datesAgree : figuresAgree;
    for (const auto &[topic, claims] : a) {
        const auto others = b.find(topic);
        if (others == b.end() || claims.size() > mostOfTopic || others->second.size() > mostOfTopic)
            continue;
        const QList<ClaimSpan> onlyA = alone(claims, others->second, agree);
        const QList<ClaimSpan> onlyB = alone(others->second, claims, agree);
        if (onlyA.size() == 1 && onlyB.size() == 1)
            found.append({type, onlyA.first().range, onlyB.first().range, note});
    }
}

} // namespace

QList<DiscrepancySuggestion> findDiscrepancies(const ComparedArticle &a, const QList<ClaimSpan> &claimsOfA,
                                               const ComparedArticle &b, const QList<ClaimSpan> &claimsOfB,
                                               bool shareName)
{
    QList<DiscrepancySuggestion> found;
    const bool sameLanguage = primaryLanguage(a.language) == primaryLanguage(b.language);
    compare(found, figuresOf(claimsOfA, sameLanguage), figuresOf(claimsOfB, sameLanguage), DiscrepancyType::Figure,
            QCoreApplication::translate("Crossread::Discrepancies",
                                        "The statements give different figures in the same unit or of the same noun."));
    if (shareName)
        compare(found, datesOf(claimsOfA), datesOf(claimsOfB), DiscrepancyType::Date,
                QCoreApplication::translate("Crossread::Discrepancies",
                                            "The statements share a name and give different dates."));
    return found;
}

} // namespace Crossread
