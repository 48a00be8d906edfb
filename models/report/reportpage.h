// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/coverageindex.h"
#include "models/report/htmlreport.h"
#include "models/report/htmlwriter.h"

#include <QLocale>

namespace Crossread {

/// A page of a report while it is written: what all its sections need.
struct ReportPage {
    ReportPage(QIODevice *device, const Workspace &workspace, const ReportOptions &options);

    /// A number in the digits of the report's language.
    QString number(qsizetype value) const { return locale.toString(qlonglong(value)); }
    /// The mark that tells, by word, line and colour, who decided what.
    void decisionMark(Origin origin, Decision decision);
    /// The editor's note on a thing, where there is one.
    void note(const QUuid &subject);
    /// The words of an article's range, ready to be set in.
    HtmlWriter::Insertion words(ArticleVersionId version, TextRange range) const;

    HtmlWriter html;
    const Workspace &workspace;
    const ReportOptions &options;
    CoverageIndex index;
    QLocale locale;
    /// Links in the order of the report: confirmed, suggested, rejected; the one at row n has number n + 1.
    QList<IndexedLink> links;
};

/// What an article is called in the report: an outlet's name in no language that is known.
HtmlWriter::Insertion headingOf(const Article &article);

// The sections, each in a file of its own.
void writeHead(ReportPage &page);
void writeArticles(ReportPage &page);
void writeDiscrepancies(ReportPage &page);
void writeLinks(ReportPage &page);
void writeTexts(ReportPage &page);
void writeAudit(ReportPage &page);
/// What may be wrong with an article's text, as a part of writeTexts; nothing where nothing is.
void writeArtefacts(ReportPage &page, const IndexedArticle &article);

/// The anchors of a link and of a discrepancy of it, both counted from 1.
QString linkAnchor(qsizetype link);
QString discrepancyAnchor(qsizetype link, qsizetype discrepancy);

} // namespace Crossread
