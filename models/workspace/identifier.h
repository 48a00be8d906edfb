// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace Crossread {

/// A new UUID of version 7 (RFC 9562): sorts by time of creation.
///
/// Within one process each one is greater than all before it, also when the clock stands still or goes
/// back (a 26 bit counter behind the milliseconds, RFC 9562 section 6.2 method 1). Safe to call from any thread.
QUuid createUuidVersion7();

/// The stable, sortable name of one thing of type Entity. A null identifier names nothing.
template<typename Entity>
class Identifier
{
public:
    Identifier() = default;
    explicit Identifier(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    static Identifier create() { return Identifier(createUuidVersion7()); }
    /// Null where the text is no UUID.
    static Identifier fromString(QAnyStringView text) { return Identifier(QUuid::fromString(text)); }

    bool isNull() const { return m_uuid.isNull(); }
    /// 36 characters without braces, lower case.
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    QUuid uuid() const { return m_uuid; }

    friend bool operator==(const Identifier &, const Identifier &) = default;
    friend bool operator<(const Identifier &a, const Identifier &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Identifier &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

struct Article;
struct ArticleVersion;
struct Statement;
struct Claim;
struct Link;
struct Discrepancy;
struct Note;
struct Change;

using ArticleId = Identifier<Article>;
using ArticleVersionId = Identifier<ArticleVersion>;
using StatementId = Identifier<Statement>;
using ClaimId = Identifier<Claim>;
using LinkId = Identifier<Link>;
using DiscrepancyId = Identifier<Discrepancy>;
using NoteId = Identifier<Note>;
using ChangeId = Identifier<Change>;

} // namespace Crossread
