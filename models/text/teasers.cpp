// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/teasers.h"

#include "models/text/blockmarks.h"

#include <QHash>

namespace Crossread {

namespace {

constexpr qsizetype longestTeaser = 350;
constexpr qsizetype longestNote = 40; // "9 hours ago"

bool isLink(const CollectedPiece &piece) { return piece.linked * 3 > piece.text.size() * 2; }

bool isLinkedHeading(const CollectedPiece &piece) { return piece.kind == BlockKind::Heading && isLink(piece); }

/// The index behind the teaser that begins at `start`: a linked heading, captions and one short paragraph.
qsizetype endOfTeaser(const QList<CollectedPiece> &pieces, qsizetype start)
{
    qsizetype paragraphs = 0;
    qsizetype end = start + 1;
    for (; end < pieces.size(); ++end) {
        const CollectedPiece &piece = pieces[end];
        const bool isText = piece.kind == BlockKind::Paragraph && piece.text.size() > longestNote;
        paragraphs += isText ? 1 : 0;
        if (piece.kind == BlockKind::Heading || paragraphs > 1 || (isText && piece.text.size() > longestTeaser))
            break;
    }
    return end;
}

void markRivers(QList<CollectedPiece> &pieces)
{
    constexpr int fewest = 3;
    for (qsizetype i = 0; i < pieces.size();) {
        if (!isLinkedHeading(pieces[i])) {
            ++i;
            continue;
        }
        int teasers = 0;
        qsizetype end = i;
        while (end < pieces.size() && isLinkedHeading(pieces[end])) {
            end = endOfTeaser(pieces, end);
            ++teasers;
        }
        if (teasers >= fewest) {
            const bool hasTitle = i > 0 && pieces[i - 1].kind == BlockKind::Heading; // "More from us"
            for (qsizetype k = hasTitle ? i - 1 : i; k < end; ++k)
                pieces[k].kind = BlockKind::Boilerplate;
        }
        i = end;
    }
}

void markRepetitions(QList<CollectedPiece> &pieces)
{
    constexpr qsizetype shortest = 20;
    struct Occurrences {
        int count = 0;
        int seen = 0;
    };
    QHash<QString, Occurrences> occurrences;
    for (const CollectedPiece &piece : std::as_const(pieces)) {
        if (piece.kind == BlockKind::Paragraph && piece.text.size() >= shortest)
            ++occurrences[piece.text].count;
    }
    for (CollectedPiece &piece : pieces) {
        if (piece.kind != BlockKind::Paragraph || piece.text.size() < shortest)
            continue;
        Occurrences &same = occurrences[piece.text];
        if (++same.seen > 1 || same.count > 2)
            piece.kind = BlockKind::Boilerplate;
    }
}

} // namespace

void markTeasers(QList<CollectedPiece> &pieces)
{
    markRivers(pieces);
    markRepetitions(pieces);
    for (CollectedPiece &piece : pieces) {
        const bool endsInLink = piece.linked * 2 > piece.text.size() && piece.endsInLink;
        if (piece.kind == BlockKind::Paragraph && endsInLink && readsLikeHeading(piece.text))
            piece.kind = BlockKind::Boilerplate;
    }
}

} // namespace Crossread
