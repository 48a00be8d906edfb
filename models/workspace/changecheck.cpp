// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/changecheck.h"

#include "models/text/positions.h"
#include "models/workspace/fields.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QSet>

#include <cmath>

namespace Crossread {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::ChangeCheck)
};

/// Finds values that a store could not give back as they are.
class KeepableFields
{
public:
    bool fine = true;

    void operator()(QLatin1StringView, const QString &value) { fine = fine && value.isValidUtf16(); }
    void operator()(QLatin1StringView, double value) { fine = fine && std::isfinite(value); }
    void operator()(QLatin1StringView, const QDateTime &value) { fine = fine && value.isValid(); }
    void operator()(QLatin1StringView, const auto &) { }
    void range(QLatin1StringView, QLatin1StringView, TextRange, ArticleVersionId) { }
    void content(const std::shared_ptr<const VersionContent> &value, ArticleVersionId)
    {
        fine = fine && value && value->text.isValidUtf16();
    }
    void blocks(QLatin1StringView, const QList<Block> &, ArticleVersionId) { }
    void artefacts(QLatin1StringView, const QList<ArtefactFinding> &, ArticleVersionId) { }
};

/// Whether a thing stays what others rely on: positions in a version, the articles that a link joins.
template<typename Entity>
bool keepsItsPlace(const Entity &, const Entity &)
{
    return true;
}
bool keepsItsPlace(const ArticleVersion &before, const ArticleVersion &after)
{
    return before.article == after.article && before.content && after.content && *before.content == *after.content;
}
bool keepsItsPlace(const Statement &before, const Statement &after) { return before.version == after.version; }

/// Whether claims may come to lie outside their statement by it.
template<typename Entity>
bool movesStatement(const Edit<Entity> &)
{
    return false;
}
bool movesStatement(const Edit<Statement> &edit)
{
    return edit.before && edit.after && edit.before->range != edit.after->range;
}

/// Looks at one list of edits against one workspace.
class Checker
{
public:
    Checker(const Workspace &workspace, const std::vector<AnyEdit> &edits)
        : m_workspace(workspace)
    {
        for (const AnyEdit &edit : edits)
            std::visit([this, &edit](const auto &each) { note(each, edit); }, edit);
        for (const AnyEdit &edit : edits)
            std::visit([this](const auto &each) { check(each); }, edit);
        if (m_removes)
            checkWhatStays();
        else if (m_moves)
            checkClaimsThatStay();
    }

    const QList<EditFault> &faults() const { return m_faults; }

private:
    void fault(const char *why)
    {
        const EditFault found{m_current, Texts::tr(why)};
        if (m_faults.isEmpty() || m_faults.constLast() != found)
            m_faults.append(found);
    }

    template<typename Entity>
    void note(const Edit<Entity> &edit, const AnyEdit &any)
    {
        m_current = edit.before || edit.after ? edit.either().id.uuid() : QUuid();
        if (!edit.before && !edit.after)
            return fault(QT_TRANSLATE_NOOP("Crossread::ChangeCheck", "it neither adds nor removes anything"));
        if (edit.before && edit.after && edit.before->id != edit.after->id)
            return fault(QT_TRANSLATE_NOOP("Crossread::ChangeCheck", "it would give a thing another identity"));
        if (edit.before && edit.after && !keepsItsPlace(*edit.before, *edit.after))
            return fault(QT_TRANSLATE_NOOP("Crossread::ChangeCheck", "it would move what other things stand on"));
        const QUuid id = edit.either().id.uuid();
        if (id.isNull() || m_edits.contains(id))
            return fault(QT_TRANSLATE_NOOP("Crossread::ChangeCheck", "it speaks of the same thing twice"));
        m_edits.insert(id, &any);
        m_removes = m_removes || !edit.after;
        m_moves = m_moves || movesStatement(edit);

        const Entity *present = m_workspace.table<Entity>().find(edit.either().id);
        const bool asExpected = edit.before ? present && *present == *edit.before : !present;
        if (!asExpected)
            fault(QT_TRANSLATE_NOOP("Crossread::ChangeCheck", "the workspace has changed in the meantime"));
    }

    /// The thing of that name as it will be after the edits, or null.
    template<typename Entity>
    const Entity *future(const Identifier<Entity> &id) const
    {
        const auto edit = m_edits.constFind(id.uuid());
        if (edit == m_edits.cend())
            return m_workspace.table<Entity>().find(id);
        const auto *typed = std::get_if<Edit<Entity>>(*edit);
        return typed && typed->after ? &*typed->after : nullptr;
    }

    template<typename Entity>
    void check(const Edit<Entity> &edit)
    {
        if (!edit.after)
            return;
        m_current = edit.after->id.uuid();
        KeepableFields fields;
        visitFields(fields, *edit.after);
        if (!fields.fine)
            fault(QT_TRANSLATE_NOOP("Crossread::ChangeCheck", "a text, number or time in it is damaged"));
        checkReferences(*edit.after);
    }

    template<typename Entity>
    const Entity *refer(const Identifier<Entity> &id)
    {
        const Entity *found = future(id);
        if (!found)
            fault(QT_TRANSLATE_NOOP("Crossread::ChangeCheck", "something would refer to what is not there"));
        return found;
    }

