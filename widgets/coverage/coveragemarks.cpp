// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/coverage/coveragemarks.h"

#include "models/items/rowtext.h"
#include "models/text/isolates.h"
#include "models/text/positions.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView ClaimPrefix("claim:");
constexpr QLatin1StringView LinkPrefix("link:");
constexpr QLatin1StringView DiscrepancyPrefix("discrepancy:");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::CoverageMarks)
};

Mark::State stateOf(Decision decision)
{
    return decision == Decision::Suggested ? Mark::State::Suggested : Mark::State::Confirmed;
}

/// Gathers the marks of one workspace; lives only while they are gathered.
class Gatherer
{
public:
    explicit Gatherer(const Workspace &workspace)
        : m_workspace(workspace)
    {
        for (const Discrepancy &discrepancy : workspace.discrepancies()) {
            if (discrepancy.decision != Decision::Rejected)
                m_inConflict.insert(discrepancy.link);
        }
    }

    CoverageMarks gather()
    {
        addArtefacts();
        addCuts();
        for (const Claim &claim : m_workspace.claims())
            add(claim);
        int number = 0;
        for (const Link &link : m_workspace.links()) {
            ++number;
            if (link.decision != Decision::Rejected)
                add(link, number);
        }
        for (const Discrepancy &discrepancy : m_workspace.discrepancies()) {
            if (discrepancy.decision != Decision::Rejected)
                add(discrepancy);
        }
        return std::move(m_result);
    }

private:
    /// The article whose current version this is, or null.
    const Article *shown(ArticleVersionId version) const
    {
        const Article *article = m_workspace.articleOf(version);
        return article && article->version == version ? article : nullptr;
    }

    void addArtefacts()
    {
        for (const Article &article : m_workspace.articles()) {
            for (const ArtefactFinding &artefact : m_workspace.version(article.version)->artefacts) {
                m_result.marks[article.id].append({
                    .range = artefact.range,
                    .layer = Mark::Layer::Artefact,
                    .state = Mark::State::Suggested,
                    .description = Texts::tr("Possible translation or scraping fault: %1", "what is suspected")
                                       .arg(artefactKindText(artefact.kind)),
                });
            }
        }
    }

    /// Where one sentence holds several statements: no full stop shows where one of them ends.
    void addCuts()
    {
        QHash<ArticleVersionId, QList<const Statement *>> statements;
        for (const Statement &statement : m_workspace.statements())
            statements[statement.version].append(&statement);
        for (auto each = statements.begin(); each != statements.end(); ++each) {
            const Article *article = shown(each.key());
            if (!article)
                continue;
            QList<const Statement *> &ordered = each.value();
            std::sort(ordered.begin(), ordered.end(),
                      [](const Statement *a, const Statement *b) { return a->range < b->range; });
            for (qsizetype i = 1; i < ordered.size(); ++i) {
                const Statement &before = *ordered.at(i - 1);
                const Statement &behind = *ordered.at(i);
                if (before.sentence != behind.sentence || before.range.end > behind.range.start)
                    continue;
                // Where no white space parts them, beneath the first letter of the second.
                const TextRange gap{before.range.end, std::max(behind.range.start, before.range.end + 1)};
                m_result.marks[article->id].append({
                    .range = snappedToGraphemes(m_workspace.version(each.key())->text(), gap),
                    .layer = Mark::Layer::Cut,
                    .description = Texts::tr("Two statements of one sentence meet here."),
                });
            }
        }
    }

    void add(const Claim &claim)
    {
        if (const Article *article = shown(claim.version)) {
            m_result.marks[article->id].append({
                .id = markId(claim.id),
                .range = claim.range,
                .layer = Mark::Layer::Claim,
                .state = claim.origin == Origin::Program ? Mark::State::Suggested : Mark::State::Confirmed,
                .claimKind = claim.kind,
                .description = Texts::tr("%1: %2", "kind of claim, its words")
                                   .arg(claimKindText(claim.kind), quoted(m_workspace, claim.version, claim.range)),
            });
        }
    }

    QString describe(const Link &link, int number) const
    {
        const QString digits = QLocale().toString(number);
        QString text = link.decision == Decision::Suggested
            ? Texts::tr("Link %1, suggested", "tool tip of a link; its number").arg(digits)
            : Texts::tr("Link %1", "tool tip of a link; its number").arg(digits);
        for (const Reason &reason : link.reasons)
            text += u'\n' + isolatedPair(reason.a, reason.b);
        return text;
    }

