// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/matching/anchorindex.h"

#include "models/claims/nameskeleton.h"
#include "models/claims/words.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr double quantityWeight = 2;
constexpr double dateWeight = 1.5;
constexpr double nameWeight = 1.2;
constexpr double placeWeight = 1;
/// "Syrian" may be said of anything in Syria.
constexpr double demonymWeight = 0.5;

/// Shorter skeletons are shared by too many names; an Arabic word is no name for certain and needs more.
constexpr qsizetype shortestSkeleton = 2;
constexpr qsizetype shortestArabicSkeleton = 3;

/// Statements of one article with the same anchor, above which it tells nothing. It bounds the pairs that one
/// anchor can make, and with them the time.
constexpr qsizetype mostStatements = 16;

/// Keeps a statement whose only anchor is shared from being a certain match: as if every statement had a quite
/// ordinary anchor more, which it shares with none.
constexpr double damping = 2;

/// One to four are said of anything, and so are dozens and thousands, which say nothing without what they count.
/// "First" and "second" number no thing of their own.
double weightOfQuantity(const QJsonObject &value)
{
    const double number = value["number"_L1].toDouble();
    const double power = std::log10(std::abs(number));
    const bool isOrder = value["approximate"_L1].toBool() && (number == 12 || power == std::round(power));
    if (value["ordinal"_L1].toBool() || (isOrder && value["noun"_L1].toString().isEmpty()))
        return 0;
    return isOrder || std::abs(number) < 5 ? quantityWeight / 2 : quantityWeight;
}

QString numberKey(const QJsonObject &value)
{
    const auto text = [&value](QLatin1StringView key) { return QString::number(value[key].toDouble(), 'g', 15); };
    QString key = text("number"_L1);
    if (value["maximum"_L1].isDouble())
        key += u'-' + text("maximum"_L1);
    // "Of 38 killed" does not say that it counts people, "38 people" does.
    const QString unit = value["unit"_L1].toString();
    return key + u' ' + (unit == "person"_L1 ? QString() : unit);
}

/// Days without their year, which many articles leave out. Empty where the value has neither form.
QString dateKey(const QJsonObject &value)
{
    if (value.contains("month"_L1))
        return u"%1-%2"_s.arg(value["month"_L1].toInt(), 2, 10, '0'_L1).arg(value["day"_L1].toInt(), 2, 10, '0'_L1);
    const QString precision = value["precision"_L1].toString();
    const QString start = value["start"_L1].toString();
    const QString end = value["end"_L1].toString();
    if (!QDate::fromString(start, Qt::ISODate).isValid() || !QDate::fromString(end, Qt::ISODate).isValid())
        return {};
    if (precision == "day"_L1)
        return start == end ? start.last(5) : start.last(5) + u'/' + end.last(5);
    return start + u'/' + end;
}

/// A person may have typed a place without its id.
QString placeKey(const QJsonObject &value)
{
    const QString id = value["id"_L1].toString();
    return id.isEmpty() ? value["country"_L1].toString() : id;
}

/// Every country has a police, and every page a share line that names the networks.
double weightOfOrganisation(const QJsonObject &value)
{
    const QString type = value["type"_L1].toString();
    return type == "service"_L1 || type == "network"_L1 ? nameWeight / 2 : nameWeight;
}

QString nameKey(const QString &skeleton) { return u"name "_s + skeleton; }

} // namespace

AnchorIndex::AnchorIndex(const QList<ComparedArticle> &articles)
    : m_postings(articles.size())
{
    for (const ComparedArticle &article : articles)
        m_anchors.append(QList<QList<Anchor>>(article.statements.size()));
    for (qsizetype i = 0; i < articles.size(); ++i)
        addClaims(i, articles[i]);
    for (qsizetype i = 0; i < articles.size(); ++i)
        addArabicNames(i, articles[i]);
    countOnce();
    weigh();
    post();
}

void AnchorIndex::add(StatementPlace place, const QString &thing, AnchorKind kind, TextRange range, double weight)
{
    const auto known = m_keys.constFind(thing);
    const int key = known != m_keys.cend() ? *known : *m_keys.insert(thing, int(m_keys.size()));
    m_anchors[place.article][place.statement].append({key, kind, range, weight});
}

void AnchorIndex::addClaims(qsizetype article, const ComparedArticle &compared)
{
    for (const ClaimSpan &claim : compared.claims) {
        const StatementPlace place{article, claim.statement};
        const QJsonObject &value = claim.value;
        if (value.isEmpty())
            continue; // marked by a person, and nothing is known of it
        switch (claim.kind) {
        case ClaimKind::Quantity:
            if (const double weight = weightOfQuantity(value); value["number"_L1].isDouble() && weight > 0)
                add(place, u"number "_s + numberKey(value), AnchorKind::Quantity, claim.range, weight);
            break;
        case ClaimKind::Date:
            if (const QString key = dateKey(value); !key.isEmpty())
                add(place, u"date "_s + key, AnchorKind::Date, claim.range, dateWeight);
            break;
        case ClaimKind::Place:
            if (const QString key = placeKey(value); !key.isEmpty())
                add(place, u"place "_s + key, AnchorKind::Place, claim.range,
                    value["demonym"_L1].toBool() ? demonymWeight : placeWeight);
            break;
        case ClaimKind::Name: {
            if (const QString id = value["id"_L1].toString(); !id.isEmpty()) {
                add(place, u"organisation "_s + id, AnchorKind::Name, claim.range, weightOfOrganisation(value));
                break;
            }
            const WordedStatement name(compared.text, claim.range);
            const bool isPerson = value["kind"_L1] == "person"_L1;
            for (const Word &word : name.words) {
                const QString skeleton = nameSkeleton(word.key);
                // A given name is one person's together with the surname, and many persons' alone.
                const bool isGiven = isPerson && word.range.end < claim.range.end;
                if (skeleton.size() >= shortestSkeleton)
                    add(place, nameKey(skeleton), AnchorKind::Name, word.range, isGiven ? nameWeight / 2 : nameWeight);
            }
            break;
        }
        default:
            break;
        }
    }
}

