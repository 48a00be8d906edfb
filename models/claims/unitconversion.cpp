// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/unitconversion.h"

#include <QFile>
#include <QHash>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

struct Conversion {
    QString base;
    double factor = 1;
    double offset = 0;
};

QHash<QString, Conversion> readConversions()
{
    QHash<QString, Conversion> conversions;
    QFile file(u":/lexicon/units.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return conversions;
    QStringList columns;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList fields = line.split(u'\t');
        if (columns.isEmpty()) {
            columns = fields;
            continue;
        }
        const auto field = [&](QLatin1StringView name) { return fields.value(columns.indexOf(name)); };
        if (const QString base = field("base"_L1); !base.isEmpty())
            conversions.insert(field("value"_L1), {base, field("factor"_L1).toDouble(), field("offset"_L1).toDouble()});
    }
    return conversions;
}

} // namespace

std::optional<BaseAmount> toBaseUnit(double number, const QString &unit)
{
    static const QHash<QString, Conversion> conversions = readConversions();
    const auto conversion = conversions.constFind(unit);
    if (conversion == conversions.cend())
        return std::nullopt;
    return BaseAmount{number * conversion->factor + conversion->offset, conversion->base};
}

} // namespace Crossread
