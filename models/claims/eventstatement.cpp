// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/eventstatement.h"

#include "models/claims/wordforms.h"

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

bool isTime(ClaimKind kind) { return kind == ClaimKind::Date || kind == ClaimKind::Duration; }

bool isParticipant(ClaimKind kind)
{
    return kind == ClaimKind::Name || kind == ClaimKind::Place || kind == ClaimKind::Label
        || kind == ClaimKind::Quantity;
}

/// Whether it counts somebody or something, and not per cent or metres.
bool isCount(const ClaimSpan &quantity)
{
    const QString unit = quantity.value["unit"_L1].toString();
    return (unit.isEmpty() || unit == "person"_L1) && !quantity.value["noun"_L1].toString().isEmpty();
}

bool endsClause(QStringView gap)
{
    return std::any_of(gap.begin(), gap.end(),
                       [](QChar character) { return QStringView(u",;:()[]—–.!?…،؛؟\n").contains(character); });
}

EventForm formOf(const QString &name)
{
    return name == "noun"_L1 ? EventForm::Noun : name == "passive"_L1 ? EventForm::Passive : EventForm::Verb;
}

} // namespace

EventStatement::EventStatement(const WordedStatement &statement, const Lexicon &lexicon, const QList<ClaimSpan> &claims)
    : m_statement(statement)
    , m_lexicon(lexicon)
    , m_parts(statement.words.size())
{
    findParticipants(claims);
    findEvents();
    if (m_events.empty())
        return;
    findClauses();
    findRoles();
}

/// Whether both are of one name: "Russian | troops", "20 | rebels".
bool EventStatement::joins(const Participant &before, const ClaimSpan &claim)
{
    return isParticipant(before.claim->kind) && isParticipant(claim.kind) && claim.kind != ClaimKind::Quantity
        && (before.claim->kind != ClaimKind::Quantity || isCount(*before.claim));
}

void EventStatement::extend(Participant &participant, const ClaimSpan &claim, qsizetype end) const
{
    const bool isQuantity = participant.claim->kind == ClaimKind::Quantity;
    participant.end = end;
    participant.range.end = claim.range.end;
    if (!isQuantity)
        participant.text = m_statement.cut(participant.range).toString();
    // A place in the name of a party is no place.
    if (!isQuantity && participant.claim->kind != ClaimKind::Label && claim.kind != ClaimKind::Place)
        participant.claim = &claim;
}

/// The word that holds the position, or the next.
qsizetype EventStatement::wordAt(qsizetype position) const
{
    const auto word = std::partition_point(m_statement.words.begin(), m_statement.words.end(),
                                           [position](const Word &each) { return each.range.end <= position; });
    return word - m_statement.words.begin();
}

void EventStatement::findParticipants(const QList<ClaimSpan> &claims)
{
    for (const ClaimSpan &claim : claims) {
        if (!isParticipant(claim.kind) && !isTime(claim.kind))
            continue;
        const qsizetype first = wordAt(claim.range.start);
        const qsizetype end = std::min(wordAt(claim.range.end - 1) + 1, m_statement.words.size());
        if (first >= end || m_parts[first].isInsideClaim
            || (!m_participants.empty() && m_participants.back().end > first))
            continue;
        for (qsizetype i = first; i < end; ++i) {
            m_parts[i].isOfClaim |= claim.kind != ClaimKind::Quantity;
            m_parts[i].isInsideClaim |= i > first;
        }
        const TextRange gap{m_participants.empty() ? 0 : m_participants.back().range.end, claim.range.start};
        if (!m_participants.empty() && m_participants.back().end == first && joins(m_participants.back(), claim)
            && isBlank(m_statement.cut(gap))) {
            extend(m_participants.back(), claim, end);
            continue;
        }
        const bool isQuantity = claim.kind == ClaimKind::Quantity;
        const QString text = isQuantity ? claim.value["noun"_L1].toString() : m_statement.cut(claim.range).toString();
        m_participants.push_back({.claim = &claim,
                                  .first = first,
                                  .end = end,
                                  .range = claim.range,
                                  .text = text,
                                  .isParty = !isTime(claim.kind) && (!isQuantity || isCount(claim))});
    }
}

