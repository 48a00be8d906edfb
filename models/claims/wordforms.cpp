// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/wordforms.h"

#include "models/claims/words.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostForms = 1 << 17;
/// Fewer letters are no word behind a prefix.
constexpr qsizetype shortestRest = 2;

bool isArabic(QChar character) { return character.script() == QChar::Script_Arabic; }

} // namespace

WordForms::WordForms(std::shared_ptr<const Lexicon> lexicon)
    : m_lexicon(std::move(lexicon))
    , m_stemmer(m_lexicon->language())
{
}

const WordForm &WordForms::of(QStringView word)
{
    const auto known = m_forms.find(word);
    return known != m_forms.end() ? known->second : m_forms.emplace(word.toString(), make(word)).first->second;
}

void WordForms::forgetIfMany()
{
    if (m_forms.size() > mostForms)
        m_forms.clear();
}

WordForm WordForms::make(QStringView word) const
{
    WordForm form{.key = wordKey(word)};
    form.folded = form.key.toCaseFolded();
    addReadings(form, form.folded, 0, true);
    if (form.folded.isEmpty() || !isArabic(form.folded.front()))
        return form;
    // "And", "so", then "in", "for", "as", then the article are written together with the word behind them.
    QStringView rest = form.folded;
    qsizetype prefix = 0;
    for (const QStringView letters : {QStringView(u"وف"), QStringView(u"بلك")}) {
        const auto withoutArticle = [&](QStringView from, qsizetype before) {
            if (from.startsWith(u"ال") && from.size() >= 2 + shortestRest)
                addReadings(form, from.sliced(2).toString(), before + 2, before == 0);
        };
        if (prefix == 0)
            withoutArticle(rest, 0);
        if (rest.size() <= shortestRest || !letters.contains(rest.front()))
            continue;
        const bool isFor = rest.front() == u'ل';
        rest = rest.sliced(1);
        ++prefix;
        addReadings(form, rest.toString(), prefix, false);
        withoutArticle(rest, prefix);
        // ل and the article ال become لل.
        if (isFor && rest.startsWith(u'ل') && rest.size() > shortestRest) {
            addReadings(form, u'ا' + rest.toString(), prefix - 1, false); // what it stands for begins with the ل
            addReadings(form, rest.sliced(1).toString(), prefix + 1, false);
        }
    }
    return form;
}

void WordForms::addReadings(WordForm &form, const QString &rest, qsizetype prefix, bool isWhole) const
{
    if (const int word = m_lexicon->wordNumber(rest); word >= 0)
        form.readings.append({word, prefix, isWhole});
    if (!m_lexicon->hasStems())
        return;
    if (const int stem = m_lexicon->stemNumber(m_stemmer.stem(rest)); stem >= 0)
        form.readings.append({stem, prefix, isWhole});
}

qsizetype behindLetters(QStringView word, qsizetype letters)
{
    qsizetype position = 0;
    for (; position < word.size(); ++position) {
        if (word[position].isMark() || word[position] == u'ـ')
            continue;
        if (letters-- == 0)
            break;
    }
    return position;
}

} // namespace Crossread
