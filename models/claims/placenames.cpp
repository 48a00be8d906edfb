// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/placenames.h"

#include "models/claims/lexicon.h"
#include "models/claims/words.h"
#include "models/text/locale.h"

#include <QMap>

#include <unicode/locid.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>
#include <unicode/uldnames.h>

#include <array>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

QString fromIcu(const icu::UnicodeString &text) { return QString::fromUtf16(text.getBuffer(), text.length()); }

/// "Myanmar (Burma)" -> "Myanmar"; "Vevay, Indiana" -> "Vevay".
QString withoutExplanation(const QString &name)
{
    qsizetype end = 0;
    while (end < name.size() && !QStringView(u"([,،（").contains(name[end]))
        ++end;
    return name.first(end).trimmed();
}

/// The names that CLDR gives regions in a language, in full or short ("UK").
class RegionNames
{
public:
    RegionNames(const QByteArray &locale, UDisplayContext length)
    {
        UErrorCode status = U_ZERO_ERROR;
        std::array<UDisplayContext, 2> contexts = {length, UDISPCTX_NO_SUBSTITUTE};
        m_names.reset(uldn_openForContext(locale.constData(), contexts.data(), int32_t(contexts.size()), &status));
    }

    QString nameOf(const char *country) const
    {
        UErrorCode status = U_ZERO_ERROR;
        std::array<char16_t, 128> name = {};
        const int32_t size = uldn_regionDisplayName(m_names.get(), country, name.data(), int32_t(name.size()), &status);
        return U_SUCCESS(status) && size > 0 ? withoutExplanation(QString::fromUtf16(name.data(), size)) : QString();
    }

private:
    struct Close {
        void operator()(ULocaleDisplayNames *names) const { uldn_close(names); }
    };
    std::unique_ptr<ULocaleDisplayNames, Close> m_names;
};

/// The names of one language, each with the place that it alone means.
class PlaceNames
{
public:
    /// A name that is given to two places means none.
    void add(const QString &name, const LexiconEntry &place)
    {
        const auto known = m_places.find(keyOf(name));
        if (known == m_places.end())
            m_places.insert(keyOf(name), {name, place});
        else if (known->place.value != place.value)
            known->isAmbiguous = true;
    }

    bool holdsCountry(const QString &name, const QString &country) const
    {
        return m_places.value(keyOf(name)).place.value == country;
    }

    void addTo(Lexicon &lexicon) const
    {
        for (const Named &each : m_places) {
            if (!each.isAmbiguous && !lexicon.holds(each.name, {WordClass::Place, WordClass::NoName}))
                lexicon.insert(each.name, each.place);
        }
    }

private:
    struct Named {
        QString name;
        LexiconEntry place;
        bool isAmbiguous = false;
    };

    static QString keyOf(const QString &name)
    {
        QStringList keys;
        for (const Word &word : WordedStatement(name, {0, name.size()}).words)
            keys.append(word.key);
        return keys.join(u' ');
    }

    QMap<QString, Named> m_places; ///< In one order, so that every run makes the same lexicon.
};

LexiconEntry placeEntry(const QString &id, const QString &country, const QString &kind)
{
    return {.wordClass = WordClass::Place, .value = id, .details = {{u"country"_s, country}, {u"kind"_s, kind}}};
}

void addCountries(PlaceNames &places, const QByteArray &locale)
{
    const RegionNames fullNames(locale, UDISPCTX_LENGTH_FULL);
    const RegionNames shortNames(locale, UDISPCTX_LENGTH_SHORT);
    for (const char *const *country = icu::Locale::getISOCountries(); *country; ++country) {
        const QString code = QString::fromLatin1(*country);
        const QString name = fullNames.nameOf(*country);
        if (name.isEmpty() || name == code)
            continue;
        const LexiconEntry place = placeEntry(code, code, u"country"_s);
        places.add(name, place);
        if (const QString shortName = shortNames.nameOf(*country); !shortName.isEmpty())
            places.add(shortName, place);
    }
}

/// Stations in the Antarctic, and the small towns that divide a state ("America/Indiana/Knox"), share their names
/// with people rather than being spoken of.
bool isSpokenOf(const QString &timeZone)
{
    return timeZone.count(u'/') == 1 && !timeZone.startsWith(QLatin1StringView("Antarctica/"));
}

void addCities(PlaceNames &places, const QByteArray &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::TimeZoneNames> names(
        icu::TimeZoneNames::createInstance(icu::Locale(locale.constData()), status));
    const std::unique_ptr<icu::StringEnumeration> zones(
        icu::TimeZone::createTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL_LOCATION, nullptr, nullptr, status));
    if (U_FAILURE(status))
        return;
    while (const icu::UnicodeString *zone = zones->snext(status)) {
        std::array<char, 8> country = {};
        icu::TimeZone::getRegion(*zone, country.data(), country.size(), status);
        icu::UnicodeString name;
        names->getExemplarLocationName(*zone, name);
        if (U_FAILURE(status))
            return;
        const QString code = QString::fromLatin1(country.data());
        const QString city = withoutExplanation(fromIcu(name));
        const QString id = fromIcu(*zone);
        // Where a city is called like its country (Singapore, Kuwait) the country is meant.
        if (!isSpokenOf(id) || city.isEmpty() || places.holdsCountry(city, code))
            continue;
        LexiconEntry place = placeEntry(id, code, u"city"_s);
        place.details.insert(u"timeZone"_s, id);
        places.add(city, place);
    }
}

} // namespace

void addPlaceNames(Lexicon &lexicon)
{
    const QByteArray locale = knownLocale(lexicon.language().toLatin1());
    if (locale.isEmpty())
        return; // in no language, names are codes
    PlaceNames places;
    addCountries(places, locale);
    addCities(places, locale);
    places.addTo(lexicon);
}

} // namespace Crossread
