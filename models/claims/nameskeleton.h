// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace Crossread {

/// The consonants of a name in a form that is the same for its Latin and its Arabic spelling, so that Carden and
/// كاردن, Dallush and Dallouche are equal. Empty for a word with letters of another script.
///
/// Vowels, w, y and ا و ي ع ء are left out and doubled letters count once. What transliterations do not keep apart
/// is one letter: kh, and sh with ch; th and t, dh and d, gh and g; p and b, v and f, q, c and k, z and s, j and g,
/// and the emphatic letters of Arabic with their plain ones. c is s before e, i and y. The article ال is left out.
///
/// An exonym has other consonants and stays different: Aleppo is not حلب.
QString nameSkeleton(QStringView word);

/// The skeletons that a word may have in running text. In Arabic the words و ف ب ل ك are written together with the
/// word behind them, so that it has one skeleton as it stands and one without each of them.
QStringList nameSkeletonsInText(QStringView word);

} // namespace Crossread
