// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"
#include "models/claims/words.h"

#include <QDate>

#include <memory>

namespace Crossread {

class DateGrammar;
class Lexicon;
struct LanguageNames;

/// Finds dates, periods and durations, by the date patterns of a language. For one thread.
class DateFinder
{
public:
    /// `language` is BCP-47; its region tells whether 4/10 is in April or in October.
    DateFinder(const QString &language, const std::shared_ptr<const Lexicon> &lexicon,
               std::shared_ptr<const LanguageNames> names);

    /// The claims of a statement, in order of place; `statement` of each is left to the caller. Takes their words, and
    /// those of clock times and of what comes again ("every Monday"), which are no claims. What counts from the day
    /// of the text is given without "start" and "end" where `reference` is invalid. Linear in the statement.
    QList<ClaimSpan> find(WordedStatement &statement, QDate reference) const;

private:
    std::shared_ptr<const DateGrammar> m_grammar;
    std::shared_ptr<const LanguageNames> m_names;
    bool m_isMonthFirst;
};

} // namespace Crossread
