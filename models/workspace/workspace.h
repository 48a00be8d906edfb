// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"
#include "models/workspace/change.h"
#include "models/workspace/entitytable.h"

#include <QHash>
#include <QObject>

#include <tuple>

namespace Crossread {

/// Where Changes are kept. A Change counts as made once `append` has returned without a failure.
class ChangeStore
{
public:
    virtual ~ChangeStore() = default;
    /// Writes the Change and the rows it touches, all or nothing, durably.
    virtual Expected<void> append(const Change &change) = 0;
};

/// The shared model of one coverage: its articles, their versions and statements, and what was marked on them.
///
/// `apply` is the one path by which anything in it changes. It belongs to the thread that made it.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject *parent = nullptr);

    /// All things of one type, e.g. `table<Claim>()`; typed signals are the tables' own.
    template<typename Entity>
    const EntityTable<Entity> &table() const
    {
        return std::get<EntityTable<Entity>>(m_tables);
    }

    const EntityTable<Article> &articles() const { return table<Article>(); }
    const EntityTable<ArticleVersion> &versions() const { return table<ArticleVersion>(); }
    const EntityTable<Statement> &statements() const { return table<Statement>(); }
    const EntityTable<Claim> &claims() const { return table<Claim>(); }
    const EntityTable<Link> &links() const { return table<Link>(); }
    const EntityTable<Discrepancy> &discrepancies() const { return table<Discrepancy>(); }
    const EntityTable<Note> &notes() const { return table<Note>(); }

    /// From now on every Change is written to `store` before it is applied. Not owned; null for none.
    void setStore(ChangeStore *store) { m_store = store; }

    /// Makes an edit: checks it, stores it, announces it, does it and announces that it is done.
    ///
    /// Fails, and changes nothing, where a `before` is not what the workspace holds, where something would
    /// be left referring to nothing, where a range leaves its text, or where the store fails.
    Expected<void> apply(const Change &change);

    /// Fills an empty workspace with what a store holds, checked like an edit but not stored again.
    Expected<void> load(const std::vector<AnyEdit> &insertions);

    /// Whether a note can be written on it: an article, statement, claim, link or discrepancy of that identifier.
    bool holds(const QUuid &subject) const;
    /// The article that a version belongs to; null where there is none.
    const Article *articleOf(ArticleVersionId version) const;
    /// The version of that name; null where there is none.
    const ArticleVersion *version(ArticleVersionId version) const { return versions().find(version); }
    /// The words of a range of a version; empty where there is no such version.
    QString textOf(ArticleVersionId version, TextRange range) const;
    /// The words of a statement; empty where there is none.
    QString textOf(StatementId statement) const;

Q_SIGNALS:
    void aboutToApply(const Crossread::Change &change);
    void applied(const Crossread::Change &change);

private:
    template<typename Entity>
    EntityTable<Entity> &mutableTable()
    {
        return std::get<EntityTable<Entity>>(m_tables);
    }
    void perform(const std::vector<AnyEdit> &edits);

    std::tuple<EntityTable<Article>, EntityTable<ArticleVersion>, EntityTable<Statement>, EntityTable<Claim>,
               EntityTable<Link>, EntityTable<Discrepancy>, EntityTable<Note>>
        m_tables;
    ChangeStore *m_store = nullptr;
};

} // namespace Crossread