    static QString isolatedPair(const QString &a, const QString &b)
    {
        return Texts::tr("%1 – %2", "words of two articles that mean the same").arg(isolated(a), isolated(b));
    }

    void add(const Link &link, int number)
    {
        struct End {
            const Article *article;
            TextRange range;
        };
        QList<End> ends;
        const QString description = describe(link, number);
        for (const StatementId &id : link.statements) {
            const Statement *statement = m_workspace.statements().find(id);
            const Article *article = statement ? shown(statement->version) : nullptr;
            if (!article)
                continue;
            ends.append({article, statement->range});
            m_result.marks[article->id].append({
                .id = markId(link.id),
                .range = statement->range,
                .layer = Mark::Layer::Link,
                .state = stateOf(link.decision),
                .group = number,
                .label = QLocale().toString(number),
                .description = description,
            });
        }
        // From neighbour to neighbour in the order of the panes, so that a line never doubles back.
        std::stable_sort(ends.begin(), ends.end(),
                         [](const End &a, const End &b) { return a.article->position < b.article->position; });
        for (qsizetype i = 0; i + 1 < ends.size(); ++i) {
            m_result.connectors.append({
                .id = markId(link.id),
                .from = ends[i].article->id.toString(),
                .fromRange = ends[i].range,
                .to = ends[i + 1].article->id.toString(),
                .toRange = ends[i + 1].range,
                .group = number,
                .suggested = link.decision == Decision::Suggested,
                .conflict = m_inConflict.contains(link.id),
                .description = description,
            });
        }
    }

    void add(const Discrepancy &discrepancy)
    {
        const QString type = discrepancyTypeText(discrepancy.type);
        for (const Passage &passage : discrepancy.passages) {
            const Article *article = shown(passage.version);
            if (!article)
                continue;
            m_result.marks[article->id].append({
                .id = markId(discrepancy.id),
                .range = passage.range,
                .layer = Mark::Layer::Discrepancy,
                .state
                = discrepancy.state == DiscrepancyState::Open ? stateOf(discrepancy.decision) : Mark::State::Settled,
                .severity = discrepancy.severity,
                .description = discrepancy.note.isEmpty()
                    ? type
                    : Texts::tr("%1: %2", "type of discrepancy, the note on it").arg(type, isolated(discrepancy.note)),
            });
        }
    }

    const Workspace &m_workspace;
    QSet<LinkId> m_inConflict;
    CoverageMarks m_result;
};

} // namespace

CoverageMarks marksOf(const Workspace &workspace, const Thing &current)
{
    CoverageMarks coverage = Gatherer(workspace).gather();
    select(coverage, workspace, current);
    return coverage;
}

void select(CoverageMarks &coverage, const Workspace &workspace, const Thing &current)
{
    // A discrepancy selects the link that it hangs on as well.
    QSet<QString> ids;
    if (const QString id = markId(current); !id.isEmpty())
        ids.insert(id);
    if (const auto *id = std::get_if<DiscrepancyId>(&current)) {
        if (const Discrepancy *discrepancy = workspace.discrepancies().find(*id))
            ids.insert(markId(discrepancy->link));
    }
    for (QList<Mark> &marks : coverage.marks) {
        for (Mark &mark : marks)
            mark.selected = ids.contains(mark.id);
    }
    for (Connector &connector : coverage.connectors)
        connector.selected = ids.contains(connector.id);
}

QString markId(const Thing &thing)
{
    const QString uuid = uuidOf(thing).toString(QUuid::WithoutBraces);
    if (std::holds_alternative<ClaimId>(thing))
        return ClaimPrefix + uuid;
    if (std::holds_alternative<LinkId>(thing))
        return LinkPrefix + uuid;
    return std::holds_alternative<DiscrepancyId>(thing) ? DiscrepancyPrefix + uuid : QString();
}

Thing thingOfMark(const QString &id)
{
    const auto rest = [&id](QLatin1StringView prefix) { return QStringView(id).sliced(prefix.size()); };
    if (id.startsWith(ClaimPrefix))
        return ClaimId::fromString(rest(ClaimPrefix));
    if (id.startsWith(LinkPrefix))
        return LinkId::fromString(rest(LinkPrefix));
    if (id.startsWith(DiscrepancyPrefix))
        return DiscrepancyId::fromString(rest(DiscrepancyPrefix));
    return {};
}

} // namespace Crossread
