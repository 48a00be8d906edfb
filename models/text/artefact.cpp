// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/artefact.h"

#include "models/common/enumnames.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames kindNames(std::array{
    std::pair{ArtefactKind::BrokenSentence, "broken-sentence"_L1},
    std::pair{ArtefactKind::DoubledStop, "doubled-stop"_L1},
    std::pair{ArtefactKind::StrayWord, "stray-word"_L1},
    std::pair{ArtefactKind::Untranslated, "untranslated"_L1},
    std::pair{ArtefactKind::MissingSpace, "missing-space"_L1},
});

} // namespace

QString artefactKindName(ArtefactKind kind) { return kindNames.nameOf(kind); }

std::optional<ArtefactKind> artefactKindFromName(QStringView name) { return kindNames.valueOf(name); }

} // namespace Crossread
