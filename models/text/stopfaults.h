// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/abbreviations.h"
#include "models/text/artefact.h"
#include "models/text/enclosures.h"

#include <QList>
#include <QStringView>

namespace Crossread {

/// What is wrong around the stops and commas of one block, sorted by place: doubled ones, missing spaces, and
/// full stops with small letters behind them. Linear in the block's length.
QList<ArtefactFinding> faultsAtStops(QStringView text, TextRange block, const Abbreviations &abbreviations,
                                     const Enclosures &enclosures);

} // namespace Crossread
