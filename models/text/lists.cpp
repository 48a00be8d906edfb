// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/lists.h"

#include <QFile>
#include <QLoggingCategory>

namespace Crossread {

using namespace Qt::StringLiterals;

QList<QStringList> rowsOfTextTable(const QString &fileName, qsizetype columns)
{
    QFile file(u":/text/"_s + fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("The table %s is missing from the program", qUtf8Printable(file.fileName()));
        return {};
    }
    QList<QStringList> rows;
    const QString content = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(content).split(u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList fields = line.toString().split(u'\t');
        if (fields.size() == columns)
            rows.append(fields);
        else
            qWarning("%s: a row has %d fields instead of %d: %s", qUtf8Printable(fileName), int(fields.size()),
                     int(columns), qUtf8Printable(line.toString()));
    }
    return rows;
}

} // namespace Crossread
