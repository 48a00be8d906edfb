// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Crossread {

/// Why a page's markup would cost the parser more than linear time or overflow its stack, as a translated
/// phrase for a failure; empty for a page that can be parsed.
///
/// Gumbo searches its stack of open elements at most tags, makes unclosed formatting elements anew in every
/// paragraph and compares every attribute with those before it: depth, formatting and attributes are what
/// makes it slow. One pass follows the tags as the HTML standard's tree builder does (13.2.6), roughly, and
/// where it is not exact it counts too much rather than too little. Linear in the size of the page.
QString reasonNotToParse(QByteArrayView html);

} // namespace Crossread
