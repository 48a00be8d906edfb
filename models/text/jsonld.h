// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Crossread {

/// What schema.org's Article and its kinds (NewsArticle, ReportageNewsArticle, BlogPosting ...) say of a page.
struct JsonLdArticle {
    QString headline;
    QString author; ///< Several are joined by ", ".
    QString publisher;
    QString url;
    QString published;
    QString language;
    QString description;
    QString body;
};

/// The first article among a page's JSON-LD scripts; what is no JSON is passed over.
JsonLdArticle articleOfJsonLd(const QList<QByteArray> &scripts);

} // namespace Crossread
