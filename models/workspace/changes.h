// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"
#include "models/workspace/change.h"

namespace Crossread {

class Workspace;

// What an editor can do, each as a function from the workspace as it stands to the Change that does it. None of
// them changes anything; author and time are set where the Change is performed (History). They fail, with a
// line for the editor, where the thing cannot be done.

/// A new article with its first version, statements and claims. Identifiers and the references between its parts
/// may be left null: setIdentifiers sets them. Statements are in the order of their places.
struct NewArticle {
    Article article;
    ArticleVersion version;
    QList<Statement> statements; ///< In reading order; none overlaps another.
    QList<Claim> claims;
};

/// A link that the program suggests, with its discrepancies. Ids and references between them are set by
/// suggestLinks.
struct SuggestedLink {
    Link link;
    QList<Discrepancy> discrepancies;
};

/// Gives every part that has none its identifier, and claims the statement that holds them. Safe on any thread.
void setIdentifiers(NewArticle &article);
/// Adds articles behind those that are there, and what the program suggests between statements of theirs and of
/// the workspace; a link to a statement that is in neither is left out.
Change addArticles(const Workspace &workspace, QList<NewArticle> articles, const QList<SuggestedLink> &links = {});
/// Removes an article with all that hangs on it; links keep their other statements while two articles are left.
Expected<Change> removeArticle(const Workspace &workspace, ArticleId article);
/// Moves an article by `by` places among those that are shown (towards the end where it is positive).
Expected<Change> moveArticle(const Workspace &workspace, ArticleId article, int by);
/// Puts the articles into this order. `order` names each article once.
Expected<Change> orderArticles(const Workspace &workspace, const QList<ArticleId> &order);
/// Puts an article's pane away or brings it back.
Expected<Change> setArticleHidden(const Workspace &workspace, ArticleId article, bool hidden);
/// Brings back the panes of all articles that are put away.
Change showAllArticles(const Workspace &workspace);

/// Marks a range of a version (UTF-16) as a claim; trims white space and snaps to grapheme clusters.
Expected<Change> markClaim(const Workspace &workspace, ArticleVersionId version, TextRange range, ClaimKind kind);
/// Sets the kind of a claim.
Expected<Change> setClaimKind(const Workspace &workspace, ClaimId claim, ClaimKind kind);
/// Removes a claim with its notes.
Expected<Change> removeClaim(const Workspace &workspace, ClaimId claim);

/// The statements of a version that a range (UTF-16) touches, in reading order; the one before an empty place.
QList<StatementId> statementsAt(const Workspace &workspace, ArticleVersionId version, TextRange range);
/// Links statements of at least two articles by an editor's hand. Where the program suggested exactly this
/// link, it is confirmed instead.
Expected<Change> linkStatements(const Workspace &workspace, const QList<StatementId> &statements,
                                const QString &title = {});
/// Sets the title of a link.
Expected<Change> setLinkTitle(const Workspace &workspace, LinkId link, const QString &title);
/// Confirms or rejects a link.
Expected<Change> decideLink(const Workspace &workspace, LinkId link, Decision decision);
/// Removes a link with its discrepancies and notes.
Expected<Change> removeLink(const Workspace &workspace, LinkId link);
/// Adds what the program suggests; a link between statements that one already joins, rejected or not, is left out.
Change suggestLinks(const Workspace &workspace, const QList<SuggestedLink> &suggestions);

/// Cuts a statement in two at a position (UTF-16) inside it. A position within a word moves to the nearest edge of the
/// word, and one within a claim to the nearest edge of the claim, so that neither is ever cut. Each part must hold a
/// word. The first part keeps the statement's identity and notes; claims go to the part that holds them, and each link
/// to the part that holds the words it rests on, or the longer one where they do not tell.
Expected<Change> splitStatement(const Workspace &workspace, StatementId statement, qsizetype position);
/// The statement before or behind another one in its block.
enum class Neighbour { Previous, Next };
/// Whether there is one; no for a statement that is not there.
bool hasNeighbour(const Workspace &workspace, StatementId statement, Neighbour which);
/// Joins a statement with its neighbour into one; the first of the two keeps its identity. All that hangs on either
/// hangs on it: claims, links (each member once), and the notes, one below the other.
Expected<Change> mergeStatements(const Workspace &workspace, StatementId statement, Neighbour with);

/// The statements and claims of one block, as they are found in it. Ids and references are set by takeBlockIn;
/// sentences are counted from 1.
struct BlockContent {
    QList<Statement> statements; ///< In reading order; none overlaps another.
    QList<Claim> claims;
};

/// The index of the block that holds a position (UTF-16) of a version, or touches it from before; -1 where none does.
qsizetype blockAt(const ArticleVersion &version, qsizetype position);
/// Turns a left-over of the page into a paragraph of the article, with what is found in it. What an editor marked there
/// before stays, and hangs on the statements that come in.
Expected<Change> takeBlockIn(const Workspace &workspace, ArticleVersionId version, qsizetype block,
                             const BlockContent &content);
/// Turns a block into a left-over of the page, which does not count. Its statements and claims go with it; links keep
/// their other statements while two articles are left.
Expected<Change> setBlockAside(const Workspace &workspace, ArticleVersionId version, qsizetype block);

/// What an editor says of a discrepancy.
struct DiscrepancyFields {
    DiscrepancyType type = DiscrepancyType::Figure;
    Severity severity = Severity::Notable;
    DiscrepancyState state = DiscrepancyState::Open;
    QString note;
};

/// Marks a discrepancy on a link, with the passages that disagree (may be empty). A link that was only
/// suggested is confirmed by it.
Expected<Change> markDiscrepancy(const Workspace &workspace, LinkId link, const DiscrepancyFields &fields,
                                 const QList<Passage> &passages = {});
/// Sets the fields of a discrepancy; one that was only suggested is confirmed by it.
Expected<Change> editDiscrepancy(const Workspace &workspace, DiscrepancyId discrepancy,
                                 const DiscrepancyFields &fields);
/// Confirms or rejects a discrepancy.
Expected<Change> decideDiscrepancy(const Workspace &workspace, DiscrepancyId discrepancy, Decision decision);
/// Removes a discrepancy with its notes.
Expected<Change> removeDiscrepancy(const Workspace &workspace, DiscrepancyId discrepancy);

/// Writes the note on a thing, replacing the one that is there; an empty text removes it.
Expected<Change> writeNote(const Workspace &workspace, const QUuid &subject, const QString &text);
/// The text of the note on a thing, empty where there is none.
QString noteOn(const Workspace &workspace, const QUuid &subject);

} // namespace Crossread
