// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

/// One message of a Qt Linguist file.
struct TranslatedMessage {
    QString context;
    QString source;
    bool counts = false;      ///< It has a translation for each plural form.
    bool finished = false;    ///< It is marked as done, and still in the code.
    QStringList translations; ///< One, or the plural forms in the order of the language.
};

/// The messages of a .ts file in its order; none where it cannot be read.
QList<TranslatedMessage> readTranslations(const QString &path);
