// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/interfacelanguage.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// Installs the texts of that name for the locale, as a child of the application; null where there are none.
const QTranslator *install(QCoreApplication &application, const QLocale &locale, const QString &name,
                           const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder)) {
        QCoreApplication::installTranslator(translator);
        return translator;
    }
    delete translator;
    return nullptr;
}

} // namespace

void setInterfaceLanguage(QCoreApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const QString ours = u":/i18n"_s;
    // Qt's texts first: ours are looked up before them. For Indonesian, which Qt has not, we bring some ourselves.
    if (!install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(application, locale, u"qtbase"_s, ours);
    const QTranslator *texts = install(application, locale, u"crossread"_s, ours);
    // English is in the code, but for its plural forms.
    if (!texts)
        texts = install(application, QLocale(QLocale::English), u"crossread"_s, ours);
    // The direction is that of the texts that are shown, also where Qt's own translations are not installed.
    if (texts && qobject_cast<QGuiApplication *>(&application))
        QGuiApplication::setLayoutDirection(QLocale(texts->language()).textDirection());
}

} // namespace Crossread
