// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/generatedarticle.h"

#include "models/text/statement.h"

#include <QTimeZone>

#include <array>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

const std::array<QStringView, 24> words{
    u"harbour",
    u"27",
    u"ministère",
    u"e\u0301te\u0301",
    u"مُحَمَّدٌ",
    u"قالَ",
    u"٢٧",
    u"المرفأ",
    u"👩🏽‍🚒",
    u"🇸🇾",
    u"👨‍👩‍👧‍👦",
    u"𝒲𝒽𝓎",
    u"क्षेत्र",
    u"पुलिस",
    u"警察",
    u"\u00a0%",
    u"“quoted”",
    u"«قول»",
    u"z\u0335\u0321",
    u"BBC",
    u"kapal",
    u"1,200.5",
    u"ﷺ",
    u"été",
};

qsizetype below(QRandomGenerator &random, qsizetype limit) { return qsizetype(random.bounded(qint64(limit))); }

template<typename Enum>
Enum anyOf(QRandomGenerator &random, Enum last)
{
    return Enum(random.bounded(int(last) + 1));
}

} // namespace

QString generatedText(QRandomGenerator &random, int sentences)
{
    QString text = u"Title 🗞️ of مقالة\n"_s;
    for (int sentence = 0; sentence < sentences; ++sentence) {
        text += u"Police "_s;
        for (int word = 3 + random.bounded(8); word > 0; --word)
            text += words.at(std::size_t(below(random, words.size()))).toString() + u' ';
        text += u"said so"_s + (random.bounded(4) == 0 ? u".\n"_s : u". "_s);
    }
    return text;
}

NewArticle generatedArticle(QRandomGenerator &random, const QString &name, int sentences)
{
    const QString text = generatedText(random, sentences);
    NewArticle made;
    made.article = {.name = name,
                    .outlet = random.bounded(3) == 0 ? QString() : u"صحيفة "_s + name,
                    .title = u"Title 🗞️"_s,
                    .published = u"2024-11-29"_s,
                    .language = random.bounded(2) == 0 ? u"ar"_s : u"en"_s,
                    .direction = anyOf(random, Direction::RightToLeft)};
    made.version = {.path = u"/coverage/"_s + name + u".txt"_s,
                    .mediaType = u"text/plain"_s,
                    .encoding = u"UTF-8"_s,
                    .imported = QDateTime(QDate(2024, 11, 30), QTime(12, 0, 0, 123), QTimeZone::UTC),
                    .blocks = blocksOfPlainText(text, made.article.language),
                    .content = std::make_shared<const VersionContent>(text.toUtf8(), text)};
    for (const Block &block : std::as_const(made.version.blocks)) {
        if (random.bounded(3) != 0)
            continue;
        const qsizetype start = block.range.start + below(random, block.range.length());
        const TextRange range = snappedToGraphemes(text, {start, start + 1}).intersected(block.range);
        made.version.artefacts.append({anyOf(random, ArtefactKind::MissingSpace), range});
    }
    const QList<StatementSpan> spans = statementsOfBlocks(text, made.version.blocks, made.article.language);
    for (const StatementSpan &span : spans) {
        made.statements.append(
            {.range = span.range, .sentence = span.sentence, .worthiness = random.bounded(100) / 100.0});
        if (random.bounded(2) == 0)
            continue;
        const qsizetype start = span.range.start + below(random, span.range.length());
        const TextRange range = snappedToGraphemes(text, {start, start + 1 + below(random, span.range.end - start)});
        made.claims.append({.kind = anyOf(random, ClaimKind::Certainty),
                            .range = range,
                            .value = {{u"number"_s, random.bounded(1000)},
                                      {u"noun"_s, u"مدنيًّا 🕊️"_s},
                                      {u"share"_s, random.bounded(1000) / 1000.0}}});
    }
    return made;
}

} // namespace Crossread
