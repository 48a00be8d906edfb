// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/reporttext.h"

#include "models/text/language.h"

namespace Crossread {

using namespace Qt::StringLiterals;

QString ReportText::decision(Origin origin, Decision decision)
{
    switch (decision) {
    case Decision::Suggested:
        return tr("Suggested by the program");
    case Decision::Confirmed:
        return origin == Origin::Person ? tr("Made by a person")
                                        : tr("Suggested by the program, confirmed by a person");
    case Decision::Rejected:
        return tr("Rejected by a person");
    }
    Q_UNREACHABLE_RETURN({});
}

QString ReportText::reasonKind(const QString &kind)
{
    if (kind == "quantity"_L1)
        return tr("Same quantity", "reason for a link");
    if (kind == "date"_L1)
        return tr("Same date", "reason for a link");
    if (kind == "name"_L1)
        return tr("Same name", "reason for a link");
    if (kind == "place"_L1)
        return tr("Same place", "reason for a link");
    if (kind == "concept"_L1)
        return tr("Same concept", "reason for a link");
    return kind;
}

QString ReportText::language(const QString &tag, const QString &reportLanguage)
{
    if (tag.isEmpty() || tag == "und"_L1)
        return tr("not known", "language of an article");
    return tr("%1 (%2)", "a language's name and its tag").arg(languageName(tag, reportLanguage), tag);
}

} // namespace Crossread
