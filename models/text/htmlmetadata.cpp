// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/htmlmetadata.h"

#include "models/text/articlehead.h"
#include "models/text/jsonld.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

QString firstFilled(std::initializer_list<QString> candidates)
{
    for (const QString &candidate : candidates) {
        if (!candidate.isEmpty())
            return candidate;
    }
    return {};
}

QString webAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool usable
        = url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    return usable ? url.toString(QUrl::FullyEncoded) : QString();
}

QString isoDate(const QString &date)
{
    static const QRegularExpression iso(
        uR"(^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$)"_s);
    const QString trimmed = date.trimmed();
    if (!iso.match(trimmed).hasMatch())
        return {};
    QString spelled = trimmed;
    if (spelled.size() > 10)
        spelled[10] = u'T';
    return spelled.remove(u' ');
}

/// A page's <title> without the outlet that most pages put behind it: 'Headline | Outlet'.
QString withoutOutlet(const QString &title, const QString &outlet)
{
    static const QRegularExpression separator(uR"(\s+[|–—·»-]\s+)"_s);
    const QStringList parts = title.split(separator);
    if (parts.size() < 2)
        return title;
    const bool namesOutlet = !outlet.isEmpty() && parts.last().contains(outlet, Qt::CaseInsensitive);
    const bool isShort = parts.last().size() * 3 < title.size();
    return namesOutlet || isShort ? title.left(title.lastIndexOf(separator)).trimmed() : title;
}

/// Text whose characters were written as HTML's references once too often: "Tom &#8216;won&#8217;".
QString unescaped(const QString &text)
{
    if (!text.contains(u'&') || !text.contains(u';'))
        return text;
    const Expected<HtmlTree> tree = HtmlTree::parsed(QString(text).replace(u'<', "&lt;"_L1), {});
    return tree ? textUnder(*tree, 0) : text;
}

/// What the elements of a page say, gathered in one pass.
struct Elements {
    QHash<QString, QString> meta; // property, name or itemprop, in small letters; the first of each counts
    QString canonical;
    QString title;
    QString heading; // the only <h1>, or the first one
    QString language;
    QString relAuthor;
    QString time;
    QList<QByteArray> jsonLd;
};

Elements elementsOf(const HtmlTree &tree)
{
    Elements found;
    const auto keepFirst = [](QString &target, const QString &value) {
        if (target.isEmpty())
            target = value;
    };
    for (qsizetype i = 0; i < tree.nodes().size(); ++i) {
        const HtmlNode &node = tree.nodes()[i];
        switch (node.tag) {
        case GUMBO_TAG_HTML:
            keepFirst(found.language, firstFilled({attributeOf(node, "lang"), attributeOf(node, "xml:lang")}));
            break;
        case GUMBO_TAG_META: {
            const QString content = attributeOf(node, "content").simplified();
            for (const char *key : {"property", "name", "itemprop"}) {
                const QString name = attributeOf(node, key).toLower();
                if (!name.isEmpty() && !content.isEmpty() && !found.meta.contains(name))
                    found.meta.insert(name, content);
            }
            break;
        }
        case GUMBO_TAG_LINK:
            if (attributeOf(node, "rel").compare("canonical"_L1, Qt::CaseInsensitive) == 0)
                keepFirst(found.canonical, attributeOf(node, "href"));
            break;
        case GUMBO_TAG_TITLE:
            keepFirst(found.title, textUnder(tree, i));
            break;
        case GUMBO_TAG_H1:
            keepFirst(found.heading, textUnder(tree, i));
            break;
        case GUMBO_TAG_TIME:
            keepFirst(found.time, isoDate(attributeOf(node, "datetime")));
            break;
        case GUMBO_TAG_SCRIPT:
            if (attributeOf(node, "type").startsWith("application/ld+json"_L1, Qt::CaseInsensitive)) {
                QByteArray json;
                for (qsizetype k = i + 1; k < node.end; ++k)
                    json += tree.nodes()[k].node->v.text.text;
                found.jsonLd.append(json);
            }
            break;
        default:
            if (attributeOf(node, "rel") == "author"_L1)
                keepFirst(found.relAuthor, textUnder(tree, i));
            break;
        }
    }
    return found;
}

} // namespace

HtmlMetadata metadataOf(const HtmlTree &tree)
{
    const Elements elements = elementsOf(tree);
    const JsonLdArticle article = articleOfJsonLd(elements.jsonLd);
    const auto meta = [&](QLatin1StringView name) { return elements.meta.value(name); };

    HtmlMetadata result;
    result.outlet = firstFilled({meta("og:site_name"_L1), article.publisher, meta("application-name"_L1)});
    const QString ogTitle = withoutOutlet(meta("og:title"_L1), result.outlet);
    result.title = firstFilled(
        {unescaped(article.headline), elements.heading, ogTitle, withoutOutlet(elements.title, result.outlet)});
    // An <h1> may be the outlet's name; then the page's own titles do not hold it.
    if (result.title == elements.heading && !ogTitle.isEmpty() && !ogTitle.contains(elements.heading)
        && !elements.heading.contains(ogTitle))
        result.title = ogTitle;
    QString author = firstFilled({article.author, meta("author"_L1), meta("article:author"_L1), elements.relAuthor});
    if (author.startsWith("http"_L1))
        author = elements.relAuthor;
    const QString named = authorInLine(author);
    result.author = named.isEmpty() ? author : named;
    result.url = firstFilled({webAddress(elements.canonical), webAddress(meta("og:url"_L1)), webAddress(article.url)});
    result.published
        = firstFilled({isoDate(article.published), isoDate(meta("article:published_time"_L1)),
                       isoDate(meta("datepublished"_L1)), isoDate(meta("date"_L1)), isoDate(meta("pubdate"_L1)),
                       isoDate(meta("dc.date"_L1)), isoDate(meta("dcterms.created"_L1)), elements.time});
    result.language = firstFilled({elements.language, article.language, meta("og:locale"_L1)});
    result.body = article.body;
    for (const QString &description :
         {unescaped(article.description), meta("og:description"_L1), meta("description"_L1)}) {
        if (!description.isEmpty() && !result.descriptions.contains(description))
            result.descriptions.append(description);
    }
    return result;
}

} // namespace Crossread
