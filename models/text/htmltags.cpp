// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/htmltags.h"

#include <algorithm>

namespace Crossread {

namespace {

bool isSpace(char character)
{
    return character == ' ' || character == '\t' || character == '\n' || character == '\f' || character == '\r';
}

bool isAsciiLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

} // namespace

std::optional<HtmlTag> HtmlTagScanner::next()
{
    const qsizetype from = m_position;
    for (;;) {
        m_position = m_html.indexOf('<', m_position);
        if (m_position < 0) {
            m_position = m_html.size();
            return std::nullopt;
        }
        const bool followsText = m_position > from;
        const char second = at(m_position + 1);
        if (isAsciiLetter(second) || (second == '/' && isAsciiLetter(at(m_position + 2)))) {
            HtmlTag tag = readTag();
            tag.followsText = followsText;
            return tag;
        }
        if (second == '!' || second == '?' || second == '/')
            skipDeclaration();
        else
            ++m_position;
    }
}

HtmlTag HtmlTagScanner::readTag()
{
    HtmlTag tag;
    const qsizetype start = m_position;
    tag.isEnd = at(start + 1) == '/';
    const qsizetype nameStart = start + (tag.isEnd ? 2 : 1);
    m_position = nameStart;
    while (m_position < m_html.size() && !isSpace(at(m_position)) && at(m_position) != '/' && at(m_position) != '>')
        ++m_position;
    tag.name = lowered(m_html.sliced(nameStart, m_position - nameStart));
    while (m_position < m_html.size() && at(m_position) != '>') {
        if (isSpace(at(m_position)) || at(m_position) == '/') {
            tag.selfClosing = at(m_position) == '/';
            ++m_position;
            continue;
        }
        tag.selfClosing = false;
        ++tag.attributes;
        skipAttribute();
    }
    m_position = std::min(m_position + 1, m_html.size());
    tag.raw = m_html.sliced(start, m_position - start);
    return tag;
}

void HtmlTagScanner::skipSpaces()
{
    while (m_position < m_html.size() && isSpace(at(m_position)))
        ++m_position;
}

void HtmlTagScanner::skipAttribute()
{
    ++m_position; // the name's first character may be '='
    while (m_position < m_html.size() && !isSpace(at(m_position)) && at(m_position) != '/' && at(m_position) != '>'
           && at(m_position) != '=')
        ++m_position;
    skipSpaces();
    if (at(m_position) != '=')
        return;
    ++m_position;
    skipSpaces();
    const char quote = at(m_position);
    if (quote == '"' || quote == '\'') {
        const qsizetype end = m_html.indexOf(quote, m_position + 1);
        m_position = end < 0 ? m_html.size() : end + 1;
        return;
    }
    while (m_position < m_html.size() && !isSpace(at(m_position)) && at(m_position) != '>')
        ++m_position;
}

void HtmlTagScanner::skipDeclaration()
{
    if (m_html.sliced(m_position).startsWith("<!--")) {
        m_position += 4;
        // <!--> and <!---> are comments that end at once.
        if (at(m_position) == '>' || (at(m_position) == '-' && at(m_position + 1) == '>')) {
            m_position += at(m_position) == '>' ? 1 : 2;
            return;
        }
        for (;;) {
            m_position = m_html.indexOf("--", m_position);
            if (m_position < 0) {
                m_position = m_html.size();
                return;
            }
            if (at(m_position + 2) == '>' || (at(m_position + 2) == '!' && at(m_position + 3) == '>')) {
                m_position += at(m_position + 2) == '>' ? 3 : 4;
                return;
            }
            ++m_position;
        }
    }
    const qsizetype end = m_html.indexOf('>', m_position);
    m_position = end < 0 ? m_html.size() : end + 1;
}

void HtmlTagScanner::skipRawTextOf(QByteArrayView name)
{
    static constexpr QByteArrayView rawTextElements[]
        = {"style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"};
    if (name == "script")
        m_position = endOfScript(m_position);
    else if (std::find(std::begin(rawTextElements), std::end(rawTextElements), name) != std::end(rawTextElements))
        m_position = endTagOf(name, m_position);
}

bool HtmlTagScanner::opensTag(qsizetype position, QByteArrayView name) const
{
    if (position + name.size() >= m_html.size()
        || m_html.sliced(position, name.size()).compare(name, Qt::CaseInsensitive) != 0)
        return false;
    const char after = at(position + name.size());
    return isSpace(after) || after == '/' || after == '>';
}

qsizetype HtmlTagScanner::endTagOf(QByteArrayView name, qsizetype from) const
{
    for (qsizetype i = m_html.indexOf("</", from); i >= 0; i = m_html.indexOf("</", i + 2)) {
        if (opensTag(i + 2, name))
            return i;
    }
    return m_html.size();
}

qsizetype HtmlTagScanner::endOfScript(qsizetype from) const
{
    // Inside <!-- a <script> hides the next </script> (13.2.5.17 and on, "script data double escaped").
    bool escaped = false;
    bool hidden = false;
    for (qsizetype i = from; i < m_html.size(); ++i) {
        const QByteArrayView rest = m_html.sliced(i);
        if (rest.front() == '-' && rest.startsWith("-->"))
            escaped = hidden = false;
        if (rest.front() != '<')
            continue;
        if (rest.startsWith("<!--"))
            escaped = true;
        else if (escaped && !hidden && opensTag(i + 1, "script"))
            hidden = true;
        else if (at(i + 1) == '/' && opensTag(i + 2, "script")) {
            if (!hidden)
                return i;
            hidden = false;
        }
    }
    return m_html.size();
}

QByteArrayView HtmlTagScanner::lowered(QByteArrayView name)
{
    const bool hasCapitals
        = std::any_of(name.begin(), name.end(), [](char character) { return character >= 'A' && character <= 'Z'; });
    return hasCapitals ? QByteArrayView(m_names.emplace_back(name.toByteArray().toLower())) : name;
}

} // namespace Crossread
