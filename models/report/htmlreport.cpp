// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/htmlreport.h"

#include "models/report/reportpage.h"
#include "models/report/reporttext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QIODevice>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

QByteArray styleSheet()
{
    QFile file(u":/report/report.css"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

QString pageTitle(const ReportOptions &options)
{
    return options.coverage.isEmpty() ? ReportText::tr("Crossread report")
                                      : ReportText::tr("Crossread report: %1").arg(options.coverage);
}

void writeDocumentHead(HtmlWriter &html, const ReportOptions &options)
{
    const QByteArray style = styleSheet();
    // Only this very style sheet is let through: nothing that an article might smuggle in can load or run.
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    const QString policy = "default-src 'none'; style-src 'sha256-%1'; img-src data:"_L1.arg(QString::fromLatin1(hash));

    const auto head = html.open("head"_L1);
    html.empty("meta"_L1, {{"charset"_L1, u"utf-8"_s}});
    html.empty("meta"_L1, {{"http-equiv"_L1, u"Content-Security-Policy"_s}, {"content"_L1, policy}});
    html.empty("meta"_L1, {{"name"_L1, u"viewport"_s}, {"content"_L1, u"width=device-width, initial-scale=1"_s}});
    html.empty("meta"_L1, {{"name"_L1, u"referrer"_s}, {"content"_L1, u"no-referrer"_s}});
    html.empty("meta"_L1, {{"name"_L1, u"generator"_s}, {"content"_L1, "Crossread "_L1 + options.programVersion}});
    html.element("title"_L1, pageTitle(options));
    html.element("style"_L1, QString::fromUtf8(style));
}

void writeBody(ReportPage &page)
{
    const auto body = page.html.open("body"_L1);
    page.html.lineEnd();
    writeHead(page);
    const auto main = page.html.open("main"_L1);
    writeArticles(page);
    writeDiscrepancies(page);
    writeLinks(page);
    writeTexts(page);
    writeAudit(page);
}

} // namespace

Expected<void> writeHtmlReport(QIODevice *device, const Workspace &workspace, const ReportOptions &options)
{
    ReportPage page(device, workspace, options);
    page.html.startDocument();
    {
        const auto root
            = page.html.open("html"_L1, inLanguage(options.language, directionOfLanguage(options.language)));
        writeDocumentHead(page.html, options);
        writeBody(page);
    }
    page.html.lineEnd();
    if (page.html.hasError())
        return tl::unexpected(Failure{ReportText::tr("could not write the report"), device->errorString(), {}});
    return {};
}

} // namespace Crossread
