// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/changes.h"
#include "models/workspace/workspace.h"

#include <QtTest>

namespace Crossread {

using namespace Qt::StringLiterals;

/// Makes small coverages whose every position is known, without reading or analysing anything.
class ReportCoverage
{
public:
    struct Line {
        BlockKind kind;
        QString text;
    };
    struct ClaimWords {
        QString words;
        ClaimKind kind;
    };

    struct ArtefactWords {
        QString words;
        ArtefactKind kind;
    };

    Workspace workspace;

    /// Adds an article of these lines; each paragraph is one statement, each claim and artefact stands where its words
    /// first do.
    void addArticle(const Article &article, const QList<Line> &lines, const QList<ClaimWords> &claims = {},
                    const QList<ArtefactWords> &artefacts = {})
    {
        NewArticle added{.article = article};
        QString text;
        for (const Line &line : lines) {
            const TextRange range{text.size(), text.size() + line.text.size()};
            added.version.blocks.append({line.kind, range, directionOfText(line.text, article.direction)});
            if (line.kind == BlockKind::Paragraph)
                added.statements.append(
                    {.range = range, .sentence = int(added.statements.size()) + 1, .worthiness = 0.5});
            text += line.text + u'\n';
        }
        for (const ClaimWords &claim : claims) {
            const qsizetype start = text.indexOf(claim.words);
            QVERIFY(start >= 0);
            added.claims.append({.kind = claim.kind, .range = {start, start + claim.words.size()}});
        }
        for (const ArtefactWords &artefact : artefacts) {
            const qsizetype start = text.indexOf(artefact.words);
            QVERIFY(start >= 0);
            added.version.artefacts.append({artefact.kind, {start, start + artefact.words.size()}});
        }
        added.version.path = u"/press/"_s + article.name + u".txt"_s;
        added.version.mediaType = u"text/plain"_s;
        added.version.encoding = u"UTF-8"_s;
        added.version.imported = QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC);
        added.version.content = std::make_shared<const VersionContent>(text.toUtf8(), text);
        apply(addArticles(workspace, {added}));
    }

    /// The statement that starts with these words.
    StatementId statement(const QString &words) const
    {
        for (const Statement &each : workspace.statements()) {
            if (workspace.textOf(each.id).startsWith(words))
                return each.id;
        }
        return {};
    }

    /// Where these words first stand in the statement.
    Passage passage(StatementId id, const QString &words) const
    {
        const Statement *found = workspace.statements().find(id);
        const qsizetype start = workspace.textOf(id).indexOf(words) + found->range.start;
        return {found->version, {start, start + words.size()}};
    }

    void apply(const Expected<Change> &change)
    {
        QVERIFY2(change, qPrintable(change ? QString() : change.error().line()));
        const auto applied = workspace.apply(*change);
        QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().line()));
    }

    LinkId lastLink() const { return workspace.links().at(workspace.links().size() - 1).id; }
    DiscrepancyId lastDiscrepancy() const
    {
        return workspace.discrepancies().at(workspace.discrepancies().size() - 1).id;
    }

    /// Four articles in English, Arabic, French and Indonesian with links and discrepancies of every decision.
    void fill()
    {
        addArticle(
            {.name = u"en-harbour"_s,
             .outlet = u"Harbour Gazette"_s,
             .title = u"Ferry runs aground"_s,
             .author = u"A. Writer"_s,
             .published = u"2026-03-01"_s,
             .url = u"https://example.org/ferry?a=1&b=2"_s,
             .language = u"en"_s},
            {{BlockKind::Title, u"Ferry runs aground"_s},
             {BlockKind::Paragraph, u"A ferry with 27 people ran aground on Sunday \U0001F6A2."_s},
             {BlockKind::Paragraph, u"The captain told police that fog was the cause."_s},
             {BlockKind::Boilerplate, u"Share this story"_s}},
            {{u"27 people"_s, ClaimKind::Quantity},
             {u"people ran aground on Sunday"_s, ClaimKind::Event},
             {u"Sunday"_s, ClaimKind::Date}},
            {{u"fog was the cause."_s, ArtefactKind::BrokenSentence}, {u"told police"_s, ArtefactKind::MissingSpace}});
        addArticle({.name = u"ar-sada"_s,
                    .outlet = u"صدى المرفأ"_s,
                    .title = u"جنوح عبّارة"_s,
                    .published = u"2026-03-01"_s,
                    .url = u"javascript:alert(1)"_s,
                    .language = u"ar"_s,
                    .direction = Direction::RightToLeft},
                   {{BlockKind::Title, u"جنوح عبّارة"_s},
                    {BlockKind::Paragraph, u"جنحت عبّارة على متنها ٣٠ شخصًا يوم الأحد."_s},
                    {BlockKind::Heading, u"BBC: تفاصيل"_s},
                    {BlockKind::Paragraph, u"وقال القبطان إن السرعة هي السبب."_s}},
                   {{u"٣٠ شخصًا"_s, ClaimKind::Quantity}});
        addArticle({.name = u"fr-courrier"_s, .title = u"Un bac s’échoue"_s, .language = u"fr"_s},
                   {{BlockKind::Paragraph, u"Le bac, avec 27 personnes à bord, s’est échoué dimanche."_s},
                    {BlockKind::Caption, u"Le bac, dimanche"_s}});
        addArticle({.name = u"en-harbour"_s, .language = u"id"_s},
                   {{BlockKind::Paragraph, u"Kapal feri itu kandas pada hari Sabtu."_s}});

        const StatementId english = statement(u"A ferry"_s);
        const StatementId arabic = statement(u"جنحت"_s);
        const StatementId french = statement(u"Le bac"_s);
        const StatementId indonesian = statement(u"Kapal"_s);
        apply(suggestLinks(workspace,
                           {{.link = {.statements = {english, arabic},
                                      .score = 0.91,
                                      .reasons = {{u"quantity"_s, u"27 people"_s, u"٣٠ شخصًا"_s, 0.5}}},
                             .discrepancies = {{.type = DiscrepancyType::Figure,
                                                .note = u"27 against 30"_s,
                                                .passages = {passage(english, u"27"_s), passage(arabic, u"٣٠"_s)}}}},
                            {.link = {.statements = {french, indonesian}, .score = 0.4}, .discrepancies = {}}}));
        apply(decideLink(workspace, lastLink(), Decision::Rejected));

        apply(linkStatements(workspace, {statement(u"The captain"_s), statement(u"وقال"_s), french}, u"The cause"_s));
        apply(markDiscrepancy(
            workspace, lastLink(),
            {.type = DiscrepancyType::Attribution,
             .severity = Severity::Serious,
             .state = DiscrepancyState::Explained,
             .note = u"Fog or speed?"_s},
            {passage(statement(u"The captain"_s), u"fog"_s), passage(statement(u"وقال"_s), u"السرعة"_s)}));
        apply(writeNote(workspace, lastLink().uuid(), u"Asked the harbour office. أكّد المكتب."_s));
        apply(writeNote(workspace, workspace.claims().at(0).id.uuid(), u"The list has 27 names."_s));
    }
};

} // namespace Crossread
