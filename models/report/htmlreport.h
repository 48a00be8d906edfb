// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"

#include <QDateTime>
#include <QString>

#include <vector>

class QIODevice;

namespace Crossread {

class Workspace;
struct StoredChange;

/// What a report says of itself beside the workspace's contents.
struct ReportOptions {
    QString coverage; ///< The name of the coverage; may be empty.
    QString language
        = QStringLiteral("en"); ///< BCP-47, of the report's own words: they are translated by whoever calls.
    QDateTime generated;        ///< When, as it is to be shown.
    QString programVersion;     ///< "0.1.0"
    /// The audit trail; null where it is not to be part of the report. Not owned.
    const std::vector<StoredChange> *changes = nullptr;
};

/// Writes the report as one self-contained HTML5 page in UTF-8 that is well-formed XML too.
///
/// It holds no script and asks for nothing from elsewhere (its Content-Security-Policy forbids both). All words
/// of articles and editors are text in it, isolated, with their bidi controls shown instead of obeyed. Fails
/// where the device does.
Expected<void> writeHtmlReport(QIODevice *device, const Workspace &workspace, const ReportOptions &options);

} // namespace Crossread
