// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/board/cuestyle.h"

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QTextBlock>
#include <QTextDocument>

namespace Crossread {

static_assert(WithoutCuesProperty > QTextFormat::UserProperty);

namespace {

/// KSyntaxHighlighting's own highlighter, which leaves blocks without cues as they are.
class PaneHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    using SyntaxHighlighter::SyntaxHighlighter;

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (!currentBlock().blockFormat().boolProperty(WithoutCuesProperty))
            SyntaxHighlighter::applyFormat(offset, length, format);
    }
};

} // namespace

void attachCueHighlighter(QTextDocument *document, const CueStyle &style)
{
    if (!style.definition.isValid() || !style.theme.isValid())
        return;
    auto *highlighter = new PaneHighlighter(document);
    highlighter->setTheme(style.theme);
    highlighter->setDefinition(style.definition);
    // On the empty document: takes back the pass over everything that a new highlighter puts off to the next turn
    // of the event loop, so that the text is highlighted while it is put in.
    highlighter->rehighlight();
}

} // namespace Crossread
