// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/artefact.h"
#include "models/text/statement.h"

namespace Crossread {

/// What looks like damage by scraping or machine translation in an article, sorted by place.
///
/// `statements` are those of statementsOfBlocks, `language` is BCP-47; the words it needs are those of
/// resources/text/function-words.tsv, and a language without any there is looked at by its signs alone.
/// Left-overs of the page are not looked at. Pure, linear in the length of the text, safe from any thread.
QList<ArtefactFinding> findArtefacts(QStringView text, const QList<Block> &blocks,
                                     const QList<StatementSpan> &statements, const QString &language);

} // namespace Crossread
