// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/htmlreader.h"

#include "models/text/articlelanguage.h"
#include "models/text/blockmarks.h"
#include "models/text/htmlcontent.h"
#include "models/text/htmlmetadata.h"

#include <QCoreApplication>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// The pieces that the page's JSON-LD holds, where the page itself shows much less: it is filled in by a script.
QList<HtmlPiece> withoutScripts(QList<HtmlPiece> shown, const QString &told)
{
    qsizetype length = 0;
    for (const HtmlPiece &piece : std::as_const(shown))
        length += piece.kind == BlockKind::Paragraph ? piece.text.size() : 0;
    if (length * 2 >= told.size())
        return shown;
    QList<HtmlPiece> pieces;
    const QStringList lines = told.split(u'\n');
    for (const QString &line : lines) {
        if (const QString text = line.simplified(); !text.isEmpty())
            pieces.append({text, BlockKind::Paragraph});
    }
    return pieces;
}

/// The title first, and not a second time where the page repeats it.
QList<HtmlPiece> withTitle(const QList<HtmlPiece> &pieces, const QString &title)
{
    QList<HtmlPiece> result;
    if (!title.isEmpty())
        result.append({title, BlockKind::Title});
    for (const HtmlPiece &piece : pieces) {
        if (piece.text.compare(title, Qt::CaseInsensitive) != 0)
            result.append(piece);
    }
    return result;
}

} // namespace

Expected<ReadArticle> readHtml(const QString &html, const QString &name, const ReadingOptions &options)
{
    const Expected<HtmlTree> tree = HtmlTree::parsed(html, name);
    if (!tree)
        return tl::unexpected(tree.error());
    const HtmlMetadata metadata = metadataOf(*tree);
    const QList<HtmlPiece> shown = piecesOfArticle(*tree, metadata.descriptions);
    const QList<HtmlPiece> pieces = withTitle(withoutScripts(shown, metadata.body), metadata.title);
    if (pieces.isEmpty() || (pieces.size() == 1 && pieces.first().kind == BlockKind::Title))
        return tl::unexpected(Failure{
            QCoreApplication::translate("Crossread::Reader", "could not read %1").arg(name),
            QCoreApplication::translate("Crossread::Reader", "the page holds no text of an article"),
            QCoreApplication::translate("Crossread::Reader", "save the article's words as plain text and read that")});

    ReadArticle article;
    for (const HtmlPiece &piece : pieces) {
        if (!article.text.isEmpty())
            article.text += u'\n';
        const qsizetype start = article.text.size();
        article.text += piece.text;
        article.blocks.append({piece.kind, {start, article.text.size()}, Direction::LeftToRight});
    }
    markBoilerplate(article.text, article.blocks);
    markAuthorBox(article.text, article.blocks, metadata.author);
    settleLanguage(article, metadata.language, options);
    for (Block &block : article.blocks)
        block.direction = directionOfText(QStringView(article.text).sliced(block.range.start, block.range.length()),
                                          directionOfLanguage(article.language));
    article.title = metadata.title;
    article.outlet = metadata.outlet;
    article.author = metadata.author;
    article.url = metadata.url;
    article.published = metadata.published;
    return article;
}

} // namespace Crossread
