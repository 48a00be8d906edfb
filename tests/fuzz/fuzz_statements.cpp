// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text is cut into statements that lie in its blocks, in order, and cut no character apart.

#include "tests/fuzz/fuzzing.h"

using namespace Crossread;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const FuzzedText fuzzed(data, size);
    const QList<Block> blocks = blocksOfPlainText(fuzzed.text, fuzzed.language);
    checkBlocks(fuzzed.text, blocks);
    checkStatements(fuzzed.text, blocks, statementsOfBlocks(fuzzed.text, blocks, fuzzed.language));
    return 0;
}