void EventStatement::findEvents()
{
    const qsizetype count = m_statement.words.size();
    for (qsizetype i = 0; i < count;) {
        qsizetype read = 1;
        // The longest phrase says what the words are: "not only" is no "not".
        for (const PhraseMatch &match : m_statement.phrasesAt(i)) {
            const LexiconEntry *event = nullptr;
            const LexiconEntry *small = nullptr;
            for (const qsizetype each : match.phrase->entries) {
                const LexiconEntry &entry = m_lexicon.entry(each);
                if (entry.wordClass == WordClass::Event && !event)
                    event = &entry;
                else if (entry.wordClass == WordClass::EventRole && !small)
                    small = &entry;
            }
            if (event && !m_parts[i].isOfClaim) {
                addEvent(shortestOf(match, *event), *event);
            } else if (small) {
                for (qsizetype word = i; word < i + match.words; ++word) {
                    m_parts[word].role = small->value;
                    m_parts[word].exceptBefore = small->detail("except"_L1);
                }
            } else {
                continue;
            }
            read = match.words;
            break;
        }
        i += read;
    }
    for (Participant &each : m_participants) {
        // "27 killed": what is counted is the event itself.
        const auto next = std::partition_point(m_events.begin(), m_events.end(),
                                               [&each](const EventWord &event) { return event.end <= each.first; });
        if (next != m_events.end() && next->first <= each.end && each.claim->kind == ClaimKind::Quantity
            && m_statement.cut(next->range).startsWith(each.text, Qt::CaseInsensitive))
            each.isParty = false;
    }
}

/// The match without all that Arabic writes together with it: a stem may hold "and" and "the" as well.
const PhraseMatch &EventStatement::shortestOf(const PhraseMatch &match, const LexiconEntry &entry) const
{
    const PhraseMatch *shortest = &match;
    for (const PhraseMatch &other : m_statement.phrasesAt(match.first)) {
        const bool isSame
            = std::any_of(other.phrase->entries.begin(), other.phrase->entries.end(), [&](qsizetype each) {
                  const LexiconEntry &meaning = m_lexicon.entry(each);
                  return meaning.wordClass == entry.wordClass && meaning.value == entry.value
                      && meaning.details == entry.details;
              });
        if (isSame && other.words == match.words && other.range.start > shortest->range.start)
            shortest = &other;
    }
    return *shortest;
}

void EventStatement::addEvent(const PhraseMatch &match, const LexiconEntry &entry)
{
    const TextRange word = m_statement.words[match.first].range;
    const QString before = m_statement.cut({word.start, std::max(word.start, match.range.start)}).toString();
    EventWord event{.first = match.first,
                    .end = match.first + match.words,
                    .range = match.range,
                    .meaning = entry.value,
                    .family = entry.detail("family"_L1),
                    .form = formOf(entry.detail("form"_L1)),
                    .roles = entry.detail("roles"_L1).split(u' ', Qt::SkipEmptyParts)};
    event.isJoined = !before.isEmpty() && m_lexicon.hasValue(before.first(1), WordClass::EventRole, u"and");
    m_events.push_back(event);
}

void EventStatement::findClauses()
{
    for (qsizetype i = 0; i < qsizetype(m_parts.size()); ++i) {
        const bool isBorder = role(i) == "border"_L1 || role(i) == "relative"_L1;
        const bool goesOnWithRole = isBorder && i > 0 && role(i - 1) == role(i);
        const bool begins = i == 0 || (isBorder && !goesOnWithRole)
            || (!m_parts[i].isInsideClaim && endsClause(m_statement.gapBefore(i)));
        if (begins)
            m_clauses.push_back(i);
        m_parts[i].clause = qsizetype(m_clauses.size()) - 1;
    }
    m_clauses.push_back(qsizetype(m_parts.size()));
}

