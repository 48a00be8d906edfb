// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/isolates.h"

#include "models/text/unicode.h"

#include <QVarLengthArray>

namespace Crossread {

namespace {

constexpr char16_t leftToRightIsolate = 0x2066;
constexpr char16_t rightToLeftIsolate = 0x2067;
constexpr char16_t firstStrongIsolate = 0x2068;
constexpr char16_t popIsolate = 0x2069;
constexpr char16_t popFormatting = 0x202c;

bool opensIsolate(char16_t unit) { return unit >= leftToRightIsolate && unit <= firstStrongIsolate; }

/// LRE, RLE, LRO and RLO.
bool opensEmbedding(char16_t unit) { return unit == 0x202a || unit == 0x202b || unit == 0x202d || unit == 0x202e; }

/// What is open at one place of a paragraph, innermost last (UAX #9, X1 to X8).
class OpenControls
{
public:
    void open(char16_t unit) { m_open.append(unit); }

    /// Whether an embedding is there to be closed; one outside the innermost isolate is not.
    bool closeEmbedding()
    {
        if (m_open.isEmpty() || !opensEmbedding(m_open.last()))
            return false;
        m_open.removeLast();
        return true;
    }

    /// Whether an isolate is there to be closed; embeddings inside it end with it.
    bool closeIsolate()
    {
        const auto innermost = std::find_if(m_open.rbegin(), m_open.rend(), opensIsolate);
        if (innermost == m_open.rend())
            return false;
        m_open.resize(m_open.rend() - innermost - 1);
        return true;
    }

    void closeAll(QString &into)
    {
        for (auto unit = m_open.rbegin(); unit != m_open.rend(); ++unit)
            into += QChar(opensIsolate(*unit) ? popIsolate : popFormatting);
        m_open.clear();
    }

private:
    QVarLengthArray<char16_t, 16> m_open;
};

QString isolatedBy(char16_t opener, const QString &text)
{
    QString result;
    result.reserve(text.size() + 2);
    result += QChar(opener);
    OpenControls controls;
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (u_charDirection(unit) == U_BLOCK_SEPARATOR) {
            // A paragraph's end closes everything (UAX #9, P1 and X8), so each paragraph is isolated by itself.
            controls.closeAll(result);
            result += QChar(popIsolate);
            result += character;
            result += QChar(opener);
            continue;
        }
        if (opensIsolate(unit) || opensEmbedding(unit))
            controls.open(unit);
        else if ((unit == popIsolate && !controls.closeIsolate())
                 || (unit == popFormatting && !controls.closeEmbedding()))
            continue;
        result += character;
    }
    controls.closeAll(result);
    result += QChar(popIsolate);
    return result;
}

} // namespace

QString isolated(const QString &text) { return isolatedBy(firstStrongIsolate, text); }

QString isolated(const QString &text, Direction direction)
{
    return isolatedBy(direction == Direction::RightToLeft ? rightToLeftIsolate : leftToRightIsolate, text);
}

} // namespace Crossread
