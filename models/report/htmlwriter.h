// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/direction.h"

#include <QList>
#include <QXmlStreamWriter>

namespace Crossread {

/// Writes HTML5 that is well-formed XML too: every element is closed, and nothing that is written as text or as
/// an attribute can become an element, an attribute or a bidi control.
class HtmlWriter
{
public:
    using Attributes = QList<std::pair<QLatin1StringView, QString>>;

    /// An element that is open while this object lives.
    class Element
    {
    public:
        Element(HtmlWriter &writer, QLatin1StringView name, const Attributes &attributes);
        ~Element();
        Element(const Element &) = delete;
        Element &operator=(const Element &) = delete;

    private:
        HtmlWriter &m_writer;
    };

    /// Words that are set into a sentence, in the language and direction that are theirs.
    struct Insertion {
        QString words;
        Attributes attributes = {};
    };

    /// `device` is not owned.
    explicit HtmlWriter(QIODevice *device);

    void startDocument();
    [[nodiscard]] Element open(QLatin1StringView name, const Attributes &attributes = {});
    /// An element that has no content and no end tag: meta, br.
    void empty(QLatin1StringView name, const Attributes &attributes);
    /// An element that holds this text.
    void element(QLatin1StringView name, QStringView text, const Attributes &attributes = {});
    void text(QStringView text);
    /// Words isolated from those around them; their direction is found from themselves unless it is given.
    void isolated(const Insertion &insertion);
    /// A translated sentence whose %1 ... %9 are replaced by isolated insertions.
    void sentence(QStringView pattern, const QList<Insertion> &insertions);
    void lineEnd();

    bool hasError() const { return m_xml.hasError(); }

private:
    QXmlStreamWriter m_xml;
};

/// `lang` and `dir` for words of an article. A language that is not known is the empty tag (HTML, section 3.2.6.2).
HtmlWriter::Attributes inLanguage(const QString &language, Direction direction);

} // namespace Crossread
