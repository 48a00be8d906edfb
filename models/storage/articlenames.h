// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/record.h"

#include <QHash>

namespace Crossread {

/// Says in which article a thing is, from records alone, so that it can say it of things that cannot be read.
class ArticleNames
{
public:
    /// Takes in a record; what it refers to must have been taken in before.
    void add(QLatin1StringView table, const Record &record);

    /// What the article that holds the thing of this identifier is headed with; empty where it is in none.
    QString nameFor(const QString &id) const { return m_names.value(m_articleOf.value(id)); }
    /// `line`, with the article that holds the thing before it where there is one.
    QString located(const QString &id, const QString &line) const;

private:
    QHash<QString, QString> m_articleOf; // identifier of any thing -> identifier of its article
    QHash<QString, QString> m_names;     // identifier of an article -> what it is headed with
};

} // namespace Crossread
