// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/changecheck.h"

#include "models/text/positions.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QSet>

namespace Crossread {

namespace {

QString tr(const char *source) { return QCoreApplication::translate("Crossread::ChangeCheck", source); }

/// Looks at one list of edits against one workspace. Keeps the first fault it meets.
class Checker
{
public:
    Checker(const Workspace &workspace, const std::vector<AnyEdit> &edits)
        : m_workspace(workspace)
    {
        for (const AnyEdit &edit : edits)
            std::visit([this](const auto &each) { note(each); }, edit);
        for (const AnyEdit &edit : edits)
            std::visit([this](const auto &each) { check(each); }, edit);
        if (m_removes)
            checkWhatStays();
    }

    Expected<void> result() const
    {
        if (m_fault.isEmpty())
            return {};
        return tl::unexpected(Failure{tr("the edit could not be made"), m_fault, {}});
    }

private:
    void fault(const char *why)
    {
        if (m_fault.isEmpty())
            m_fault = tr(why);
    }

    template<typename Entity>
    void note(const Edit<Entity> &edit)
    {
        if (!edit.before && !edit.after)
            return fault(QT_TRANSLATE_NOOP("Crossread::ChangeCheck", "it neither adds nor removes anything"));
        if (edit.before && edit.after && edit.before->id != edit.after->id)
            return fault(QT_TRANSLATE_NOOP("Crossread::ChangeCheck", "it would give a thing another identity"));
        const QUuid id = edit.either().id.uuid();
        if (id.isNull() || m_touched.contains(id))
            return fault(QT_TRANSLATE_NOOP("Crossread::ChangeCheck", "it speaks of the same thing twice"));
        m_touched.insert(id);
        if (edit.after)
            m_after.insert(id, &edit.after.value());
        else
            m_removes = true;

        const Entity *present = m_workspace.table<Entity>().find(edit.either().id);
        const bool asExpected = edit.before ? present && *present == *edit.before : !present;
        if (!asExpected)
            fault(QT_TRANSLATE_NOOP("Crossread::ChangeCheck", "the workspace has changed in the meantime"));
    }

    /// The thing of that name as it will be after the edits, or null.
    template<typename Entity>
    const Entity *future(const Identifier<Entity> &id) const
    {
        if (m_touched.contains(id.uuid()))
            return static_cast<const Entity *>(m_after.value(id.uuid()));
        return m_workspace.table<Entity>().find(id);
    }

    template<typename Entity>
    void check(const Edit<Entity> &edit)
    {
        if (edit.after)
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
        for (const Block &block : version.blocks)
            checkRange(version.id, block.range);
    }

    void checkReferences(const Statement &statement) { checkRange(statement.version, statement.range); }

    void checkReferences(const Claim &claim)
    {
        checkRange(claim.version, claim.range);
        if (!claim.statement.isNull())
            refer(claim.statement);
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
            if (!m_touched.contains(entity.id.uuid()))
                checkReferences(entity);
        }
    }

    /// What the edits leave alone must not refer to what they remove. Removal is rare, so looking at all is fine.
    void checkWhatStays()
    {
        m_placesToo = false; // texts never change, so a place that was right stays right
        checkTable<Article>();
        checkTable<Statement>();
        checkTable<Claim>();
        checkTable<Link>();
        checkTable<Discrepancy>();
        checkTable<Note>();
    }

    const Workspace &m_workspace;
    QSet<QUuid> m_touched;
    QHash<QUuid, const void *> m_after; // by id; identifiers are unique over all types
    bool m_removes = false;
    bool m_placesToo = true;
    QString m_fault;
};

} // namespace

Expected<void> checkEdits(const Workspace &workspace, const std::vector<AnyEdit> &edits)
{
    return Checker(workspace, edits).result();
}

} // namespace Crossread