/// Whether a claim of the kind is what its words say; the others lie around words that may be names.
static bool isReadWhole(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Attribution:
    case ClaimKind::Quotation:
    case ClaimKind::Event:
    case ClaimKind::Label:
    case ClaimKind::Certainty:
        return false;
    default:
        return true;
    }
}

void AnchorIndex::addArabicNames(qsizetype article, const ComparedArticle &compared)
{
    QList<QList<TextRange>> claimed(compared.statements.size());
    for (const ClaimSpan &claim : compared.claims) {
        if (isReadWhole(claim.kind))
            claimed[claim.statement].append(claim.range);
    }
    for (qsizetype i = 0; i < compared.statements.size(); ++i) {
        std::sort(claimed[i].begin(), claimed[i].end());
        auto claim = claimed[i].cbegin();
        const WordedStatement statement(compared.text, compared.statements[i].range);
        for (const Word &word : statement.words) {
            while (claim != claimed[i].cend() && claim->end <= word.range.start)
                ++claim;
            const bool isClaimed = claim != claimed[i].cend() && claim->overlaps(word.range);
            if (isClaimed || word.key.isEmpty() || word.key.front().script() != QChar::Script_Arabic)
                continue;
            for (const QString &skeleton : nameSkeletonsInText(word.key)) {
                if (skeleton.size() >= shortestArabicSkeleton && m_keys.contains(nameKey(skeleton))) {
                    add({article, i}, nameKey(skeleton), AnchorKind::Name, word.range, nameWeight);
                    break;
                }
            }
        }
    }
}

/// Keeps the first of equal anchors of a statement.
void AnchorIndex::countOnce()
{
    for (QList<QList<Anchor>> &article : m_anchors) {
        for (QList<Anchor> &anchors : article) {
            std::sort(anchors.begin(), anchors.end(), [](const Anchor &a, const Anchor &b) {
                return std::tie(a.key, a.range) < std::tie(b.key, b.range);
            });
            const auto sameKey = [](const Anchor &a, const Anchor &b) { return a.key == b.key; };
            anchors.erase(std::unique(anchors.begin(), anchors.end(), sameKey), anchors.end());
            std::sort(anchors.begin(), anchors.end(), [](const Anchor &a, const Anchor &b) {
                return std::tie(a.range, a.key) < std::tie(b.range, b.key);
            });
        }
    }
}

/// Multiplies every weight by the rarity of its anchor: 1 where it stands in two statements of all, less where in
/// more of them. Drops what is too frequent.
void AnchorIndex::weigh()
{
    double statements = 0;
    QList<qsizetype> frequency(m_keys.size());
    QList<bool> tooFrequent(m_keys.size());
    for (const QList<QList<Anchor>> &article : std::as_const(m_anchors)) {
        statements += double(article.size());
        QHash<int, qsizetype> frequencyHere;
        for (const QList<Anchor> &anchors : article) {
            for (const Anchor &anchor : anchors) {
                ++frequency[anchor.key];
                tooFrequent[anchor.key] = tooFrequent[anchor.key] || ++frequencyHere[anchor.key] > mostStatements;
            }
        }
    }
    const double rarest = std::log1p(statements / 2);
    for (QList<QList<Anchor>> &article : m_anchors) {
        for (QList<Anchor> &anchors : article) {
            anchors.removeIf([&tooFrequent](const Anchor &anchor) { return tooFrequent[anchor.key]; });
            for (Anchor &anchor : anchors)
                anchor.weight *= std::min(1.0, std::log1p(statements / double(frequency[anchor.key])) / rarest);
        }
    }
}

void AnchorIndex::post()
{
    for (qsizetype article = 0; article < m_anchors.size(); ++article) {
        QList<double> lengths;
        for (qsizetype statement = 0; statement < m_anchors[article].size(); ++statement) {
            const QList<Anchor> &anchors = m_anchors[article][statement];
            double squares = damping;
            for (qsizetype i = 0; i < anchors.size(); ++i) {
                m_postings[article][anchors[i].key].append({statement, i});
                squares += anchors[i].weight * anchors[i].weight;
            }
            lengths.append(std::sqrt(squares));
        }
        m_lengths.append(lengths);
    }
}

QString anchorKindName(AnchorKind kind)
{
    switch (kind) {
    case AnchorKind::Quantity:
        return u"quantity"_s;
    case AnchorKind::Date:
        return u"date"_s;
    case AnchorKind::Name:
        return u"name"_s;
    case AnchorKind::Place:
        return u"place"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Crossread