void EventStatement::findRoles()
{
    m_clausePlaces.resize(m_clauses.size());
    m_clauseTimes.resize(m_clauses.size());
    qsizetype places = 0;
    qsizetype times = 0;
    qsizetype limit = 0;
    auto event = m_events.begin();
    for (Participant &each : m_participants) {
        for (; event != m_events.end() && event->first < each.first; ++event)
            limit = std::max(limit, event->end);
        each.role = roleOf(each, std::max(limit, m_clauses[clauseOf(each.first)]));
        limit = each.end;
        const qsizetype clause = clauseOf(each.first);
        if (isTime(each.claim->kind)) {
            m_onlyTime = ++times == 1 ? each.claim : nullptr;
            if (!m_clauseTimes[clause])
                m_clauseTimes[clause] = each.claim;
        } else if (each.claim->kind == ClaimKind::Place && each.role == ParticipantRole::Place) {
            m_onlyPlace = ++places == 1 ? &each : nullptr;
            if (!m_clausePlaces[clause])
                m_clausePlaces[clause] = &each;
        }
    }
}

/// What the words before a participant say of its part; none before word `limit` is asked.
ParticipantRole EventStatement::roleOf(const Participant &participant, qsizetype limit) const
{
    constexpr qsizetype mostWords = 5;
    constexpr int mostStrangers = 2;
    const bool isPlace = participant.claim->kind == ClaimKind::Place;
    const auto meaning = [&](const QString &name, int strangers) -> std::optional<ParticipantRole> {
        if (name == "agent"_L1)
            return ParticipantRole::Agent;
        // In "in the morning rebels ..." the words speak of the morning.
        if (strangers > 0 && !isPlace)
            return std::nullopt;
        if (name == "place"_L1)
            return ParticipantRole::Place;
        if (name == "other"_L1)
            return ParticipantRole::Other;
        return std::nullopt;
    };
    if (const auto found = meaning(roleOfLetters(participant), 0))
        return *found;
    bool isOf = roleOfLetters(participant) == "of"_L1;
    int strangers = 0;
    for (qsizetype i = participant.first - 1; i >= std::max(limit, participant.first - mostWords); --i) {
        const QString &name = role(i);
        if (const auto found = meaning(name, strangers))
            return *found;
        if (name == "and"_L1 || name == "border"_L1 || name == "relative"_L1)
            break;
        isOf |= name == "of"_L1 && strangers == 0;
        strangers += name.isEmpty();
        if (strangers > mostStrangers)
            break;
    }
    return isOf ? ParticipantRole::Of : ParticipantRole::Bare;
}

/// What the letters say that Arabic writes together with the participant's first word.
QString EventStatement::roleOfLetters(const Participant &participant) const
{
    const TextRange word = m_statement.words[participant.first].range;
    for (qsizetype i = word.start; i < std::min(participant.claim->range.start, word.end); ++i) {
        for (const QStringView name : {u"place", u"of", u"other"}) {
            if (m_lexicon.hasValue(QString(m_statement.text[i]), WordClass::EventRole, name))
                return name.toString();
        }
    }
    return {};
}

Zone EventStatement::zoneBefore(qsizetype event) const
{
    const EventWord &word = m_events[event];
    const qsizetype clause = m_clauses[clauseOf(word.first)];
    const bool isAfter = event > 0 && m_events[event - 1].end > clause;
    return {isAfter ? std::min(m_events[event - 1].end, word.first) : clause, word.first, isAfter};
}

Zone EventStatement::zoneAfter(qsizetype event) const
{
    const qsizetype end = m_events[event].end;
    qsizetype last = m_clauses[clauseOf(end - 1) + 1];
    if (event + 1 < qsizetype(m_events.size()))
        last = std::min(last, m_events[event + 1].first);
    return {end, std::max(end, last), true};
}

std::span<const Participant> EventStatement::participantsIn(Zone zone) const
{
    const auto from = [this](qsizetype word) {
        return std::partition_point(m_participants.begin(), m_participants.end(),
                                    [word](const Participant &each) { return each.first < word; });
    };
    return {from(zone.first), from(zone.end)};
}

