// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/change.h"

#include <QLatin1StringView>

namespace Crossread {

// The one description of every type's fields: names, order and members. A visitor is called as
// `fields(name, member)`, or `fields.range(name, member, version)` for positions in a version's text. Reading,
// writing, and the columns of the store all follow from it.

template<typename Fields, typename Value>
void visitFields(Fields &fields, Value &value)
    requires std::same_as<std::remove_const_t<Value>, Article>
{
    using namespace Qt::StringLiterals;
    fields("id"_L1, value.id);
    fields("name"_L1, value.name);
    fields("outlet"_L1, value.outlet);
    fields("title"_L1, value.title);
    fields("author"_L1, value.author);
    fields("published"_L1, value.published);
    fields("url"_L1, value.url);
    fields("language"_L1, value.language);
    fields("direction"_L1, value.direction);
    fields("version"_L1, value.version);
    fields("position"_L1, value.position);
    fields("hidden"_L1, value.hidden);
}

template<typename Fields, typename Value>
void visitFields(Fields &fields, Value &value)
    requires std::same_as<std::remove_const_t<Value>, ArticleVersion>
{
    using namespace Qt::StringLiterals;
    fields("id"_L1, value.id);
    fields("article"_L1, value.article);
    fields("number"_L1, value.number);
    fields("path"_L1, value.path);
    fields("mediaType"_L1, value.mediaType);
    fields("encoding"_L1, value.encoding);
    fields("imported"_L1, value.imported);
    fields.content(value.content, value.id);
    fields.blocks("blocks"_L1, value.blocks, value.id);
    fields.artefacts("artefacts"_L1, value.artefacts, value.id);
}

template<typename Fields, typename Value>
void visitFields(Fields &fields, Value &value)
    requires std::same_as<std::remove_const_t<Value>, Statement>
{
    using namespace Qt::StringLiterals;
    fields("id"_L1, value.id);
    fields("version"_L1, value.version);
    fields.range("start"_L1, "end"_L1, value.range, value.version);
    fields("sentence"_L1, value.sentence);
    fields("worthiness"_L1, value.worthiness);
}

template<typename Fields, typename Value>
void visitFields(Fields &fields, Value &value)
    requires std::same_as<std::remove_const_t<Value>, Claim>
{
    using namespace Qt::StringLiterals;
    fields("id"_L1, value.id);
    fields("version"_L1, value.version);
    fields("statement"_L1, value.statement);
    fields("kind"_L1, value.kind);
    fields.range("start"_L1, "end"_L1, value.range, value.version);
    fields("value"_L1, value.value);
    fields("origin"_L1, value.origin);
}

template<typename Fields, typename Value>
void visitFields(Fields &fields, Value &value)
    requires std::same_as<std::remove_const_t<Value>, Link>
{
    using namespace Qt::StringLiterals;
    fields("id"_L1, value.id);
    fields("title"_L1, value.title);
    fields("statements"_L1, value.statements);
    fields("origin"_L1, value.origin);
    fields("decision"_L1, value.decision);
    fields("score"_L1, value.score);
    fields("reasons"_L1, value.reasons);
}

template<typename Fields, typename Value>
void visitFields(Fields &fields, Value &value)
    requires std::same_as<std::remove_const_t<Value>, Discrepancy>
{
    using namespace Qt::StringLiterals;
    fields("id"_L1, value.id);
    fields("link"_L1, value.link);
    fields("type"_L1, value.type);
    fields("severity"_L1, value.severity);
    fields("state"_L1, value.state);
    fields("note"_L1, value.note);
    fields("passages"_L1, value.passages);
    fields("origin"_L1, value.origin);
    fields("decision"_L1, value.decision);
}

template<typename Fields, typename Value>
void visitFields(Fields &fields, Value &value)
    requires std::same_as<std::remove_const_t<Value>, Note>
{
    using namespace Qt::StringLiterals;
    fields("id"_L1, value.id);
    fields("subject"_L1, value.subject);
    fields("text"_L1, value.text);
}

} // namespace Crossread
