// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/htmlwriter.h"

#include "models/report/visibletext.h"

namespace Crossread {

using namespace Qt::StringLiterals;

HtmlWriter::Element::Element(HtmlWriter &writer, QLatin1StringView name, const Attributes &attributes)
    : m_writer(writer)
{
    m_writer.m_xml.writeStartElement(name);
    for (const auto &[key, value] : attributes)
        m_writer.m_xml.writeAttribute(key, visibleText(value));
    // Ends the start tag, so that an element which stays empty gets an end tag: HTML knows no <td/>.
    m_writer.m_xml.writeCharacters(QString());
}

HtmlWriter::Element::~Element() { m_writer.m_xml.writeEndElement(); }

HtmlWriter::HtmlWriter(QIODevice *device)
    : m_xml(device)
{
}

void HtmlWriter::startDocument()
{
    m_xml.writeDTD(u"<!DOCTYPE html>");
    lineEnd();
}

HtmlWriter::Element HtmlWriter::open(QLatin1StringView name, const Attributes &attributes)
{
    return Element(*this, name, attributes);
}

void HtmlWriter::empty(QLatin1StringView name, const Attributes &attributes)
{
    m_xml.writeEmptyElement(name);
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(key, visibleText(value));
}

void HtmlWriter::element(QLatin1StringView name, QStringView words, const Attributes &attributes)
{
    const Element element(*this, name, attributes);
    text(words);
}

void HtmlWriter::text(QStringView words) { m_xml.writeCharacters(visibleText(words)); }

void HtmlWriter::isolated(const Insertion &insertion) { element("bdi"_L1, insertion.words, insertion.attributes); }

void HtmlWriter::sentence(QStringView pattern, const QList<Insertion> &insertions)
{
    qsizetype from = 0;
    for (qsizetype at = 0; at + 1 < pattern.size(); ++at) {
        const int number = pattern.at(at) == u'%' ? pattern.at(at + 1).digitValue() : -1;
        if (number < 1 || number > insertions.size())
            continue;
        text(pattern.sliced(from, at - from));
        isolated(insertions.at(number - 1));
        from = at + 2;
        ++at;
    }
    text(pattern.sliced(from));
}

void HtmlWriter::lineEnd() { m_xml.writeCharacters(u"\n"); }

HtmlWriter::Attributes inLanguage(const QString &language, Direction direction)
{
    return {{"lang"_L1, language == "und"_L1 ? QString() : language}, {"dir"_L1, directionName(direction)}};
}

} // namespace Crossread