bool EventStatement::touches(const Participant &participant, qsizetype first) const
{
    return participant.end == first
        || (participant.end + 1 == first && m_statement.words[participant.end].range.length() == 1);
}

bool EventStatement::isParted(const Participant &participant, const EventWord &event) const
{
    if (event.isJoined)
        return true;
    for (qsizetype i = event.first - 1; i >= std::max(participant.end, event.first - 3); --i) {
        if (role(i) == "and"_L1)
            return true;
    }
    return false;
}

bool EventStatement::goesOn(Zone zone) const
{
    return zone.isAfterEvent || zone.first == zone.end || role(zone.first) == "and"_L1;
}

const Participant *EventStatement::antecedent(qsizetype word) const
{
    if (word == 0 || word >= qsizetype(m_parts.size()) || role(word) != "relative"_L1)
        return nullptr;
    const auto before = participantsIn({0, word, false});
    return !before.empty() && before.back().isParty && before.back().end == word ? &before.back() : nullptr;
}

/// "The attack", "une attaque": the words that verb and noun share.
bool EventStatement::isNoun(const EventWord &event) const
{
    if (event.form == EventForm::Noun)
        return true;
    if (event.form == EventForm::Passive || event.first == 0)
        return false;
    const QString &before = role(event.first - 1);
    const bool isInClause = clauseOf(event.first - 1) == clauseOf(event.first);
    return isInClause && (before == "article"_L1 || before == "of"_L1 || before == "other"_L1);
}

/// Whether words that no finder knows follow the event at once, as an object does.
bool EventStatement::hasUnknownObject(const EventWord &event, Zone behind) const
{
    for (qsizetype i = event.end; i < behind.end; ++i) {
        if (role(i) != "article"_L1)
            return role(i).isEmpty() && !m_parts[i].isOfClaim;
    }
    return false;
}

bool EventStatement::isPassive(const EventWord &event, Zone before) const
{
    constexpr qsizetype mostWords = 3;
    for (qsizetype i = event.first - 1; i >= std::max(before.first, event.first - mostWords); --i) {
        if (role(i) == "passive"_L1) {
            const QString &ending = m_parts[i].exceptBefore;
            return ending.isEmpty() || !m_statement.cut(m_statement.words[event.first].range).endsWith(ending);
        }
        if (!role(i).isEmpty() && role(i) != "not"_L1)
            return false;
    }
    return false;
}

bool EventStatement::isNegated(const EventWord &event, Zone before) const
{
    if (event.isJoined)
        return false;
    constexpr qsizetype mostWords = 5;
    for (qsizetype i = event.first - 1; i >= std::max(before.first, event.first - mostWords); --i) {
        if (role(i) == "not"_L1)
            return true;
        if (role(i) == "and"_L1)
            return false;
    }
    return false;
}

const Participant *EventStatement::quantityIn(Zone zone) const
{
    for (const Participant &each : participantsIn(zone)) {
        const QJsonObject &value = each.claim->value;
        if (each.claim->kind == ClaimKind::Quantity && !value["ordinal"_L1].toBool() && !value["age"_L1].toBool())
            return &each;
    }
    return nullptr;
}

const Participant *EventStatement::placeNear(qsizetype event) const
{
    for (const Zone &zone : {zoneAfter(event), zoneBefore(event)}) {
        for (const Participant &each : participantsIn(zone)) {
            if (each.claim->kind == ClaimKind::Place && each.role == ParticipantRole::Place)
                return &each;
        }
    }
    const Participant *ofClause = m_clausePlaces[clauseOf(m_events[event].first)];
    return ofClause ? ofClause : m_onlyPlace;
}

const ClaimSpan *EventStatement::timeNear(qsizetype event) const
{
    const ClaimSpan *ofClause = m_clauseTimes[clauseOf(m_events[event].first)];
    return ofClause ? ofClause : m_onlyTime;
}

} // namespace Crossread
