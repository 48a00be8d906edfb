// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/textpieces.h"

#include <algorithm>
#include <set>

namespace Crossread {

QList<TextPiece> textPieces(TextRange whole, const QList<TextRange> &spans)
{
    struct Limit {
        qsizetype at;
        bool opens;
        qsizetype span;
    };
    std::vector<Limit> limits;
    for (qsizetype row = 0; row < spans.size(); ++row) {
        const TextRange inside = spans.at(row).intersected(whole);
        if (inside.isEmpty())
            continue;
        limits.push_back({inside.start, true, row});
        limits.push_back({inside.end, false, row});
    }
    std::sort(limits.begin(), limits.end(), [](const Limit &a, const Limit &b) { return a.at < b.at; });

    QList<TextPiece> pieces;
    std::set<qsizetype> open;
    qsizetype from = whole.start;
    const auto cut = [&](qsizetype to) {
        if (to > from)
            pieces.append({.range = {from, to}, .covering = QList<qsizetype>(open.begin(), open.end()), .ending = {}});
        from = to;
    };
    for (const Limit &limit : limits) {
        cut(limit.at);
        if (limit.opens) {
            open.insert(limit.span);
        } else {
            open.erase(limit.span);
            pieces.last().ending.append(limit.span);
        }
    }
    cut(whole.end);
    for (TextPiece &piece : pieces)
        std::sort(piece.ending.begin(), piece.ending.end());
    return pieces;
}

} // namespace Crossread
