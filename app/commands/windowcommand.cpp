// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/windowcommand.h"

#include "app/commands/commandarguments.h"
#include "app/commands/console.h"
#include "app/interfacelanguage.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/windowpicture.h"
#include "models/text/language.h"

#include <QApplication>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr auto PictureOption = "shot";
constexpr auto LanguageOption = "interface-language";

} // namespace

int windowCommand(QApplication &application, const QStringList &arguments)
{
    CommandArguments command(
        u"[WORKSPACE | ARTICLE...]"_s, Console::tr("Opens the window on a workspace or on articles."),
        {
            {QString::fromLatin1(PictureOption), Console::tr("Draws the window into a PNG file instead of showing it."),
             u"OUT.png"_s},
            {QString::fromLatin1(LanguageOption),
             Console::tr("The language of the interface, such as ar; else the system's."), u"TAG"_s},
        });
    if (const auto status = command.parse(arguments))
        return *status;
    const QString language = command.value(QString::fromLatin1(LanguageOption));
    if (!language.isEmpty() && canonicalLanguageTag(language).isEmpty())
        return Console::wrongUsage(Console::tr("'%1' is no language tag").arg(language));
    setInterfaceLanguage(application, language);

    auto session = Session::createUntitled(Settings().author());
    if (!session)
        return Console::fail(session.error());
    MainWindow window(*std::move(session));
    if (command.isSet(QString::fromLatin1(PictureOption))) {
        const auto drawn = takePicture(window, command.positional(), command.value(QString::fromLatin1(PictureOption)));
        return drawn ? Console::Done : Console::fail(drawn.error());
    }
    window.show();
    window.open(command.positional());
    return QApplication::exec();
}

} // namespace Crossread
