// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/board/markbadges.h"

#include "widgets/board/articledocument.h"

#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Crossread {

namespace {

constexpr qreal BadgeWidth = 19;
constexpr qreal BadgeHeight = 15;
constexpr qreal BadgeGap = 2;

} // namespace

QString badgeText(const Mark &mark)
{
    if (mark.layer == Mark::Layer::Link)
        return mark.label;
    if (mark.layer == Mark::Layer::Artefact)
        return u"?"_s;
    if (mark.layer != Mark::Layer::Discrepancy)
        return {};
    if (mark.state == Mark::State::Settled)
        return u"✓"_s;
    return mark.severity == Severity::Serious ? u"!!"_s : u"≠"_s;
}

QList<Badge> placedBadges(const QTextDocument &document, const SpanGeometry &geometry, const QList<Mark> &marks)
{
    QList<Badge> badges;
    int block = -1;
    qreal free = 0; // below the last badge of the block
    for (const Mark &mark : marks) {
        if (badgeText(mark).isEmpty())
            continue;
        const std::optional<VerticalExtent> line = geometry.extent({mark.range.start, mark.range.start});
        if (!line)
            continue;
        const QTextBlock at = document.findBlock(int(mark.range.start));
        qreal top = std::round(line->middle() - BadgeHeight / 2);
        if (at.blockNumber() == block)
            top = std::max(top, free);
        block = at.blockNumber();
        free = top + BadgeHeight + BadgeGap;
        const qreal inset = (ReadingMargin - BadgeWidth) / 2;
        const qreal left
            = at.textDirection() == Qt::RightToLeft ? document.size().width() - ReadingMargin + inset : inset;
        badges.append({QRectF(std::round(left), top, BadgeWidth, BadgeHeight), mark});
    }
    return badges;
}

} // namespace Crossread
