// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <deque>
#include <optional>

namespace Crossread {

/// One start or end tag of a page.
struct HtmlTag {
    QByteArrayView name; ///< In small letters; valid as long as the scanner.
    QByteArrayView raw;  ///< All of it, from < to >.
    qsizetype attributes = 0;
    bool isEnd = false;
    bool selfClosing = false;
    bool followsText = false; ///< Whether anything but tags stood before it.
};

/// The tags of a page one after the other, as the HTML standard's tokeniser finds them (13.2.5), without a tree.
class HtmlTagScanner
{
public:
    /// `html` must outlive the scanner and its tags.
    explicit HtmlTagScanner(QByteArrayView html)
        : m_html(html)
    {
    }

    std::optional<HtmlTag> next();
    /// Goes past the content of an element whose text is no markup (script, style, title ...); else does nothing.
    void skipRawTextOf(QByteArrayView name);

private:
    char at(qsizetype position) const { return position < m_html.size() ? m_html[position] : '\0'; }
    HtmlTag readTag();
    void skipAttribute();
    void skipSpaces();
    void skipDeclaration();
    qsizetype endOfScript(qsizetype from) const;
    qsizetype endTagOf(QByteArrayView name, qsizetype from) const;
    bool opensTag(qsizetype position, QByteArrayView name) const;
    QByteArrayView lowered(QByteArrayView name);

    QByteArrayView m_html;
    qsizetype m_position = 0;
    std::deque<QByteArray> m_names; // those that had capitals; a deque keeps views of them valid
};

} // namespace Crossread
