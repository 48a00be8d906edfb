// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/blockmarks.h"

#include "models/text/boilerplate.h"
#include "models/text/unicode.h"

namespace Crossread {

namespace {

/// Punctuation and rules between parts of a page, such as '* * *'.
bool isOrnament(QStringView line)
{
    bool ornament = true;
    forEachCodePoint(line, [&](char32_t character, qsizetype) {
        if (isLetterOrDigit(character) || u_charType(static_cast<UChar32>(character)) == U_OTHER_SYMBOL)
            ornament = false;
    });
    return ornament;
}

bool closesQuoteOrBracket(char32_t character)
{
    switch (u_charType(static_cast<UChar32>(character))) {
    case U_END_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
    case U_FORMAT_CHAR:
        return true;
    default:
        return character == U'"' || character == U'\'' || isWhiteSpace(static_cast<char16_t>(character & 0xffff));
    }
}

/// The last character that is neither white space nor a closing quote or bracket; zero where there is none.
char32_t lastTelling(QStringView line)
{
    char32_t last = 0;
    forEachCodePoint(line, [&](char32_t character, qsizetype) {
        if (!closesQuoteOrBracket(character))
            last = character;
    });
    return last;
}

} // namespace

bool readsLikeHeading(QStringView line)
{
    constexpr qsizetype longest = 100; // code points
    constexpr qsizetype mostWords = 14;
    constexpr char32_t ellipsis = 0x2026;
    if (line.size() > 2 * longest)
        return false;
    qsizetype length = 0;
    qsizetype words = 1;
    bool hasLetter = false;
    forEachCodePoint(line, [&](char32_t character, qsizetype) {
        ++length;
        words += character == U' ' ? 1 : 0;
        hasLetter = hasLetter || u_isalpha(static_cast<UChar32>(character));
    });
    const char32_t last = lastTelling(line);
    return hasLetter && length <= longest && words <= mostWords && last != ellipsis
        && !u_hasBinaryProperty(static_cast<UChar32>(last), UCHAR_TERMINAL_PUNCTUATION);
}

void markBoilerplate(QStringView text, QList<Block> &blocks)
{
    const auto lineOf = [&](const Block &block) { return text.sliced(block.range.start, block.range.length()); };
    qsizetype content = 0;
    for (const Block &block : std::as_const(blocks))
        content += block.range.length();
    qsizetype passed = 0;
    bool inList = false;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        Block &block = blocks[i];
        const QStringView line = lineOf(block);
        const qsizetype remaining = content - passed;
        passed += block.range.length();
        if (const auto reach = BoilerplatePhrases::instance().reachOf(line)) {
            block.kind = BlockKind::Boilerplate;
            inList = *reach == BoilerplateReach::List;
            // In the last third only: 'Comments' over the story itself is a menu.
            if (*reach == BoilerplateReach::End && remaining * 3 <= content) {
                for (qsizetype k = i + 1; k < blocks.size(); ++k)
                    blocks[k].kind = BlockKind::Boilerplate;
                return;
            }
        } else if (isOrnament(line)) {
            block.kind = BlockKind::Boilerplate;
        } else if (inList && readsLikeHeading(line)) {
            block.kind = BlockKind::Boilerplate;
        } else {
            inList = false;
        }
    }
}

void markAuthorBox(QStringView text, QList<Block> &blocks, const QString &author)
{
    constexpr qsizetype longest = 400;
    const QStringList names = author.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    qsizetype content = 0;
    for (const Block &block : std::as_const(blocks))
        content += block.range.length();
    qsizetype passed = 0;
    for (Block &block : blocks) {
        const QStringView line = text.sliced(block.range.start, block.range.length());
        const bool isLate = passed * 4 >= content * 3;
        passed += line.size();
        if (!isLate || block.kind != BlockKind::Paragraph || line.size() > longest)
            continue;
        const bool quotes = std::any_of(line.begin(), line.end(), [](QChar character) {
            return character == u'"' || character == u'“' || character == u'«';
        });
        const bool tells = std::any_of(names.begin(), names.end(), [&](const QString &name) {
            return name.contains(u' ') && line.startsWith(name) && line.size() > name.size()
                && !line[name.size()].isLetterOrNumber();
        });
        if (tells && !quotes)
            block.kind = BlockKind::Boilerplate;
    }
}

} // namespace Crossread
