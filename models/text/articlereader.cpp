// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/articlereader.h"

#include "models/text/articlehead.h"
#include "models/text/articlelanguage.h"
#include "models/text/decoding.h"
#include "models/text/htmlreader.h"
#include "models/text/language.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

bool isHtml(const QByteArray &bytes, const QString &name)
{
    const QString ending = name.section(u'.', -1).toLower();
    if (ending == "html"_L1 || ending == "htm"_L1 || ending == "xhtml"_L1 || ending == "xht"_L1 || ending == "shtml"_L1)
        return true;
    // A file that calls itself plain text is taken at its word, so that its positions are those of the file.
    if (ending == "txt"_L1 || ending == "text"_L1)
        return false;
    static const QRegularExpression opening(
        uR"(^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QByteArrayView head = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 1024));
    if (head.startsWith("\xef\xbb\xbf"))
        head = head.sliced(3);
    return opening.match(QString::fromLatin1(head)).hasMatch();
}

/// The encoding that a page declares in its first 4096 bytes; HTML asks for it within 1024 (4.2.5.4).
QString declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression declaration(
        uR"(<meta[^>]+?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)|<\?xml[^>]+?encoding\s*=\s*["']([A-Za-z0-9_:.-]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match
        = declaration.match(QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 4096))));
    return match.hasCaptured(1) ? match.captured(1) : match.captured(2);
}

tl::unexpected<Failure> refused(const QString &name, const QString &why)
{
    return tl::unexpected(
        Failure{QCoreApplication::translate("Crossread::Reader", "could not read %1").arg(name), why, {}});
}

Expected<ReadArticle> readPlainText(const QString &text, const QString &name, const ReadingOptions &options)
{
    ReadArticle article;
    article.text = text;
    settleLanguage(article, {}, options);
    article.blocks = blocksOfPlainText(article.text, article.language);
    if (article.blocks.isEmpty())
        return refused(name,
                       QCoreApplication::translate("Crossread::Reader", "the file holds nothing but white space"));
    const ArticleHead head = headOfArticle(article.text, article.blocks);
    article.author = head.author;
    article.outlet = head.outlet;
    article.published = head.published.toString(Qt::ISODate);
    for (const Block &block : std::as_const(article.blocks)) {
        if (block.kind == BlockKind::Title)
            article.title = article.text.sliced(block.range.start, block.range.length());
    }
    return article;
}

} // namespace

Expected<ReadArticle> readArticle(const QByteArray &bytes, const QString &name, const ReadingOptions &options)
{
    if (!options.language.isEmpty() && canonicalLanguageTag(options.language).isEmpty())
        return refused(
            name,
            QCoreApplication::translate("Crossread::Reader", "“%1” is no language tag (BCP-47)").arg(options.language));
    const bool html = isHtml(bytes, name);
    Expected<DecodedText> decoded = decodeText(bytes, name, html ? declaredEncoding(bytes) : QString());
    if (!decoded)
        return tl::unexpected(decoded.error());
    Expected<ReadArticle> article
        = html ? readHtml(decoded->text, name, options) : readPlainText(decoded->text, name, options);
    if (article) {
        article->mediaType = html ? u"text/html"_s : u"text/plain"_s;
        article->encoding = decoded->encoding;
    }
    return article;
}

} // namespace Crossread
