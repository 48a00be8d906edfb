// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/article.h"

#include <QCryptographicHash>

#include <tuple>

namespace Crossread {

QString Article::heading() const
{
    if (!outlet.isEmpty())
        return outlet;
    return title.isEmpty() ? name : title;
}

VersionContent::VersionContent(const QByteArray &originalBytes, const QString &drawnText)
    : bytes(originalBytes)
    , text(drawnText)
    , sha256(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())
    , codePoints(text)
{
}

bool ArticleVersion::operator==(const ArticleVersion &other) const
{
    const auto values = [](const ArticleVersion &version) {
        return std::tie(version.id, version.article, version.number, version.path, version.mediaType, version.encoding,
                        version.imported, version.blocks, version.artefacts);
    };
    const bool sameContent = content == other.content || (content && other.content && *content == *other.content);
    return sameContent && values(*this) == values(other);
}

} // namespace Crossread
