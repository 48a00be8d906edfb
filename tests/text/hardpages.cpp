// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/text/hardpages.h"

namespace Crossread {

using namespace Qt::StringLiterals;

QList<HardPage> hardPages(qsizetype size)
{
    const auto fill = [size](const QString &unit) { return unit.repeated(size / unit.size()); };
    QString formatting;
    for (int i = 0; i < 400; ++i)
        formatting += u"<p><b id=%1>"_s.arg(i);
    QString attributes;
    for (int i = 0; attributes.size() < size; ++i)
        attributes += u"a%1 "_s.arg(i);
    return {
        {u"div"_s, fill(u"<div>"_s)},
        {u"b"_s, fill(u"<b>"_s)},
        {u"closed divs"_s, fill(u"<div>a</div>"_s)},
        {u"unclosed p"_s, fill(u"<p>a"_s)},
        {u"Arabic unclosed li"_s, u"<ul>"_s + fill(u"<li>قال"_s)},
        {u"mixed unclosed table cells"_s, u"<table>"_s + fill(u"<tr><td>قال<td>BBC"_s)},
        {u"p in b"_s, fill(u"<p><b>a</p>"_s)},
        {u"formatting made anew"_s, formatting + fill(u"</p>a<p>"_s)},
        {u"misnested"_s, fill(u"<b><p></b></p>"_s)},
        {u"b through tables"_s, fill(u"<b><table><td></b></td></table>"_s)},
        {u"end tags"_s, u"<div>"_s.repeated(400) + fill(u"</b>"_s)},
        {u"entities"_s, u"<p>"_s + fill(u"&amp;&#1602;&nosuch;"_s)},
        {u"open entity"_s, u"<p>&"_s + fill(u"a"_s)},
        {u"huge attribute"_s, u"<p title=\""_s + fill(u"a b=c "_s) + u"\">text</p>"_s},
        {u"attributes"_s, u"<p "_s + fill(u"a b c "_s) + u">text</p>"_s},
        {u"different attributes"_s, u"<p "_s + attributes},
        {u"unclosed comment"_s, u"<p>text<!--"_s + fill(u"- "_s)},
        {u"unclosed script"_s, u"<p>text<script>"_s + fill(u"</scrip"_s)},
        {u"tag openers"_s, fill(u"<"_s)},
        {u"unclosed tags"_s, fill(u"<a "_s)},
        {u"zero characters"_s, u"<p>"_s + QString(size, QChar(0))},
        {u"JSON-LD nested"_s, u"<script type='application/ld+json'>"_s + fill(u"["_s) + u"</script><p>text"_s},
        {u"lone surrogates"_s, u"<p>"_s + QString(size, QChar(0xd83d))},
        {u"one paragraph"_s, u"<p>"_s + fill(u"قال BBC. "_s)},
        {u"select and options"_s, u"<select>"_s + fill(u"<option>a"_s)},
        {u"svg"_s, fill(u"<svg><g/>"_s)},
    };
}

} // namespace Crossread
