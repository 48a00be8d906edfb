// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/pageparts.h"

#include "models/text/lists.h"

#include <QFlags>
#include <QHash>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

enum class Part { Around = 1, Weak = 2, Content = 4, Caption = 8 };
using Parts = QFlags<Part>;

const QHash<QString, Part> &partsByWord()
{
    static const QHash<QString, Part> parts = [] {
        QHash<QString, Part> read;
        const QList<QStringList> rows = rowsOfTextTable(u"page-parts.tsv"_s, 2);
        for (const QStringList &row : rows)
            read.insert(row[1],
                        row[0] == "around"_L1        ? Part::Around
                            : row[0] == "weak"_L1    ? Part::Weak
                            : row[0] == "content"_L1 ? Part::Content
                                                     : Part::Caption);
        return read;
    }();
    return parts;
}

/// What the words of a class or id name, all together.
Parts partsIn(QStringView value)
{
    constexpr qsizetype longestHexadecimal = 3;
    Parts parts;
    QString word;
    bool behindDigit = false; // the word
    bool lastIsDigit = false;
    const auto finish = [&](bool beforeDigit) {
        // "ad6ed79d-88fd" is no advertisement.
        const bool isNumber = (beforeDigit || behindDigit) && word.size() <= longestHexadecimal;
        if (const auto part = partsByWord().constFind(word); part != partsByWord().constEnd() && !isNumber)
            parts |= *part;
        word.clear();
    };
    for (const QChar character : value) {
        const bool isLetter = character.isLetter();
        if (!isLetter || character.isUpper())
            finish(character.isDigit());
        if (isLetter && word.isEmpty())
            behindDigit = lastIsDigit;
        if (isLetter)
            word += character.toLower();
        lastIsDigit = character.isDigit();
    }
    finish(false);
    return parts;
}

} // namespace

bool standsAround(const HtmlNode &node)
{
    for (const char *name : {"class", "id"}) {
        const Parts parts = partsIn(attributeOf(node, name));
        if (parts.testFlag(Part::Around) || (parts.testFlag(Part::Weak) && !parts.testFlag(Part::Content)))
            return true;
    }
    return false;
}

bool isNamedCaption(const HtmlNode &node)
{
    for (const char *name : {"class", "id"}) {
        const Parts parts = partsIn(attributeOf(node, name));
        if (parts.testFlag(Part::Caption) && !parts.testFlag(Part::Content))
            return true;
    }
    return false;
}

} // namespace Crossread
