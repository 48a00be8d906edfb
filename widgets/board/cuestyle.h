// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

#include <QPalette>
#include <QString>

#include <functional>

class QTextDocument;

namespace Crossread {

/// How the cues of an article are coloured. Without a valid definition they are not.
struct CueStyle {
    KSyntaxHighlighting::Definition definition;
    KSyntaxHighlighting::Theme theme;
    int generation = 0; ///< Another one means that definitions and themes of the same names were read anew.
};

/// Gives the style for a language (BCP-47) on a palette. Called in the thread of the interface only.
using CueStyleProvider = std::function<CueStyle(const QString &language, const QPalette &palette)>;

/// The property of a block format that keeps cues out of the block (bool): left-overs of the page do not count.
constexpr int WithoutCuesProperty = 0x100001; // QTextFormat::UserProperty + 1

/// Attaches the highlighter to a document that is still empty; the document owns it.
///
/// It has to come before the text: highlighting a document that is laid out takes quadratic time.
void attachCueHighlighter(QTextDocument *document, const CueStyle &style);

} // namespace Crossread
