// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"
#include "models/claims/lexicon.h"
#include "models/claims/words.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace Crossread {

/// What an event word is in its sentence: the column `form` of the lexicon.
enum class EventForm { Verb, Noun, Passive };

/// A word or phrase that tells of an event. Words are counted by their index in the statement, ends are half open.
struct EventWord {
    qsizetype first = 0;
    qsizetype end = 0;
    TextRange range;
    QString meaning; ///< "retake"
    QString family;  ///< "control"
    EventForm form = EventForm::Verb;
    QStringList roles;     ///< Who stands where; the column `roles` of the lexicon.
    bool isJoined = false; ///< Arabic "and" is written together with it.
};

/// What the small words before a participant say of its part.
enum class ParticipantRole { Bare, Agent, Of, Place, Other };

/// A claim that may fill a slot of an event.
struct Participant {
    const ClaimSpan *claim = nullptr;
    qsizetype first = 0;
    qsizetype end = 0;
    TextRange range;
    QString text; ///< As it stands in the statement; what is counted, for a quantity.
    ParticipantRole role = ParticipantRole::Bare;
    bool isParty = false; ///< Somebody, or something that is counted.
};

/// The words [first, end) on one side of an event, up to the next event or the end of its clause.
struct Zone {
    qsizetype first = 0;
    qsizetype end = 0;
    bool isAfterEvent = false; ///< Whether another event stands before it in the clause.
};

/// A statement's events and those who may take part in them, cut into clauses.
///
/// Clauses end at marks like the comma and at words like "after" (value `border` of the class `event-role`).
class EventStatement
{
public:
    /// The statement, its lexicon and its claims must outlive this.
    EventStatement(const WordedStatement &statement, const Lexicon &lexicon, const QList<ClaimSpan> &claims);

    const std::vector<EventWord> &events() const { return m_events; }
    Zone zoneBefore(qsizetype event) const;
    Zone zoneAfter(qsizetype event) const;
    std::span<const Participant> participantsIn(Zone zone) const;

    /// Whether the participant stands right before word `first`, or with the 's of English between.
    bool touches(const Participant &participant, qsizetype first) const;
    /// Whether an "and" parts the participant from the event: then it belongs to the event before.
    bool isParted(const Participant &participant, const EventWord &event) const;
    /// Whether the zone names nobody, so that the event before gives the subject of the one behind it.
    bool goesOn(Zone zone) const;
    /// Whom the relative word at `word` ("who") stands for.
    const Participant *antecedent(qsizetype word) const;
    bool isNoun(const EventWord &event) const;
    bool hasUnknownObject(const EventWord &event, Zone behind) const;
    bool isPassive(const EventWord &event, Zone before) const;
    bool isNegated(const EventWord &event, Zone before) const;

    /// The first count or measure of a zone: no age, no ordinal.
    const Participant *quantityIn(Zone zone) const;
    /// Where an event is: a place behind "in" or the like on its sides, then in its clause, then the statement's only.
    const Participant *placeNear(qsizetype event) const;
    /// When an event is: the first time of its clause, else the statement's only one.
    const ClaimSpan *timeNear(qsizetype event) const;

private:
    struct WordPart {
        QString role; ///< The value of the class `event-role`.
        QString exceptBefore;
        qsizetype clause = 0;
        bool isOfClaim = false;     ///< A name, a place or a time, and so no event.
        bool isInsideClaim = false; ///< Goes on with the claim of the word before.
    };

    static bool joins(const Participant &before, const ClaimSpan &claim);
    void extend(Participant &participant, const ClaimSpan &claim, qsizetype end) const;
    void findParticipants(const QList<ClaimSpan> &claims);
    void findEvents();
    void findClauses();
    void findRoles();
    const PhraseMatch &shortestOf(const PhraseMatch &match, const LexiconEntry &entry) const;
    void addEvent(const PhraseMatch &match, const LexiconEntry &entry);
    ParticipantRole roleOf(const Participant &participant, qsizetype limit) const;
    QString roleOfLetters(const Participant &participant) const;
    const QString &role(qsizetype word) const { return m_parts[word].role; }
    qsizetype clauseOf(qsizetype word) const { return m_parts[word].clause; }
    qsizetype wordAt(qsizetype position) const;

    const WordedStatement &m_statement;
    const Lexicon &m_lexicon;
    std::vector<WordPart> m_parts; ///< By index of the statement's words.
    std::vector<EventWord> m_events;
    std::vector<Participant> m_participants; ///< In order of their first word.
    std::vector<qsizetype> m_clauses;        ///< The first word of each; one more at the end.
    std::vector<const Participant *> m_clausePlaces;
    std::vector<const ClaimSpan *> m_clauseTimes;
    const Participant *m_onlyPlace = nullptr;
    const ClaimSpan *m_onlyTime = nullptr;
};

} // namespace Crossread
