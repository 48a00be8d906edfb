// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace Crossread {

/// The text with every character shown that HTML does not allow or that would act on the words around it.
///
/// Control characters become their pictures (U+2400 ...) or their number, bidi embeddings, overrides and
/// isolates (UAX #9) their names in white brackets, line and paragraph separators likewise; unpaired surrogates
/// and noncharacters become U+FFFD. Line feeds and tabs stay. Escaping for HTML is not part of it: that is
/// QXmlStreamWriter's work.
QString visibleText(QStringView text);

/// The address as a link can lead there: http or https with a host; an invalid QUrl for everything else.
QUrl safeLink(const QString &address);

} // namespace Crossread
