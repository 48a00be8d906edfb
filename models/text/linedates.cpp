// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/linedates.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// The number of a month by its long and short names.
const QHash<QString, int> &monthsByName()
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> byName;
        for (const QLatin1StringView tag : {"en_GB"_L1, "fr_FR"_L1, "ar_EG"_L1, "ar_SY"_L1, "ar_DZ"_L1, "id_ID"_L1}) {
            const QLocale locale(tag);
            for (int month = 1; month <= 12; ++month) {
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                    QString name = locale.monthName(month, format).toLower();
                    if (name.endsWith(u'.'))
                        name.chop(1);
                    byName.insert(name, month);
                }
            }
        }
        return byName;
    }();
    return months;
}

QString alternatives()
{
    QStringList names = monthsByName().keys();
    // The longer of two that begin alike first.
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (QString &name : names)
        name = QRegularExpression::escape(name);
    return names.join(u'|');
}

int numberIn(const QString &digits)
{
    int number = 0;
    for (const QChar digit : digits)
        number = 10 * number + digit.digitValue();
    return number;
}

} // namespace

std::optional<LineDate> dateInLine(QStringView line)
{
    static const QRegularExpression pattern = [] {
        // Arabic papers name a month twice: أكتوبر/تشرين الأول.
        const QString month = uR"((?<m%1>%2)\b\.?(?:\s?/\s?(?:%2))?)"_s.arg(u"%1"_s, alternatives());
        return QRegularExpression(
            uR"((?<!\d)(?:(?<d1>\d{1,2})(?:st|nd|rd|th|er|\.)?(?:\s+of|\s+de)?\s+%1,?\s+(?<y1>\d{4})|%2\s+(?<d2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y2>\d{4})|(?<y3>\d{4})-(?<m3>\d{2})-(?<d3>\d{2}))(?!\d))"_s
                .arg(month.arg(1), month.arg(2)),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    }();
    const QRegularExpressionMatch match = pattern.matchView(line);
    if (!match.hasMatch())
        return std::nullopt;
    for (int form = 1; form <= 3; ++form) {
        const auto part = [&](QLatin1StringView name) { return match.captured(name + QString::number(form)); };
        if (part("y"_L1).isEmpty())
            continue;
        const QString month = part("m"_L1).toLower();
        const QDate day(numberIn(part("y"_L1)), form == 3 ? numberIn(month) : monthsByName().value(month),
                        numberIn(part("d"_L1)));
        if (day.isValid() && day.year() >= 1900 && day.year() <= 2100)
            return LineDate{day, {match.capturedStart(), match.capturedEnd()}};
    }
    return std::nullopt;
}

} // namespace Crossread
