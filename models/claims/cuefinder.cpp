// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/cuefinder.h"

#include "models/claims/cuedefinitions.h"
#include "models/common/enumnames.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/FoldingRegion>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QHash>
#include <QStringTokenizer>

#include <algorithm>
#include <optional>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames kindNames(std::array{
    std::pair{CueKind::Attribution, "Attribution"_L1},
    std::pair{CueKind::Hedge, "Hedge"_L1},
    std::pair{CueKind::Negation, "Negation"_L1},
    std::pair{CueKind::Quotation, "Quotation"_L1},
    std::pair{CueKind::Label, "Label"_L1},
    std::pair{CueKind::Unit, "Unit"_L1},
    std::pair{CueKind::Figure, "Figure"_L1},
});

constexpr EnumNames roleNames(std::array{
    std::pair{CueRole::Plain, ""_L1},
    std::pair{CueRole::Behind, "Behind"_L1},
    std::pair{CueRole::Prefixed, "Prefixed"_L1},
    std::pair{CueRole::Implied, "Implied"_L1},
    std::pair{CueRole::Shared, "Shared"_L1},
    std::pair{CueRole::Pronoun, "Pronoun"_L1},
    std::pair{CueRole::Setting, "Setting"_L1},
    std::pair{CueRole::Conditional, "Conditional"_L1},
    std::pair{CueRole::Approximation, "Approximation"_L1},
    std::pair{CueRole::Verb, "Verb"_L1},
});

/// Reads single lines with a definition and collects their cues.
class LineReader : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    void readLine(QStringView line, qsizetype lineStart, QList<Cue> &cues)
    {
        m_lineStart = lineStart;
        m_cues = &cues;
        m_openQuotations.clear();
        // A fresh state: whatever the line before left open is no concern of this one.
        highlightLine(line, KSyntaxHighlighting::State());
        const qsizetype visibleEnd = lineStart + (line.trimmed().end() - line.begin());
        for (const qsizetype index : std::as_const(m_openQuotations)) {
            cues[index].range.end = visibleEnd;
            cues[index].isOpen = true;
        }
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        // Neighbouring quotations are one span here; where they begin and end is told by applyFolding().
        const std::optional<CueFormat> known = formatOf(format);
        if (known && known->kind != CueKind::Quotation) {
            m_cues->append(
                {known->kind, TextRange{offset, offset + length}.shifted(m_lineStart), known->role, known->isDenial});
        }
    }

    void applyFolding(int offset, int length, KSyntaxHighlighting::FoldingRegion region) override
    {
        if (region.type() == KSyntaxHighlighting::FoldingRegion::Begin) {
            m_openQuotations.append(m_cues->size());
            m_cues->append(
                {.kind = CueKind::Quotation, .range = TextRange{offset, offset + length}.shifted(m_lineStart)});
        } else if (!m_openQuotations.isEmpty()) {
            // Contexts are a stack, so the region that ends is the one that began last.
            (*m_cues)[m_openQuotations.takeLast()].range.end = m_lineStart + offset + length;
        }
    }

private:
    std::optional<CueFormat> formatOf(const KSyntaxHighlighting::Format &format)
    {
        // Numbers of formats hold within a repository, which is all that this reader sees of them.
        const auto known = m_formats.constFind(format.id());
        return known != m_formats.cend() ? *known : *m_formats.insert(format.id(), cueFormatOf(format.name()));
    }

    QHash<quint16, std::optional<CueFormat>> m_formats;
    QList<Cue> *m_cues = nullptr;
    QList<qsizetype> m_openQuotations; ///< Indexes among the cues.
    qsizetype m_lineStart = 0;
};

} // namespace

std::optional<CueFormat> cueFormatOf(QStringView name)
{
    QList<QStringView> words = name.split(u' ');
    const std::optional<CueKind> kind = kindNames.valueOf(words.takeFirst());
    if (!kind)
        return std::nullopt;
    CueFormat format{.kind = *kind};
    if (!words.isEmpty() && words.last() == "Denial"_L1) {
        format.isDenial = true;
        words.removeLast();
    }
    if (words.isEmpty())
        return format;
    const std::optional<CueRole> role = roleNames.valueOf(words.takeFirst());
    if (!role || !words.isEmpty())
        return std::nullopt;
    format.role = *role;
    return format;
}

QString cueKindName(CueKind kind) { return kindNames.nameOf(kind); }

class CueFinder::Private
{
public:
    std::unique_ptr<KSyntaxHighlighting::Repository> repository = makeCueRepository();
    LineReader reader;
    QString language;
};

CueFinder::CueFinder()
    : d(std::make_unique<Private>())
{
}

CueFinder::~CueFinder() = default;

QList<Cue> CueFinder::cues(const QString &text, const QString &language)
{
    if (language != d->language) {
        d->reader.setDefinition(cueDefinition(*d->repository, language));
        d->language = language;
    }
    QList<Cue> found;
    if (!d->reader.definition().isValid())
        return found;

    qsizetype lineStart = 0;
    for (const QStringView line : QStringTokenizer(text, u'\n')) {
        d->reader.readLine(line, lineStart, found);
        lineStart += line.size() + 1;
    }
    std::ranges::sort(found, [](const Cue &a, const Cue &b) {
        // At one place the longer is outside.
        return a.range.start != b.range.start ? a.range.start < b.range.start : a.range.end > b.range.end;
    });
    return found;
}

} // namespace Crossread