    void checkRange(ArticleVersionId id, TextRange range)
    {
        const ArticleVersion *version = refer(id);
        if (!m_placesToo || !version || !version->content)
            return;
        const QString &text = version->text();
        if (range.isEmpty() || range.start < 0 || range.end > text.size())
            fault(QT_TRANSLATE_NOOP("Crossread::ChangeCheck", "a marked place lies outside its text"));
        else if (!isGraphemeBoundary(text, range.start) || !isGraphemeBoundary(text, range.end))
            fault(QT_TRANSLATE_NOOP("Crossread::ChangeCheck", "a marked place would cut a character apart"));
    }

    void checkReferences(const Article &article)
    {
        const ArticleVersion *version = refer(article.version);
        if (version && version->article != article.id)
            fault(QT_TRANSLATE_NOOP("Crossread::ChangeCheck", "an article names a version of another one"));
    }

    void checkReferences(const ArticleVersion &version)
    {
        refer(version.article);
        if (!version.content)
            return fault(QT_TRANSLATE_NOOP("Crossread::ChangeCheck", "a version has no content"));
        qsizetype end = 0;
        for (const Block &block : version.blocks) {
            checkRange(version.id, block.range);
            if (block.range.start < end)
                fault(QT_TRANSLATE_NOOP("Crossread::ChangeCheck", "blocks of a version overlap"));
            end = block.range.end;
        }
        for (const ArtefactFinding &artefact : version.artefacts) {
            checkRange(version.id, artefact.range);
            const auto holds = [&artefact](const Block &block) { return block.range.contains(artefact.range); };
            if (std::none_of(version.blocks.begin(), version.blocks.end(), holds))
                fault(QT_TRANSLATE_NOOP("Crossread::ChangeCheck", "a possible fault lies outside all blocks"));
        }
    }

    void checkReferences(const Statement &statement) { checkRange(statement.version, statement.range); }

    void checkReferences(const Claim &claim)
    {
        checkRange(claim.version, claim.range);
        if (claim.statement.isNull())
            return;
        const Statement *statement = refer(claim.statement);
        if (statement && statement->version != claim.version)
            fault(QT_TRANSLATE_NOOP("Crossread::ChangeCheck", "a claim names a statement of another version"));
        else if (statement && !statement->range.contains(claim.range))
            fault(QT_TRANSLATE_NOOP("Crossread::ChangeCheck", "a claim lies outside its statement"));
    }

    void checkReferences(const Link &link)
    {
        QSet<QUuid> articles;
        QSet<QUuid> statements;
        for (const StatementId &id : link.statements) {
            statements.insert(id.uuid());
            const Statement *statement = refer(id);
            const ArticleVersion *version = statement ? refer(statement->version) : nullptr;
            if (version)
                articles.insert(version->article.uuid());
        }
        if (statements.size() != link.statements.size())
            fault(QT_TRANSLATE_NOOP("Crossread::ChangeCheck", "a link names a statement twice"));
        else if (articles.size() < 2)
            fault(QT_TRANSLATE_NOOP("Crossread::ChangeCheck", "a link needs statements of two articles"));
    }

    void checkReferences(const Discrepancy &discrepancy)
    {
        refer(discrepancy.link);
        for (const Passage &passage : discrepancy.passages)
            checkRange(passage.version, passage.range);
    }

    void checkReferences(const Note &note)
    {
        const QUuid &subject = note.subject;
        if (!future(ArticleId(subject)) && !future(StatementId(subject)) && !future(ClaimId(subject))
            && !future(LinkId(subject)) && !future(DiscrepancyId(subject)))
            fault(QT_TRANSLATE_NOOP("Crossread::ChangeCheck", "something would refer to what is not there"));
    }

    template<typename Entity>
    void checkTable()
    {
        for (const Entity &entity : m_workspace.table<Entity>()) {
            m_current = entity.id.uuid();
            if (!m_edits.contains(m_current))
                checkReferences(entity);
        }
    }

    /// What the edits leave alone must not refer to what they remove. Removal is rare, so looking at all is fine.
    void checkWhatStays()
    {
        m_placesToo = false; // texts never change, so a place that was right stays right
        checkTable<Article>();
        checkTable<ArticleVersion>();
        checkTable<Statement>();
        checkTable<Claim>();
        checkTable<Link>();
        checkTable<Discrepancy>();
        checkTable<Note>();
    }

    void checkClaimsThatStay()
    {
        m_placesToo = false;
        checkTable<Claim>();
    }

    const Workspace &m_workspace;
    QHash<QUuid, const AnyEdit *> m_edits; // by the id of what they edit
    bool m_removes = false;
    bool m_moves = false; // whether a statement takes up another place
    bool m_placesToo = true;
    QUuid m_current; // the thing that is looked at
    QList<EditFault> m_faults;
};

} // namespace

QList<EditFault> faultsOf(const Workspace &workspace, const std::vector<AnyEdit> &edits)
{
    return Checker(workspace, edits).faults();
}

Expected<void> checkEdits(const Workspace &workspace, const std::vector<AnyEdit> &edits)
{
    const QList<EditFault> faults = faultsOf(workspace, edits);
    if (faults.isEmpty())
        return {};
    return tl::unexpected(Failure{Texts::tr("the edit could not be made"), faults.constFirst().why, {}});
}

} // namespace Crossread
