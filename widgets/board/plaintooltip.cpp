// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/board/plaintooltip.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Crossread {

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    // Rich text by intention, with every sign of the text escaped: the one form that QToolTip cannot misread.
    QString html = u"<qt>"_s;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const bool mirrored = line.isRightToLeft();
        html += "<p style=\"margin:0\" dir=\""_L1 + (mirrored ? "rtl"_L1 : "ltr"_L1) + "\">"_L1 + line.toHtmlEscaped()
            + "</p>"_L1;
    }
    return html + "</qt>"_L1;
}

} // namespace Crossread
