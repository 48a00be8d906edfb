// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/lead.h"

#include "models/text/blockmarks.h"

#include <QSet>

namespace Crossread {

namespace {

constexpr qsizetype shortest = 40;

QString folded(const QString &text)
{
    QString plain = text.simplified().toCaseFolded();
    while (!plain.isEmpty() && (plain.back() == u'.' || plain.back() == u'…' || plain.back() == u' '))
        plain.chop(1);
    return plain;
}

bool isDescribed(const QString &text, const QStringList &descriptions)
{
    const QString piece = folded(text);
    return std::any_of(descriptions.begin(), descriptions.end(), [&](const QString &description) {
        const QString told = folded(description);
        // Descriptions are cut off where they are long.
        return piece.size() >= shortest && told.size() >= shortest
            && (piece == told || (told.size() >= 2 * shortest && piece.startsWith(told)));
    });
}

} // namespace

QList<CollectedPiece> leadOf(const QList<CollectedPiece> &page, const QList<CollectedPiece> &body,
                             const QStringList &descriptions)
{
    constexpr qsizetype most = 2;
    QSet<QString> known;
    qsizetype first = -1;
    for (const CollectedPiece &piece : body) {
        known.insert(folded(piece.text));
        if (first < 0 && piece.kind == BlockKind::Paragraph)
            first = piece.element;
    }
    QList<CollectedPiece> described;
    QList<CollectedPiece> behindHeadline;
    bool sawHeadline = false;
    for (const CollectedPiece &piece : page) {
        if (piece.element >= first)
            break;
        if (piece.isHeadline) {
            sawHeadline = true;
            behindHeadline.clear();
        } else if (known.contains(folded(piece.text)) || piece.text.size() < shortest) {
            continue;
        } else if (piece.kind != BlockKind::Caption && isDescribed(piece.text, descriptions)) {
            described.append(piece);
        } else if (sawHeadline && piece.kind == BlockKind::Paragraph && piece.linked * 4 < piece.text.size()
                   && !readsLikeHeading(piece.text)) {
            behindHeadline.append(piece);
        }
    }
    if (!described.isEmpty())
        return described.first(1);
    return behindHeadline.size() <= most ? behindHeadline : QList<CollectedPiece>();
}

} // namespace Crossread
