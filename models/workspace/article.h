// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/artefact.h"
#include "models/text/block.h"
#include "models/text/positions.h"
#include "models/workspace/identifier.h"

#include <QByteArray>
#include <QDateTime>

#include <memory>

namespace Crossread {

/// One outlet's piece of the coverage.
struct Article {
    ArticleId id;
    QString name; ///< What scripts and reports call it: the file's name without its ending.
    QString outlet;
    QString title;
    QString author;
    QString published; ///< ISO 8601 date or date-time as the page gave it, may be empty.
    QString url;
    QString language; ///< BCP-47.
    Direction direction = Direction::LeftToRight;
    ArticleVersionId version; ///< The one that is read and marked.
    int position = 0;         ///< Place on the board in reading order, from 0.
    bool hidden = false;      ///< Whether its pane is put away.

    /// Its outlet, else its title, else its name: what a pane or a row is headed with.
    QString heading() const;

    bool operator==(const Article &) const = default;
};

/// The original bytes of a version and the text drawn from them. Never changes once it is made, so that
/// positions keep their meaning; shared between all values that speak of it.
struct VersionContent {
    VersionContent(const QByteArray &originalBytes, const QString &drawnText);

    QByteArray bytes;
    QString text;            ///< UTF-16.
    QByteArray sha256;       ///< Of `bytes`, as lower case hexadecimal digits.
    CodePointMap codePoints; ///< Of `text`.

    bool operator==(const VersionContent &other) const { return sha256 == other.sha256 && text == other.text; }
};

/// One state of an article, as it was imported.
struct ArticleVersion {
    ArticleVersionId id;
    ArticleId article;
    int number = 1; ///< From 1 within the article.
    QString path;   ///< Where the bytes came from: a file's path, or empty for pasted text.
    QString mediaType;
    QString encoding;
    QDateTime imported;                            ///< UTC.
    QList<Block> blocks;                           ///< In order; ranges in UTF-16 of the content's text.
    QList<ArtefactFinding> artefacts;              ///< Possible faults of the text, each inside one block.
    std::shared_ptr<const VersionContent> content; ///< Never null in a Workspace.

    const QString &text() const { return content->text; }

    /// Contents are compared by what they are, not by where they lie.
    bool operator==(const ArticleVersion &other) const;
};

} // namespace Crossread
